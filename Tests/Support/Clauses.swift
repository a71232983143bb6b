public import Almanac
public import Council

/// The points that letters of the season measure from.
extension Point {
  /// The summer paper, no years named.
  public static let summerNote = Point.event(name: "Zomernota", years: nil, phase: nil)
  /// The budget, no years named.
  public static let budget = Point.event(name: "Begroting", years: nil, phase: nil)
  /// The summer recess.
  public static let summer = Point.recess(name: "zomerreces")
  /// The autumn recess.
  public static let autumn = Point.recess(name: "herfstreces")
  /// A name that no calendar has.
  public static let nowhere = Point.unknown(name: "de Omgevingsvisie")
  /// The next market.
  public static let market = Point.meeting(body: Body.market, within: nil)

  /// One day of the calendar, or the days from one to another.
  public static func days(_ first: Day, _ last: Day? = nil) -> Point {
    .periods([DayRange(first, last ?? first)])
  }
}

/// A clause of a letter.
public func clause(
  _ phrase: String, _ relation: Relation, _ strength: Strength, _ points: Point...,
  weekdays: [Weekday] = [], days: Int? = nil, session: Int = 0
) -> Clause {
  Clause(
    phrase: phrase, relation: relation, strength: strength, points: points, weekdays: weekdays,
    days: days, session: session)
}

/// A clause of a letter whose words do not matter.
public func clause(
  _ relation: Relation, _ strength: Strength, _ points: Point..., weekdays: [Weekday] = [],
  days: Int? = nil, session: Int = 0
) -> Clause {
  Clause(
    phrase: "de woorden", relation: relation, strength: strength, points: points,
    weekdays: weekdays, days: days, session: session)
}
