public import Almanac
public import Council

/// Reads a request from one line: parts with semicolons between, in any order.
///
///     let reader = LineReader(agenda: agenda, today: today)
///     reader.read("jeugdzorg; B; 60 min; wethouder jeugd; na reces, uiterlijk wk 41; fractie 5")
///
/// The subject is the first part that is nothing else, or the one behind "onderwerp:". Dates are
/// read as in letters. What fits nothing is told with its place, never dropped. Total for every
/// text.
public struct LineReader: Sendable {
  private let names: Names
  private let today: Day

  /// A reader against a council, for a request that is asked on a day.
  public init(agenda: Agenda, today: Day) {
    names = Names(agenda)
    self.today = today
  }

  /// What a line says.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  public func read(_ line: String) -> LineReading {
    let text = LetterText(line, vocabulary: names.vocabulary)
    var work = Work(text: text, names: names, on: today)
    work.run()
    return work.result
  }
}

/// A part of a line, as far as it was read.
private struct Stretch {
  /// Its tokens.
  var range: Range<Int>
  /// What was read in it.
  var items: [LineItem] = []
  /// The runs of words that fit nothing.
  var unread: [Range<Int>] = []
  /// The subject that it is, said so or by being nothing else.
  var subject: Range<Int>?
}

/// The reading of one line.
private struct Work {
  let text: LetterText
  let names: Names
  let on: Day
  var result: LineReading
  /// Where each field was read.
  var places: [Draft.Field: Range<Int>] = [:]

  private var list: TokenList { text.list }

  init(text: LetterText, names: Names, on: Day) {
    self.text = text
    self.names = names
    self.on = on
    result = LineReading(on: on)
  }

  mutating func run() {
    var parts = partRanges().map(scan)
    chooseSubject(&parts)
    for part in parts {
      if let subject = part.subject { take(subject: subject) }
      for item in part.items {
        take(item)
        askSlips(in: item.range)
      }
      for range in part.unread { ask(range) }
    }
    if let conflict = window.conflict { takeConflict(conflict) }
    let proposal = WishReader(text: text, names: names).proposal(subject: result.draft.subject)
    result.draft.questions = QuestionReader(agenda: names.agenda, date: on)
      .questions(about: result.draft, proposal: proposal)
  }

  private var window: Window {
    names.agenda.window(of: result.draft.clauses, letterDate: on)
  }

  // MARK: Parts

  private func partRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0...list.all.count {
      let isEnd = index == list.all.count
      let isBorder = isEnd || list.word(index) == ";" || list.all[index].breaks > 0
      guard isBorder else { continue }
      if start < index { ranges.append(start..<index) }
      start = !isEnd && list.word(index) == ";" ? index + 1 : index
    }
    return ranges
  }

  /// The runs of a part that commas part; one within a number parts nothing.
  private func cells(of range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where list.word(index) == "," {
      let isDecimal =
        list.isTight(index) && list.isTight(index + 1) && list.number(index + 1) != nil
      if isDecimal { continue }
      if start < index { cells.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  private func scan(_ range: Range<Int>) -> Stretch {
    if let start = subjectStart(of: range) { return Stretch(range: range, subject: start) }
    let reader = LineItemReader(text: text, names: names, on: on, part: range)
    var part = Stretch(range: range)
    var index = range.lowerBound
    for cell in cells(of: range) {
      // A phrase about dates may go on behind a comma: "op 5, 12 en 19 december".
      index = max(index, cell.lowerBound)
      while index < cell.upperBound {
        if let item = reader.item(at: index, in: cell) {
          part.items.append(item)
          index = max(index + 1, item.range.upperBound)
        } else {
          let isTight = list.isTight(index)
          if !LineItemReader.isFiller(list.word(index)) {
            part.note(unread: index, isTight: isTight)
          }
          index += 1
        }
      }
    }
    return part
  }

  /// The words behind "onderwerp:", where a part begins so.
  private func subjectStart(of range: Range<Int>) -> Range<Int>? {
    guard list.isOne(of: ["onderwerp", "betreft", "subject"], at: range.lowerBound),
      list.word(range.lowerBound + 1) == ":", range.count > 2
    else { return nil }
    return (range.lowerBound + 2)..<range.upperBound
  }

  // MARK: The subject

  private func chooseSubject(_ parts: inout [Stretch]) {
    guard !parts.contains(where: { $0.subject != nil }) else { return }
    let chosen =
      parts.firstIndex { !$0.unread.isEmpty && !isSlip($0) }
      ?? parts.firstIndex { !$0.unread.isEmpty }
      ?? parts.firstIndex { !$0.items.isEmpty && $0.items.allSatisfy(\.isBare) }
    guard let chosen else { return }
    let range = parts[chosen].range
    // What is read for certain behind the last comma is no part of the subject.
    var end = range.upperBound
    for cell in cells(of: range).dropFirst().reversed() {
      let inside = parts[chosen].items.filter { $0.range.overlaps(cell) }
      let isRead =
        !inside.isEmpty && !inside.contains(where: \.isBare)
        && !parts[chosen].unread.contains { $0.overlaps(cell) }
      guard isRead, inside.allSatisfy({ $0.range.lowerBound >= cell.lowerBound }) else { break }
      end = cell.lowerBound - 1
    }
    parts[chosen].subject = range.lowerBound..<end
    parts[chosen].items.removeAll { $0.range.lowerBound < end }
    parts[chosen].unread = []
  }

  /// Whether a part is but one word, which would be known but for one letter.
  private func isSlip(_ part: Stretch) -> Bool {
    part.range.count == 1 && LineItemReader.meant(list.all[part.range.lowerBound], names) != nil
  }

  private mutating func take(subject range: Range<Int>) {
    let words = text.tidy(range)
    guard set(.subject, range, isSame: words == result.draft.subject) else { return }
    result.draft.subject = words
  }

  // MARK: Items

  /// Notes where a field was read; false when it was read before, which is a fault unless it says
  /// the same.
  private mutating func set(_ field: Draft.Field, _ range: Range<Int>, isSame: Bool) -> Bool {
    let quote = text.quote(range)
    if let first = places[field] {
      if !isSame {
        let what = LineReading.Fault.What.twice(
          field, first: text.quote(first).words, second: quote.words)
        result.faults.append(LineReading.Fault(what: what, place: quote.place))
      }
      return false
    }
    places[field] = range
    result.draft.evidence.append(
      Draft.Evidence(field: field, words: quote.words, place: quote.place))
    return true
  }

  // long: one case an item
  private mutating func take(_ item: LineItem) {
    let range = item.range
    switch item.what {
    case .kind(let kind):
      let isNew = set(.kind, range, isSame: kind == result.draft.sessions[0].kind)
      if isNew { result.draft.sessions[0].kind = kind }
    case .duration(let minutes):
      let isNew = set(.duration, range, isSame: minutes == result.draft.sessions[0].duration)
      if isNew { result.draft.sessions[0].duration = minutes }
    case .portfolio(let name):
      if set(.portfolio, range, isSame: name == result.draft.portfolio) {
        result.draft.portfolio = name
      }
    case .sender(let sender):
      let isSame = places[.sender].map { text.tidy($0).folded == text.tidy(range).folded } ?? false
      if set(.sender, range, isSame: isSame) { result.draft.sender = sender }
    case .room(let room):
      if set(.room, range, isSame: room == result.draft.room) { result.draft.room = room }
    case .caseNumber(let number):
      if set(.caseNumber, range, isSame: number == result.draft.caseNumber) {
        result.draft.caseNumber = number
      }
    case .closed(let isClosed):
      if set(.closed, range, isSame: isClosed == result.draft.isClosed) {
        result.draft.isClosed = isClosed
      }
    case .webcast: result.needs.webcast = true
    case .guests(let names):
      result.needs.guests += names.map { Needs.Guest(name: $0) }
      result.needs.expectsGuests = result.needs.expectsGuests || names.isEmpty
    case .clause(let found): take(found)
    case .oneOf(let hint): ask(range, hint)
    }
  }

  private mutating func take(_ found: ClauseGrammar.Found) {
    let place = text.quote(found.range).place
    switch found.problem {
    case .noSuchDay:
      result.faults.append(
        LineReading.Fault(what: .noSuchDay(found.clause.phrase), place: place))
    case .weekdayDisagrees(let day, let said):
      result.faults.append(
        LineReading.Fault(what: .weekdayDisagrees(day, said: said), place: place))
    case nil: result.draft.clauses.append(found.clause)
    }
  }

  private mutating func takeConflict(_ conflict: Window.Conflict) {
    let second = result.draft.clauses.last { $0.phrase == conflict.second }
    let place = second?.place ?? TextSpan(start: 0, end: text.bytes.count, line: 1)
    result.faults.append(LineReading.Fault(what: .contradiction(conflict), place: place))
  }

  /// Asks about words that were read as others: who types a line can mend it at once.
  private mutating func askSlips(in range: Range<Int>) {
    for index in range where list.all[index].written != nil { ask(index..<(index + 1)) }
  }

  private mutating func ask(_ range: Range<Int>, _ hint: LineReading.Hint? = nil) {
    let quote = text.quote(range)
    let meant = range.prefix(4).compactMap { LineItemReader.meant(list.all[$0], names) }.first
    result.unread.append(
      LineReading.Unread(
        words: quote.words, place: quote.place, hint: hint ?? meant.map { .meant($0) }))
  }
}

extension Stretch {
  /// Adds a token that fits nothing to those before it; a mark within "19.30" is passed over.
  fileprivate mutating func note(unread index: Int, isTight: Bool) {
    if let last = unread.last, last.upperBound == index || (isTight && last.upperBound == index - 1)
    {
      unread[unread.count - 1] = last.lowerBound..<(index + 1)
    } else {
      unread.append(index..<(index + 1))
    }
  }
}
