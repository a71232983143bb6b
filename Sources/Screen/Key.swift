/// A key of the keyboard.
public enum Key: Hashable, Sendable {
  /// A key that writes: a letter, a digit, a blank.
  case character(Character)
  /// Control with a letter, in lower case: `control("r")` is ^R.
  case control(Character)
  /// Alt with a key that writes.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 and on.
  case function(Int)
}

extension Key {
  /// The keys that have a name of their own.
  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.up, "Up"), (.down, "Down"),
    (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"),
    (.pageDown, "PgDn"), (.character(" "), "Space"),
  ]

  /// The key as it is written in help and in scripts: "p", "^R", "Alt-x", "Enter", "F1".
  public var name: String {
    if let named = Self.named.first(where: { $0.key == self }) { return named.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .function(let number): "F\(number)"
    default: ""
    }
  }

  /// The key of a name; nil when no key bears it.
  public init?(name: String) {
    if let named = Self.named.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = named.key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.count == 2, name.first == "^", let letter = name.last, letter.isASCII {
      self = .control(Character(letter.lowercased()))
    } else if name.hasPrefix("Alt-"), name.count == 5, let character = name.last {
      self = .alt(character)
    } else if let number = Int(name.dropFirst()), (1...63).contains(number), name == "F\(number)" {
      self = .function(number)
    } else {
      return nil
    }
  }
}
