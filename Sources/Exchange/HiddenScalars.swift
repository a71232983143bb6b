extension Unicode.Scalar {
  /// Whether a terminal or a page may act on the scalar instead of showing it.
  ///
  /// These are the control characters (C0, DEL, C1), the marks that turn the direction of text
  /// and the two separators that end a line.
  var isHidden: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar's number in at least four hexadecimal digits.
  var fourHexDigits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
