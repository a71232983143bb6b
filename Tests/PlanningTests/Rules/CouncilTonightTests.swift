import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct CouncilTonightTests {
  let judge = Judge(CouncilTonight())

  @Test func `with the council at 21.00 a session ends by 20.45`() throws {
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "19:30", 75) == .fine)
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "19:30", 76) == .forbidden)
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "22:29") == .forbidden)
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "22:30") == .fine)
    let facts = CouncilTonight.Facts(council: "Raad (kort)", start: "21:00", endBy: "20:45")
    #expect(try judge.matter("2023-09-12") == .councilTonight(facts))
    #expect(try judge.finding("2023-09-12").source == .procedure("council-margin"))
  }

  @Test func `the margin is the council's own`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.councilMargin = 0
    let judge = Judge(CouncilTonight(), in: Season.agenda(with: [.council(profile)]))
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "20:00") == .fine)
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "20:01") == .forbidden)
  }

  @Test func `an evening of the council's pattern counts as well`() throws {
    #expect(try judge.outcome("2023-10-04") == .forbidden)
    let facts = CouncilTonight.Facts(council: "Raad", start: "19:30", endBy: "19:15")
    #expect(try judge.matter("2023-10-04") == .councilTonight(facts))
  }

  @Test func `on an evening without the council it has nothing to say`() {
    #expect(judge.findings("2023-09-26").isEmpty)
    #expect(judge.findings("2023-09-11").isEmpty)
    #expect(judge.findings("2023-09-13").isEmpty)
  }
}
