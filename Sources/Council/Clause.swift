public import Almanac

/// One phrase of a letter about dates: its words, its place, and what it says.
///
/// A clause keeps the event that it is measured from, not the day that the event fell on when
/// the letter was read: when an anchor moves, the window moves with it.
public struct Clause: Hashable, Codable, Sendable {
  /// The exact words of the letter, line breaks included.
  public var phrase: String
  /// Where they stand in the letter; nil when nobody wrote them down.
  public var place: TextSpan?
  /// How the words tie the session to the points.
  public var relation: Relation
  /// Whether the words demand or wish.
  public var strength: Strength
  /// What the words measure from: two for "between", one otherwise, none for a weekday or
  /// "as soon as possible".
  public var points: [Point]
  /// Weekdays that the words name.
  public var weekdays: [Weekday]
  /// Days that the relation reaches: the span of "kort na", the tolerance of "ca.", the gap of
  /// "at least two weeks before"; nil is the relation's own default.
  public var days: Int?
  /// Which session of the letter the words are about, from 0.
  public var session: Int

  /// A clause.
  public init(
    phrase: String, place: TextSpan? = nil, relation: Relation, strength: Strength,
    points: [Point] = [], weekdays: [Weekday] = [], days: Int? = nil, session: Int = 0
  ) {
    self.phrase = phrase
    self.place = place
    self.relation = relation
    self.strength = strength
    self.points = points
    self.weekdays = weekdays
    self.days = days
    self.session = session
  }
}

/// How a clause ties a session to a point in the calendar.
public enum Relation: String, Codable, Sendable, CaseIterable {
  /// On a day, in a period, on a demanded weekday.
  case on
  /// Around a period, with a tolerance.
  case about
  /// Before a point, that point not included; with `days` and soft: within so many days before it.
  case before
  /// After a point, that point not included.
  case after
  /// From the first point to the second, both included.
  case between
  /// Up to a point, that point included.
  case deadline
  /// From a point on, that point included.
  case notBefore
  /// After a point, and by preference soon.
  case soonAfter
  /// Not in a period.
  case exclude
  /// On a weekday or in a period that is wished for.
  case prefer
  /// As soon as lead times allow, counted from the letter.
  case asSoonAsPossible
  /// The first meeting of a body that still can be reached.
  case next
  /// On the evening of another session of the letter.
  case sameEvening
  /// So many days after an earlier session of the letter.
  case gap
}

/// Whether words demand or wish.
public enum Strength: String, Codable, Sendable {
  /// A demand: may not be broken without a named override.
  case hard
  /// A wish: breaking it costs.
  case soft
}

/// What a clause measures from.
public enum Point: Hashable, Codable, Sendable {
  /// Days of the calendar, year filled in; several where the letter leaves a choice.
  case periods([DayRange])
  /// An anchor by the name that the letter gives it, with the years and the phase that it names.
  case event(name: String, years: String?, phase: String?)
  /// A recess by the name that the letter gives it.
  case recess(name: String)
  /// A meeting of a body: within a period where the letter names one, else the next.
  case meeting(body: Body.ID, within: DayRange?)
  /// A name that fits nothing in the council's calendar, as far as the letter tells.
  case unknown(name: String)
}

/// A piece of a letter.
public struct TextSpan: Hashable, Codable, Sendable {
  /// Its first byte in the letter's UTF-8, from 0.
  public var start: Int
  /// The byte after its last.
  public var end: Int
  /// The line on which it starts, from 1.
  public var line: Int

  /// A span of text.
  public init(start: Int, end: Int, line: Int) {
    self.start = start
    self.end = end
    self.line = line
  }
}
