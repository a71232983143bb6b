internal import CTerminal
internal import Screen

/// How a style looks on a terminal: one of its own colours on its own background, and attributes.
///
/// Every difference that matters is one of attributes too, or of the text itself: not everybody
/// sees the colours, and not every terminal has them. No blue, which is dark on most; no black or
/// white, which are the background on some; nothing blinks.
struct Look: Hashable {
  /// Red, green, yellow, magenta or cyan; 0 is the terminal's own.
  var colour: Int32
  /// Attributes of `CTerminal`, added up.
  var attributes: Int32

  private static let bold = Int32(MM_BOLD)
  private static let dim = Int32(MM_DIM)
  private static let underline = Int32(MM_UNDERLINE)
  private static let reverse = Int32(MM_REVERSE)

  /// The look of a style.
  init(_ style: Style, hasColours: Bool) {
    self =
      hasColours ? Self.coloured(style.role) : Look(colour: 0, attributes: Self.mono(style.role))
    // Dim in reverse can be read on few terminals.
    if style.isFocused { attributes = attributes & ~Self.dim | Self.reverse }
  }

  private init(colour: Int32 = 0, attributes: Int32 = 0) {
    self.colour = colour
    self.attributes = attributes
  }

  private static func coloured(_ role: Role) -> Look {
    switch role {
    case .text: Look()
    case .heading, .notice, .key: Look(attributes: bold)
    case .faint, .taken: Look(attributes: dim)
    case .allowed: Look(colour: 2)
    case .costly: Look(colour: 3)
    case .refused: Look(colour: 1)
    case .own: Look(colour: 5, attributes: bold)
    case .recess: Look(colour: 6)
    case .anchor: Look(colour: 6, attributes: bold)
    case .alarm: Look(colour: 1, attributes: bold)
    case .input, .quoted: Look(attributes: underline)
    }
  }

  private static func mono(_ role: Role) -> Int32 {
    switch role {
    case .text, .allowed: 0
    case .heading, .notice, .key, .own, .anchor: bold
    case .faint, .taken, .recess: dim
    case .costly, .input, .quoted: underline
    case .refused: dim | underline
    case .alarm: bold | underline
    }
  }
}
