/// How the bytes of a letter stand for characters.
///
/// Total for all bytes: what a charset cannot be is read by what its bytes look like.
enum Charset: Hashable, Sendable {
  /// UTF-8; a byte that fits no UTF-8 is read as Windows-1252 and spoils nothing around it.
  case utf8
  /// UTF-16, by the order of its bytes.
  case utf16(isBigEndian: Bool)
  /// Windows-1252, of which Latin-1 is a part.
  case windows1252
  /// Latin-9: Latin-1 with the euro.
  case latin9

  /// The charset of a name as mail writes it; nil for those that are not known here.
  init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf-16be": self = .utf16(isBigEndian: true)
    case "utf-16le": self = .utf16(isBigEndian: false)
    case "iso-8859-1", "latin1", "windows-1252", "cp1252": self = .windows1252
    case "iso-8859-15", "latin-9": self = .latin9
    default: return nil
    }
  }

  /// Bytes as text: by a mark at their start, else by validity.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let marked = marked(bytes)
    return marked.charset.decode(bytes.dropFirst(marked.length))
  }

  /// The charset that a mark at the start of the bytes tells, and how long the mark is.
  static func marked(_ bytes: ArraySlice<UInt8>) -> (charset: Charset, length: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isBigEndian: false), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isBigEndian: true), 2) }
    return (.utf8, 0)
  }

  /// Bytes as text, a mark at their start left out.
  func decode(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8:
      let marked = Self.marked(bytes)
      let body = marked.charset == .utf8 ? bytes.dropFirst(marked.length) : bytes
      return String(validating: body, as: UTF8.self) ?? Self.mended(body)
    case .utf16(let isBigEndian):
      let marked = Self.marked(bytes)
      guard marked.length == 2 else { return Self.wide(bytes, isBigEndian: isBigEndian) }
      return Self.wide(
        bytes.dropFirst(2), isBigEndian: marked.charset == .utf16(isBigEndian: true))
    case .windows1252: return Self.single(bytes) { Self.windows[Int($0)] }
    case .latin9: return Self.single(bytes) { Self.euroLatin[$0] ?? UInt32($0) }
    }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
    let first = bytes.startIndex
    let units = (0..<(bytes.count / 2)).map { index in
      let one = UInt16(bytes[first + 2 * index])
      let two = UInt16(bytes[first + 2 * index + 1])
      return isBigEndian ? one << 8 | two : two << 8 | one
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func single(
    _ bytes: ArraySlice<UInt8>, _ value: (UInt8) -> UInt32
  ) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(value(byte)) ?? "\u{FFFD}") }
    return String(text)
  }
}

// MARK: - UTF-8 with other bytes in it

extension Charset {
  /// UTF-8 with every byte that fits none read as Windows-1252.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  private static func mended(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let length = sequence(in: bytes, at: index) {
        result += bytes[index..<(index + length)]
        index += length
      } else {
        let scalar = Unicode.Scalar(windows[Int(bytes[index])]) ?? "\u{FFFD}"
        result += UTF8.encode(scalar).map(Array.init) ?? []
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The length of the valid sequence at an index; nil where there is none.
  private static func sequence(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]) else { return nil }
    let isWhole = (index + 2..<max(index + 2, index + length)).allSatisfy {
      bytes[$0] & 0xC0 == 0x80
    }
    return isWhole ? length : nil
  }

  /// Windows-1252 by byte; the five that it leaves open are Latin-1's.
  static let windows: [UInt32] = {
    var table = (0..<256).map { UInt32($0) }
    let high: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
      0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]
    table.replaceSubrange(0x80..<0xA0, with: high)
    return table
  }()

  private static let euroLatin: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153,
    0xBE: 0x178,
  ]
}
