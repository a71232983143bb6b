import Almanac
import TestSupport
import Testing

struct TimeOfDayTests {
  @Test func `the clock runs from 00:00 to 24:00`() {
    #expect(TimeOfDay(minutes: 0) == .midnight)
    #expect(TimeOfDay(minutes: 1440) == .endOfDay)
    #expect(TimeOfDay(minutes: -1) == nil)
    #expect(TimeOfDay(minutes: 1441) == nil)
    #expect(TimeOfDay(hour: 24, minute: 0) == .endOfDay)
    #expect(TimeOfDay(hour: 24, minute: 1) == nil)
    #expect(TimeOfDay(hour: 19, minute: 60) == nil)
    #expect(TimeOfDay(hour: -1, minute: 30) == nil)
    #expect(TimeOfDay(hour: Int.max, minute: 0) == nil)
  }

  @Test func `hour and minute are the parts of the minutes`() throws {
    let time = try #require(TimeOfDay(hour: 19, minute: 30))
    #expect(time.minutes == 1170)
    #expect(time.hour == 19)
    #expect(time.minute == 30)
    #expect(TimeOfDay.endOfDay.hour == 24)
  }

  @Test(
    arguments: zip(
      ["19:30", "9:05", "09:05", "0:00", "24:00"], ["19:30", "09:05", "09:05", "00:00", "24:00"]))
  func `times are read with one or two digits of hour`(text: String, printed: String) throws {
    #expect(try #require(TimeOfDay(iso: text)).description == printed)
  }

  @Test(arguments: [
    "", ":", "19", "19:3", "19:300", "019:30", "19:60", "24:01", "25:00", "19.30", "-1:30", "1:-3",
    "19:30:00", " 9:30", "9:30 ", "١٩:٣٠",
  ])
  func `other text is no time`(text: String) {
    #expect(TimeOfDay(iso: text) == nil)
    #expect(throws: DecodingError.self) { try value([TimeOfDay].self, json: "[\"\(text)\"]") }
  }

  @Test func `adding minutes stays within the day`() {
    let time: TimeOfDay = "19:30"
    #expect(time.adding(minutes: 90) == "21:00")
    #expect(time.adding(minutes: -30) == "19:00")
    #expect(time.adding(minutes: 270) == .endOfDay)
    #expect(time.adding(minutes: 271) == .endOfDay)
    #expect(time.adding(minutes: -1171) == .midnight)
    #expect(time.adding(minutes: Int.max) == .endOfDay)
    #expect(time.adding(minutes: Int.min) == .midnight)
  }

  @Test func `times are ordered and subtracted`() {
    #expect(("9:05" as TimeOfDay) < "19:30")
    #expect(("21:00" as TimeOfDay) - "19:30" == 90)
    #expect(("19:30" as TimeOfDay) - "21:00" == -90)
  }

  @Test func `a time is stored as its text`() throws {
    #expect(try json(["9:05"] as [TimeOfDay]) == #"["09:05"]"#)
    #expect(try value([TimeOfDay].self, json: #"["24:00"]"#) == [.endOfDay])
  }
}
