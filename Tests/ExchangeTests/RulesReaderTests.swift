import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct RulesReaderTests {
  @Test func `every rule can be set`() {
    let lines = """
      [rules]
      notice-days = 1
      documents-days = 2
      presidium-request-days = 3
      phase-gap-min-days = 4
      phase-gap-max-days = 5
      soon-after-days = 6
      about-tolerance-days = 8
      default-duration = 90
      earliest-start = "18:00"
      latest-end = 23:15:00
      council-margin = 10
      closed-days-of-notice = "none"
      liberation-day = "lustrum"
      budget-to-province = "11-10"
      accounts-to-province = "07-01"
      press-weekday = "thursday"
      press-copy-days = 11
      guest-days = 12
      speaker-sign-up-days = 13
      speaker-sign-up-time = "17:00"
      speaker-kinds = ["beeldvormend", "oordeelsvormend"]
      technical-questions-days = 14
      school-holiday-margin-days = 15
      school-holiday-neighbours = ["midden", "zuid"]
      council-change-margin-days = 16
      soft = ["MinGap", "CouncilChange", "RoomCapacity", "SmallFaction"]
      week-evenings = 3
      speaker-minutes = 4
      college-day = "monday"
      """
    var expected = Procedure()
    expected.noticeDays = 1
    expected.documentsDays = 2
    expected.presidiumRequestDays = 3
    expected.phaseGapMinimum = 4
    expected.phaseGapMaximum = 5
    expected.soonAfterDays = 6
    expected.aboutToleranceDays = 8
    expected.defaultDuration = 90
    expected.earliestStart = Season.time("18:00")
    expected.latestEnd = Season.time("23:15")
    expected.councilMargin = 10
    expected.movesTermsBack = false
    expected.liberationDayYearly = false
    expected.budgetToProvince = YearDay(month: 11, day: 10)
    expected.accountsToProvince = YearDay(month: 7, day: 1)
    expected.pressWeekday = .thursday
    expected.pressCopyDays = 11
    expected.guestDays = 12
    expected.speakerSignUpDays = 13
    expected.speakerSignUpTime = Season.time("17:00")
    expected.speakerKinds = [.informing, .opinion]
    expected.technicalQuestionsDays = 14
    expected.schoolHolidayMargin = 15
    expected.schoolHolidayNeighbours = ["midden", "zuid"]
    expected.councilChangeMargin = 16
    expected.softRules = ["MinGap", "CouncilChange", "RoomCapacity", "SmallFaction"]
    expected.weekEvenings = 3
    expected.speakerMinutes = 4
    expected.collegeDay = .monday
    #expect(entities(lines).council?.procedure == expected)
  }

  @Test(arguments: [
    (
      "soft = [\"Recess\"]", "soft[1]",
      Problem.unknownWord(
        "Recess", allowed: ["CouncilChange", "MinGap", "RoomCapacity", "SmallFaction"])
    ),
    ("soft = \"MinGap\"", "soft", .wrongType(expected: [.list], found: .text)),
    ("soft = [\"MinGap\", \"MinGap\"]", "soft[2]", .duplicate(id: "MinGap", firstLine: 2)),
    (
      "press-weekday = \"tusday\"", "press-weekday", .badWeekday("tusday", nearest: "tuesday")
    ),
    (
      "school-holiday-neighbours = [\"oost\"]", "school-holiday-neighbours[1]",
      .unknownWord("oost", allowed: ["noord", "midden", "zuid"])
    ),
    ("guests-days = 3", "guests-days", .unknownKey(nearest: "guest-days")),
    ("guest-days = 400", "guest-days", .outOfRange(value: 400, allowed: 0...365)),
  ])
  func `a custom that cannot be is told`(_ line: String, _ key: String, _ problem: Problem) {
    #expect(
      faults("[rules]\n\(line)") == [Fault(path: "rules.\(key)", line: 2, problem: problem)])
  }

  @Test(arguments: [
    ("notice-days = -1", "notice-days", Problem.outOfRange(value: -1, allowed: 0...365)),
    ("default-duration = 0", "default-duration", .outOfRange(value: 0, allowed: 5...1440)),
    (
      "documents-days = 14.5", "documents-days",
      .wrongType(expected: [.integer], found: .decimal)
    ),
    ("earliest-start = \"25:00\"", "earliest-start", .badTime("25:00")),
    ("budget-to-province = \"02-29\"", "budget-to-province", .badYearDay("02-29")),
    (
      "closed-days-of-notice = \"forward\"", "closed-days-of-notice",
      .unknownWord("forward", allowed: ["back", "none"])
    ),
    (
      "liberation-day = \"never\"", "liberation-day",
      .unknownWord("never", allowed: ["yearly", "lustrum"])
    ),
    ("week-evenings = 8", "week-evenings", .outOfRange(value: 8, allowed: 1...7)),
    ("speaker-minutes = 0", "speaker-minutes", .outOfRange(value: 0, allowed: 1...240)),
    (
      "college-day = \"tuesdag\"", "college-day", .badWeekday("tuesdag", nearest: "tuesday")
    ),
    ("notice-day = 10", "notice-day", .unknownKey(nearest: "notice-days")),
    ("latest-end = \"18:00\"", "latest-end", .endsBeforeStart(start: "19:00", end: "18:00")),
    (
      "phase-gap-min-days = 70", "phase-gap-min-days",
      .lessThan(value: 56, key: "phase-gap-min-days", minimum: 70)
    ),
  ])
  func `a rule that cannot be is told`(_ line: String, _ key: String, _ problem: Problem) {
    #expect(
      faults("[rules]\n\(line)") == [Fault(path: "rules.\(key)", line: 2, problem: problem)])
  }
}
