public import Almanac

/// An event that windows are measured from, in the phases in which the council meets it.
public struct Anchor: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.anchor
  /// The phase before which "before the anchor" ends, unless the letter names another:
  /// the first that the council itself treats.
  public static let firstTreated = "markt"

  /// The short name that files and commands use.
  public let id: String
  /// The name that people use, years included: "Begroting 2024-2027".
  public var name: String
  /// Other names by which letters call it; the name of one and the same paper changes by the year.
  public var aliases: [String]
  /// Its phases, in the order in which they happen.
  public var phases: [Phase]
  /// The case numbers of the requests that are its own.
  @Sparse public var cases: [String]
  /// The term that the law sets it, where it does.
  public var statute: Statute?

  /// An anchor.
  public init(
    id: String, name: String, aliases: [String] = [], phases: [Phase], cases: [String] = [],
    statute: Statute? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.phases = phases
    self.cases = cases
    self.statute = statute
  }

  /// One step of an anchor on its day.
  public struct Phase: Hashable, Codable, Sendable {
    /// "aanbieding", "markt" or "raad".
    public var name: String
    /// The day on which it happens.
    public var day: Day
    /// What it takes of the market's evening on that day; nil is nothing.
    public var claim: Claim?

    /// A phase.
    public init(name: String, day: Day, claim: Claim? = nil) {
      self.name = name
      self.day = day
      self.claim = claim
    }
  }

  /// The phase of that name.
  public func phase(_ name: String) -> Phase? { phases.first { $0.name == name } }

  /// The phase that "before" is measured to.
  public var opening: Phase? { phase(Self.firstTreated) ?? phases.first }

  /// The phase that "after" is measured from.
  public var closing: Phase? { phases.last }

  /// The first two phases that are out of order, if any are.
  public var disorder: (earlier: Phase, later: Phase)? {
    zip(phases, phases.dropFirst()).first { $0.day > $1.day }.map { (earlier: $0, later: $1) }
  }
}
