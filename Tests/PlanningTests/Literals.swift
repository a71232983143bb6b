import Almanac
import Council

/// Lets a test write a day as "2023-09-26"; a day that does not exist stops the run.
extension Day: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}

/// Lets a test write a time as "19:30"; a time that does not exist stops the run.
extension TimeOfDay: ExpressibleByStringLiteral {
  init(stringLiteral text: String) {
    guard let time = TimeOfDay(iso: text) else { preconditionFailure("no such time: \(text)") }
    self = time
  }
}

/// The points that letters of the season measure from.
extension Point {
  static let summerNote = Point.event(name: "Zomernota", years: nil, phase: nil)
  static let budget = Point.event(name: "Begroting", years: nil, phase: nil)
  static let summer = Point.recess(name: "zomerreces")
  static let autumn = Point.recess(name: "herfstreces")
  static let nowhere = Point.unknown(name: "de Omgevingsvisie")

  /// One day of the calendar, or the days from one to another.
  static func days(_ first: Day, _ last: Day? = nil) -> Point {
    .periods([DayRange(first, last ?? first)])
  }
}

/// A clause of a letter.
func clause(
  _ phrase: String, _ relation: Relation, _ strength: Strength, _ points: Point...,
  weekdays: [Weekday] = [], days: Int? = nil, session: Int = 0
) -> Clause {
  Clause(
    phrase: phrase, relation: relation, strength: strength, points: points, weekdays: weekdays,
    days: days, session: session)
}

/// A clause of a letter whose words do not matter.
func clause(
  _ relation: Relation, _ strength: Strength, _ points: Point..., weekdays: [Weekday] = [],
  days: Int? = nil, session: Int = 0
) -> Clause {
  Clause(
    phrase: "de woorden", relation: relation, strength: strength, points: points,
    weekdays: weekdays, days: days, session: session)
}

/// A session that stands somewhere on the evening of 26 September.
func session(
  _ number: Int, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60,
  on day: Day = "2023-09-26", request: Int? = nil, kind: SessionKind? = nil,
  state: SessionState = .planned, overrides: [Override] = []
) -> Session {
  Session(
    number: number, publicID: "10000000-0000-4000-8000-00000000000\(number)", request: request,
    title: "Sessie \(number)", kindOfSession: kind, duration: minutes,
    slot: Slot(day: day, room: room, start: start), state: state, overrides: overrides)
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
