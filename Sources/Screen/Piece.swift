/// What stands in one place of a screen: a scalar that takes columns, and what is drawn over it.
struct Piece: Hashable {
  /// The text.
  var text: String
  /// One column or two.
  var width: Int
}

extension String {
  /// The text in pieces, with what a terminal would act on turned into signs that are seen.
  ///
  /// Controls become carets ("^["); marks that turn the direction of text, and scalars that libc
  /// does not know, their code ("<U+202E>"). Nothing is left out, so that an attack in a letter is
  /// seen, and nothing that a terminal obeys is left in. A grapheme of several wide scalars takes
  /// as many columns as libc gives to each: terminals do not agree on more.
  var pieces: [Piece] {
    var result: [Piece] = []
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F {
        result.append(Piece(text: String(scalar), width: 1))
      } else if let width = scalar.isObeyed ? nil : Width.of(scalar) {
        result.add(scalar, width: width)
      } else {
        result += scalar.sign.unicodeScalars.map { Piece(text: String($0), width: 1) }
      }
    }
    return result
  }
}

extension [Piece] {
  /// A cell of curses holds one scalar that takes columns and four that take none.
  private static var most: Int { 5 }

  /// Adds a scalar: a place of its own, or over the piece before it.
  fileprivate mutating func add(_ scalar: Unicode.Scalar, width: Int) {
    if width > 0 {
      append(Piece(text: String(scalar), width: width))
    } else if let last = indices.last {
      if self[last].text.unicodeScalars.count < Self.most {
        self[last].text.unicodeScalars.append(scalar)
      }
    } else {
      append(Piece(text: " " + String(scalar), width: 1))
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may act on the scalar instead of showing it: controls, marks that turn the
  /// direction of text, separators of lines, and tags, which hide text in text.
  var isObeyed: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// A visible sign in ASCII.
  var sign: String {
    if value == 0x09 { return " " }
    if value < 0x20 || value == 0x7F { return "^" + String(Unicode.Scalar(UInt8(value) ^ 0x40)) }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
