import Almanac
import Council

/// What the head of a letter says.
struct Header: Sendable {
  /// A field, with the tokens that it was read from.
  struct Field<Value: Sendable>: Sendable {
    var value: Value
    var range: Range<Int>
  }

  /// The date of the letter.
  var date: Field<Day>?
  /// The municipality's own case number.
  var caseNumber: Field<String>?
  /// What the letter is about.
  var subject: Field<String>?
  /// What stands behind "Van:".
  var from: Range<Int>?
  /// The index of the first token behind the head.
  var bodyStart = 0
  /// The lines of the head that are neither labels nor dates nor addresses.
  var headings: [Range<Int>] = []
}

/// Reads the head of a letter: labels with values beside or below them, dates, the heading.
struct HeaderReader {
  private let text: LetterText
  private let lines: Lines
  private var header = Header()
  private var labelled: Set<Int> = []

  private var list: TokenList { text.list }

  /// What the head of a letter says.
  static func read(_ text: LetterText, lines: Lines) -> Header {
    var reader = HeaderReader(text: text, lines: lines)
    reader.run()
    return reader.header
  }

  private init(text: LetterText, lines: Lines) {
    self.text = text
    self.lines = lines
  }

  private mutating func run() {
    let end = headEnd()
    header.bodyStart = end < lines.count ? lines[end].range.lowerBound : list.end
    for index in lines.indices.prefix(end) { readLabels(at: index) }
    for index in lines.indices.prefix(end) where !labelled.contains(index) { readDate(at: index) }
    if header.date == nil { readLateDate(from: end) }
    if header.caseNumber == nil { readLateCase(from: end) }
    header.headings = lines.indices.prefix(end).filter(isHeading).map { lines[$0].range }
    if header.subject == nil, let heading = header.headings.last {
      header.subject = Header.Field(value: text.tidy(heading), range: heading)
    }
  }

  // MARK: Where the head ends

  /// The index of the line behind the salutation, else of the first line of running text.
  private func headEnd() -> Int {
    let first = lines.prefix(60)
    if let salutation = first.lastIndex(where: isSalutation(_:)) { return salutation + 1 }
    return first.firstIndex { line in
      line.cells.count == 1 && line.range.count >= 10
        && Label.find(in: list, at: line.range.lowerBound) == nil
    } ?? first.count
  }

  private func isSalutation(_ line: Line) -> Bool {
    let word = list.word(line.range.lowerBound)
    let isShort = line.range.count <= 12
    if isShort, ["geacht", "geachte", "beste", "dear", "ls", "hallo"].contains(word) {
      return true
    }
    return isShort && ["aan", "leden", "raadsleden"].contains(word)
      && list.word(line.range.upperBound - 1) == ","
  }

  // MARK: Labels

  private mutating func readLabels(at index: Int) {
    let cells = lines[index].cells
    let labels = cells.map { labelAlone($0) }
    if cells.count >= 2, labels.contains(where: { $0 != nil }),
      zip(cells, labels).allSatisfy({ $0.isEmpty || $1 != nil })
    {
      return readRow(labels, at: index)
    }
    for (place, cell) in cells.enumerated() {
      if labels[place] != nil, let label = labels[place] {
        let next = cells.dropFirst(place + 1).first { !$0.isEmpty }
        read(label, next ?? valueBelow(index), line: index)
      } else if let label = Label.find(in: list, at: cell.lowerBound) {
        readInline(label, cell, line: index)
      }
    }
  }

  /// The label that a cell is, when it is nothing else.
  private func labelAlone(_ cell: Range<Int>) -> Label? {
    guard let label = Label.find(in: list, at: cell.lowerBound) else { return nil }
    return list.skip([":", "."], from: label.end) >= cell.upperBound ? label.value : nil
  }

  private mutating func readInline(_ label: Parsed<Label>, _ cell: Range<Int>, line: Int) {
    let hasColon = [":", "."].contains(list.word(label.end))
    let start = hasColon ? label.end + 1 : label.end
    let isNumber = label.value == .caseNumber && list.number(start) != nil
    let isOther = label.value == .other && label.end - cell.lowerBound > 1
    guard hasColon || isNumber || isOther || list.word(cell.lowerBound) == "kenmerk" else { return }
    guard start < cell.upperBound else { return }
    read(label.value, start..<cell.upperBound, line: line)
  }

  private func valueBelow(_ index: Int) -> Range<Int>? {
    guard index + 1 < lines.count else { return nil }
    let below = lines[index + 1].range
    return Label.find(in: list, at: below.lowerBound) == nil ? below : nil
  }

  /// A row of labels with a row of values below it.
  private mutating func readRow(_ labels: [Label?], at index: Int) {
    labelled.insert(index)
    guard let below = lines.indices.dropFirst(index + 1).first(where: { !isRule(lines[$0]) }) else {
      return
    }
    let cells = lines[below].cells
    labelled.insert(below)
    if cells.count == labels.count {
      for (label, cell) in zip(labels, cells) {
        if let label { read(label, cell, line: below) }
      }
      return
    }
    readByLooks(cells, line: below)
  }

  /// Values that have lost their columns, told apart by what they look like.
  private mutating func readByLooks(_ cells: [Range<Int>], line: Int) {
    for cell in cells {
      if dayOf(cell) != nil {
        read(.date, cell, line: line)
      } else if caseNumber(in: cell) != nil, cell.count <= 2 {
        read(.caseNumber, cell, line: line)
      } else if header.subject == nil {
        read(.subject, cell, line: line)
      }
    }
  }

  /// Whether a line is only a rule of a table.
  private func isRule(_ line: Line) -> Bool {
    line.range.allSatisfy { list[$0]?.kind == .mark }
  }

  private mutating func read(_ label: Label, _ cell: Range<Int>?, line: Int) {
    labelled.insert(line)
    guard let cell, !cell.isEmpty else { return }
    switch label {
    case .subject:
      header.subject = header.subject ?? Header.Field(value: text.tidy(cell), range: cell)
    case .date:
      if header.date == nil, let day = dayOf(cell) { header.date = day }
    case .caseNumber:
      if header.caseNumber == nil, let number = caseNumber(in: cell) { header.caseNumber = number }
    case .from:
      header.from = header.from ?? cell
    case .other:
      break
    }
  }
}

// MARK: - Dates, numbers and headings

extension HeaderReader {
  /// The date with its year in a run of tokens.
  private func dayOf(_ range: Range<Int>) -> Header.Field<Day>? {
    let grammar = PeriodGrammar(list: list.limited(to: range), on: Day(number: 0))
    for index in range.prefix(8) {
      guard let found = grammar.dated(at: index), found.value.ranges.count == 1,
        let day = found.value.ranges.first?.first, day.year >= 1980
      else { continue }
      return Header.Field(value: day, range: index..<found.end)
    }
    return nil
  }

  /// A line that is a date, a place before it and a time behind it allowed.
  private mutating func readDate(at index: Int) {
    let range = lines[index].range
    guard let day = dayOf(range), range.count - day.range.count <= 5 else { return }
    labelled.insert(index)
    header.date = header.date ?? day
  }

  /// A date below the letter, as many residents write it.
  private mutating func readLateDate(from end: Int) {
    let late = lines.indices.dropFirst(end).suffix(15)
    for index in late where header.date == nil { readDate(at: index) }
  }

  /// "Zaaknummer: 3601876" anywhere else.
  private mutating func readLateCase(from end: Int) {
    for line in lines.dropFirst(end) where header.caseNumber == nil {
      guard let label = Label.find(in: list, at: line.range.lowerBound), label.value == .caseNumber
      else { continue }
      let start = list.skip([":", "."], from: label.end)
      guard list.number(start) != nil, start < line.range.upperBound else { continue }
      header.caseNumber = caseNumber(in: start..<(start + 1))
    }
  }

  private func caseNumber(in range: Range<Int>) -> Header.Field<String>? {
    for index in range.prefix(4) {
      guard let token = list[index], token.kind == .number,
        (5...10).contains(token.folded.utf8.count)
      else { continue }
      return Header.Field(value: token.folded, range: index..<(index + 1))
    }
    return nil
  }

  /// Whether a line of the head may serve as the subject.
  private func isHeading(_ index: Int) -> Bool {
    let line = lines[index]
    let word = list.word(line.range.lowerBound)
    let starts: Set<String> = ["aan", "to", "tav", "gemeente", "postbus", "leden", "memo", "cc"]
    guard !labelled.contains(index), !isSalutation(line), !isRule(line), !starts.contains(word),
      !isPostcode(line.range), list[line.range.lowerBound]?.kind != .number
    else { return false }
    return line.range.contains { list[$0]?.kind == .word }
  }

  private func isPostcode(_ range: Range<Int>) -> Bool {
    range.contains { index in
      list[index]?.kind == .number && list[index]?.folded.utf8.count == 4
        && list[index + 1]?.kind == .word && list.word(index + 1).utf8.count == 2
    }
  }
}
