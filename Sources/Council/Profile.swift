public import Almanac

/// Who the council is: the facts that stand once in the council file.
public struct Profile: Item {
  /// There is one profile an agenda; this is its identifier.
  public static let only = "council"
  /// What kind of item it is.
  public static let kind = EntityKind.council
  /// The same for every profile.
  public var id: String { Self.only }

  /// The council's own name, as in "Gemeenteraad Hengelo".
  public var name: String
  /// The municipality's name.
  public var municipality: String
  /// The province that supervises the municipality.
  public var province: String
  /// The language of the council's papers.
  public var language: Language
  /// The school holiday region: noord, midden or zuid.
  public var schoolRegion: String
  /// How many members the law gives the council.
  public var seats: Int
  /// The terms and margins of the council's own rules.
  public var procedure: Procedure
  /// The weekdays on which factions meet.
  public var factionWeekdays: [Weekday]
  /// Its own calendar list: elections, matches, congresses and the like.
  @Sparse public var occasions: [Occasion]

  /// A council's profile.
  public init(
    name: String, municipality: String, province: String = "", language: Language = .nl,
    schoolRegion: String = "", seats: Int, procedure: Procedure = Procedure(),
    factionWeekdays: [Weekday] = [], occasions: [Occasion] = []
  ) {
    self.name = name
    self.municipality = municipality
    self.province = province
    self.language = language
    self.schoolRegion = schoolRegion
    self.seats = seats
    self.procedure = procedure
    self.factionWeekdays = factionWeekdays
    self.occasions = occasions
  }
}
