import Almanac
import Council

/// The names of the council's calendar, laid out for finding them in running text.
struct Names: Sendable {
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
  private let anchors: [String: [Name]]
  /// Names of anchors that are one word.
  private let anchorWords: [String]
  /// The words that a slip of the pen is told from.
  let vocabulary: Vocabulary
  /// Names of bodies, by their first word.
  private let bodies: [String: [Name]]
  /// Names of days that the council keeps free or minds, by their first word.
  private let occasions: [String: [(words: [String], days: DayRange)]]
  /// Names of rooms, by their first word.
  let rooms: [String: [Name]]

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
    anchors = Dictionary(grouping: anchorNames.filter { !$0.words.isEmpty }) { $0.words[0] }
    anchorWords = anchorNames.filter { $0.words.count == 1 }.map { $0.words[0] }
    bodies = Dictionary(grouping: bodyNames.filter { !$0.words.isEmpty }) { $0.words[0] }
    let days =
      agenda.closedDays.map { (words: Self.words($0.name), days: DayRange($0.day)) }
      + agenda.occasions.map { (words: Self.words($0.name), days: $0.days) }
    occasions = Dictionary(grouping: days.filter { !$0.words.isEmpty }) { $0.words[0] }
    let roomNames = agenda.rooms.flatMap { room in
      [room.id, room.name].map { Name(words: Self.words($0), id: room.id) }
    }
    rooms = Dictionary(grouping: roomNames.filter { !$0.words.isEmpty }) { $0.words[0] }
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
    for name in anchorWords where name.utf8.count >= 5 && word.hasPrefix(name) {
      let rest = word.dropFirst(name.count)
      let tail = rest.first == "s" ? rest.dropFirst() : rest
      guard Self.tails.contains(String(tail)) else { continue }
      return AnchorName(meant: name, phase: Self.phase(endingName: word), end: index + 1)
    }
    return nil
  }

  private static let tails: Set<String> = [
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
    return best ?? compoundBody(list.word(index)).map { Parsed($0, index + 1) }
  }

  /// The body of "marktavond" and "presidiumvergadering".
  private func compoundBody(_ word: String) -> Body.ID? {
    for tail in ["vergadering", "avond", "bijeenkomst"] where word.hasSuffix(tail) {
      var head = word.dropLast(tail.count)
      if head.last == "s" { head = head.dropLast() }
      if let name = bodies[String(head)]?.first(where: { $0.words.count == 1 }) { return name.id }
    }
    return nil
  }

  // MARK: Recesses

  /// The name of a recess that a word or two words are, as the calendar can find it.
  ///
  /// Nil as a name means that the words themselves are it.
  func recess(_ words: String) -> (isKnown: Bool, meant: String?)? {
    if agenda.recesses.contains(where: { $0.isCalled(words) }) { return (true, nil) }
    if let meant = vocabulary.meant(words) { return recess(meant).map { ($0.isKnown, meant) } }
    let tails = ["reces", "recess", "vakantie"]
    return tails.contains { words.hasSuffix($0) } ? (false, nil) : nil
  }

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
