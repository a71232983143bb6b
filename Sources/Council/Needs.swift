public import Almanac

/// What a session needs of room, hour and people, as far as anybody said so.
public struct Needs: Blank, Sendable {
  /// How many people are expected to come and listen; nil where nobody knows.
  public var audience: Int?
  /// Whether it must be streamed.
  @Sparse public var webcast: Bool
  /// How many residents want to speak; nil where nobody knows.
  public var speakers: Int?
  /// Who comes from outside, and when they can.
  @Sparse public var guests: [Guest]
  /// Whether somebody comes from outside who has no name yet.
  @Sparse public var expectsGuests: Bool
  /// Which officers must be there, and when they cannot.
  @Sparse public var officers: [Officer]
  /// Why it is urgent; nil where it is not.
  public var urgency: String?

  /// No needs that anybody spoke of.
  public init() {
    webcast = false
    guests = []
    expectsGuests = false
    officers = []
  }

  /// Somebody from outside who speaks.
  public struct Guest: Hashable, Codable, Sendable {
    /// Who.
    public var name: String
    /// The days that they offer; none is any day.
    public var offers: [DayRange]

    /// A guest.
    public init(name: String, offers: [DayRange] = []) {
      self.name = name
      self.offers = offers
    }
  }

  /// An officer of the municipality who explains and answers.
  public struct Officer: Hashable, Codable, Sendable {
    /// The role, not the person.
    public var name: String
    /// The days on which they are away.
    public var away: [DayRange]

    /// An officer.
    public init(name: String, away: [DayRange] = []) {
      self.name = name
      self.away = away
    }
  }

  /// Whether anybody comes from outside, with a name or without one yet.
  public var hasGuests: Bool { expectsGuests || !guests.isEmpty }

  /// How many people must find a place: who listens and who speaks, whichever are more.
  public var attendance: Int? {
    [audience, speakers].compactMap(\.self).max()
  }

  /// The needs of two requests that become one.
  public func joined(with other: Needs) -> Needs {
    var joined = self
    joined.audience = [audience, other.audience].compactMap(\.self).max()
    joined.webcast = webcast || other.webcast
    if let more = other.speakers { joined.speakers = (speakers ?? 0) + more }
    joined.guests += other.guests.filter { guest in !guests.contains { $0.name == guest.name } }
    joined.expectsGuests = expectsGuests || other.expectsGuests
    joined.officers += other.officers.filter { officer in
      !officers.contains { $0.name == officer.name }
    }
    joined.urgency = urgency ?? other.urgency
    return joined
  }
}
