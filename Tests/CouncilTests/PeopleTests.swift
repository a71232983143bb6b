import Almanac
import Council
import TestSupport
import Testing

struct PeopleTests {
  let evening = TimeRange("19:30", "20:30")

  @Test func `a place is held from its first to its last day`() {
    let term = Availability(from: "2022-03-30", until: "2026-03-25")
    #expect(!term.isValid(on: "2022-03-29"))
    #expect(term.isValid(on: "2022-03-30"))
    #expect(term.isValid(on: "2026-03-25"))
    #expect(!term.isValid(on: "2026-03-26"))
    #expect(Availability().isValid(on: "1900-01-01"))
    #expect(!term.isFree(on: "2026-03-26", during: evening))
  }

  @Test func `an absence by the day takes its first and its last day whole`() {
    let absence = Absence(days: DayRange("2023-09-18", "2023-09-22"))
    let person = Availability(absences: [absence])
    for day in DayRange("2023-09-18", "2023-09-22").days {
      #expect(person.absence(on: day, during: evening) == absence)
      #expect(!person.isFree(on: day, during: evening))
    }
    #expect(person.isFree(on: "2023-09-17", during: TimeRange("22:00", "24:00")))
    #expect(person.isFree(on: "2023-09-23", during: TimeRange("00:00", "01:00")))
    #expect(absence.isWholeDays)
    #expect(absence.days == DayRange("2023-09-18", "2023-09-22"))
  }

  @Test func `an absence by the hour ends before its last moment`() {
    let absence = Absence(from: "2023-09-26T18:00", until: "2023-09-26T20:00")
    let person = Availability(absences: [absence])
    #expect(!person.isFree(on: "2023-09-26", during: evening))
    #expect(!person.isFree(on: "2023-09-26", during: TimeRange("19:59", "21:00")))
    #expect(person.isFree(on: "2023-09-26", during: TimeRange("20:00", "21:00")))
    #expect(person.isFree(on: "2023-09-26", during: TimeRange("17:00", "18:00")))
    #expect(!person.isFree(on: "2023-09-26", during: TimeRange("17:00", "18:01")))
    #expect(person.isFree(on: "2023-09-27", during: evening))
    #expect(!absence.isWholeDays)
    #expect(absence.days == DayRange("2023-09-26"))
  }

  @Test func `an absence over midnight takes both evenings`() {
    let absence = Absence(from: "2023-09-26T20:00", until: "2023-09-28T12:00")
    #expect(absence.overlaps(day: "2023-09-26", hours: evening))
    #expect(absence.overlaps(day: "2023-09-27", hours: evening))
    #expect(!absence.overlaps(day: "2023-09-28", hours: evening))
    #expect(absence.days == DayRange("2023-09-26", "2023-09-28"))
  }

  @Test func `an absence that ends at the start of a day does not touch that day`() {
    let absence = Absence(from: "2023-09-18T00:00", until: "2023-09-23T00:00")
    #expect(!absence.overlaps(day: "2023-09-23", hours: TimeRange("00:00", "24:00")))
    // `days` takes the day of `until`, a moment that is not included.
    #expect(absence.days == DayRange("2023-09-18", "2023-09-22"))
  }

  @Test func `of several absences the first that matters is told`() {
    let first = Absence(days: DayRange("2023-09-26"))
    let second = Absence(days: DayRange("2023-09-26", "2023-09-28"))
    let person = Availability(absences: [first, second])
    #expect(person.absence(on: "2023-09-26", during: evening) == first)
    #expect(person.absence(on: "2023-09-27", during: evening) == second)
    #expect(person.absence(on: "2023-09-29", during: evening) == nil)
  }

  @Test func `a faction has its members and then its representatives`() {
    let faction = Faction(id: "F1", name: "Fractie 1", seats: 3, representatives: 2)
    #expect(faction.people == ["F1-1", "F1-2", "F1-3", "F1-a", "F1-b"])
    #expect(Faction(id: "F2", name: "", seats: 0).people.isEmpty)
    #expect(Faction(id: "F2", name: "", seats: -1, representatives: -1).people.isEmpty)
    #expect(Faction(id: "F2", name: "", seats: 0, representatives: 30).people.last == "F2-z")
  }

  @Test func `a portfolio is held by who has it on that day`() {
    let agenda = Season.agenda(with: [
      .holder(
        Holder(
          id: "a-oud", name: "Oud", portfolios: ["sport"],
          availability: Availability(until: "2023-09-25")))
    ])
    func holders(_ portfolio: String, _ day: Day) -> [Holder.ID] {
      agenda.holders(of: portfolio, on: day).map(\.id)
    }
    #expect(holders("sport", "2023-09-25") == ["a-oud", "wethouder-1"])
    #expect(holders("sport", "2023-09-26") == ["wethouder-1"])
    #expect(holders("FINANCIEN", "2023-09-26") == ["wethouder-2"])
    #expect(holders("ruimtevaart", "2023-09-26").isEmpty)
    #expect(holders("sport", "2023-09-19").contains("wethouder-1"))
  }
}
