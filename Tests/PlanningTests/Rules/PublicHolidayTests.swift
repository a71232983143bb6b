import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct PublicHolidayTests {
  let judge = Judge(PublicHoliday())

  @Test func `liberation day on a Tuesday is closed, the days beside it are not`() throws {
    #expect(try judge.outcome("2026-05-05") == .forbidden)
    #expect(try judge.matter("2026-05-05") == .publicHoliday(.liberationDay))
    #expect(judge.findings("2026-05-04").isEmpty)
    #expect(judge.findings("2026-05-06").isEmpty)
  }

  @Test(
    arguments: zip(
      ["2023-12-25", "2023-12-26", "2024-01-01", "2024-04-01", "2023-04-27"] as [Day],
      [Holiday.christmasDay, .secondChristmasDay, .newYear, .easterMonday, .kingsDay]))
  func `each public holiday is told by name`(day: Day, holiday: Holiday) throws {
    #expect(try judge.outcome(day) == .forbidden)
    #expect(try judge.matter(day) == .publicHoliday(holiday))
  }

  @Test func `where liberation day is free each fifth year only, 2026 is open`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.liberationDayYearly = false
    let judge = Judge(PublicHoliday(), in: Season.agenda(with: [.council(profile)]))
    #expect(judge.findings("2026-05-05").isEmpty)
    #expect(try judge.outcome("2025-05-05") == .forbidden)
  }
}
