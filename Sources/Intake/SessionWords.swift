import Council

/// The words for sessions and what happens in them.
enum SessionWords {
  /// The kind that an adjective or a noun names.
  static func kind(_ word: String) -> SessionKind? { kinds[word] }

  /// Whether a word is a session: "sessie", "markt", "raadsavond".
  static func isNoun(_ word: String) -> Bool {
    if nouns.contains(word) { return true }
    return word.utf8.count > 7 && tails.contains { word.hasSuffix($0) } && !others.contains(word)
  }

  private static let kinds: [String: SessionKind] = [
    "beeldvormend": .informing, "beeldvormende": .informing, "beeldvorming": .informing,
    "oordeelsvormend": .opinion, "oordeelsvormende": .opinion, "oordeelsvorming": .opinion,
    "opinierend": .opinion, "opinierende": .opinion, "meningsvormend": .opinion,
    "meningsvormende": .opinion, "oordeelvormend": .opinion, "oordeelvormende": .opinion,
    "besluitvormend": .deciding, "besluitvormende": .deciding, "informatief": .information,
    "informatieve": .information, "informerend": .information, "informerende": .information,
    "werkbezoek": .visit, "werkbezoeken": .visit, "bedrijfsbezoek": .visit, "excursie": .visit,
    "informative": .information, "informational": .information,
  ]

  private static let nouns: Set<String> = [
    "sessie", "sessies", "markt", "bijeenkomst", "bijeenkomsten", "avond", "avonden",
    "bespreking", "gesprek", "presentatie", "werkbezoek", "kennismaking", "rondleiding",
    "toelichting", "session", "sessions", "meeting", "market", "evening", "presentation",
    "workshop", "excursie", "debat", "raadsgesprek", "dialoog", "rondetafelgesprek", "tweeluik",
    "drieluik", "beeldvorming", "oordeelsvorming", "deelsessies", "tour", "hearing", "debate",
    "atelier", "themasessie", "kennissessie", "expertsessie", "presentaties", "werkbezoeken",
    "deelsessie", "hoorzitting", "themabijeenkomst", "bedrijfsbezoek",
    "markten", "overleg", "evenings", "marktavond", "raadsavond", "visit", "briefing",
  ]

  private static let tails = ["sessie", "bijeenkomst", "avond", "presentatie", "bespreking"]
  private static let others: Set<String> = ["inloopavond", "donderdagavond", "zaterdagavond"]
}
