import Almanac
import TestSupport
import Testing

struct TimeRangeTests {
  let session = TimeRange("19:30", "21:00")

  @Test func `the start is included and the end is not`() {
    #expect(session.contains("19:30"))
    #expect(session.contains("20:59"))
    #expect(!session.contains("21:00"))
    #expect(!session.contains("19:29"))
    #expect(session.minutes == 90)
  }

  @Test func `sessions that only touch do not overlap`() {
    #expect(!session.overlaps(TimeRange("21:00", "22:30")))
    #expect(!TimeRange("21:00", "22:30").overlaps(session))
    #expect(session.overlaps(TimeRange("20:59", "22:30")))
    #expect(TimeRange("20:59", "22:30").overlaps(session))
    #expect(session.overlaps(session))
    #expect(session.overlaps(TimeRange("20:00", "20:15")))
  }

  @Test func `an empty range contains and overlaps nothing`() {
    let empty = TimeRange("20:00", "20:00")
    #expect(empty.isEmpty)
    #expect(empty.minutes == 0)
    #expect(!empty.contains("20:00"))
    #expect(!empty.overlaps(session))
    #expect(!session.overlaps(empty))
    #expect(!session.isEmpty)
  }

  @Test func `a range never runs backwards`() async {
    #expect(TimeRange(checked: "21:00", "19:30") == nil)
    #expect(TimeRange(checked: "19:30", "21:00") == session)
    await #expect(processExitsWith: .failure) { _ = TimeRange(.endOfDay, .midnight) }
  }

  @Test func `a range is stored with its start and end`() throws {
    #expect(try json(session) == #"{"end":"21:00","start":"19:30"}"#)
    #expect(try value(TimeRange.self, json: json(session)) == session)
    #expect(session.description == "19:30-21:00")
  }

  @Test(arguments: [#"{"start":"21:00","end":"19:30"}"#, #"{"start":"19:30"}"#, "[]"])
  func `a range backwards or in part is refused`(text: String) {
    #expect(throws: DecodingError.self) { try value(TimeRange.self, json: text) }
  }
}
