extension String {
  /// The text in lower case, without accents and with single spaces: how names are compared.
  ///
  /// Covers the accents of the Latin languages that Dutch papers meet; other letters stay as
  /// they are.
  public var folded: String {
    if isFolded { return self }
    var result = ""
    var pendingSpace = false
    for scalar in lowercased().unicodeScalars {
      let isBlank =
        scalar.value < 128
        ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      if isBlank {
        pendingSpace = !result.isEmpty
        continue
      }
      if (0x300...0x36F).contains(scalar.value) { continue }
      if pendingSpace {
        result.unicodeScalars.append(" ")
        pendingSpace = false
      }
      result.unicodeScalars.append(Self.plain[scalar] ?? scalar)
    }
    return result
  }

  /// Whether folding changes nothing for certain: plain small letters, single spaces between.
  private var isFolded: Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in utf8 {
      let isSpace = byte == space && last != space
      let isPlain = (0x21...0x7E).contains(byte) && !(0x41...0x5A).contains(byte)
      guard isSpace || isPlain else { return false }
      last = byte
    }
    return last != space || isEmpty
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāă"), ("c", "çćč"), ("e", "èéêëēėę"), ("i", "ìíîïīı"), ("n", "ñńň"),
      ("o", "òóôõöøō"), ("s", "śšş"), ("u", "ùúûüū"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()

  /// Whether a text stands in this one.
  ///
  /// - Complexity: O(n · m).
  public func containsText(_ other: String) -> Bool {
    let whole = Array(utf8)
    let part = Array(other.utf8)
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      whole[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
