public import Almanac
public import Council

/// What can be wrong with a key of the council file or of a season file, with what a message needs to name.
public enum Problem: Equatable, Sendable {
  /// The key must be there and is not.
  case missing
  /// Without the body of this identifier nothing can be planned.
  case missingBody(Body.ID)
  /// The value is of another type than any of those expected.
  case wrongType(expected: [ValueKind], found: ValueKind)
  /// The list holds another number of values than it must.
  case wrongCount(expected: Int, found: Int)
  /// The list holds more values than any council has.
  case tooMany(count: Int, limit: Int)
  /// There is no such key here; the nearest known one, if any comes near.
  case unknownKey(nearest: String?)
  /// Of these two keys only one can stand here.
  case conflictingKeys(String, String)
  /// The key means nothing without this other key.
  case needs(key: String)
  /// The number lies outside what is allowed.
  case outOfRange(value: Int, allowed: ClosedRange<Int>)
  /// The word is none of those allowed.
  case unknownWord(String, allowed: [String])
  /// The text, or the list, is empty and must not be.
  case empty
  /// The text is longer than any name is.
  case tooLong(characters: Int, limit: Int)
  /// The text holds control characters or marks that turn the direction of text.
  case unprintable(String)
  /// Not an identifier: letters a to z, digits, "-", "_" and ".", at most 64 of them.
  case badIdentifier(String)
  /// No day YYYY-MM-DD of the calendar.
  case noSuchDate(String)
  /// No time HH:MM of the clock.
  case badTime(String)
  /// No day MM-DD that every year has.
  case badYearDay(String)
  /// No weekday: they are written in English, in lower case.
  case badWeekday(String, nearest: String?)
  /// What is referred to is nowhere in the file; the nearest that are, best first.
  case unknownReference(kind: Referent, id: String, nearest: [String])
  /// What is named here is the item itself.
  case selfReference(String)
  /// The identifier was given on an earlier line.
  case duplicate(id: String, firstLine: Int)
  /// The end is not after the start; both as days, times or moments are written.
  case endsBeforeStart(start: String, end: String)
  /// The most is less than the least that another key asks.
  case lessThan(value: Int, key: String, minimum: Int)
  /// Two periods of recess share a day; the second is the one complained of.
  case overlap(first: RecessPeriod, second: RecessPeriod)
  /// A phase stands after one that happens later.
  case outOfOrder(earlier: Anchor.Phase, later: Anchor.Phase)
  /// The factions' seats are not the council's, on a day where it differs by day.
  case seatsDisagree(council: Int, factions: Int, on: Day?)

  // Of season files alone.

  /// The number is larger than any that can be read.
  case hugeNumber(String)
  /// What is named or given here stands before it already.
  case repeated(String)
  /// A number of one of those is asked, and there are none.
  case noneThere(Referent)
}

/// The types that a value of the file can have.
public enum ValueKind: String, Equatable, Sendable, CaseIterable {
  case text, integer, decimal, boolean, date, time, dateTime, offsetDateTime, list, table
  case object, null
}

/// What the keys of the file refer to.
public enum Referent: String, Equatable, Sendable, CaseIterable {
  case room, body, holder, faction, portfolio
  /// A member or a representative of a faction.
  case person
  /// A member of a faction, who holds a seat.
  case seat
  /// What a season file counts.
  case evening, round, request
}

/// One period of a recess, with where it stands.
public struct RecessPeriod: Equatable, Sendable {
  /// The recess.
  public let recess: String
  /// Its days.
  public let days: DayRange
  /// The line of the file.
  public let line: Int

  /// A period of a recess.
  public init(recess: String, days: DayRange, line: Int) {
    self.recess = recess
    self.days = days
    self.line = line
  }
}
