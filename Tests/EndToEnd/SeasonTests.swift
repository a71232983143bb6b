import Foundation
import Testing

/// Planning on the command line: JSON, bad input, and nothing half done.
struct SeasonTests {
  private struct Planned: Decodable {
    struct Evening: Decodable {
      struct Session: Decodable {
        let request: Int?
        let isNew: Bool
      }
      let evening: String
      let sessions: [Session]
    }
    struct LeftOut: Decodable {
      let request: Int?
      let reason: String
    }
    struct Quality: Decodable {
      let cost, bound: [Int]
      let proven: [Bool]
    }
    let evenings: [Evening]
    let leftOut: [LeftOut]
    let quality: Quality
    let applied: Bool
  }

  private func planned(_ program: Program, _ arguments: String...) throws -> Planned {
    let outcome = try program.run(["plan", "--steps", "6000", "--json"] + arguments)
    return try JSONDecoder().decode(Planned.self, from: Data(outcome.out.utf8))
  }

  @Test func `the same steps give the same plan, and showing it changes nothing`() throws {
    let program = try SeasonWalkTests.season()
    let before = program.bytes()
    let arguments = ["plan", "--steps", "6000", "--json"]
    let first = try program.run(arguments)
    #expect(first.code == 1)
    #expect(try program.run(arguments).out == first.out)
    #expect(program.bytes() == before)
    let plan = try planned(program)
    #expect(!plan.applied)
    #expect(plan.leftOut.count == 1)
    #expect(plan.quality.proven.first == true)
    let placed = plan.evenings.flatMap(\.sessions).compactMap(\.request)
    #expect(Set(placed + plan.leftOut.compactMap(\.request)) == Set(1...12))
  }

  @Test func `only the days that are asked for are planned`() throws {
    let program = try SeasonWalkTests.season()
    let plan = try planned(program, "--from", "2023-11-01", "--to", "2023-11-30")
    #expect(plan.evenings.allSatisfy { $0.evening.hasPrefix("2023-11-") })
    #expect(!plan.evenings.isEmpty)
  }

  @Test func `a plan taken over is one step in the journal`() throws {
    let program = try SeasonWalkTests.season()
    let arguments = ["plan", "--steps", "6000", "--apply", "--reason", "Najaar"]
    #expect(try program.run(arguments).code == 1)
    #expect(try program.done("log").lines.last == "      Reden: Najaar")
    try program.done("check")
    try program.done("undo")
    #expect(try program.done("agenda").out == "Niets.\n")
    try program.done("redo")
    try program.done("verify")
  }

  @Test func `what is announced does not move without a reason, and nothing is half done`() throws {
    let program = try SeasonWalkTests.season()
    try program.run("plan", "--steps", "6000", "--apply")
    try program.done("anchor", "move", "begroting-2024", "--by", "-14")
    let before = program.bytes()
    let mute = try program.run("replan", "--steps", "6000", "--apply")
    #expect(mute.code == 64)
    #expect(mute.err.contains("--reason"))
    #expect(mute.out.isEmpty)
    #expect(program.bytes() == before)
  }

  @Test func `where nothing is wrong nothing moves`() throws {
    let program = try Program.withSession()
    let before = program.bytes()
    #expect(try program.done("replan", "--apply").lines == ["Er hoeft niets te veranderen."])
    #expect(program.bytes() == before)
  }

  @Test(
    arguments: [
      (["plan", "--steps", "0"], 64, "--steps"), (["plan", "--seconds", "0"], 64, "--seconds"),
      (["plan", "--steps", "1", "--seconds", "1"], 64, "--steps"),
      (["plan", "--keep", "alles"], 64, "alles"),
      (["plan", "--alternatives", "-1"], 64, "--alternatives"),
      (["plan", "--from", "2023-10-03", "--to", "2023-09-05"], 64, "begin"),
      (["plan", "--from", "ooit"], 64, "ooit"), (["fits", "ooit"], 64, "ooit"),
      (["insert", "99", "2023-09-26"], 64, "99"), (["insert", "1", "ooit"], 64, "ooit"),
      (["insert", "1", "2023-09-26", "--option", "0"], 64, "--option"),
      (["why", "99"], 64, "99"),
    ])
  func `what cannot be read is refused in words`(
    arguments: [String], code: Int, word: String
  ) throws {
    let program = try Program.withLetter()
    let before = program.bytes()
    let outcome = try program.run(arguments)
    #expect(outcome.code == Int32(code), "\(outcome.out)\(outcome.err)")
    #expect(outcome.err.contains(word), "\(outcome.err)")
    #expect(outcome.out.isEmpty)
    #expect(program.bytes() == before)
  }

  @Test func `without a council there is nothing to plan`() throws {
    let program = try Program()
    try program.done("init")
    for arguments in [["plan"], ["replan"], ["fits", "2023-09-26"]] {
      let outcome = try program.run(arguments)
      #expect(outcome.code == 1)
      #expect(outcome.err.contains("marktmeester council apply"))
    }
  }

  @Test func `an evening without a market fits nothing and names the next`() throws {
    let program = try Program.withLetter()
    let outcome = try program.run("fits", "2023-09-27")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines == [
        "Op wo 27 sep 2023 is er geen marktavond; de eerstvolgende is di 3 okt 2023."
      ])
  }

  @Test func `a request is inserted, as one step`() throws {
    let program = try Program.withLetter()
    let outcome = try program.done(
      "insert", "1", "2023-09-26", "--apply", "--reason", "Er is haast bij")
    #expect(outcome.lines.first?.hasSuffix("op di 26 sep 2023, goedkoopste eerst:") == true)
    #expect(try program.done("agenda").out.contains("3604012"))
    try program.done("undo")
    #expect(try program.done("agenda").out == "Niets.\n")
  }

  @Test func `every rule is told with its titles`() throws {
    struct Rule: Decodable {
      let rule: String
      let titles: [String: String]
      let hard, soft: Bool
      let parameters: [String: String]
    }
    let rules = try Program.withCouncil().json([Rule].self, "rules")
    #expect(rules.allSatisfy { $0.hard || $0.soft })
    let papers = rules.first { $0.rule == "DocumentsDays" }
    #expect(papers?.titles == ["nl": "Stukkentermijn", "en": "Papers"])
    #expect(papers?.parameters == ["documents-days": "14"])
  }
}
