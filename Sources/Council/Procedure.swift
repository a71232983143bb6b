public import Almanac

/// The council's rules of procedure as numbers: terms in days, margins in minutes.
///
/// The law names no number of days for a call (Gemeentewet 19); they come from the council's own
/// rules of order, so every one of them stands in the council file.
public struct Procedure: Hashable, Codable, Sendable {
  /// Days before an evening on which its agenda is out at the latest.
  public var noticeDays = 10
  /// Days before an evening on which its papers are with the registry at the latest.
  public var documentsDays = 14
  /// Days before a presidium on which a request for it is in at the latest.
  public var presidiumRequestDays = 7
  /// Days at least between two phases of one subject.
  public var phaseGapMinimum = 7
  /// Days at most, by preference, between two phases of one subject.
  public var phaseGapMaximum = 56
  /// Days that "kort na" reaches.
  public var soonAfterDays = 28
  /// Days that "ca." reaches on each side of a part of a month.
  public var aboutToleranceDays = 7
  /// Minutes of a session whose request names none.
  public var defaultDuration = 60
  /// The earliest start of a market session.
  public var earliestStart = TimeOfDay.clock(19, 0)
  /// The latest end of a market session.
  public var latestEnd = TimeOfDay.clock(22, 30)
  /// Minutes kept free before a council meeting on the same evening.
  public var councilMargin = 15
  /// Whether a term counted back that ends on a day off moves to the working day before.
  public var movesTermsBack = true
  /// Whether 5 May is a day off each year, or each fifth year only.
  public var liberationDayYearly = true
  /// The last safe day in a year to adopt the budget (Gemeentewet 191).
  public var budgetToProvince = YearDay(month: 11, day: 14)
  /// The last safe day in a year to adopt the accounts (Gemeentewet 197-200).
  public var accountsToProvince = YearDay(month: 7, day: 14)
  /// The weekday on which the municipal advert appears; nil where there is none.
  public var pressWeekday: Weekday?
  /// Days before the advert on which its text is in at the latest.
  public var pressCopyDays = 3
  /// Days before an evening on which speakers from outside are invited at the latest.
  public var guestDays = 21
  /// Days before an evening on which residents who want to speak sign up at the latest.
  public var speakerSignUpDays = 1
  /// The time on that day by which they do.
  public var speakerSignUpTime = TimeOfDay.clock(12, 0)
  /// The kinds of session at which residents may speak.
  public var speakerKinds = [SessionKind.opinion]
  /// Days before an evening on which technical questions are in at the latest.
  public var technicalQuestionsDays = 5
  /// Days around a school holiday that count as its margin.
  public var schoolHolidayMargin = 0
  /// School holiday regions next door, whose holidays count as well.
  public var schoolHolidayNeighbours: [String] = []
  /// Days around the change of councils that are better left free.
  public var councilChangeMargin = 14
  /// The rules that could forbid, and in this council only cost.
  public var softRules: [String] = []
  /// Evenings a week, by preference, on which the market or the council meets.
  public var weekEvenings = 2
  /// Minutes that a resident may speak.
  public var speakerMinutes = 5
  /// The weekday on which the college decides, its papers leaving the day after; nil is unknown.
  public var collegeDay: Weekday?

  /// The default terms.
  public init() {}

  /// The calendar of days off that terms are counted by.
  public var holidays: HolidayCalendar {
    HolidayCalendar(liberationDay: liberationDayYearly ? .yearly : .lustrum)
  }

  /// The last day on which something due `days` before `evening` is in time.
  ///
  /// A term that ends on a day off moves to the working day before: the Algemene termijnenwet
  /// moves only statutory terms forward, and none that is reckoned back from an event.
  public func due(_ days: Int, before evening: Day) -> Day {
    let day = evening - days
    return movesTermsBack ? holidays.workingDay(onOrBefore: day) : day
  }

  /// The last day of a term that the law counts forward in days.
  ///
  /// The Algemene termijnenwet moves the end on to the next working day, by its own list of
  /// holidays (article 3: 5 May each year, Goede Vrijdag as well) and whatever the council agreed
  /// for its own terms.
  public func statutoryEnd(_ days: Int, after day: Day) -> Day {
    HolidayCalendar(liberationDay: .yearly, includesGoodFriday: true)
      .workingDay(onOrAfter: day + days)
  }
}

/// Each key may be absent: a store of an older program does not have those that came later.
extension Procedure {
  // long: one line a term
  /// Reads the terms that are there; the others keep their default.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    func read<Value: Decodable>(
      _ key: CodingKeys, _ term: WritableKeyPath<Procedure, Value>
    ) throws {
      if let value = try values.decodeIfPresent(Value.self, forKey: key) {
        self[keyPath: term] = value
      }
    }
    try read(.noticeDays, \.noticeDays)
    try read(.documentsDays, \.documentsDays)
    try read(.presidiumRequestDays, \.presidiumRequestDays)
    try read(.phaseGapMinimum, \.phaseGapMinimum)
    try read(.phaseGapMaximum, \.phaseGapMaximum)
    try read(.soonAfterDays, \.soonAfterDays)
    try read(.aboutToleranceDays, \.aboutToleranceDays)
    try read(.defaultDuration, \.defaultDuration)
    try read(.earliestStart, \.earliestStart)
    try read(.latestEnd, \.latestEnd)
    try read(.councilMargin, \.councilMargin)
    try read(.movesTermsBack, \.movesTermsBack)
    try read(.liberationDayYearly, \.liberationDayYearly)
    try read(.budgetToProvince, \.budgetToProvince)
    try read(.accountsToProvince, \.accountsToProvince)
    try read(.pressWeekday, \.pressWeekday)
    try read(.pressCopyDays, \.pressCopyDays)
    try read(.guestDays, \.guestDays)
    try read(.speakerSignUpDays, \.speakerSignUpDays)
    try read(.speakerSignUpTime, \.speakerSignUpTime)
    try read(.speakerKinds, \.speakerKinds)
    try read(.technicalQuestionsDays, \.technicalQuestionsDays)
    try read(.schoolHolidayMargin, \.schoolHolidayMargin)
    try read(.schoolHolidayNeighbours, \.schoolHolidayNeighbours)
    try read(.councilChangeMargin, \.councilChangeMargin)
    try read(.softRules, \.softRules)
    try read(.weekEvenings, \.weekEvenings)
    try read(.speakerMinutes, \.speakerMinutes)
    try read(.collegeDay, \.collegeDay)
  }
}

/// A day of the year without its year.
public struct YearDay: Hashable, Codable, Sendable {
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int

  /// A day of the year.
  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }
}

extension TimeOfDay {
  /// A time that the program itself knows to exist.
  static func clock(_ hour: Int, _ minute: Int) -> TimeOfDay {
    guard let time = TimeOfDay(hour: hour, minute: minute) else {
      preconditionFailure("no such time: \(hour):\(minute)")
    }
    return time
  }
}
