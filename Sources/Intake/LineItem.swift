import Almanac
import Council

/// One thing that a line says of a request.
struct LineItem: Sendable {
  /// What it says.
  var what: What
  /// Its tokens.
  var range: Range<Int>
  /// Whether it is only a name that could be a subject as well: "jeugd".
  var isBare = false

  /// What a line can say.
  enum What: Sendable {
    case kind(SessionKind)
    case duration(Int)
    case portfolio(String)
    case sender(Sender)
    case room(Room.ID)
    case caseNumber(String)
    case closed(Bool)
    case webcast
    /// Who comes from outside; nobody is somebody without a name yet.
    case guests([String])
    case clause(ClauseGrammar.Found)
    /// A name that fits nothing, where it is known what it must be.
    case oneOf(LineReading.Hint)
  }
}

/// Finds the things that a line says.
///
/// A name, a number or a letter by itself says something only when nothing else stands beside it
/// between its commas; with a word before it that announces it ("wethouder jeugd") it may stand
/// anywhere.
struct LineItemReader: Sendable {
  let text: LetterText
  let names: Names
  private let grammar: ClauseGrammar
  let list: TokenList

  /// A reader of one part of a line.
  init(text: LetterText, names: Names, on: Day, part: Range<Int>) {
    self.text = text
    self.names = names
    grammar = ClauseGrammar(text: text, names: names, on: on).limited(to: part)
    list = text.list.limited(to: part)
  }

  /// What a token begins to say.
  func item(at index: Int, in cell: Range<Int>) -> LineItem? {
    let isAlone = isFilled(cell.lowerBound..<index)
    if let item = guests(at: index) ?? caseNumber(at: index, in: cell, isAlone: isAlone) {
      return item
    }
    if let item = duration(at: index, in: cell, isAlone: isAlone) { return item }
    if let item = sender(at: index, in: cell) ?? portfolio(at: index) { return item }
    if let item = clause(at: index) { return item }
    if let item = kind(at: index, in: cell, isAlone: isAlone) { return item }
    if let item = closed(at: index, in: cell) { return item }
    return isAlone ? name(at: index, in: cell) ?? meeting(at: index, in: cell) : nil
  }

  /// Whether a word only leads up to another.
  static func isFiller(_ word: String) -> Bool {
    fillers.contains(word) || SessionWords.isNoun(word)
  }

  private static let fillers: WordSet = [
    ",", ".", ":", "(", ")", "en", "and", "graag", "met", "with", "de", "het", "een", "the", "a",
    "an", "van", "op", "in", "voor", "for", "of", "door", "by", "politieke", "soort", "kind",
    "duur",
    "duration", "zaal", "room", "periode", "datum", "date", "please", "afzender", "sender",
  ]

  /// Whether nothing but fillers stands from an index to the end of a cell.
  private func isEnd(_ index: Int, of cell: Range<Int>) -> Bool {
    index >= cell.upperBound || isFilled(index..<cell.upperBound)
  }

  /// Whether a run is nothing but a few fillers; nobody strings more of them together.
  private func isFilled(_ range: Range<Int>) -> Bool {
    range.count <= 8 && range.allSatisfy { Self.isFiller(list.word($0)) }
  }

  private func clause(at index: Int) -> LineItem? {
    if let found = grammar.clause(at: index) {
      return LineItem(what: .clause(found), range: found.range)
    }
    return exclusion(at: index)
  }

  /// "niet wk 39", as nobody writes it in a letter.
  private func exclusion(at index: Int) -> LineItem? {
    guard list.isOne(of: ["niet", "not", "behalve", "except"], at: index),
      var found = grammar.clause(at: index + 1), found.clause.relation == .on,
      found.clause.weekdays.isEmpty
    else { return nil }
    found.exclude(.hard)
    found.range = index..<found.range.upperBound
    let quote = text.quote(found.range)
    (found.clause.phrase, found.clause.place) = (quote.words, quote.place)
    return LineItem(what: .clause(found), range: found.range)
  }

  /// "de raadsvergadering van december", where nothing else stands beside it.
  private func meeting(at index: Int, in cell: Range<Int>) -> LineItem? {
    let alone = grammar.limited(to: index..<cell.upperBound).meetingAlone()
    guard let found = alone, found.range.upperBound >= cell.upperBound, cell.count > 1 else {
      return nil
    }
    return LineItem(what: .clause(found), range: found.range, isBare: true)
  }

  // MARK: Numbers

  /// "zaak 3604012"; a number of five digits or more by itself.
  private func caseNumber(at index: Int, in cell: Range<Int>, isAlone: Bool) -> LineItem? {
    var start = index
    let words: WordSet = [
      "zaak", "zaaknummer", "zaaknr", "case", "nummer", "nr", "number", "no", ":", ".",
    ]
    if list.isOne(of: ["zaak", "zaaknummer", "zaaknr", "case"], at: index) {
      start = list.skip(words, from: index)
    } else if !isAlone || !isEnd(index + 1, of: cell) {
      return nil
    }
    guard let token = list[start], token.kind == .number,
      (5...10).contains(token.folded.utf8.count)
    else { return nil }
    return LineItem(what: .caseNumber(token.folded), range: index..<(start + 1))
  }

  /// "60 min", "anderhalf uur", "1,5 uur", "90'"; minutes by themselves.
  private func duration(at index: Int, in cell: Range<Int>, isAlone: Bool) -> LineItem? {
    func item(_ minutes: Int, to end: Int) -> LineItem? {
      (1...999).contains(minutes) ? LineItem(what: .duration(minutes), range: index..<end) : nil
    }
    if let decimal = decimalHours(at: index) { return item(decimal.value, to: decimal.end) }
    if let found = DurationGrammar(list: list).duration(at: index) {
      return item(found.value, to: found.end)
    }
    guard isAlone, let number = list.number(index) else { return nil }
    switch list.word(index + 1) {
    case "m", "'", "mins", "minuut", "minute": return item(number, to: index + 2)
    case "u", "h":
      let rest = list.isTight(index + 2) ? list.number(index + 2) ?? 0 : 0
      return item(number * 60 + rest, to: index + (rest > 0 ? 3 : 2))
    default:
      let isMinutes = (15...600).contains(number) && number.isMultiple(of: 5)
      return isMinutes && isEnd(index + 1, of: cell) ? item(number, to: index + 1) : nil
    }
  }

  private func decimalHours(at index: Int) -> Parsed<Int>? {
    guard let hours = list.number(index), hours <= 12, list.isOne(of: [",", "."], at: index + 1),
      list.isTight(index + 1), list.isTight(index + 2), let part = list[index + 2],
      let number = part.value, part.folded.utf8.count <= 2,
      list.isOne(of: ["uur", "u", "hours", "hour", "h"], at: index + 3)
    else { return nil }
    let share = part.folded.utf8.count == 1 ? number * 60 / 10 : number * 60 / 100
    return Parsed(hours * 60 + share, index + 4)
  }

  // MARK: Kinds

  /// "beeldvormend", "opinion-forming"; "B" by itself.
  private func kind(at index: Int, in cell: Range<Int>, isAlone: Bool) -> LineItem? {
    if let kind = SessionWords.kind(list.word(index)) {
      return LineItem(what: .kind(kind), range: index..<(index + 1))
    }
    for (words, kind) in Self.english {
      if let end = list.match(words, at: index) {
        return LineItem(what: .kind(kind), range: index..<end)
      }
    }
    guard isAlone, isEnd(index + 1, of: cell), let kind = Self.letters[list.word(index)] else {
      return nil
    }
    return LineItem(what: .kind(kind), range: index..<(index + 1))
  }

  private static let letters: [String: SessionKind] = [
    "b": .informing, "o": .opinion, "bv": .deciding, "i": .information, "w": .visit,
  ]

  private static let english: [([String], SessionKind)] = [
    (["information", "-", "gathering"], .informing), (["information", "gathering"], .informing),
    (["informing"], .informing), (["opinion", "-", "forming"], .opinion),
    (["opinion", "forming"], .opinion), (["decision", "-", "making"], .deciding),
    (["decision", "making"], .deciding), (["deciding"], .deciding),
    (["for", "information"], .information), (["working", "visit"], .visit),
    (["site", "visit"], .visit),
  ]
}

// MARK: - Wishes

extension LineItemReader {
  /// "besloten", "in beslotenheid", "openbaar".
  private func closed(at index: Int, in cell: Range<Int>) -> LineItem? {
    let runs: [([String], Bool)] = [
      (["niet", "besloten"], false), (["in", "beslotenheid"], true), (["beslotenheid"], true),
      (["achter", "gesloten", "deuren"], true), (["not", "closed"], false), (["besloten"], true),
      (["closed"], true), (["openbaar"], false), (["openbare"], false), (["public"], false),
    ]
    for (words, isClosed) in runs {
      guard let end = list.match(words, at: index), isEnd(end, of: cell) else { continue }
      return LineItem(what: .closed(isClosed), range: index..<end)
    }
    let isWebcast = list.isOne(of: ["webcast", "livestream", "stream"], at: index)
    return isWebcast ? LineItem(what: .webcast, range: index..<(index + 1)) : nil
  }

  /// "gasten: GGD, politie": the rest of the part.
  private func guests(at index: Int) -> LineItem? {
    guard list.isOne(of: ["gast", "gasten", "genodigden", "guest", "guests"], at: index) else {
      return nil
    }
    let start = list.skip(oneOf: [":"], from: index + 1)
    let end = list.end
    var guests: [String] = []
    var from = start
    for next in start...max(start, end) {
      let isBorder = next >= end || list.isOne(of: [",", "en", "and", "&"], at: next)
      guard isBorder else { continue }
      let name = from < next ? text.tidy(from..<next) : ""
      if !name.isEmpty, !Self.unnamed.contains(name.folded) { guests.append(name) }
      from = next + 1
    }
    return LineItem(what: .guests(guests), range: index..<max(end, index + 1))
  }

  private static let unnamed: WordSet = [
    "onbekend", "nog onbekend", "ntb", "n.t.b.", "volgt", "volgen", "unknown", "tbd", "ja", "yes",
  ]

  /// The known word of which a word is one slip away.
  static func meant(_ token: Token, _ names: Names) -> String? {
    let word = token.folded
    if token.written != nil { return word }
    let words =
      ["besloten", "griffie", "rekenkamer", "inwoners", "college", "webcast", "informatief"]
      + ["werkbezoek", "wethouder", "portefeuille", "fractie", "minuten", "gasten"]
      + names.agenda.holders.flatMap(\.portfolios).map(\.folded) + names.rooms.keys.sorted()
    return words.first {
      $0 != word && $0.utf8.count >= 6 && $0.utf8.first == word.utf8.first
        && Spelling.isOneSlip(word, from: $0)
    }
  }
}
