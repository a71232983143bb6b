import Almanac
import TestSupport
import Testing

struct MomentTests {
  @Test(arguments: ["2023-09-18T19:00", "2023-09-18T19:00:00", "2023-09-18T19:00:59"])
  func `a moment is read with or without seconds`(text: String) throws {
    let moment = try #require(Moment(iso: text))
    #expect(moment == Moment(day: "2023-09-18", time: "19:00"))
    #expect(moment.description == "2023-09-18T19:00")
  }

  @Test(arguments: [
    "", "T", "2023-09-18", "2023-09-18 19:00", "2023-09-18t19:00", "2023-09-18T9:00",
    "2023-09-18T19:00:60", "2023-09-18T19:00:6", "2023-09-18T19:00:", "2023-09-18T9:00:00",
    "2023-09-18T24:00:01", "2023-09-18T19:00Z", "2023-09-18T19:00+02:00", "2023-09-31T19:00",
    "2023-09-18T19:00T", "2023-09-18T19:0000",
  ])
  func `other text is no moment`(text: String) {
    #expect(Moment(iso: text) == nil)
    #expect(throws: DecodingError.self) { try value([Moment].self, json: "[\"\(text)\"]") }
  }

  @Test func `the end of a day may be written`() {
    #expect(Moment(iso: "2023-09-18T24:00:00") == Moment(day: "2023-09-18", time: .endOfDay))
  }

  @Test func `moments are ordered by day, then time`() {
    let moments: [Moment] = ["2023-09-19T00:00", "2023-09-18T24:00", "2023-09-18T19:00"]
    #expect(moments.sorted() == moments.reversed())
  }

  @Test func `a moment is stored as its text`() throws {
    #expect(try json(["2023-09-18T19:00:00"] as [Moment]) == #"["2023-09-18T19:00"]"#)
    #expect(try value([Moment].self, json: #"["2023-09-18T19:00"]"#) == ["2023-09-18T19:00"])
  }
}
