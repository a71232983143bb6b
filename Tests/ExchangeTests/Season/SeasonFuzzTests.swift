import Exchange
import Planning
import TestSupport
import Testing
import Wording

/// Season files that somebody or something has damaged.
struct SeasonFuzzTests {
  private static let pieces = [
    "[", "]", "{", "}", "\"", ",", ":", "\\", "\\u0000", "\\ud800", "\n", "-1", "0", "1", "2", "64",
    "65", "1000000", "9223372036854775807", "-9223372036854775808", "1e9", "null", "true", "[]",
    "{}", "\"2026-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"", "é", "[0,0,0]", "[[0,0,0]]",
    "[0,null]",
    "\"V1\"", "\"F1\"", "\"closed\": null,", "\"rounds\": 0,", "\"duration\": 64,", "[2,63,1]",
  ].map { Array($0.utf8) }

  /// A text with some bytes or whole numbers changed for others.
  private func mutated(_ text: String, _ dice: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      var start = Int.random(in: 0..<bytes.count, using: &dice)
      var end = min(bytes.count, start + Int.random(in: 0...3, using: &dice))
      if Bool.random(using: &dice) {
        // A whole number, so that the text stays JSON.
        start = bytes[start...].firstIndex { 48...57 ~= $0 } ?? start
        end = bytes[start...].firstIndex { !(48...57 ~= $0) } ?? bytes.count
      }
      bytes.replaceSubrange(start..<end, with: Self.pieces.randomElement(using: &dice) ?? [])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: UInt64(0)..<40)
  func `any text comes to a season or an error, and any season to a plan or an error`(
    _ seed: UInt64
  ) {
    var dice = SeededGenerator(seed)
    for _ in 0..<25 {
      let text = mutated(SeasonSample.crowded, &dice)
      do {
        let season = try SeasonFile.read(text)
        var solver = try Solver(season, seed: seed)
        _ = solver.step(2_000)
        let progress = solver.progress
        let report = try SolveReport(season, progress, English())
        #expect(!report.lines(English()).isEmpty)
      } catch let rejection as SolveReport.Rejection {
        Issue.record("\(rejection) of \(text)")
      } catch {
        continue
      }
    }
  }

  @Test func `more people than there is memory for are refused`() throws {
    let day = try #require(SeasonFile.read(SeasonSample.text).evenings.first).day
    let season = Planning.Season(
      name: "groot",
      evenings: Array(repeating: .init(day: day, rounds: 64, maxSessions: 1), count: 10_000),
      rooms: [.init(id: "Raadzaal", capacity: 1)],
      holders: (0..<1_000).map { .init(id: "W\($0)") }, requests: [], loadTarget: 1)
    #expect(throws: SeasonFault.tooMany(field: .holder, count: 640_000_000, most: 40_000_000)) {
      _ = try Solver(season).progress
    }
  }
}
