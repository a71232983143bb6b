/// A text that is being pasted.
///
/// Nothing in it is a key, whatever it says: text comes from strangers. It ends where the terminal
/// says so; should that never come, an Esc or ^C that stands alone between two silences is somebody
/// who wants the keyboard back.
struct Paste {
  /// More than any letter holds; what comes after it is left out.
  static let limit = 1_000_000

  private(set) var text = String.UnicodeScalarView()
  private var bytes = 0
  private var isAfterReturn = false
  /// How many strokes came since the last silence, and the last of them.
  private var strokes = 0
  private var last: Unicode.Scalar?

  /// Takes what came; keys that are no text say nothing here.
  mutating func take(_ stroke: Stroke) {
    strokes += 1
    last = nil
    guard case .scalar(let scalar) = stroke else { return }
    last = scalar
    defer { isAfterReturn = scalar == "\r" }
    if scalar == "\n", isAfterReturn { return }
    add(scalar == "\r" ? "\n" : scalar)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    bytes += UTF8.width(scalar)
    if bytes <= Self.limit { text.append(scalar) }
  }

  /// Nothing more has come for now; answers whether somebody wants the keyboard back.
  mutating func pause() -> Bool {
    defer { strokes = 0 }
    guard strokes == 1, last == "\u{3}" || last == "\u{1B}" else { return false }
    if bytes <= Self.limit { text.removeLast() }
    return true
  }
}
