/// Where a value stands in the file: "room[2].seats".
///
/// A place holds on to the place around it, so that a thousand values of one list share its name.
indirect enum Place {
  case root
  case key(String, in: Place)
  /// An element, counted from 0; written from 1.
  case element(Int, in: Place)
}

extension Place: CustomStringConvertible {
  /// The longest part of a key that is written out.
  private static let longestKey = 60

  var description: String {
    switch self {
    case .root: ""
    case .key(let key, .root): Self.written(key)
    case .key(let key, let place): "\(place).\(Self.written(key))"
    case .element(let index, let place): "\(place)[\(index + 1)]"
    }
  }

  /// A key as the file would write it: quoted where it is not bare.
  static func written(_ key: String) -> String {
    let shown = key.count > longestKey ? key.prefix(longestKey) + "…" : Substring(key)
    if !shown.isEmpty, shown.utf8.allSatisfy(\.isBareKey) { return String(shown) }
    let escaped = shown.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.isHidden: "\\u" + scalar.fourHexDigits
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}

extension UInt8 {
  /// Whether a key may hold this byte without quotes.
  var isBareKey: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
