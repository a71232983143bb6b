import Almanac
import Council

/// Reads the head of a letter: labels with values beside or below them, dates, the heading.
struct HeaderReader {
  private let text: LetterText
  private let lines: Lines
  private var header = Header()
  private var labelled: Set<Int> = []
  private var hasLabelledDate = false

  private var list: TokenList { text.list }
  private var values: HeadValues { HeadValues(text: text) }

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
    for index in lines.indices.prefix(end) where !labelled.contains(index) {
      readLabels(at: index, end: end)
    }
    for index in lines.indices.prefix(end) where !labelled.contains(index) { readDate(at: index) }
    for line in lines.prefix(end) where header.date == nil {
      header.date = values.day(in: line.range)
    }
    if header.date == nil { readLateDate(from: end) }
    if header.caseNumber == nil { header.caseNumber = lateCase(from: end) }
    header.headings = lines.indices.prefix(end).filter(isHeading).map { lines[$0].range }
    if header.subject == nil, let heading = heading() {
      header.subject = Header.Field(value: text.tidy(heading), range: heading)
    }
  }

  // MARK: Where the head ends

  /// The index of the line behind the salutation, else of the first line of running text.
  private func headEnd() -> Int {
    let first = lines.prefix(60)
    if let salutation = first.firstIndex(where: values.isSalutation) { return salutation + 1 }
    let running = first.indices.first { isRunning($0) }
    let address = first.prefix(running ?? first.count).lastIndex(where: values.isGreeting)
    return address.map { $0 + 1 } ?? running ?? first.count
  }

  /// Whether a line is running text: long, without a label, and no heading that stands alone.
  private func isRunning(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.cells.count == 1, line.range.count >= 10,
      Label.find(in: list, at: line.range.lowerBound) == nil, !opensWithPlaceAndDate(line)
    else { return false }
    let goesOn =
      index + 1 < lines.count && list[lines[index + 1].range.lowerBound]?.breaks == 1
      && Label.find(in: list, at: lines[index + 1].range.lowerBound) == nil
    return goesOn || line.range.contains { list.isOne(of: [".", "?", "!"], at: $0) }
      || line.range.count > 16
  }

  /// "Hengelo, 30-10-'23 - aan de griffie, graag doorsturen naar het presidium".
  private func opensWithPlaceAndDate(_ line: Line) -> Bool {
    let start = line.range.lowerBound
    return list.word(start + 1) == "," && line.range.count < 30
      && values.day(in: (start + 2)..<line.range.upperBound)?.range.lowerBound == start + 2
  }

  // MARK: Labels

  private mutating func readLabels(at index: Int, end: Int) {
    let cells = lines[index].cells
    if readRow(at: index, end: end) { return }
    for (place, cell) in cells.enumerated() {
      if let label = labelAlone(cell) {
        let next = cells.dropFirst(place + 1).first { !$0.isEmpty }
        if let next {
          if labelAlone(next) == nil { read(label, next, line: index) }
        } else {
          readBelow(label, from: index, end: end)
        }
      } else if let label = Label.find(in: list, at: cell.lowerBound) {
        readInline(label, cell, line: index)
      }
      header.caseNumber = header.caseNumber ?? values.caseNumber(behindCommaIn: cell)
    }
  }

  /// The label that a cell is, when it is nothing else.
  private func labelAlone(_ cell: Range<Int>) -> Label? {
    guard !cell.isEmpty, let label = Label.find(in: list, at: cell.lowerBound) else { return nil }
    return list.skip(oneOf: [":", "."], from: label.end) >= cell.upperBound ? label.value : nil
  }

  private mutating func readInline(_ label: Parsed<Label>, _ cell: Range<Int>, line: Int) {
    let hasColon = list.isOne(of: [":", "."], at: label.end)
    let start = list.skip(oneOf: [":", "."], from: label.end)
    guard start < cell.upperBound else { return }
    let word = list.word(cell.lowerBound)
    let holds =
      switch label.value {
      case .caseNumber: list.number(start) != nil
      case .date, .sent: values.day(in: start..<cell.upperBound)?.range.lowerBound == start
      case .subject: ["onderwerp", "betreft", "subject"].contains(word)
      case .portfolio: word.hasPrefix("portefeuille") || list.word(label.end - 1) == ":"
      case .ownReference: true
      case .other: label.end - cell.lowerBound > 1
      case .from: false
      }
    guard hasColon || holds else { return }
    let isLast = cell.upperBound == lines[line].range.upperBound
    let value =
      label.value == .subject && isLast ? withContinuation(start, line) : start..<cell.upperBound
    read(label.value, value, line: line)
  }

  /// A subject with the lines that it runs on to.
  private mutating func withContinuation(_ start: Int, _ line: Int) -> Range<Int> {
    var end = lines[line].range.upperBound
    for next in lines.indices.dropFirst(line + 1).prefix(2) {
      let range = lines[next].range
      guard let token = list[range.lowerBound], token.breaks == 1, lines[next].cells.count == 1,
        Label.find(in: list, at: range.lowerBound) == nil, !values.isSalutation(lines[next]),
        values.day(in: range) == nil,
        !token.isCapitalised && token.kind == .word || values.indent(of: range) > 3
      else { break }
      labelled.insert(next)
      end = range.upperBound
    }
    return start..<end
  }

  // MARK: Tables

  /// Labels that stand in a row, with their values behind them or on the next line.
  private mutating func readRow(at index: Int, end: Int) -> Bool {
    guard let row = row(at: index) else { return false }
    labelled.insert(index)
    if !row.rest.isEmpty {
      assign(row.labels, row.rest, line: index)
      return true
    }
    let below = lines.indices.prefix(max(end, index + 1)).dropFirst(index + 1)
      .first { !values.isRule(lines[$0]) }
    if let below, row.labels.count > 1,
      !lines[below].cells.contains(where: { labelAlone($0) != nil })
    {
      assign(row.labels, lines[below].cells, line: below)
    }
    return true
  }

  /// The labels at the start of a line, at least two, and the cells behind them.
  private func row(at index: Int) -> (labels: [Label], rest: [Range<Int>])? {
    let cells = lines[index].cells
    let named = cells.prefix { $0.isEmpty || labelAlone($0) != nil }
    let labels = named.compactMap { labelAlone($0) }
    if labels.count >= 2 { return (labels, Array(cells.dropFirst(named.count))) }
    guard cells.count == 1, let cell = cells.first else { return nil }
    var run: [Label] = []
    var place = cell.lowerBound
    while place < cell.upperBound, let label = Label.find(in: list, at: place) {
      run.append(label.value)
      place = list.skip(oneOf: [":", "|", ","], from: label.end)
    }
    guard run.count >= (place >= cell.upperBound ? 2 : 3) else { return nil }
    return (run, place < cell.upperBound ? [place..<cell.upperBound] : [])
  }

  /// Gives values to labels: by place where they are as many, else by what they look like.
  private mutating func assign(_ labels: [Label], _ cells: [Range<Int>], line: Int) {
    labelled.insert(line)
    let isInStep =
      cells.count == labels.count
      && zip(labels, cells).allSatisfy { label, cell in
        label != .date || values.isBlank(cell) || values.day(in: cell) != nil
      }
    if isInStep {
      for (label, cell) in zip(labels, cells) { read(label, cell, line: line) }
      return
    }
    for (label, cell) in values.sorted(cells, by: labels) { read(label, cell, line: line) }
  }

  /// Values below their labels: each below its own, or all below all.
  private mutating func readBelow(_ label: Label, from index: Int, end: Int) {
    labelled.insert(index)
    var labels = [label]
    var next = index + 1
    while next < end, lines[next].cells.count == 1, let more = labelAlone(lines[next].range) {
      labels.append(more)
      labelled.insert(next)
      next += 1
    }
    let below = lines.indices.prefix(end).dropFirst(next).prefix(labels.count).prefix { place in
      Label.find(in: list, at: lines[place].range.lowerBound) == nil
        && !values.isSalutation(lines[place])
    }
    guard let first = below.first else { return }
    if labels.count == 1 {
      guard values.fits(label, lines[first].range) else { return }
      return read(label, lines[first].range, line: first)
    }
    let cells = below.map { lines[$0].range }
    assign(labels, cells, line: first)
    labelled.formUnion(below)
  }

  // MARK: Values

  private mutating func read(_ label: Label, _ cell: Range<Int>, line: Int) {
    labelled.insert(line)
    // "Onderwerp   : …": the colon may stand apart.
    let cell =
      min(list.skip(oneOf: [":"], from: cell.lowerBound), cell.upperBound)..<cell.upperBound
    guard !values.isBlank(cell) else { return }
    switch label {
    case .subject: header.subject = header.subject ?? values.subject(in: cell)
    case .date, .sent:
      guard let day = values.day(in: cell) else { return }
      if header.date == nil || (label == .date && !hasLabelledDate) { header.date = day }
      hasLabelledDate = hasLabelledDate || label == .date
    case .caseNumber:
      header.caseNumber = header.caseNumber ?? values.caseNumber(in: cell)
      if header.date == nil { header.date = values.day(in: cell) }
    case .ownReference:
      header.ownReference = header.ownReference ?? values.caseNumber(in: cell)
    case .from: header.from = header.from ?? cell
    case .portfolio:
      header.portfolio = header.portfolio ?? PortfolioGrammar(list: list).field(ofHead: cell)
    case .other: break
    }
  }

  /// A line that is a date, a place before it and a time behind it allowed.
  private mutating func readDate(at index: Int) {
    let range = lines[index].range
    guard let day = values.day(in: range), range.count - day.range.count <= 5 else { return }
    labelled.insert(index)
    header.date = header.date ?? day
  }

  /// A date below the letter, as many residents write it.
  private mutating func readLateDate(from end: Int) {
    let late = lines.indices.dropFirst(end).suffix(15)
    for index in late where header.date == nil {
      let word = list.word(lines[index].range.lowerBound)
      guard !Opener.firstWords.contains(word), !["op", "in", "-"].contains(word) else { continue }
      readDate(at: index)
    }
  }

  /// "Zaaknummer: 3601876", "Het zaaknummer is 3601876" below the head.
  private func lateCase(from end: Int) -> Header.Field<String>? {
    for line in lines.dropFirst(end) {
      guard let label = Label.find(in: list, at: line.range.lowerBound), label.value == .caseNumber
      else { continue }
      let start = list.skip(oneOf: [":", "."], from: label.end)
      guard list.number(start) != nil, start < line.range.upperBound else { continue }
      return values.caseNumber(in: start..<(start + 1))
    }
    return values.caseNumber(inTextFrom: end < lines.count ? lines[end].range.lowerBound : list.end)
  }

  // MARK: Headings

  /// The heading that serves as subject: the one marked as title, else the last that is not merely
  /// the heading of the first section.
  private func heading() -> Range<Int>? {
    if let title = header.headings.first(where: values.isTitle) { return title }
    let isSection = list[header.bodyStart]?.breaks == 1 && header.headings.count > 1
    return header.headings.dropLast(isSection ? 1 : 0).last
  }

  /// Whether a line of the head may serve as the subject.
  private func isHeading(_ index: Int) -> Bool {
    let line = lines[index]
    let word = list.word(line.range.lowerBound)
    guard !labelled.contains(index), !values.isSalutation(line), !values.isGreeting(line),
      !values.isRule(line),
      !Self.noHeadings.contains(word) || (word == "vertrouwelijk" && line.range.count > 2),
      !values.isAddress(line.range),
      list[line.range.lowerBound]?.kind != .number
    else { return false }
    return line.range.contains { list[$0]?.kind == .word }
  }

  private static let noHeadings: WordSet = [
    "aan", "to", "tav", "gemeente", "postbus", "leden", "memo", "cc", "griffie", "presidium",
    "municipality", "telefoon", "tel", "www", "vertrouwelijk", "college", "stadhuis", "de",
    "namens", "team", "afdeling",
  ]
}
