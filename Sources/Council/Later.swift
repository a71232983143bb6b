/// A fact that items of an older store do not have yet: absent is the value that says nothing.
///
///     @Later public var together: [Request.ID]
///
/// It is written only where it says something, so that an item without it keeps its bytes.
@propertyWrapper
public struct Later<Value: Silent>: Hashable, Codable {
  /// The fact itself.
  public var wrappedValue: Value

  /// A fact that was told.
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  /// Reads the fact itself.
  public init(from decoder: any Decoder) throws { wrappedValue = try Value(from: decoder) }

  /// Writes the fact itself.
  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

/// A value that has a way to say nothing.
public protocol Silent: Hashable, Codable {
  /// What says nothing.
  static var silence: Self { get }
}

extension Later: Sendable where Value: Sendable {}

extension Array: Silent where Element: Hashable & Codable {
  /// An empty list.
  public static var silence: [Element] { [] }
}

extension Bool: Silent {
  /// False.
  public static var silence: Bool { false }
}

extension KeyedDecodingContainer {
  /// Reads a fact that may not be there.
  func decode<Value>(_ type: Later<Value>.Type, forKey key: Key) throws -> Later<Value> {
    try decodeIfPresent(type, forKey: key) ?? Later(wrappedValue: Value.silence)
  }
}

extension KeyedEncodingContainer {
  /// Writes a fact where it says something.
  mutating func encode<Value>(_ fact: Later<Value>, forKey key: Key) throws {
    guard fact.wrappedValue != Value.silence else { return }
    try encode(fact.wrappedValue, forKey: key)
  }
}
