import Almanac
import Council

/// The names of the council's calendar, laid out for finding them in running text.
///
/// A class, for every grammar of a letter holds it, and copying so many tables would take time.
final class Names: Sendable {
  /// A name as folded words.
  struct Name: Sendable {
    /// Its words.
    var words: [String]
    /// What bears it.
    var id: String
  }

  /// The calendar.
  let agenda: Agenda
  /// Names of anchors without years, by their first word.
  private let anchors: WordMap<[Name]>
  /// Names of anchors that are one word, by their first byte.
  private let anchorWords: [UInt8: [String]]
  /// The words that a slip of the pen is told from.
  let vocabulary: Vocabulary
  /// Names of bodies, by their first word; "marktavond" and "presidiumvergadering" among them.
  private let bodies: WordMap<[Name]>
  /// "oktobermarkt": the meetings of a body in a month.
  let monthMeetings: WordMap<(body: Body.ID, month: Int)>
  /// Names of days that the council keeps free or minds, by their first word.
  private let occasions: WordMap<[(words: [String], days: DayRange)]>
  /// Names of rooms, by their first word.
  let rooms: WordMap<[Name]>
  /// Portfolios by their first word, each once.
  let portfolios: WordMap<[Name]>
  /// What the calendar calls recesses.
  private let recessNames: WordSet
  /// The seasons of its recesses: each goes by its season too, in Dutch or English.
  private let recessSeasons: Set<String>

  /// The names of an agenda.
  init(_ agenda: Agenda) {
    self.agenda = agenda
    let anchorNames = agenda.anchors.flatMap { anchor in
      Self.names(of: anchor).map { Name(words: Self.words($0), id: anchor.id) }
    }
    let english =
      [("market", Body.market), ("political market", Body.market)]
      + [("council meeting", Body.plenary)]
    let bodyNames =
      agenda.bodies.flatMap { body in
        ([body.id, body.name] + body.aliases).map { Name(words: Self.words($0), id: body.id) }
      } + english.map { Name(words: Self.words($0.0), id: $0.1) }
    anchors = WordMap(
      Dictionary(grouping: anchorNames.filter { !$0.words.isEmpty }) { $0.words[0] })
    let anchorWords = anchorNames.filter { $0.words.count == 1 }.map { $0.words[0] }
    self.anchorWords = Dictionary(grouping: anchorWords) { $0.utf8.first ?? 0 }
    let compounds = bodyNames.filter { $0.words.count == 1 }.flatMap { name in
      Self.bodyTails.map { Name(words: [name.words[0] + $0], id: name.id) }
    }
    bodies = WordMap(
      Dictionary(grouping: (bodyNames + compounds).filter { !$0.words.isEmpty }) { $0.words[0] })
    monthMeetings = WordMap(
      Dictionary(
        agenda.bodies.flatMap { body in
          Lexicon.monthNames.map { ($0.key + body.id, (body: body.id, month: $0.value)) }
        }, uniquingKeysWith: { first, _ in first }))
    let days =
      agenda.closedDays.map { (words: Self.words($0.name), days: DayRange($0.day)) }
      + agenda.occasions.map { (words: Self.words($0.name), days: $0.days) }
    occasions = WordMap(Dictionary(grouping: days.filter { !$0.words.isEmpty }) { $0.words[0] })
    let roomNames = agenda.rooms.flatMap { room in
      [room.id, room.name].map { Name(words: Self.words($0), id: room.id) }
    }
    rooms = WordMap(Dictionary(grouping: roomNames.filter { !$0.words.isEmpty }) { $0.words[0] })
    let held = agenda.holders.flatMap(\.portfolios).map { portfolio in
      Name(words: portfolio.folded.split(separator: " ").map(String.init), id: portfolio)
    }
    let unique = held.enumerated().filter { place, name in
      !name.words.isEmpty && !held[..<place].contains { $0.id == name.id }
    }
    portfolios = WordMap(Dictionary(grouping: unique.map(\.element)) { $0.words[0] })
    let ownRecesses = agenda.recesses.flatMap { ([$0.name] + $0.aliases).map(\.folded) }
    recessNames = WordSet(ownRecesses)
    recessSeasons = Set(ownRecesses.compactMap(Recess.season))
    let recessWords = agenda.recesses.flatMap { recess in
      ([recess.name] + recess.aliases).map(\.folded).flatMap { name in
        // People say "herfstvakantie" of what the council calls "herfstreces".
        name.hasSuffix("reces") ? [name, name.dropLast(5) + "vakantie"] : [name]
      }
    }
    vocabulary = Vocabulary(council: anchorWords + recessWords)
  }

  /// What an anchor is called, in English too where its Dutch name is a usual one.
  private static func names(of anchor: Anchor) -> [String] {
    let own = [anchor.baseName] + anchor.aliases
    return own + english.filter { row in own.contains { $0.folded == row.dutch } }.map(\.english)
  }

  /// English names of papers that every council treats.
  static let english: [(english: String, dutch: String)] = [
    ("budget", "begroting"), ("programme budget", "begroting"), ("summer memorandum", "zomernota"),
    ("summer memorandum", "kadernota"), ("framework memorandum", "kadernota"),
    ("spring memorandum", "voorjaarsnota"), ("annual accounts", "jaarrekening"),
    ("annual report", "jaarverslag"),
  ]

  private static func words(_ name: String) -> [String] {
    Tokenizer.tokens(of: name).map(\.folded)
  }

  // MARK: Anchors

  /// What was found of an anchor's name.
  struct AnchorName {
    /// The name as the calendar knows it, where the letter spells it otherwise.
    var meant: String?
    /// The phase that the word itself names: "begrotingsmarkt".
    var phase: String?
    /// The index behind it.
    var end: Int
  }

  /// The longest name of an anchor at an index.
  func anchor(in list: TokenList, at index: Int) -> AnchorName? {
    let word = list.word(index)
    let ends = (anchors[word] ?? []).compactMap { list.match($0.words, at: index) }
    if let end = ends.max() {
      let called = (index..<end).map { list.word($0) }.joined(separator: " ")
      let dutch = Self.english.first { $0.english == called }?.dutch
      let written = (index..<end).contains { list[$0]?.written != nil }
      return AnchorName(
        meant: dutch ?? (written ? called : nil), phase: Self.phase(endingName: word), end: end)
    }
    guard list[index]?.kind == .word, word.utf8.count >= 6 else { return nil }
    for name in word.utf8.first.flatMap({ anchorWords[$0] }) ?? []
    where name.utf8.count >= 5 && word.hasPrefix(name) {
      let rest = word.dropFirst(name.count)
      let tail = rest.first == "s" ? rest.dropFirst() : rest
      guard Self.tails.contains(String(tail)) else { continue }
      return AnchorName(meant: name, phase: Self.phase(endingName: word), end: index + 1)
    }
    return nil
  }

  private static let tails: WordSet = [
    "behandeling", "markt", "raad", "vergadering", "debat", "avond", "cyclus", "bespreking",
  ]

  /// The phase in a compound: a budget council is the budget in the council.
  private static func phase(endingName word: String) -> String? {
    if word.hasSuffix("markt") && word != "markt" { return Body.market }
    return word.hasSuffix("raad") && word != "raad" ? Body.plenary : nil
  }

  // MARK: Days with a name

  /// A day that the council's calendar calls by name: "Tweede Kamerverkiezingen".
  func occasion(in list: TokenList, at index: Int) -> Parsed<[DayRange]>? {
    var best: Parsed<[DayRange]>?
    for name in occasions[list.word(index)] ?? [] {
      guard let end = list.match(name.words, at: index), end > best?.end ?? 0 else { continue }
      best = Parsed([name.days], end)
    }
    return best
  }

  // MARK: Bodies

  /// The longest name of a body at an index.
  func body(in list: TokenList, at index: Int) -> Parsed<Body.ID>? {
    var best: Parsed<Body.ID>?
    for name in bodies[list.word(index)] ?? [] {
      guard let end = list.match(name.words, at: index), end > best?.end ?? 0 else { continue }
      best = Parsed(name.id, end)
    }
    return best
  }

  /// What may stand behind the name of a body in one word.
  private static let bodyTails = [
    "vergadering", "avond", "bijeenkomst", "svergadering", "savond", "sbijeenkomst",
  ]

  // MARK: Recesses

  /// The name of a recess that a word or two words are, as the calendar can find it.
  ///
  /// Nil as a name means that the words themselves are it.
  func recess(_ words: String) -> (isKnown: Bool, meant: String?)? {
    if isRecess(words) { return (true, nil) }
    if let meant = vocabulary.meant(words) { return recess(meant).map { ($0.isKnown, meant) } }
    let tails = ["reces", "recess", "vakantie"]
    return tails.contains { words.hasSuffix($0) } ? (false, nil) : nil
  }

  /// Whether words are a recess: by a name of its own or by its season.
  private func isRecess(_ words: String) -> Bool {
    if recessNames.contains(words) { return true }
    guard Self.seasons.contains(words) || Self.breaks.contains(where: { words.hasSuffix($0) })
    else { return false }
    return Recess.season(words).map(recessSeasons.contains) ?? false
  }

  private static let seasons: WordSet = [
    "summer", "autumn", "christmas", "spring", "may", "zomer", "herfst", "kerst", "voorjaar", "mei",
    "zomers", "herfsts", "kersts", "voorjaars", "meis",
  ]
  private static let breaks = [
    "reces", "recess", "vakantie", "periode", "break", "holiday", "holidays",
  ]

  /// The name of the summer recess.
  var summer: String {
    let names = ["zomerreces", "zomer", "zomervakantie"]
    let found = agenda.recesses.first { recess in names.contains { recess.isCalled($0) } }
    return found?.name ?? names[0]
  }

  /// The recess that comes first on or after a day.
  func nextRecess(on day: Day) -> String? {
    agenda.recesses.compactMap { recess in recess.period(notOverOn: day).map { (recess.name, $0) } }
      .min { $0.1.first < $1.1.first }?.0
  }
}
