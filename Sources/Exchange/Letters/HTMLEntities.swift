/// Characters that a page gives by name or number: "&eacute;", "&#233;", "&#xE9;".
enum HTMLEntities {
  /// The character at an "&", in UTF-8, and the index behind it; nil where there is none.
  ///
  /// A blank that does not break is a blank.
  static func find(in bytes: [UInt8], at start: Int) -> (bytes: [UInt8], end: Int)? {
    let limit = min(bytes.count, start + 12)
    var end = start + 1
    while end < limit, isPart(bytes[end]) { end += 1 }
    guard end > start + 1 else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
    guard let scalar = name.hasPrefix("#") ? number(name.dropFirst()) : isClosed ? named[name] : nil
    else { return nil }
    let text = scalar == "\u{A0}" || scalar.value < 0x20 ? " " : String(scalar)
    return (Array(text.utf8), isClosed ? end + 1 : end)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return (0x61...0x7A).contains(small) || (0x30...0x39).contains(byte) || byte == 0x23
  }

  /// The character of a number; those of Windows-1252 are meant where Unicode has controls.
  private static func number(_ text: Substring) -> Unicode.Scalar? {
    let isHexadecimal = text.first == "x" || text.first == "X"
    let value =
      isHexadecimal ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    guard let value else { return nil }
    return Unicode.Scalar((0x80...0x9F).contains(value) ? Charset.windows[Int(value)] : value)
  }

  private static let named: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "euro": "€", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
      "bdquo": "„", "hellip": "…", "bull": "•", "ensp": " ", "emsp": " ", "thinsp": " ",
      "zwnj": "\u{200C}", "zwj": "\u{200D}", "trade": "™", "scaron": "š", "Scaron": "Š",
      "oelig": "œ", "OElig": "Œ", "lsaquo": "‹", "rsaquo": "›", "rarr": "→", "larr": "←",
    ]
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    for (offset, name) in latin.split(separator: " ").enumerated() {
      table[String(name)] = Unicode.Scalar(0xA0 + UInt32(offset))
    }
    return table
  }()
}
