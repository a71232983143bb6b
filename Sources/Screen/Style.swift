/// What a piece of the screen is, and so how it looks; colours are the terminal's affair.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Running text.
  case text
  /// Titles of panes and the like.
  case heading
  /// What matters less.
  case faint
  /// What can be, or was granted.
  case allowed
  /// What can be at a price.
  case costly
  /// What cannot be.
  case refused
  /// What is taken by somebody else.
  case taken
  /// What the person at work has in hand.
  case own
  /// A recess or a day off.
  case recess
  /// A milestone.
  case anchor
  /// A message.
  case notice
  /// A message that asks for attention.
  case alarm
  /// Words of a letter from which something was read.
  case quoted
  /// Where text is typed.
  case input
  /// The name of a key.
  case key

  /// One letter for it, for frames as text.
  public var letter: Character {
    switch self {
    case .text: "t"
    case .heading: "h"
    case .faint: "f"
    case .allowed: "a"
    case .costly: "c"
    case .refused: "r"
    case .taken: "o"
    case .own: "w"
    case .recess: "s"
    case .anchor: "m"
    case .notice: "n"
    case .alarm: "l"
    case .quoted: "q"
    case .input: "i"
    case .key: "k"
    }
  }
}

/// How a cell looks: its role, and whether it is where the person is.
public struct Style: Hashable, Sendable {
  /// What it is.
  public var role: Role
  /// Whether it is what the next key acts on.
  public var isFocused: Bool

  /// A style.
  public init(_ role: Role, isFocused: Bool = false) {
    self.role = role
    self.isFocused = isFocused
  }

  /// Running text.
  public static let plain = Style(.text)

  /// One letter for it: the role's, a capital where the person is.
  public var letter: Character {
    isFocused ? Character(role.letter.uppercased()) : role.letter
  }
}
