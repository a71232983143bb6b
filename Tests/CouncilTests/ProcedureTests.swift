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
  }
}
