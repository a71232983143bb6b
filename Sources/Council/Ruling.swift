public import Almanac

/// The presidium's decision on a request.
public struct Ruling: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.ruling
  /// The same as its `number`.
  public var id: Int { number }
  /// Its number in this store, from 1.
  public let number: Int
  /// The request that it is about.
  public var request: Request.ID
  /// What was decided.
  public var outcome: Outcome
  /// How it was taken.
  public var taken: Way
  /// The day on which it was taken.
  public var day: Day
  /// Why.
  public var reason: String?
  /// Whether the request came in after the closing date of that meeting ("nagekomen").
  public var isLate: Bool

  /// A ruling.
  public init(
    number: Int, request: Request.ID, outcome: Outcome, taken: Way, day: Day, reason: String?,
    isLate: Bool = false
  ) {
    self.number = number
    self.request = request
    self.outcome = outcome
    self.taken = taken
    self.day = day
    self.reason = reason
    self.isLate = isLate
  }

  /// What a ruling decides.
  public enum Outcome: Hashable, Codable, Sendable {
    /// A session, on a condition where there is one.
    case grant(condition: String?)
    /// Another date.
    case offer(Day)
    /// No session, but a letter, a visit, a written answer.
    case settle(how: String)
    /// Not yet, until a day where one is named.
    case hold(until: Day?)
    /// No.
    case refuse
    /// Together with another request.
    case merge(into: Request.ID)
  }

  /// How a ruling was taken.
  public enum Way: String, Codable, Sendable, CaseIterable {
    /// In a meeting of the presidium.
    case meeting
    /// In a written round.
    case round
    /// By mandate of the griffier.
    case mandate
    /// By mandate of the chair.
    case chair

    /// Whether it awaits confirmation ("ter bekrachtiging") by the next meeting.
    public var awaitsConfirmation: Bool { self != .meeting }
  }
}
