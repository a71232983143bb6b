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
  /// Evenings a week, by preference, on which the market or the council meets; nil is two.
  public var weekEvenings: Int?
  /// Minutes that a resident may speak; nil is five.
  public var speakerMinutes: Int?
  /// Whether a room that is too small forbids or costs; nil forbids.
  public var roomCapacity: Strength?
  /// Whether a faction that has too few people for the rooms in use forbids or costs; nil forbids.
  public var smallFaction: Strength?
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
