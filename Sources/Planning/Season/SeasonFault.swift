/// What makes a season impossible to read as one, as data.
public enum SeasonFault: Error, Hashable, Sendable {
  /// A number that is not within its bounds: which, where, its value, and what it may be.
  case number(field: Field, item: String, value: Int, allowed: ClosedRange<Int>)
  /// A reference to something that is not there.
  case unknown(field: Field, item: String, value: String)
  /// The same thing named twice where it can count once.
  case repeated(field: Field, item: String, value: String)
  /// The evenings are not in order of their day.
  case disorder(item: String)
  /// Requests that would have to come after themselves.
  case circle([String])
  /// More than can be planned at once: requests, evenings, rooms or places in all.
  case tooMany(field: Field, count: Int, most: Int)

  /// A part of a season.
  public enum Field: String, Hashable, Sendable {
    case evening, rounds, maxSessions, room, capacity, holder, faction, spokesperson, request
    case duration, weight, tolerance, noticeDays, leadDays, pin, chain, minDays, together, apart
    case published, loadTarget, weights, date, place, price, parallel
  }
}
