import Council

/// Finds what a letter says of sessions.
struct SessionGrammar: Sendable {
  let list: TokenList

  /// The mention that begins at an index.
  func mention(at index: Int) -> SessionMention? {
    var found = SessionMention(range: index..<index)
    var end = determiner(at: index, of: &found)
    var steps = 0
    while steps < 7, list[end] != nil, found.noun == nil {
      guard let next = part(at: end, of: &found) else { break }
      end = next
      steps += 1
    }
    guard isWhole(found, end: end) else { return nil }
    found.range = index..<end
    return found
  }

  /// Whether a word is one that a mention cannot do without: a session, a kind, an ordinal.
  static func isNeeded(_ word: String) -> Bool {
    SessionWords.isNoun(word) || SessionWords.kind(word) != nil || SessionWords.half(word) != nil
      || english[word] != nil || Lexicon.ordinal(word) != nil || otherOrdinals[word] != nil
  }

  /// Whether a word may stand in a mention at all: most words are passed over at a glance.
  static func isPart(_ word: String) -> Bool {
    isNeeded(word) || leads.contains(word) || definites.contains(word) || alls.contains(word)
      || kindNouns.contains(word) || partNouns.contains(word) || links.contains(word)
      || modifiers.contains(word) || Lexicon.numeral(word) != nil
      || (word.utf8.count >= 5 && word.hasSuffix("e"))
  }

  private static let leads: WordSet = [
    "nog", "another", "weer", "een", "a", "an", "'n", "geen", "no", "extra", "nieuwe", "volgende",
    "further", "additional",
  ]

  /// The most tokens of a mention in front of the word that it cannot do without.
  static let reach = 24

  // MARK: Parts

  private func determiner(at index: Int, of found: inout SessionMention) -> Int {
    var index = index
    if list.isOne(of: ["nog", "another", "weer"], at: index) {
      found.isAnother = true
      index += 1
    }
    let word = list.word(index)
    if Self.definites.contains(word) {
      found.reach = .definite
      index += 1
    } else if Self.alls.contains(word) {
      found.reach = .definite
      found.isAll = true
      return index + 1
    } else if ["een", "a", "an", "'n"].contains(word) {
      found.reach = .indefinite
      return index + 1
    } else if ["geen", "no"].contains(word) {
      found.isNone = true
      return index + 1
    }
    if let count = list.count(at: index), (2...6).contains(count.value) {
      found.count = count.value
      if found.reach == .bare { found.reach = .indefinite }
      index = count.end
    }
    return index
  }

  private static let definites: WordSet = [
    "de", "het", "die", "deze", "dit", "dat", "the", "this", "that", "onze", "our", "uw", "these",
  ]
  private static let alls: WordSet = ["beide", "both", "elke", "iedere", "each", "alle"]

  /// Takes the word at an index into the mention; nil where the phrase ends.
  private func part(at index: Int, of found: inout SessionMention) -> Int? {
    if let kind = kind(at: index, behindKind: !found.kinds.isEmpty) {
      if found.kindIndex == nil { found.kindIndex = index }
      found.kinds.append(kind.value)
      let word = list.word(kind.end - 1)
      if list.has(.session, at: kind.end - 1) { takeNoun(word, of: &found) }
      return kind.end
    }
    let word = list.word(index)
    if list.has(.session, at: index) || (!found.kinds.isEmpty && Self.kindNouns.contains(word))
      || (found.ordinal != nil && Self.partNouns.contains(word))
    {
      takeNoun(word, of: &found)
      return index + 1
    }
    if !found.kinds.isEmpty, Self.links.contains(word), kind(at: index + 1, behindKind: true) != nil
    {
      return index + 1
    }
    guard found.kinds.isEmpty || list.word(index - 1) != "/" else { return nil }
    if let ordinal = ordinal(at: index), found.ordinal == nil {
      found.ordinal = ordinal.value
      return ordinal.end
    }
    if ["extra", "nieuwe", "volgende", "further", "additional"].contains(word) {
      found.isAnother = found.isAnother || word != "nieuwe"
      return index + 1
    }
    return isModifier(at: index) ? index + 1 : nil
  }

  private func takeNoun(_ word: String, of found: inout SessionMention) {
    found.noun = word
    found.isPlural = SessionWords.isPlural(word)
    if SessionWords.isSequel(word) { found.isAnother = true }
  }

  private static let links: WordSet = ["en", "of", "/", ",", "and", "or", "-", "annex"]

  /// Nouns that a kind turns into a session: "de oordeelsvormende ronde".
  private static let kindNouns: WordSet = [
    "behandeling", "ronde", "fase", "deel", "vergadering", "raad", "gedeelte", "blok", "markt",
    "debat", "karakter", "stap", "termijn", "ontmoeting", "raadsvergadering", "vorm", "zitting",
  ]

  /// Nouns that an ordinal turns into a session: "het tweede deel".
  private static let partNouns: WordSet = ["deel", "ronde", "stap", "keer", "blok", "termijn"]

  /// "eerste", "2e", "laatste", "andere".
  private func ordinal(at index: Int) -> Parsed<Int>? {
    if let found = list.ordinal(at: index), found.value <= 6 {
      return Parsed(found.value, found.end)
    }
    return Self.otherOrdinals[list.word(index)].map { Parsed($0, index + 1) }
  }

  private static let otherOrdinals: WordMap<Int> = [
    "laatste": -1, "slotste": -1, "last": -1, "vijfde": 5, "fifth": 5,
  ]

  /// A kind at an index: an adjective, a noun, the first half of a pair, English in two words.
  private func kind(at index: Int, behindKind: Bool) -> Parsed<SessionKind>? {
    let word = list.word(index)
    if list.has(.kind, at: index), let kind = SessionWords.kind(word), !isOfPapers(index) {
      return Parsed(kind, index + 1)
    }
    if let kind = SessionWords.half(word), list.word(index + 1) == "-", list.isTight(index + 1),
      list.isOne(of: ["en", "of", "/", ",", "and"], at: index + 2)
    {
      return Parsed(kind, index + 2)
    }
    guard let first = Self.english[word] else { return nil }
    for (words, kind) in first {
      if let end = list.match(words, at: index) { return Parsed(kind, end) }
    }
    return nil
  }

  /// Whether an adjective belongs to a paper: "een informatieve brief".
  private func isOfPapers(_ index: Int) -> Bool {
    Self.paperNouns.contains(list.word(index + 1))
  }

  private static let paperNouns: WordSet = [
    "brief", "mail", "folder", "website", "borden", "panelen", "filmpje", "video", "tekst",
    "pagina", "bijlage", "memo", "notitie", "nota", "stuk", "stukken", "rapport", "raadsbrief",
    "document", "documenten", "letter", "memorandum", "note",
  ]

  private static let english: WordMap<[([String], SessionKind)]> = {
    let rows: [([String], SessionKind)] = [
      (["opinion", "-", "forming"], .opinion), (["opinion", "forming"], .opinion),
      (["judgement", "-", "forming"], .opinion), (["image", "-", "forming"], .informing),
      (["picture", "-", "forming"], .informing), (["fact", "-", "finding"], .informing),
      (["decision", "-", "making"], .deciding), (["information", "session"], .information),
      (["information", "evening"], .information), (["information", "meeting"], .information),
      (["working", "visit"], .visit), (["site", "visit"], .visit), (["field", "visit"], .visit),
      (["informational"], .information), (["exploratory"], .informing),
    ]
    return WordMap(Dictionary(grouping: rows) { $0.0[0] })
  }()

  /// Whether a word may stand between "een" and "sessie".
  private func isModifier(at index: Int) -> Bool {
    guard let token = list[index], token.kind == .word else { return false }
    let word = token.folded
    if Self.modifiers.contains(word) { return true }
    return word.utf8.count >= 5 && word.hasSuffix("e") && !Self.noModifiers.contains(word)
      && list[index + 1]?.kind == .word
  }

  private static let modifiers: WordSet = [
    "besloten", "open", "extra", "thema", "public", "closed", "short", "separate", "joint",
    "politieke", "political", "apart", "uur", "durende", "hele", "losse",
  ]
  private static let noModifiers: WordSet = [
    "beide", "namelijk", "eerste", "tweede", "derde", "vierde", "waarde", "daarmee", "welke",
    "gemeente", "sessie", "notitie", "kwestie", "keuze", "ruimte", "datum", "informatie",
    "organisatie", "commissie", "fractie", "griffie", "politie", "provincie", "einde", "zonde",
    "reactie", "locatie", "visie", "motie", "kopie", "weekje", "where", "there", "because",
  ]

  // MARK: What is a mention

  /// Whether the parts come to a mention of a session.
  private func isWhole(_ found: SessionMention, end: Int) -> Bool {
    if found.noun != nil { return found.count == nil || found.isPlural }
    if let index = found.kindIndex {
      return !SessionWords.isForming(list.word(index)) || isPurpose(index)
    }
    guard found.ordinal != nil, found.reach == .definite else { return false }
    return list[end]?.kind == .mark || Self.behindOrdinal.contains(list.word(end))
  }

  /// Whether "beeldvorming" is what is asked for: "ter oordeelsvorming", "eerst beeldvorming".
  private func isPurpose(_ index: Int) -> Bool {
    guard let before = list[index - 1], list[index]?.breaks == 0 else { return true }
    if before.kind == .number { return true }
    if before.folded == "voor", list.word(index).hasPrefix("besluit") { return false }
    return [
      "ter", "voor", "als", "om", ":", "-", "(", "eerst", "dan", "daarna", "vervolgens", ".", ")",
      "en",
      "aansluitend", "for", "ronde", "fase", "|",
    ].contains(before.folded) && list.word(index - 2) != "voorbereiding"
  }

  private static let behindOrdinal: WordSet = [
    "is", "duurt", "kan", "moet", "mag", "wordt", "gaat", "volgt", "zien", "zou", "graag", "in",
    "op", "van", "heeft", "vraagt", "lijkt", "komt", "vindt", "bij", "uiterlijk", "liefst", "dient",
    "should", "must", "can", "lasts", "takes", "will", "about", "beeldvormend", "oordeelsvormend",
    "graag", "dan", "willen", "houden", "plannen", "drie", "twee", "een", "vier", "vragen",
  ]
}
