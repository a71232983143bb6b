/// A fact that is left out of its JSON while nothing is said of it.
///
/// So an item that came before the fact reads, and writes, byte for byte as it did:
///
///     @Sparse public var options: [Slot]
@propertyWrapper
public struct Sparse<Value: Blank>: Hashable, Codable {
  /// The fact itself.
  public var wrappedValue: Value

  /// A fact.
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  /// Reads what is there.
  public init(from decoder: any Decoder) throws { wrappedValue = try Value(from: decoder) }

  /// Writes what is there.
  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

/// What can say nothing.
public protocol Blank: Hashable, Codable {
  /// The value that says nothing.
  init()
}

extension Bool: Blank {}
extension Array: Blank where Element: Hashable & Codable {}
extension Sparse: Sendable where Value: Sendable {}

extension KeyedDecodingContainer {
  /// A sparse fact, blank where its key is absent; synthesized readers come by here.
  func decode<Value>(_ type: Sparse<Value>.Type, forKey key: Key) throws -> Sparse<Value> {
    Sparse(wrappedValue: try decodeIfPresent(Value.self, forKey: key) ?? Value())
  }
}

extension KeyedEncodingContainer {
  /// Writes a sparse fact unless it is blank; synthesized writers come by here.
  mutating func encode<Value>(_ value: Sparse<Value>, forKey key: Key) throws {
    if value.wrappedValue != Value() { try encode(value.wrappedValue, forKey: key) }
  }
}
