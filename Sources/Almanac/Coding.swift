extension Decoder {
  /// Reads one string and makes a value of it, or throws an error that quotes the string.
  func value<Value>(called name: String, _ make: (String) -> Value?) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = make(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not \(name)")
    }
    return value
  }
}
