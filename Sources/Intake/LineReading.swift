public import Almanac
public import Council

/// What one line says of a request, and what in it nobody could read.
public struct LineReading: Hashable, Sendable {
  /// The request, as a letter would have asked it.
  public var draft: Draft
  /// What its session needs: guests, a webcast.
  public var needs: Needs
  /// The parts that fit nothing, in order.
  public var unread: [Unread]
  /// What cannot be, in order.
  public var faults: [Fault]

  /// Whether all of it was read, and all of it can be.
  public var isClear: Bool { unread.isEmpty && faults.isEmpty }

  /// A part of the line that fits nothing.
  public struct Unread: Hashable, Sendable {
    /// Its words.
    public var words: String
    /// Where they stand.
    public var place: TextSpan
    /// What may be meant.
    public var hint: Hint?
  }

  /// What a part that fits nothing may mean.
  public enum Hint: Hashable, Sendable {
    /// This word, one letter of it wrong.
    case meant(String)
    /// One of these portfolios.
    case portfolios([String])
    /// One of these factions.
    case factions([String])
  }

  /// Something in the line that cannot be.
  public struct Fault: Hashable, Sendable {
    /// What is wrong.
    public var what: What
    /// Where it stands.
    public var place: TextSpan

    /// What can be wrong.
    public enum What: Hashable, Sendable {
      /// The calendar has no such day: "31 november".
      case noSuchDay(String)
      /// The weekday is not that of the date; with the day that the date is.
      case weekdayDisagrees(Day, said: Weekday)
      /// Two phrases about dates that cannot both hold.
      case contradiction(Window.Conflict)
      /// One thing is said twice, and not the same.
      case twice(Draft.Field, first: String, second: String)
    }
  }

  /// A line of which nothing was read yet, as asked on a day.
  init(on day: Day) {
    draft = Draft()
    draft.isRequest = true
    draft.date = day
    draft.sessions = [Draft.DraftSession()]
    needs = Needs()
    unread = []
    faults = []
  }
}
