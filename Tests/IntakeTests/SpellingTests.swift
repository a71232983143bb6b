import Testing

@testable import Intake

struct SpellingTests {
  @Test(arguments: ["okotber", "oktobr", "oktoberr", "oktobet", "oktober"])
  func `one slip is forgiven`(word: String) {
    #expect(Spelling.isOneSlip(word, from: "oktober"))
  }

  @Test(arguments: ["oktbr", "october1", "robotko", "", "ok"])
  func `two slips are another word`(word: String) {
    #expect(!Spelling.isOneSlip(word, from: "oktober"))
  }
}
