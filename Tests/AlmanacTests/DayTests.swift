import Almanac
import TestSupport
import Testing

struct DayTests {
  /// From Python's `datetime`, which knows nothing of our algorithm.
  static let known: [(iso: String, number: Int, weekday: Weekday, dayOfYear: Int)] = [
    ("0001-01-01", -719_162, .monday, 1), ("1582-10-15", -141_427, .friday, 288),
    ("1900-03-01", -25_508, .thursday, 60), ("1969-12-31", -1, .wednesday, 365),
    ("1970-01-01", 0, .thursday, 1), ("2000-02-29", 11_016, .tuesday, 60),
    ("2023-09-26", 19_626, .tuesday, 269), ("2100-02-28", 47_540, .sunday, 59),
    ("9999-12-31", 2_932_896, .friday, 365),
  ]

  @Test(arguments: known)
  func `known days have their number, weekday and place in the year`(
    known: (iso: String, number: Int, weekday: Weekday, dayOfYear: Int)
  ) throws {
    let day = try #require(Day(iso: known.iso))
    #expect(day.number == known.number)
    #expect(day.weekday == known.weekday)
    #expect(day.dayOfYear == known.dayOfYear)
    #expect(Day(number: known.number).description == known.iso)
  }

  @Test func `every day from 1 to 9999 follows the one before`() throws {
    var expected = -719_162
    for year in 1...9999 {
      for month in 1...12 {
        for day in 1...Day.daysInMonth(year: year, month: month) {
          let found = Day(number: expected)
          guard Day(year: year, month: month, day: day) == found, found.day == day,
            found.month == month, found.year == year
          else {
            Issue.record("\(year)-\(month)-\(day) is not day \(expected)")
            return
          }
          expected += 1
        }
      }
    }
    #expect(expected == 2_932_897)
  }

  @Test func `a leap day exists only in leap years`() {
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect((2000...2100).filter(Day.isLeap(year:)).count == 25)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0),
    (2023, 1, 32), (2023, 11, 31), (2023, 2, 30), (Int.max, Int.max, Int.max),
    (Int.min, Int.min, Int.min),
  ])
  func `dates outside the calendar do not exist`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `the months have their lengths`() {
    let lengths = (1...12).map { Day.daysInMonth(year: 2023, month: $0) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(Day.daysInMonth(year: 2024, month: 2) == 29)
  }

  @Test func `a thirteenth month stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = Day.daysInMonth(year: 2023, month: 13) }
  }
}

struct DayCountingTests {
  @Test func `days are counted and compared`() {
    let day: Day = "2023-09-26"
    #expect(day + 5 == "2023-10-01")
    #expect(day - 26 == "2023-08-31")
    #expect(day + -26 == "2023-08-31")
    #expect(("2023-10-01" as Day) - day == 5)
    #expect(day - ("2023-10-01" as Day) == -5)
    #expect(("2023-12-31" as Day) < "2024-01-01")
  }

  @Test func `adding months keeps the day or takes the month's last`() {
    #expect(("2023-01-31" as Day).adding(months: 1) == "2023-02-28")
    #expect(("2024-01-31" as Day).adding(months: 1) == "2024-02-29")
    #expect(("2023-08-31" as Day).adding(months: 1) == "2023-09-30")
    #expect(("2023-11-15" as Day).adding(months: 2) == "2024-01-15")
    #expect(("2024-03-31" as Day).adding(months: -1) == "2024-02-29")
    #expect(("2024-01-15" as Day).adding(months: -13) == "2022-12-15")
    #expect(("2024-02-29" as Day).adding(months: 12) == "2025-02-28")
    #expect(("2023-09-26" as Day).adding(months: 0) == "2023-09-26")
  }

  @Test func `the next weekday lies strictly after, the others may be the day itself`() {
    let tuesday: Day = "2023-09-26"
    #expect(tuesday.next(.tuesday) == "2023-10-03")
    #expect(tuesday.next(.wednesday) == "2023-09-27")
    #expect(tuesday.next(.monday) == "2023-10-02")
    #expect(tuesday.onOrAfter(.tuesday) == tuesday)
    #expect(tuesday.onOrAfter(.monday) == "2023-10-02")
    #expect(tuesday.onOrBefore(.tuesday) == tuesday)
    #expect(tuesday.onOrBefore(.wednesday) == "2023-09-20")
    #expect(tuesday.onOrBefore(.monday) == "2023-09-25")
  }

  @Test func `arithmetic may leave the supported years`() {
    let last: Day = "9999-12-31"
    #expect((last + 1).description == "10000-01-01")
    #expect(last.adding(months: 1).year == 10_000)
    #expect((("0001-01-01" as Day) - 1).description == "0000-12-31")
    #expect((("0001-01-01" as Day) - 367).description == "-0001-12-31")
  }
}

struct DayTextTests {
  @Test(arguments: [
    "", "2023-9-26", "2023-09-26 ", " 2023-09-2", "2023/09/26", "20230926", "2023-02-29",
    "10000-02-30", "2023-00-10", "-023-09-26", "+023-09-26", "2023-09-2x", "٢٠٢٣-٠٩-٢٦",
    "2023--0926", "202-309-26", "2023-09-26T00:00",
  ])
  func `only YYYY-MM-DD of an existing day is read`(text: String) {
    #expect(Day(iso: text) == nil)
    #expect(throws: DecodingError.self) { try value([Day].self, json: "[\"\(text)\"]") }
  }

  @Test(arguments: [-1_000_000, -719_529, -719_163, 2_932_896, 2_932_897, 5_000_000])
  func `whatever day is stored is read again`(number: Int) throws {
    let day = Day(number: number)
    #expect(try value([Day].self, json: json([day])) == [day])
  }

  @Test func `a day is stored as its ISO text`() throws {
    let day: Day = "2023-09-26"
    #expect(try json([day]) == #"["2023-09-26"]"#)
    #expect(try value([Day].self, json: #"["2023-09-26"]"#) == [day])
  }

  @Test func `the decoding error quotes what it found`() throws {
    let error = try #require(throws: DecodingError.self) {
      try value([Day].self, json: #"["31 november"]"#)
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("unexpected \(error)")
      return
    }
    #expect(context.debugDescription == "'31 november' is not a day written YYYY-MM-DD")
  }
}
