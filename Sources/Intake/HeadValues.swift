import Almanac

/// Tells what stands in the head of a letter: days, numbers, subjects, addresses, salutations.
struct HeadValues {
  let text: LetterText
  private var list: TokenList { text.list }

  init(text: LetterText) { self.text = text }

  /// The first date with its year in a run of tokens.
  func day(in range: Range<Int>) -> Header.Field<Day>? {
    let grammar = PeriodGrammar(list: list.limited(to: range), on: Day(number: 0))
    for index in range.prefix(40) {
      guard let found = grammar.dated(at: index), found.value.ranges.count == 1,
        let day = found.value.ranges.first?.first, day.year >= 1980
      else { continue }
      return Header.Field(value: day, range: index..<found.end)
    }
    return nil
  }

  /// A case number in a run of tokens.
  func caseNumber(in range: Range<Int>) -> Header.Field<String>? {
    if let code = code(at: range.lowerBound, in: range) { return code }
    for index in range.prefix(6) {
      guard let token = list[index], token.kind == .number, isCaseNumber(index) else { continue }
      return Header.Field(value: token.folded, range: index..<(index + 1))
    }
    return nil
  }

  /// "Z23-014567", "Z/23/104567": letters and numbers without a blank, no date.
  private func code(at index: Int, in range: Range<Int>) -> Header.Field<String>? {
    guard let first = list[index], first.kind != .mark else { return nil }
    let tail = (index + 1..<max(index + 1, range.upperBound)).prefix { place in
      list.isTight(place) && (list.kind(place) != .mark || list.isOne(of: ["-", "/"], at: place))
    }
    let all = index..<(index + 1 + tail.count)
    let numbers = all.filter { list.kind($0) == .number }.map { list.word($0).utf8.count }
    let isLettered = first.kind == .word && first.folded.utf8.count <= 3
    guard all.count > 1, isLettered, numbers.reduce(0, +) >= 5, let last = list[all.upperBound - 1],
      last.kind == .number
    else { return nil }
    return Header.Field(
      value: String(decoding: text.bytes[first.start..<last.end], as: UTF8.self), range: all)
  }

  /// "…, 5 oktober 2023, zaaknummer 3679945": a number within a line that says more.
  func caseNumber(behindCommaIn range: Range<Int>) -> Header.Field<String>? {
    for index in range.dropFirst() where list.isOne(of: [",", ";", "-", "("], at: index - 1) {
      guard let label = Label.find(in: list, at: index), label.value == .caseNumber else {
        continue
      }
      let start = list.skip(oneOf: [":", "."], from: label.end)
      if list.number(start) != nil, isCaseNumber(start) {
        return Header.Field(value: list.word(start), range: start..<(start + 1))
      }
    }
    return nil
  }

  /// Whether a line is the title of a text in Markdown: one hash in front.
  func isTitle(_ range: Range<Int>) -> Bool {
    guard let token = list[range.lowerBound] else { return false }
    let before = text.bytes[..<token.start].reversed().prefix { $0 != 10 && $0 != 13 }
    return before.count { $0 == 35 } == 1
  }

  private func isCaseNumber(_ index: Int) -> Bool {
    (5...10).contains(list.word(index).utf8.count)
      && !(list.isTight(index) && list.isOne(of: ["-", "/", "."], at: index - 1))
  }

  /// "Het zaaknummer is 3601876", "bij ons bekend onder zaaknummer 3601876".
  func caseNumber(inTextFrom start: Int) -> Header.Field<String>? {
    for index in max(start, 1)..<max(start, 1, list.end) {
      guard list.isOne(of: ["zaaknummer", "zaaknr", "zaak", "nummer"], at: index) else { continue }
      let told = list.skip(
        oneOf: ["van", "deze", "brief", "dit", "verzoek", "is", ":", "luidt"], from: index + 1)
      guard list.number(told) != nil, isCaseNumber(told) else { continue }
      let isStated =
        told > index + 1
        && (list.isOne(of: ["het", "ons", "dit", "mijn"], at: index - 1)
          || (list[index]?.breaks != 0 && list.word(index) != "nummer")
          || (list.word(index - 1) == "." && list[index]?.isCapitalised == true))
      let isKept = (max(start, index - 6)..<index).contains {
        [
          "bekend", "geregistreerd", "vermeld", "vermelden", "noem", "gebruik", "geadministreerd",
          "ons", "staat", "loopt",
        ].contains(list.word($0))
      }
      guard isStated || isKept else { continue }
      return Header.Field(value: list.word(told), range: told..<(told + 1))
    }
    return nil
  }

  /// The subject without the "RE:" and "FW:" of mails.
  func subject(in range: Range<Int>) -> Header.Field<String>? {
    var start = range.lowerBound
    while Self.replies.contains(list.word(start)), list.word(start + 1) == ":",
      start + 2 < range.upperBound
    {
      start += 2
    }
    let range = start..<range.upperBound
    let value = text.tidy(range)
    return value.isEmpty ? nil : Header.Field(value: value, range: range)
  }

  private static let replies: WordSet = [
    "re", "fw", "fwd", "antw", "antwoord", "aw", "doorst", "betr", "betreft", "onderwerp",
    "subject",
  ]

  /// Whether a value is missing: nothing, or a dash.
  func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { list[$0]?.kind == .mark }
  }

  /// Whether a value may stand below a label.
  func fits(_ label: Label, _ range: Range<Int>) -> Bool {
    switch label {
    case .date, .sent: day(in: range) != nil
    case .caseNumber: caseNumber(in: range) != nil
    default: true
    }
  }

  /// How many blanks a line begins with.
  func indent(of range: Range<Int>) -> Int {
    guard let token = list[range.lowerBound] else { return 0 }
    return text.bytes[..<token.start].reversed().prefix { $0 == 32 || $0 == 9 }.count
  }

  /// Whether a line is one of an address: a postcode, a street with a number, a place of the net.
  func isAddress(_ range: Range<Int>) -> Bool {
    if range.contains(where: { list.isOne(of: ["@", "www"], at: $0) }) { return true }
    if range.count <= 5, let last = list[range.upperBound - 1], last.kind == .number,
      Self.isStreet(list.word(range.upperBound - 2))
    {
      return true
    }
    return range.contains { index in
      list[index]?.kind == .number && list.word(index).utf8.count == 4
        && list[index + 1]?.isCapitalised == true && list.word(index + 1).utf8.count == 2
    }
  }

  /// Whether a word ends as the name of a street.
  static func isStreet(_ word: String) -> Bool {
    [
      "straat", "laan", "weg", "plein", "dijk", "kade", "gracht", "singel", "hof", "park", "pad",
      "steeg", "ring", "allee", "postbus", "street", "box",
    ].contains { word.hasSuffix($0) }
  }

  // MARK: Lost columns

  /// Values that have lost their columns, given to the labels that they look like.
  func sorted(_ cells: [Range<Int>], by labels: [Label]) -> [(Label, Range<Int>)] {
    var found: [(Label, Range<Int>)] = []
    var rest = cells.filter { !isBlank($0) }
    func take(_ label: Label, _ part: (Range<Int>) -> Range<Int>?) {
      guard labels.contains(label) else { return }
      for (place, cell) in rest.enumerated() {
        guard let range = part(cell) else { continue }
        found.append((label, range))
        rest[place...place] = [
          cell.lowerBound..<range.lowerBound, range.upperBound..<cell.upperBound,
        ]
        rest.removeAll { isBlank($0) }
        return
      }
    }
    take(.date) { day(in: $0)?.range }
    take(.sent) { day(in: $0)?.range }
    take(.caseNumber) { caseNumber(in: $0)?.range }
    take(.portfolio) { PortfolioGrammar(list: list).office(in: $0) }
    if labels.contains(.subject), let longest = rest.max(by: { $0.count < $1.count }) {
      found.append((.subject, longest))
    }
    return found
  }
}

// MARK: - Lines

extension HeadValues {
  /// "Geachte raad,", "Beste Anna,", "L.S.".
  func isSalutation(_ line: Line) -> Bool {
    let start = line.range.lowerBound
    guard line.range.count <= 12, Label.find(in: list, at: start) == nil else { return false }
    let word = list.word(start)
    if Self.openings.contains(word) { return true }
    let last = list.word(line.range.upperBound - 1)
    return [
      "beste", "hallo", "dag", "goedemorgen", "goedemiddag", "hoi", "goedendag", "hello", "lieve",
    ]
    .contains(word) && (last == "," || last == "!" || line.range.count <= 4)
  }

  private static let openings: WordSet = [
    "geacht", "geachte", "dear", "ls", "geachten", "hooggeachte", "edelachtbare", "weledelgeboren",
    "hooggeacht",
  ]

  /// "Aan de raadsleden,", "Leden van de raad,": an address that serves as salutation.
  func isGreeting(_ line: Line) -> Bool {
    list.isOne(
      of: [
        "aan", "leden", "raadsleden", "collega", "voorzitter", "gemeenteraad", "raad", "presidium",
        "griffier", "griffie", "college",
      ], at: line.range.lowerBound)
      && list.word(line.range.upperBound - 1) == "," && line.range.count <= 12
  }

  /// Whether a line is only a rule of a table.
  func isRule(_ line: Line) -> Bool {
    line.range.allSatisfy { list[$0]?.kind == .mark }
  }
}
