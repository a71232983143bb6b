import Almanac
import Council
import TestSupport
import Testing

struct OccasionTests {
  @Test func `the names of kinds never change`() {
    #expect(
      Occasion.Kind.allCases.map(\.rawValue) == [
        "election", "council-change", "match", "away", "regional", "school-holiday",
      ])
  }

  @Test func `what keeps people at home or elsewhere can have hours, a season cannot`() {
    #expect(Occasion.Kind.allCases.filter(\.hasHours) == [.match, .away, .regional])
  }

  @Test func `an entry survives its JSON`() throws {
    let match = Occasion(
      kind: .match, name: "Halve finale", days: DayRange("2024-07-10"),
      hours: TimeRange("21:00", "23:00"))
    let holiday = Occasion(
      kind: .schoolHoliday, name: "herfst", days: DayRange("2023-10-14", "2023-10-22"),
      region: "midden")
    for occasion in [match, holiday] {
      #expect(try value(Occasion.self, json: json(occasion)) == occasion)
    }
  }

  @Test func `without a council there is no list`() {
    #expect(Agenda().occasions.isEmpty)
  }
}
