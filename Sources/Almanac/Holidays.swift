public struct HolidayCalendar: Sendable {
  public enum LiberationDayRule: String, Sendable { case yearly, lustrum }
  public init(liberationDay: LiberationDayRule) {}
  public func isPublicHoliday(_ d: Day) -> Bool { false }
  public func workingDay(onOrBefore d: Day) -> Day { d }
}
