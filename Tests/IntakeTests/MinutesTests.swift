import Testing

@testable import Intake

struct MinutesTests {
  @Test(
    arguments: [
      ("90", 90), ("90 min", 90), ("anderhalf uur", 90), ("1 uur", 60), ("een half uur", 30),
      ("drie kwartier", 45), ("two hours", 120), (" 45 minuten ", 45),
    ] as [(String, Int)])
  func `a length is read as people say it`(text: String, minutes: Int) {
    #expect(Minutes.read(text) == minutes)
  }

  @Test(arguments: ["", "lang", "90 dagen", "een uur of wat", "9:30", "-5"])
  func `anything else is none`(text: String) {
    #expect(Minutes.read(text) == nil)
  }
}
