/// How the bytes of a part of a mail were made fit to send (RFC 2045, 6).
///
/// Total and linear: what is not written as it should be stands for itself.
enum TransferEncoding: Sendable {
  case plain, base64, quotedPrintable

  /// The encoding of a name as mail writes it; plain for all others.
  init(name: String) {
    switch name.lowercased() {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .plain
    }
  }

  /// The bytes that were sent.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .plain: Array(bytes)
    case .base64: Self.base64(bytes)
    case .quotedPrintable: Self.quotedPrintable(bytes)
    }
  }

  /// What stands between the letters of base64 is skipped, and what follows its end is not read.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3 + 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      if byte == UInt8(ascii: "=") { break }
      let value = digits[Int(byte)]
      guard value < 64 else { continue }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        (bits, count) = (0, 0)
      }
    }
    if count == 2 { result.append(UInt8(bits >> 4 & 0xFF)) }
    if count == 3 { result += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)] }
    return result
  }

  /// The value of each letter of base64; 64 for all other bytes.
  private static let digits: [UInt8] = {
    var table = [UInt8](repeating: 64, count: 256)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, letter) in letters.utf8.enumerated() { table[Int(letter)] = UInt8(value) }
    return table
  }()

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    // Where the blanks at the end of the line begin: they were added on the way.
    var blanks: Int?
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "="):
        let sign = sign(in: bytes, at: index)
        if let value = sign.byte { result.append(value) }
        index = sign.end
        blanks = nil
      case 0x20, 0x09:
        blanks = blanks ?? result.count
        result.append(byte)
      case 0x0A:
        if let start = blanks { result.removeSubrange(start...) }
        blanks = nil
        result.append(byte)
      case 0x0D: continue
      default:
        blanks = nil
        result.append(byte)
      }
    }
    return result
  }

  /// What an "=" stands for, by what is behind it: no byte where a line was only cut.
  private static func sign(
    in bytes: ArraySlice<UInt8>, at index: Int
  ) -> (byte: UInt8?, end: Int) {
    if let end = softBreak(in: bytes, at: index) { return (nil, end) }
    if let value = hexadecimal(bytes, at: index) { return (value, index + 2) }
    return (UInt8(ascii: "="), index)
  }

  /// The index behind a line end that the sender did not mean; blanks may stand before it.
  private static func softBreak(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    while index < bytes.endIndex, index - start < 80, [0x20, 0x09, 0x0D].contains(bytes[index]) {
      index += 1
    }
    if index == bytes.endIndex { return index }
    return bytes[index] == 0x0A ? index + 1 : nil
  }

  /// The byte that two hexadecimal digits at an index are.
  static func hexadecimal(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt8? {
    guard index + 1 < bytes.endIndex else { return nil }
    func value(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard let high = value(bytes[index]), let low = value(bytes[index + 1]) else { return nil }
    return high << 4 | low
  }
}
