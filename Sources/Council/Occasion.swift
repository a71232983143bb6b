public import Almanac

/// An entry of the council's own calendar list: something that takes people elsewhere.
public struct Occasion: Hashable, Codable, Sendable {
  /// What it is.
  public var kind: Kind
  /// What people call it.
  public var name: String
  /// The days that it takes.
  public var days: DayRange
  /// The hours that it takes on each of them; nil is the whole day.
  public var hours: TimeRange?
  /// The region of a school holiday; nil is the council's own.
  public var region: String?

  /// What an entry can be.
  ///
  /// The names stand in the council file and in the store: they never change.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// A day on which people vote.
    case election
    /// From the last meeting of the old council to the installation of the new one.
    case councilChange = "council-change"
    /// A match that people stay at home for.
    case match
    /// A congress, a training, a working visit.
    case away
    /// A meeting of the region or the province.
    case regional
    /// A school holiday of a region.
    case schoolHoliday = "school-holiday"

    /// Whether it can take some hours of a day and leave the others.
    public var hasHours: Bool {
      switch self {
      case .match, .away, .regional: true
      case .election, .councilChange, .schoolHoliday: false
      }
    }
  }

  /// Minutes that an entry takes of which only the start is known.
  public static let usualMinutes = 120

  /// An entry of the calendar list.
  public init(
    kind: Kind, name: String, days: DayRange, hours: TimeRange? = nil, region: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.days = days
    self.hours = hours
    self.region = region
  }
}

extension Agenda {
  /// The council's own calendar list, in the order of its file.
  public var occasions: [Occasion] { profile?.occasions ?? [] }
}
