public import Almanac

/// What the clauses of a request come to.
public struct Window: Hashable, Codable, Sendable {
  /// The first day that every demand allows; nil is open.
  public var earliest: Day?
  /// The last day that every demand allows; nil is open.
  public var latest: Day?
  /// The days that every wish agrees on, within the demands; nil where there is no such wish.
  public var target: Span?
  /// Weekdays demanded or wished for.
  public var weekdays: [Weekday]
  /// Days left out.
  public var exclusions: [Exclusion]
  /// Clauses whose wish lies wholly outside the demands, by index: they count for nothing.
  public var unmet: [Int] = []
  /// Two phrases that cannot both hold; then there is no earliest, latest or target.
  public var conflict: Conflict?
  /// What each clause comes to, in the order of the clauses.
  public var parts: [Part]

  /// Days with an open end where nothing is said.
  public struct Span: Hashable, Codable, Sendable {
    /// The first day; nil is open.
    public var first: Day?
    /// The last day; nil is open.
    public var last: Day?

    /// A span of days.
    public init(_ first: Day?, _ last: Day?) {
      self.first = first
      self.last = last
    }

    /// The days of a range.
    public init(_ range: DayRange) { self.init(range.first, range.last) }

    /// Whether a day lies within it.
    public func contains(_ day: Day) -> Bool {
      (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    /// The days in both; nil where there are none.
    public func intersection(_ other: Span) -> Span? {
      let first = [first, other.first].compactMap(\.self).max()
      let last = [last, other.last].compactMap(\.self).min()
      if let first, let last, first > last { return nil }
      return Span(first, last)
    }

    /// Whether neither end is known.
    public var isOpen: Bool { first == nil && last == nil }
  }

  /// Days that a clause leaves out.
  public struct Exclusion: Hashable, Codable, Sendable {
    /// The days.
    public var days: DayRange
    /// Whether they are forbidden or unwelcome.
    public var strength: Strength
    /// The index of the clause.
    public var clause: Int
  }

  /// Two phrases that contradict each other.
  public struct Conflict: Hashable, Codable, Sendable {
    /// The phrase that stands first in the letter.
    public var first: String
    /// The other.
    public var second: String
  }

  /// What one clause comes to by itself.
  public struct Part: Hashable, Codable, Sendable {
    /// The index of the clause.
    public var clause: Int
    /// The days that it demands or, for a wish, asks for.
    public var span: Span
    /// The days that it wishes for, where it also demands ("kort na").
    public var target: Span?
    /// Days that it leaves out.
    public var excluded: [DayRange]
    /// The core of an "about": the period itself, without its tolerance.
    public var core: DayRange?
    /// The item that it was measured from: an anchor with its phase, a recess, a body.
    public var source: Source?
    /// Why it came to nothing.
    public var failure: Failure?

    /// A clause that came to nothing yet.
    init(clause: Int) {
      self.clause = clause
      span = Span(nil, nil)
      excluded = []
    }
  }

  /// What a clause was measured from.
  public enum Source: Hashable, Codable, Sendable {
    /// A phase of an anchor.
    case anchor(Anchor.ID, phase: String)
    /// A recess.
    case recess(String)
    /// A meeting of a body.
    case meeting(Body.ID)
  }

  /// Why a clause comes to no days.
  public enum Failure: Hashable, Codable, Sendable {
    /// No anchor bears that name, or none with those years, or none is left after the letter.
    case needsAnchor(String)
    /// The anchor has no such phase.
    case noSuchPhase(anchor: Anchor.ID, phase: String)
    /// No recess bears that name, or none is left after the letter.
    case needsRecess(String)
    /// The body does not meet then.
    case noMeeting(Body.ID)
  }
}
