import TestSupport
import Testing

@testable import Exchange
import Wording

struct NearestTests {
  private let keys = ["seats", "name", "webcast", "max-sessions", "id"]

  @Test(
    arguments: zip(
      ["seets", "saets", "Seats", "max_sessions", "maxSession", "nam", "colour", "di", ""],
      ["seats", "seats", "seats", "max-sessions", "max-sessions", "name", nil, "id", nil]))
  func `a slip is known`(_ word: String, _ nearest: String?) {
    #expect(Nearest.slip(of: word, among: keys) == nearest)
  }

  @Test func `three are the nearest, best first`() {
    #expect(Nearest.three(to: "F1-9", among: ["F2-1", "F1-1", "F1-2", "G9"]).first == "F1-1")
    #expect(Nearest.three(to: "x", among: []).isEmpty)
  }

  @Test func `a word as long as a book is not compared`() {
    let word = String(repeating: "a", count: 100_000)
    #expect(Nearest.slip(of: word, among: [word]) == nil)
  }
}
