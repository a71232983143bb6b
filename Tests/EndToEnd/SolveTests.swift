import Foundation
import TestSupport
import Testing

/// A season to plan, from file to answer.
struct SolveTests {
  /// Requests for one evening with one round in one room, each with its weight.
  private static func season(weights: [Int]) -> String {
    let requests = weights.enumerated().map { number, weight in
      """
      {"id": "V\(number + 1)", "portfolio": "", "aldermen": ["W1"], "duration": 1, "attendance": 0,
       "equipment": [], "public": false, "after": [], "before": [["2026-09-10", "begroting"]],
       "docsReady": "2026-08-01", "noticeDays": 0, "presidium": "2026-08-01", "leadDays": 0,
       "preferred": "2026-09-01", "tolDays": 0, "weight": \(weight), "pin": null, "attend": [],
       "wish": []}
      """
    }
    return """
      {"format": "marktmeester-plan/1", "name": "proef",
       "evenings": [{"date": "2026-09-01", "closed": null, "rounds": 1, "maxSessions": 4},
                    {"date": "2026-09-15", "closed": null, "rounds": 1, "maxSessions": 4}],
       "rooms": [{"id": "Raadzaal", "capacity": 9, "equipment": [], "public": true, "closed": []}],
       "aldermen": [{"id": "W1", "absent": []}], "factions": [],
       "requests": [\(requests.joined(separator: ","))], "chains": [], "together": [], "apart": [],
       "published": null, "loadTarget": 9, "weights": {"date": 4, "load": 3, "end": 0, "room": 0,
       "together": 12, "apart": 15, "clash": 2, "moveEvening": 10, "moveRound": 3, "moveRoom": 1}}
      """
  }

  private struct Answer: Decodable {
    let instance: String
    let assign: [[Int]?]
    let cost, bound: [Int]
    let proven: [Bool]
    let firstPlanMs, allPlacedMs, provenMs: Double?
    let steps: Int
    let explain: [Reason]?

    struct Reason: Decodable {
      let request: String
      let who: [String]?
    }
  }

  private func answer(_ outcome: Program.Outcome) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(outcome.out.utf8))
  }

  @Test func `all that can be placed is placed and proven, with the times`() throws {
    let program = try Program()
    let file = try program.write("season.json", Self.season(weights: [1]))
    let outcome = try program.run("solve", file, "--json")
    #expect(outcome.code == 0)
    let answer = try answer(outcome)
    #expect(answer.instance == "proef")
    #expect(answer.assign == [[0, 0, 0]])
    #expect(answer.cost == [0, 0, 0])
    #expect(answer.proven == [true, true, true])
    let (first, placed, proven) = try (
      #require(answer.firstPlanMs), #require(answer.allPlacedMs), #require(answer.provenMs)
    )
    #expect(0 < first && first <= placed && placed <= proven)
    #expect(answer.explain == nil)
  }

  @Test(.bug(id: 5)) func `what is proven by the search's last piece of work has its time`() throws
  {
    let program = try Program()
    // With an evening's end to pay for, the proof of the wishes takes a piece of work of its own.
    let text = Self.season(weights: [1]).replacing("\"end\": 0", with: "\"end\": 2")
    let answer = try answer(program.run("solve", program.write("s.json", text), "--json"))
    #expect(answer.proven == [true, true, true])
    #expect(answer.provenMs != nil)
  }

  @Test(arguments: ["nl", "en"])
  func `what is left out is told, and why`(_ language: String) throws {
    let program = try Program()
    let file = try program.write("season.json", Self.season(weights: [1, 2, 5]))
    let outcome = try program.run(
      "solve", file, "--steps", "20000", "--explain", "--lang", language)
    #expect(outcome.code == 1)
    #expect(outcome.err.isEmpty)
    let text = outcome.out.replacing(#/\d+ (stap|step)/#) { "N \($0.1)" }
    #expect(try Golden.difference(text, "solve-explain.\(language)") == nil)
    let json = try answer(
      program.run("solve", file, "--steps", "20000", "--explain", "--json"))
    #expect(json.assign.count { $0 == nil } == 2)
    #expect(json.cost == [3, 0, 0])
    #expect(json.bound.first == 3)
    #expect(json.explain?.map(\.request) == ["V1", "V2"])
    #expect(json.explain?.map(\.who) == [["V1", "V3"], ["V2", "V3"]])
  }

  @Test func `the same steps give the same bytes`() throws {
    let program = try Program()
    let file = try program.write("season.json", Self.season(weights: [1, 2, 5, 1, 1]))
    let arguments = ["solve", file, "--steps", "5000", "--json", "--seed", "7"]
    let first = try program.run(arguments)
    #expect(first.code == 1)
    #expect(try program.run(arguments).out == first.out)
    #expect(try answer(first).firstPlanMs == nil)
    #expect(first.out.contains("\"provenMs\" : null"))
  }

  @Test func `fewer levels end sooner`() throws {
    let program = try Program()
    let file = try program.write(
      "season.json", Self.season(weights: [1, 2]).replacing("2026-09-10", with: "2026-09-20"))
    let outcome = try program.run("solve", file, "--levels", "0", "--json")
    #expect(outcome.code == 0)
    let answer = try answer(outcome)
    #expect(answer.provenMs != nil)
    #expect(answer.proven.first == true)
    #expect(answer.cost[2] > 0)
  }

  @Test func `Ctrl-C ends the search with the best so far`() throws {
    let program = try Program()
    let file = try program.write(
      "season.json", Self.season(weights: [1, 2]).replacing("2026-09-10", with: "2026-09-20"))
    let outcome = try program.execute(
      "/usr/bin/env",
      [
        "timeout", "-s", "INT", "--preserve-status", "2", Program.binary, "solve", file,
        "--seconds", "25", "--json",
      ],
      ["PATH": "/usr/bin:/bin", "HOME": program.file("home")])
    #expect(outcome.code == 0)
    #expect(try answer(outcome).assign.count { $0 != nil } == 2)
  }

  @Test func `standard input is a file too`() throws {
    let program = try Program()
    let file = try program.write("season.json", Self.season(weights: [1]))
    #expect(try program.run(["solve", "-"], input: file).code == 0)
  }

  @Test func `bad words, bad files and a full disk`() throws {
    let program = try Program()
    let good = Self.season(weights: [1])
    let file = try program.write("season.json", good)
    for words in [
      ["--seconds", "1", "--steps", "1"], ["--steps", "-1"], ["--levels", "3"], ["--seed", "x"],
      ["--seconds", "nan"], ["--seconds", "1e300"],
    ] { #expect(try program.run(["solve", file] + words).code == 64) }
    #expect(try program.run("solve").code == 64)
    try program.refuses(["solve", program.file("nowhere")], 66, "Controleer het pad")
    func refuses(_ name: String, _ bytes: some Sequence<UInt8>, _ says: String...) throws {
      let path = try program.write(name, bytes)
      for text in says { try program.refuses(["solve", path], 65, path, text) }
    }
    try refuses("empty", "".utf8, "leeg")
    try refuses("latin", "{\"a\": \"".utf8 + [0xE9, 0x22, 0x7D], "UTF-8 (byte 7)")
    try refuses("cut", good.utf8.prefix(100), "geen geldige JSON (het houdt te vroeg op)")
    try refuses("deep", String(repeating: "[", count: 100_000).utf8, "meer dan 64 lagen diep")
    try refuses("list", "[]".utf8, "regel 1: is een lijst")
    try refuses(
      "faults",
      good.replacing("\"attendance\": 0", with: "\"attendance\": 1.5")
        .replacing("2026-08-01", with: "morgen").utf8,
      "3 fouten", "requests[0].attendance: is een breuk, moet zijn: een geheel getal",
      "requests[0].docsReady: “morgen” is geen bestaande datum")
    try refuses(
      "order", good.replacing("2026-09-15", with: "2026-08-15").utf8,
      "de avonden staan niet op volgorde: 2026-08-15 komt te laat")
    let full = try program.run(["solve", file], output: "/dev/full")
    #expect(full.code == 74)
  }

  @Test func `a file of megabytes is read, one that is too large refused`() throws {
    let program = try Program()
    let numbers = String(repeating: "0,", count: 200_000)
    let word = String(repeating: "x", count: 2_000_000)
    let more = ", \"later\": [\(numbers)\"\(word)\"]}"
    let large = try program.write("large.json", Self.season(weights: [1]).dropLast() + more)
    #expect(try program.run("solve", large, "--steps", "0").code == 0)
    try FileHandle(forWritingTo: URL(fileURLWithPath: large)).truncate(atOffset: 70_000_000)
    try program.refuses(["solve", large], 65, "70000000 bytes, hooguit 64000000")
  }
}
