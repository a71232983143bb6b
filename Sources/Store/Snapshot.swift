public import Council

/// What the store holds at one moment.
public struct Snapshot: Equatable, Sendable {
  /// The plan.
  public var agenda: Agenda
  /// How many steps the journal has; an edit is applied against it.
  public var revision: Int
  /// The highest number ever given to an item of a kind, taken back or not.
  public var highest: [EntityKind: Int]

  /// The number for the next item of a kind, never used before.
  public func nextNumber(_ kind: EntityKind) -> Int { (highest[kind] ?? 0) + 1 }
}
