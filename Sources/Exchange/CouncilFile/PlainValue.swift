/// Tells whether bytes have the shape of a value that TOML writes without quotes or brackets.
///
///     PlainValue.isSound("1979-05-27 07:32:00".utf8)  // true
///
/// It is the grammar of TOML 1.0.0 for numbers, dates, times, true and false, but for the values
/// themselves: that 30 February does not exist is for the parser to say.
struct PlainValue {
  private var rest: ArraySlice<UInt8>

  /// The longest value; a date-time with its offset needs 35.
  private static let longest = 64
  private static let words = ["true", "false", "inf", "+inf", "-inf", "nan", "+nan", "-nan"]

  /// Whether the bytes are such a value, no more and no less.
  static func isSound(_ bytes: some Sequence<UInt8>) -> Bool {
    let bytes = Array(bytes.prefix(longest + 1))[...]
    guard bytes.count <= longest else { return false }
    func matches(_ shape: (inout PlainValue) -> Bool) -> Bool {
      var value = PlainValue(rest: bytes)
      return shape(&value) && value.rest.isEmpty
    }
    return words.contains { bytes.elementsEqual($0.utf8) }
      || matches { $0.number() } || matches { $0.time() } || matches { $0.date() }
      || matches { $0.date() && $0.take("Tt ") && $0.time() && $0.offset() }
  }
}

extension PlainValue {
  /// One byte of those given.
  private mutating func take(_ allowed: String) -> Bool {
    guard let byte = rest.first, allowed.utf8.contains(byte) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// So many digits.
  private mutating func digits(_ count: Int) -> Bool {
    (0..<count).allSatisfy { _ in take("0123456789") }
  }

  /// Digits of which two may have an underscore between them.
  private mutating func group(_ allowed: String = "0123456789") -> Bool {
    guard take(allowed) else { return false }
    while take(allowed)
      || (rest.dropFirst().first.map { allowed.utf8.contains($0) } == true
        && take("_"))
    {}
    return true
  }

  private mutating func date() -> Bool {
    digits(4) && take("-") && digits(2) && take("-") && digits(2)
  }

  private mutating func time() -> Bool {
    guard digits(2), take(":"), digits(2), take(":"), digits(2) else { return false }
    guard take(".") else { return true }
    guard digits(1) else { return false }
    while take("0123456789") {}
    return true
  }

  /// "Z", hours and minutes, or nothing.
  private mutating func offset() -> Bool {
    if rest.isEmpty || take("Zz") { return true }
    return take("+-") && digits(2) && take(":") && digits(2)
  }

  private mutating func number() -> Bool {
    let bases = [("x", "0123456789abcdefABCDEF"), ("o", "01234567"), ("b", "01")]
    for (letter, allowed) in bases where rest.prefix(2).elementsEqual("0\(letter)".utf8) {
      rest = rest.dropFirst(2)
      return group(allowed)
    }
    _ = take("+-")
    if !take("0"), !group() { return false }
    if take("."), !group() { return false }
    guard take("eE") else { return true }
    _ = take("+-")
    return group()
  }
}
