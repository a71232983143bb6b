/// A room in which a body can meet.
public struct Room: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.room
  /// The short name that files and commands use.
  public let id: String
  /// The name that people use.
  public var name: String
  /// How many people it holds.
  public var seats: Int
  /// Whether what happens there can be streamed.
  public var hasWebcast: Bool
  /// Whether the public can walk in.
  public var isPublic: Bool
  /// Whether its doors cannot be shut, as of a hall: no closed session can be there.
  @Sparse public var isAlwaysOpen: Bool

  /// A room.
  public init(
    id: String, name: String, seats: Int, hasWebcast: Bool = false, isPublic: Bool = true,
    isAlwaysOpen: Bool = false
  ) {
    self.id = id
    self.name = name
    self.seats = seats
    self.hasWebcast = hasWebcast
    self.isPublic = isPublic
    self.isAlwaysOpen = isAlwaysOpen
  }
}
