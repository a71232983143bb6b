import Council

/// The words for sessions and what happens in them.
enum SessionWords {
  /// The kind that an adjective or a noun names.
  static func kind(_ word: String) -> SessionKind? {
    if let kind = kinds[word] { return kind }
    guard word.utf8.count >= 10 else { return nil }
    for (stem, kind) in stems where word.hasPrefix(stem) {
      let rest = String(word.dropFirst(stem.utf8.count))
      if endings.contains(rest) || isNoun(rest) || isNoun(String(rest.dropFirst(4))) { return kind }
    }
    return nil
  }

  /// The kind that the first half of a broken pair names: "beeld- en oordeelsvormend".
  static func half(_ word: String) -> SessionKind? { halves[word] }

  /// Whether a word names the forming itself: "beeldvorming", "oordeelsvorming".
  static func isForming(_ word: String) -> Bool { word.hasSuffix("vorming") }

  /// Whether a word is a session: "sessie", "markt", "raadsavond".
  static func isNoun(_ word: String) -> Bool {
    if nouns.contains(word) { return true }
    return word.utf8.count > 7 && tails.contains { word.hasSuffix($0) } && !others.contains(word)
  }

  /// Whether a session is meant more than once: "sessies", "avonden".
  static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("en") || word.hasSuffix("s")
  }

  /// Whether a session is by its name one more: "vervolgsessie".
  static func isSequel(_ word: String) -> Bool { word.hasPrefix("vervolg") && isNoun(word) }

  private static let stems: [(String, SessionKind)] = [
    ("beeldvorm", .informing), ("oordeelsvorm", .opinion), ("oordeelvorm", .opinion),
    ("meningsvorm", .opinion), ("meningvorm", .opinion), ("opinievorm", .opinion),
    ("opinier", .opinion), ("besluitvorm", .deciding), ("besluitsvorm", .deciding),
    ("standpuntvorm", .opinion),
  ]
  private static let endings: WordSet = ["end", "ende", "ing", "endde", "ings"]

  private static let kinds: WordMap<SessionKind> = [
    "beeldvormend": .informing, "beeldvormende": .informing,
    "oordeelsvormend": .opinion, "oordeelsvormende": .opinion,
    "opinierend": .opinion, "opinierende": .opinion, "meningsvormende": .opinion,
    "besluitvormend": .deciding, "besluitvormende": .deciding, "informatief": .information,
    "informatieve": .information, "informerend": .information, "informerende": .information,
    "informatiebijeenkomst": .information, "informatiesessie": .information,
    "informatieavond": .information, "werkbezoek": .visit, "werkbezoeken": .visit,
    "bedrijfsbezoek": .visit, "locatiebezoek": .visit, "excursie": .visit, "excursies": .visit,
    "bedrijfsbezoeken": .visit, "informative": .information, "informational": .information,
  ]

  private static let halves: WordMap<SessionKind> = [
    "beeld": .informing, "oordeel": .opinion, "oordeels": .opinion, "menings": .opinion,
    "besluit": .deciding,
  ]

  private static let nouns: WordSet = [
    "sessie", "sessies", "markt", "bijeenkomst", "bijeenkomsten", "avond", "avonden",
    "bespreking", "gesprek", "presentatie", "werkbezoek", "kennismaking", "rondleiding",
    "toelichting", "session", "sessions", "meeting", "market", "evening", "presentation",
    "workshop", "excursie", "debat", "raadsgesprek", "dialoog", "rondetafelgesprek", "tweeluik",
    "drieluik", "deelsessies", "tour", "hearing", "debate",
    "atelier", "themasessie", "kennissessie", "expertsessie", "presentaties", "werkbezoeken",
    "deelsessie", "hoorzitting", "themabijeenkomst", "bedrijfsbezoek",
    "markten", "overleg", "visit", "zitting", "briefing", "marktavond", "raadsavond",
    "besprekingen", "gesprekken", "meetings", "evenings", "locatiebezoek", "rondetafel",
  ]

  private static let tails = [
    "sessie", "bijeenkomst", "avond", "presentatie", "bespreking", "sessies", "bijeenkomsten",
  ]
  private static let others: WordSet = ["inloopavond", "donderdagavond", "zaterdagavond"]
}
