import Almanac
import Council
import TestSupport
import Testing

struct BodyTests {
  @Test func `weekly is on its weekdays`() {
    let pattern = MeetingPattern.weekly([.tuesday, .thursday])
    let week = DayRange("2023-09-25", "2023-10-01").days
    #expect(week.filter(pattern.includes) == ["2023-09-26", "2023-09-28"])
    #expect(pattern.weekdays == [.tuesday, .thursday])
  }

  @Test func `fortnightly counts weeks from the first, forward and back`() {
    let pattern = MeetingPattern.fortnightly([.tuesday], from: "2023-09-26")
    #expect(pattern.includes("2023-09-26"))
    #expect(!pattern.includes("2023-10-03"))
    #expect(pattern.includes("2023-10-10"))
    #expect(!pattern.includes("2023-10-11"))
    #expect(!pattern.includes("2023-09-19"))
    #expect(pattern.includes("2023-09-12"))
    #expect(pattern.weekdays == [.tuesday])
  }

  @Test func `the week of the first day counts, not the day`() {
    let pattern = MeetingPattern.fortnightly([.monday, .thursday], from: "2023-09-28")
    #expect(pattern.includes("2023-09-25"))
    #expect(pattern.includes("2023-09-28"))
    #expect(!pattern.includes("2023-10-02"))
    #expect(pattern.includes("2023-10-09"))
    let sunday = MeetingPattern.fortnightly([.monday], from: "2023-10-01")
    #expect(sunday.includes("2023-09-25"))
    #expect(!sunday.includes("2023-10-02"))
  }

  @Test func `fortnightly keeps its step over a year of 53 weeks`() {
    let pattern = MeetingPattern.fortnightly([.tuesday], from: "2020-01-07")
    let meetings = DayRange("2020-01-01", "2022-12-31").days.filter(pattern.includes)
    #expect(zip(meetings, meetings.dropFirst()).allSatisfy { $1 - $0 == 14 })
    #expect(meetings.count == 78)
    #expect(pattern.includes("2020-12-22"))
    #expect(pattern.includes("2021-01-05"))
  }

  @Test func `dates are those and no others`() {
    let pattern = MeetingPattern.dates(["2023-10-04", "2023-11-08"], usually: [.wednesday])
    let days = DayRange("2023-10-01", "2023-11-30").days
    #expect(days.filter(pattern.includes) == ["2023-10-04", "2023-11-08"])
    #expect(pattern.weekdays == [.wednesday])
  }
}
