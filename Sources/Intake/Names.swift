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
  /// Names of bodies, by their first word.
  private let bodies: [String: [Name]]
  /// Names of rooms, by their first word.
  let rooms: [String: [Name]]
  /// Names of recesses that are one word.
  private let recessWords: [String]

  /// The names of an agenda.
  init(_ agenda: Agenda) {
    self.agenda = agenda
    let anchorNames = agenda.anchors.flatMap { anchor in
      ([anchor.baseName] + anchor.aliases).map { Name(words: Self.words($0), id: anchor.id) }
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
    let roomNames = agenda.rooms.flatMap { room in
      [room.id, room.name].map { Name(words: Self.words($0), id: room.id) }
    }
    rooms = Dictionary(grouping: roomNames.filter { !$0.words.isEmpty }) { $0.words[0] }
    recessWords = agenda.recesses.flatMap { [$0.name.folded] + $0.aliases.map(\.folded) }
  }

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
      return AnchorName(phase: Self.phase(endingName: word), end: end)
    }
    guard list[index]?.kind == .word, word.utf8.count >= 6 else { return nil }
    for name in anchorWords where name.utf8.count >= 5 && word.hasPrefix(name) {
      let rest = word.dropFirst(name.count)
      let tail = rest.first == "s" ? rest.dropFirst() : rest
      guard Self.tails.contains(String(tail)) else { continue }
      return AnchorName(meant: name, phase: Self.phase(endingName: word), end: index + 1)
    }
    return Spelling.meant(word, among: anchorWords).map { AnchorName(meant: $0, end: index + 1) }
  }

  private static let tails: Set<String> = [
    "behandeling", "markt", "raad", "vergadering", "debat", "avond", "cyclus", "bespreking",
  ]

  /// The phase in a compound: a budget council is the budget in the council.
  private static func phase(endingName word: String) -> String? {
    if word.hasSuffix("markt") && word != "markt" { return Body.market }
    return word.hasSuffix("raad") && word != "raad" ? Body.plenary : nil
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
    if let meant = Spelling.meant(words, among: recessWords) { return (true, meant) }
    let tails = ["reces", "recess", "vakantie"]
    return tails.contains { words.hasSuffix($0) } ? (false, nil) : nil
  }

  /// The recess that comes first on or after a day.
  func nextRecess(on day: Day) -> String? {
    agenda.recesses.compactMap { recess in recess.period(notOverOn: day).map { (recess.name, $0) } }
      .min { $0.1.first < $1.1.first }?.0
  }
}
