/// The words that matter in phrases about dates, for telling a slip of the pen from another word.
///
/// A letter's word that is none of these but differs from one by a single slip is taken for it; the
/// word as written is kept, so that the reading can be offered and not silently taken.
struct Vocabulary: Sendable {
  /// The words by their first byte: people seldom miss the first letter, and it keeps the search
  /// short.
  private let words: [UInt8: [String]]
  private let known: Set<String>

  /// The words of the calendar with those that a council adds: its anchors and recesses.
  init(council: [String] = []) {
    let all = Self.calendar + council.filter { $0.utf8.count >= 6 && !$0.contains(" ") }
    known = Set(all)
    words = Dictionary(grouping: all) { $0.utf8.first ?? 0 }
  }

  /// The word that a folded word is a slip of; nil where it is right, too short, or another word.
  ///
  /// - Complexity: O(words with that first letter).
  func meant(_ word: String) -> String? {
    let length = word.utf8.count
    guard length >= 5, length <= 24, let first = word.utf8.first, let near = words[first],
      !known.contains(word)
    else { return nil }
    return near.first {
      abs($0.utf8.count - length) <= 1 && Spelling.isOneSlip(word, from: $0)
        && !Self.isInflected(word, $0)
    }
  }

  /// Whether two words are forms of one: "uiterlijke" is no slip of "uiterlijk".
  private static func isInflected(_ word: String, _ other: String) -> Bool {
    let (short, long) = word.utf8.count < other.utf8.count ? (word, other) : (other, word)
    guard long.utf8.count == short.utf8.count + 1, long.hasPrefix(short) else { return false }
    return ["e", "s", "n", "t"].contains(long.suffix(1))
  }

  private static let calendar = [
    "januari", "februari", "augustus", "september", "oktober", "november", "december", "january",
    "february", "october", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    "zondag", "uiterlijk", "voorafgaand", "aansluitend", "omstreeks", "ongeveer", "tussen",
    "spoedig", "mogelijk", "eerstvolgende", "voorkeur", "kwartaal", "najaar", "voorjaar",
    "periode", "halverwege", "vakantie", "vakantieperiode", "beeldvormend", "beeldvormende",
    "oordeelsvormend", "oordeelsvormende", "besluitvormend", "besluitvormende", "opinierend",
    "opinierende", "meningsvormend", "meningsvormende", "informatieve", "presidium",
    "raadsvergadering",
  ]
}
