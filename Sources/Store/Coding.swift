import Council
import Foundation

/// Items and edits as text.
///
/// Keys are sorted, so that one value always gives the same bytes.
enum Text {
  /// The bytes of a value.
  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// The value of some bytes.
  static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: Data) throws -> Value {
    try JSONDecoder().decode(type, from: bytes)
  }

  /// The bytes of an item, without its kind.
  static func encode(_ entity: Entity) throws -> Data { try encode(entity.item) }

  /// The item of a kind.
  static func decode(_ kind: EntityKind, _ bytes: Data) throws -> Entity {
    try decode(Entity.self, Data("{\"\(kind.rawValue)\":".utf8) + bytes + Data("}".utf8))
  }
}
