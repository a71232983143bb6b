import Almanac
import TestSupport
import Testing

struct CalendarNamesTests {
  @Test func `short Dutch names are the usual ones`() {
    let weekdays = Weekday.allCases.map { CalendarNames.shortWeekday($0, .nl) }
    #expect(weekdays.joined(separator: " ") == "ma di wo do vr za zo")
    let months = (1...12).map { CalendarNames.shortMonth($0, .nl) }
    #expect(months.joined(separator: " ") == "jan feb mrt apr mei jun jul aug sep okt nov dec")
  }

  @Test func `short English names are the usual ones`() {
    let weekdays = Weekday.allCases.map { CalendarNames.shortWeekday($0, .en) }
    #expect(weekdays.joined(separator: " ") == "Mon Tue Wed Thu Fri Sat Sun")
    let months = (1...12).map { CalendarNames.shortMonth($0, .en) }
    #expect(months.joined(separator: " ") == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  }

  @Test func `full names are in the case of their language`() {
    #expect(CalendarNames.month(3, .nl) == "maart")
    #expect(CalendarNames.month(3, .en) == "March")
    #expect(CalendarNames.weekday(.saturday, .nl) == "zaterdag")
    #expect(CalendarNames.weekday(.saturday, .en) == "Saturday")
    #expect(Weekday.allCases.allSatisfy { CalendarNames.weekday($0, .en).lowercased() == $0.name })
  }

  @Test func `a month outside the year stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = CalendarNames.month(13, .nl) }
    await #expect(processExitsWith: .failure) { _ = CalendarNames.shortMonth(0, .en) }
  }
}
