import Almanac
import TestSupport
import Testing

struct ISOWeekTests {
  /// From Python's `date.isocalendar()`.
  @Test(arguments: [
    ("2004-12-31", 2004, 53), ("2005-01-01", 2004, 53), ("2005-01-02", 2004, 53),
    ("2008-12-29", 2009, 1), ("2009-12-31", 2009, 53), ("2010-01-03", 2009, 53),
    ("2012-01-01", 2011, 52), ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53),
    ("2023-09-26", 2023, 39), ("0001-01-01", 1, 1), ("9999-12-31", 9999, 52),
  ])
  func `days lie in their ISO weeks`(iso: String, year: Int, number: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.week == ISOWeek(year: year, number: number))
    #expect(day.week.days.contains(day))
  }

  @Test func `some years have 53 weeks`() {
    let long = (2000..<2040).filter { ISOWeek.count(inYear: $0) == 53 }
    #expect(long == [2004, 2009, 2015, 2020, 2026, 2032, 2037])
    #expect((2000..<2040).allSatisfy { (52...53).contains(ISOWeek.count(inYear: $0)) })
  }

  @Test(arguments: [(2023, 0), (2023, 53), (2023, -1), (2026, 54), (0, 1), (10_000, 1)])
  func `weeks outside the year do not exist`(year: Int, number: Int) {
    #expect(ISOWeek(year: year, number: number) == nil)
  }

  @Test func `a week runs from Monday to Sunday`() throws {
    let week = try #require(ISOWeek(year: 2023, number: 39))
    #expect(week.days == DayRange("2023-09-25", "2023-10-01"))
    #expect(week.days.days.map(\.weekday) == Weekday.allCases)
    let first = try #require(ISOWeek(year: 2009, number: 1))
    #expect(first.days == DayRange("2008-12-29", "2009-01-04"))
  }

  @Test func `weeks follow each other without gaps`() throws {
    var monday: Day = "2000-01-03"
    for year in 2000..<2040 {
      for number in 1...ISOWeek.count(inYear: year) {
        let week = try #require(ISOWeek(year: year, number: number))
        #expect(week.days == DayRange(monday, monday + 6))
        monday = monday + 7
      }
    }
    #expect(monday == "2040-01-02")
  }

  @Test func `weeks are ordered by year, then number`() throws {
    let weeks = [(2024, 1), (2023, 52), (2023, 9)].compactMap { ISOWeek(year: $0, number: $1) }
    #expect(weeks.sorted().map(\.description) == ["2023-W09", "2023-W52", "2024-W01"])
  }

  @Test func `a week is stored as ISO 8601 writes it`() throws {
    let week = try #require(ISOWeek(year: 2023, number: 9))
    #expect(try json([week]) == #"["2023-W09"]"#)
    #expect(try value([ISOWeek].self, json: #"["2023-W09"]"#) == [week])
  }

  @Test(arguments: ["", "2023-W53", "2023-W9", "2023-w09", "2023W09", "2023-W009", "2023-09"])
  func `other text is no week`(text: String) {
    #expect(ISOWeek(iso: text) == nil)
    #expect(throws: DecodingError.self) { try value([ISOWeek].self, json: "[\"\(text)\"]") }
  }
}
