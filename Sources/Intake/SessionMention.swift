import Council

/// What one phrase says of sessions: "een tweede beeldvormende avond", "de oordeelsvormende",
/// "twee sessies".
struct SessionMention: Sendable {
  /// How a phrase points at what it names.
  enum Reach: Sendable {
    /// "een", "nog een", a number.
    case indefinite
    /// "de", "deze", "beide".
    case definite
    /// Nothing in front.
    case bare
  }

  /// Its tokens.
  var range: Range<Int>
  /// The kinds that it names, in order.
  var kinds: [SessionKind] = []
  /// How it points.
  var reach = Reach.bare
  /// Which session of several it names, from 1; -1 is the last.
  var ordinal: Int?
  /// How many it names.
  var count: Int?
  /// Whether it speaks of all: "beide", "elk".
  var isAll = false
  /// Whether it names one more: "nog een", "een vervolgsessie".
  var isAnother = false
  /// Whether it names one by "geen".
  var isNone = false
  /// Whether its noun, if it has one, stands in the plural.
  var isPlural = false
  /// Its noun: a session, or what goes with a kind.
  var noun: String?
  /// The token that names the kind.
  var kindIndex: Int?
}
