/// What a part of a mail is: its type with parameters (RFC 2045, 5), or how it is to be shown with
/// its name (RFC 2183).
struct ContentType: Hashable, Sendable {
  /// The value without parameters, in lower case: "text/plain", "attachment".
  let value: String
  private let parameters: [String: String]

  /// More parameters than any part has.
  private static let most = 50

  /// Reads a field.
  init(_ field: String) {
    var pieces = Self.pieces(of: field)[...]
    let first = pieces.popFirst() ?? ""
    value = first.trimmed.lowercased()
    parameters = pieces.prefix(Self.most).reduce(into: [:]) { all, piece in
      guard let sign = piece.firstIndex(of: "=") else { return }
      let name = String(piece[..<sign]).trimmed.lowercased()
      all[name] = all[name] ?? Self.unquoted(String(piece[piece.index(after: sign)...]).trimmed)
    }
  }

  /// A parameter as people read it: its pieces joined, its charset read (RFC 2231).
  subscript(name: String) -> String? {
    if let plain = parameters[name] { return EncodedWords.decode(plain) }
    if let coded = parameters[name + "*"] { return Self.percentDecoded(coded) }
    var joined = ""
    for index in 0... {
      guard let piece = parameters["\(name)*\(index)"] ?? parameters["\(name)*\(index)*"] else {
        break
      }
      joined += piece
    }
    guard !joined.isEmpty else { return nil }
    return parameters[name + "*0*"] == nil ? joined : Self.percentDecoded(joined)
  }

  /// The field cut at semicolons outside quotes.
  private static func pieces(of field: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    var isEscaped = false
    for character in field {
      if character == "\"" && !isEscaped { isQuoted.toggle() }
      isEscaped = character == "\\" && !isEscaped
      if character == ";", !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private static func unquoted(_ text: String) -> String {
    guard text.hasPrefix("\"") else {
      return String(text.prefix { $0 != " " && $0 != "(" })
    }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst() {
      if character == "\"", !isEscaped { break }
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  /// "utf-8'nl'voorstel%20b%C3%B6.pdf" as "voorstel bö.pdf".
  private static func percentDecoded(_ text: String) -> String {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let coded = Array((parts.count == 3 ? parts[2] : text[...]).utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < coded.count {
      if coded[index] == UInt8(ascii: "%"),
        let value = TransferEncoding.hexadecimal(coded[...], at: index + 1)
      {
        bytes.append(value)
        index += 3
      } else {
        bytes.append(coded[index])
        index += 1
      }
    }
    let charset = parts.count == 3 ? Charset(name: String(parts[0])) : nil
    return charset?.decode(bytes[...]) ?? Charset.text(bytes[...])
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
