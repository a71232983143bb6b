public import Almanac

/// A recess of the council's own list; school holidays are only advice for it.
public struct Recess: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.recess
  /// The same as its `name`.
  public var id: String { name }

  /// "zomerreces".
  public let name: String
  /// Other names by which letters call it.
  public var aliases: [String]
  /// Its periods, one a year, in order.
  public var periods: [DayRange]

  /// A recess.
  public init(name: String, aliases: [String] = [], periods: [DayRange]) {
    self.name = name
    self.aliases = aliases
    self.periods = periods
  }

  /// The first period that is not yet over on a day.
  public func period(notOverOn day: Day) -> DayRange? { periods.first { $0.last >= day } }
}

/// A day that the council keeps free, beside the public holidays.
public struct ClosedDay: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.closedDay
  /// The day, as in "2023-11-22".
  public var id: String { day.description }

  /// The day.
  public let day: Day
  /// Why it is kept free.
  public var name: String

  /// A closed day.
  public init(day: Day, name: String) {
    self.day = day
    self.name = name
  }
}

extension Agenda {
  /// The recess that a day falls in, with its period.
  public func recess(on day: Day) -> (recess: Recess, period: DayRange)? {
    for recess in recesses {
      if let period = recess.periods.first(where: { $0.contains(day) }) { return (recess, period) }
    }
    return nil
  }
}
