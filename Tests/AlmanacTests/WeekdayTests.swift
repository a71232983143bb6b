import Almanac
import TestSupport
import Testing

struct WeekdayTests {
  @Test func `weekdays are numbered and ordered as in ISO 8601`() {
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
    #expect(Weekday.monday < .sunday)
    #expect(Weekday.allCases.sorted(by: >).first == .sunday)
  }

  @Test(arguments: Weekday.allCases)
  func `a weekday is found by its name and stored as it`(weekday: Weekday) throws {
    #expect(Weekday(name: weekday.name) == weekday)
    #expect(try json([weekday]) == "[\"\(weekday.name)\"]")
    #expect(try value([Weekday].self, json: json([weekday])) == [weekday])
  }

  @Test(arguments: ["", "Tuesday", "dinsdag", "tue", "2", " tuesday"])
  func `other names are refused`(name: String) {
    #expect(Weekday(name: name) == nil)
    #expect(throws: DecodingError.self) { try value([Weekday].self, json: "[\"\(name)\"]") }
  }

  @Test func `a number in a file is no weekday`() {
    #expect(throws: DecodingError.self) { try value([Weekday].self, json: "[2]") }
  }

  @Test func `only Saturday and Sunday are weekend`() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }
}
