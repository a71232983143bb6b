public import Almanac

/// A duty of secrecy on one item, imposed and perhaps lifted by decision (Gemeentewet 87-89).
///
/// Secrecy is a record, not a flag: who imposed it, on what ground, from when, and who lifted it.
public struct Secrecy: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.secrecy
  /// The same as its `number`.
  public var id: Int { number }
  /// Its number in this store, from 1.
  public let number: Int
  /// What is secret: a request, a session or a paper.
  public var object: EntityKey
  /// The body that imposed it.
  public var body: String
  /// The ground in law: an article of the Wet open overheid.
  public var ground: String
  /// The day on which it was imposed.
  public var day: Day
  /// The body that lifted it; nil while it stands.
  public var liftedBy: String?
  /// The day on which it was lifted.
  public var liftedOn: Day?

  /// A duty of secrecy.
  public init(
    number: Int, object: EntityKey, body: String, ground: String, day: Day,
    liftedBy: String? = nil, liftedOn: Day? = nil
  ) {
    self.number = number
    self.object = object
    self.body = body
    self.ground = ground
    self.day = day
    self.liftedBy = liftedBy
    self.liftedOn = liftedOn
  }

  /// Whether it still stands.
  public var stands: Bool { liftedOn == nil }
}

extension Agenda {
  /// The secrecy that stands on an item, if any.
  public func secrecy(on key: EntityKey) -> Secrecy? {
    secrecies.first { $0.object == key && $0.stands }
  }

  /// Whether the public may see that a session is about what it is about.
  ///
  /// A session is hidden when secrecy stands on it, on its request or on one of its papers, or
  /// when its request asks for a closed session.
  public func isPublic(_ session: Session) -> Bool {
    if secrecy(on: session.key) != nil { return false }
    guard let number = session.request else { return true }
    if secrecy(on: EntityKey(.request, String(number))) != nil { return false }
    if requests[number]?.isClosed == true { return false }
    return !papers.contains { $0.request == number && secrecy(on: $0.key) != nil }
  }
}
