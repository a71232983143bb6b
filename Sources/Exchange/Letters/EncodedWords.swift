/// Words in the head of a mail that are not plain letters: "=?utf-8?q?begr=C3=B6ting?=" (RFC 2047).
enum EncodedWords {
  /// The text with its encoded words read; blanks between two of them are not meant.
  ///
  /// A character may be cut in two by the end of a word, so words of one charset are joined as
  /// bytes first.
  ///
  /// - Complexity: O(*n*): no word is longer than a bound.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "?")) else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var pending: (charset: Charset?, bytes: [UInt8])?
    var plainStart = 0
    var index = 0
    func flush() {
      if let word = pending {
        result += word.charset?.decode(word.bytes[...]) ?? Charset.text(word.bytes[...])
      }
      pending = nil
    }
    while index < bytes.count {
      guard let word = word(in: bytes, at: index) else {
        index += 1
        continue
      }
      let between = bytes[plainStart..<index]
      let isJoined = pending != nil && between.allSatisfy { $0 <= 0x20 }
      if isJoined, pending?.charset == word.charset {
        pending?.bytes += word.bytes
      } else {
        flush()
        if !isJoined { result += String(decoding: between, as: UTF8.self) }
        pending = (word.charset, word.bytes)
      }
      index = word.end
      plainStart = index
    }
    flush()
    return result + String(decoding: bytes[plainStart...], as: UTF8.self)
  }

  /// No mailer writes longer words than 75 bytes; some bad ones do.
  private static let longest = 400

  private static func word(
    in bytes: [UInt8], at start: Int
  ) -> (charset: Charset?, bytes: [UInt8], end: Int)? {
    let mark = UInt8(ascii: "?")
    guard start + 8 <= bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == mark
    else { return nil }
    let limit = min(bytes.count, start + longest)
    func next(_ from: Int) -> Int? {
      var index = from
      while index < limit, bytes[index] != mark, bytes[index] > 0x20 { index += 1 }
      return index < limit && bytes[index] == mark ? index : nil
    }
    guard let first = next(start + 2), let second = next(first + 1), second == first + 2,
      let third = next(second + 1), third + 1 < bytes.count, bytes[third + 1] == UInt8(ascii: "=")
    else { return nil }
    let name = String(decoding: bytes[(start + 2)..<first], as: UTF8.self)
    let charset = Charset(name: String(name.prefix { $0 != "*" }))
    let text = bytes[(second + 1)..<third]
    switch bytes[first + 1] | 0x20 {
    case UInt8(ascii: "b"): return (charset, TransferEncoding.base64(text), third + 2)
    case UInt8(ascii: "q"):
      let blanks = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (charset, quoted(blanks), third + 2)
    default: return nil
    }
  }

  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "="),
        let value = TransferEncoding.hexadecimal(text[...], at: index + 1)
      {
        result.append(value)
        index += 3
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}
