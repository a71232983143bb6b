import Almanac
import Council
import TestSupport
import Testing

struct ProcedureTests {
  let procedure = Procedure()

  @Test(
    arguments: zip(
      ["2023-09-26", "2023-09-19", "2023-09-27", "2023-09-28"] as [Day],
      ["2023-09-15", "2023-09-08", "2023-09-15", "2023-09-18"] as [Day]))
  func `ten days before, moved back from a weekend`(evening: Day, due: Day) {
    #expect(procedure.due(10, before: evening) == due)
  }

  @Test func `fourteen days before, moved back past Christmas`() {
    #expect(procedure.due(14, before: "2024-01-09") == "2023-12-22")
    #expect(procedure.due(14, before: "2024-01-10") == "2023-12-27")
    #expect(procedure.due(14, before: "2023-09-26") == "2023-09-12")
  }

  @Test func `where terms do not move they stay on their day`() {
    var procedure = procedure
    procedure.movesTermsBack = false
    #expect(procedure.due(10, before: "2023-09-26") == "2023-09-16")
    #expect(procedure.due(14, before: "2024-01-09") == "2023-12-26")
  }

  @Test func `no days before is the day itself, or the working day before it`() {
    #expect(procedure.due(0, before: "2023-09-26") == "2023-09-26")
    #expect(procedure.due(0, before: "2023-09-30") == "2023-09-29")
  }

  @Test func `liberation day moves a term where it is a day off`() {
    #expect(procedure.due(14, before: "2026-05-19") == "2026-05-04")
    var lustrum = procedure
    lustrum.liberationDayYearly = false
    #expect(lustrum.due(14, before: "2026-05-19") == "2026-05-05")
    #expect(lustrum.due(14, before: "2025-05-19") == "2025-05-02")
  }

  @Test func `a term of the law moves on, where one that is counted back moves back`() {
    #expect(procedure.statutoryEnd(14, after: "2023-09-28") == "2023-10-12")
    #expect(procedure.statutoryEnd(14, after: "2023-09-30") == "2023-10-16")
    #expect(procedure.due(14, before: "2023-10-28") == "2023-10-13")
    #expect(procedure.statutoryEnd(14, after: "2023-12-11") == "2023-12-27")
  }

  @Test func `the law's own holidays count for its terms, whatever the council agreed`() {
    var lustrum = procedure
    lustrum.liberationDayYearly = false
    lustrum.movesTermsBack = false
    #expect(lustrum.statutoryEnd(14, after: "2026-04-21") == "2026-05-06")
    // Goede Vrijdag, the weekend and Easter Monday of 2023.
    #expect(procedure.statutoryEnd(14, after: "2023-03-24") == "2023-04-11")
    #expect(procedure.due(14, before: "2023-04-21") == "2023-04-07")
  }

  @Test func `every term survives its JSON`() throws {
    var other = Procedure()
    for term in Self.numbers { other[keyPath: term] += 1 }
    for switches in [\Procedure.movesTermsBack, \.liberationDayYearly] {
      other[keyPath: switches].toggle()
    }
    (other.earliestStart, other.latestEnd, other.speakerSignUpTime) = ("18:00", "23:00", "17:00")
    other.budgetToProvince = YearDay(month: 11, day: 1)
    other.accountsToProvince = YearDay(month: 7, day: 1)
    (other.pressWeekday, other.collegeDay) = (.friday, .monday)
    other.speakerKinds = [.informing]
    other.schoolHolidayNeighbours = ["midden"]
    other.softRules = ["MinGap"]
    let text = try json(other)
    #expect(try value(Procedure.self, json: text) == other)
    #expect(try value(Procedure.self, json: "{}") == Procedure())
  }

  private static var numbers: [WritableKeyPath<Procedure, Int>] {
    [
      \.noticeDays, \.documentsDays, \.presidiumRequestDays, \.phaseGapMinimum, \.phaseGapMaximum,
      \.soonAfterDays, \.aboutToleranceDays, \.defaultDuration, \.councilMargin, \.pressCopyDays,
      \.guestDays, \.speakerSignUpDays, \.technicalQuestionsDays, \.schoolHolidayMargin,
      \.councilChangeMargin, \.weekEvenings, \.speakerMinutes,
    ]
  }

  @Test func `the default terms are those of the field`() {
    #expect(procedure.noticeDays == 10)
    #expect(procedure.documentsDays == 14)
    #expect(procedure.presidiumRequestDays == 7)
    #expect(procedure.soonAfterDays == 28)
    #expect(procedure.aboutToleranceDays == 7)
    #expect(procedure.councilMargin == 15)
    #expect(procedure.earliestStart == "19:00")
    #expect(procedure.latestEnd == "22:30")
    #expect(procedure.budgetToProvince == YearDay(month: 11, day: 14))
    #expect(procedure.accountsToProvince == YearDay(month: 7, day: 14))
    #expect(procedure.guestDays == 21)
    #expect(procedure.speakerSignUpDays == 1)
    #expect(procedure.speakerSignUpTime == "12:00")
    #expect(procedure.speakerKinds == [.opinion])
    #expect(procedure.weekEvenings == 2)
    #expect(procedure.speakerMinutes == 5)
    #expect(procedure.softRules.isEmpty)
    #expect(procedure.pressWeekday == nil && procedure.collegeDay == nil)
  }
}
