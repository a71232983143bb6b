/// What the agenda keeps: a value with a kind and an identifier of its own.
public protocol Item: Hashable, Codable, Sendable {
  /// How an item is told from the others of its kind.
  associatedtype ID: Hashable & Comparable & Sendable & LosslessStringConvertible
  /// What kind of item this is.
  static var kind: EntityKind { get }
  /// Its identifier, the same for all its life.
  var id: ID { get }
}

extension Item {
  /// The key of this item.
  public var key: EntityKey { EntityKey(Self.kind, String(id)) }
}

/// The kinds of item that an agenda keeps.
///
/// The names stand in the journal: they never change.
public enum EntityKind: String, Codable, Sendable, CaseIterable, Comparable {
  case council, room, body, evening, recess, closedDay, anchor
  case holder, faction, member, chair, clerk
  case request, letter, ruling, paper, session, secrecy

  /// By name.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Names one item of an agenda.
public struct EntityKey: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// What kind it is.
  public let kind: EntityKind
  /// Its identifier, as text.
  public let id: String

  /// The key of an item.
  public init(_ kind: EntityKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Kind and identifier: "session 3".
  public var description: String { "\(kind.rawValue) \(id)" }

  /// By kind, then by identifier as text.
  public static func < (a: Self, b: Self) -> Bool { (a.kind, a.id) < (b.kind, b.id) }
}

/// Any one item, with its kind.
public enum Entity: Hashable, Sendable {
  case council(Profile)
  case room(Room)
  case body(Body)
  case evening(Evening)
  case recess(Recess)
  case closedDay(ClosedDay)
  case anchor(Anchor)
  case holder(Holder)
  case faction(Faction)
  case member(Member)
  case chair(Chair)
  case clerk(Clerk)
  case request(Request)
  case letter(Letter)
  case ruling(Ruling)
  case paper(Paper)
  case session(Session)
  case secrecy(Secrecy)

  /// The item itself.
  public var item: any Item {
    switch self {
    case .council(let item): item
    case .room(let item): item
    case .body(let item): item
    case .evening(let item): item
    case .recess(let item): item
    case .closedDay(let item): item
    case .anchor(let item): item
    case .holder(let item): item
    case .faction(let item): item
    case .member(let item): item
    case .chair(let item): item
    case .clerk(let item): item
    case .request(let item): item
    case .letter(let item): item
    case .ruling(let item): item
    case .paper(let item): item
    case .session(let item): item
    case .secrecy(let item): item
    }
  }

  /// The item's key.
  public var key: EntityKey { item.key }
}

extension Entity {
  /// When the person or faction counts and is away; nil for what is neither.
  public var availability: Availability? {
    switch self {
    case .holder(let item): item.availability
    case .faction(let item): item.availability
    case .member(let item): item.availability
    case .chair(let item): item.availability
    case .clerk(let item): item.availability
    default: nil
    }
  }
}

/// An entity is written as an object with one member: its kind, holding the item.
extension Entity: Codable {
  private struct KindKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes the item under the name of its kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: KindKey.self)
    try container.encode(item, forKey: KindKey(stringValue: key.kind.rawValue))
  }

  /// Reads an item by the name of its kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: KindKey.self)
    guard let name = container.allKeys.first, container.allKeys.count == 1,
      let kind = EntityKind(rawValue: name.stringValue)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not one item of a known kind"))
    }
    func item<Value: Item>(_ type: Value.Type) throws -> Value {
      try container.decode(type, forKey: name)
    }
    switch kind {
    case .council: self = .council(try item(Profile.self))
    case .room: self = .room(try item(Room.self))
    case .body: self = .body(try item(Body.self))
    case .evening: self = .evening(try item(Evening.self))
    case .recess: self = .recess(try item(Recess.self))
    case .closedDay: self = .closedDay(try item(ClosedDay.self))
    case .anchor: self = .anchor(try item(Anchor.self))
    case .holder: self = .holder(try item(Holder.self))
    case .faction: self = .faction(try item(Faction.self))
    case .member: self = .member(try item(Member.self))
    case .chair: self = .chair(try item(Chair.self))
    case .clerk: self = .clerk(try item(Clerk.self))
    case .request: self = .request(try item(Request.self))
    case .letter: self = .letter(try item(Letter.self))
    case .ruling: self = .ruling(try item(Ruling.self))
    case .paper: self = .paper(try item(Paper.self))
    case .session: self = .session(try item(Session.self))
    case .secrecy: self = .secrecy(try item(Secrecy.self))
    }
  }
}
