import Council

/// Takes out of a letter what is no part of its text: heads and feet that each page repeats, and
/// messages that it only quotes.
///
/// - Complexity: O(*n*) for *n* tokens.
struct Furniture {
  private let text: LetterText
  private let lines: Lines
  private var list: TokenList { text.list }

  /// A letter without heads and feet of pages and without quotations; what is left keeps its place.
  static func removed(from text: LetterText) -> LetterText {
    let furniture = Furniture(text: text, lines: Lines(of: text))
    var gone = furniture.pages()
    let quoted = furniture.quotes()
    if !quoted.isEmpty { gone.formUnion(quoted) }
    return gone.isEmpty ? text : furniture.without(gone)
  }

  // MARK: Pages

  /// The lines that belong to a page and not to the text.
  private func pages() -> Set<Int> {
    let keys = lines.map { key(of: $0) }
    var first: [String: Int] = [:]
    var gone: Set<Int> = []
    for (index, key) in keys.enumerated() {
      if isPageNumber(lines[index]) {
        gone.insert(index)
        continue
      }
      guard let key else { continue }
      guard let before = first[key] else {
        first[key] = index
        continue
      }
      gone.insert(index)
      if before >= 6 { gone.insert(before) }
    }
    gone = gone.filter { !isBrief($0) || gone.contains($0 - 1) || gone.contains($0 + 1) }
    for index in lines.indices where gone.contains(index) { addNeighbours(of: index, to: &gone) }
    return gone
  }

  /// The words of a line that a page may repeat, numbers alike; nil for one that is text.
  private func key(of line: Line) -> String? {
    guard (2...30).contains(line.range.count), !isGreeting(line) else { return nil }
    let words = line.range.count { list[$0]?.kind == .word }
    guard words >= 2, !(words < 3 && line.range.contains { list[$0]?.kind == .number }) else {
      return nil
    }
    return line.range.map { list[$0]?.kind == .number ? "0" : list.word($0) }.joined(separator: " ")
  }

  /// Whether a line is so short that a letter may well repeat it: "Gemeente Hengelo" signs, too.
  private func isBrief(_ index: Int) -> Bool {
    !isPageNumber(lines[index]) && lines[index].range.count { list[$0]?.kind == .word } < 4
  }

  /// Words that letters repeat in their text.
  private func isGreeting(_ line: Line) -> Bool {
    list.isOne(of: ["-", "•"], at: line.range.lowerBound)
      || line.range.prefix(3).contains { Self.greetings.contains(list.word($0)) }
      || Label.find(in: list, at: line.range.lowerBound) != nil
  }

  private static let greetings: WordSet = [
    "groet", "groeten", "hoogachtend", "geachte", "beste", "regards", "sincerely", "namens",
    "dear", "het", "wij",
  ]

  /// "pagina 2 van 3", "Blad 1 - zaak 3595002", "- 2 -", "2/3".
  private func isPageNumber(_ line: Line) -> Bool {
    let start = list.skip(oneOf: ["-", "|", "("], from: line.range.lowerBound)
    if list.isOne(of: ["pagina", "blad", "vel", "page", "bladzijde", "pag", "p", "blz"], at: start)
    {
      let number = list.skip(oneOf: [".", ":"], from: start + 1)
      return list.number(number) != nil && line.range.count <= 14
    }
    guard list.number(start) != nil, line.range.count <= 3 else { return false }
    if start > line.range.lowerBound { return true }
    return line.range.count == 3 && list.isOne(of: ["/", "van"], at: start + 1)
      && list.number(start + 2).map { $0 < 100 } == true
  }

  /// The short lines beside a head or foot that carry a label or the letterhead again.
  private func addNeighbours(of index: Int, to gone: inout Set<Int>) {
    let next = index + 1
    guard lines.indices.contains(next), !gone.contains(next), next > 6 else { return }
    let line = lines[next]
    let label = Label.find(in: list, at: line.range.lowerBound)
    guard let label, label.value == .caseNumber || label.value == .date,
      line.range.count <= 12
    else { return }
    gone.insert(next)
  }

  // MARK: Quotations

  /// The lines of messages that this one answers.
  private func quotes() -> Set<Int> {
    var gone = Set(lines.indices.filter { list.word(lines[$0].range.lowerBound).hasPrefix(">") })
    let closing = lines.firstIndex(where: isClosing) ?? lines.count
    if let start = lines.indices.dropFirst().first(where: { isQuoteStart($0, closing: closing) }) {
      let hasMarks =
        !gone.isEmpty && lines.indices.dropFirst(start + 1).first.map(gone.contains) == true
      let isOne = hasMarks || isPassedOn(before: start)
      gone.formUnion(isOne ? start..<(start + 1) : start..<lines.count)
    }
    let isEmpty = lines.indices.allSatisfy { gone.contains($0) || isLabelled($0) }
    return isEmpty ? [] : gone
  }

  /// Whether what stands above a message points to it: "Zie hieronder de brief van …".
  private func isPassedOn(before start: Int) -> Bool {
    lines[..<start].contains { line in
      line.range.contains { Self.below.contains(list.word($0)) }
    }
  }

  private static let below: WordSet = ["hieronder", "onderstaand", "onderstaande", "below"]

  /// "-----Oorspronkelijk bericht-----", "Op 3 mei 2023 schreef de griffie:", or a second head.
  private func isQuoteStart(_ index: Int, closing: Int) -> Bool {
    let line = lines[index]
    let start = line.range.prefix(24)
    func holds(_ words: WordSet) -> Bool { start.contains { words.contains(list.word($0)) } }
    if line.range.count <= 12, holds(Self.messages), holds(Self.origins) { return true }
    if list.isOne(of: ["op", "on"], at: line.range.lowerBound), holds(["schreef", "wrote"]),
      ends(index, with: ":")
    {
      return true
    }
    return index > 3 && isHead(index) && (closing < index || hasHead(before: index))
  }

  private static let messages: WordSet = ["bericht", "message", "mail", "email"]
  private static let origins: WordSet = [
    "oorspronkelijk", "original", "doorgestuurd", "forwarded",
  ]

  private func ends(_ index: Int, with mark: String) -> Bool {
    list.word(lines[index].range.upperBound - 1) == mark
      || (index + 1 < lines.count && lines[index + 1].range.count <= 6
        && list.word(lines[index + 1].range.upperBound - 1) == mark)
  }

  /// Whether a head of a message begins at a line: "Van:" with "Verzonden:" or "Aan:" below it.
  private func isHead(_ index: Int) -> Bool {
    guard list.isOne(of: ["van", "from"], at: lines[index].range.lowerBound),
      list.word(lines[index].range.lowerBound + 1) == ":"
    else { return false }
    return lines.indices.dropFirst(index + 1).prefix(3).contains { next in
      let start = lines[next].range.lowerBound
      return list.isOne(of: ["verzonden", "sent", "datum", "date", "aan", "to"], at: start)
        && list.word(start + 1) == ":"
    }
  }

  private func hasHead(before index: Int) -> Bool {
    lines.indices.prefix(8).contains { $0 < index && isLabelled($0) }
  }

  private func isClosing(_ line: Line) -> Bool {
    line.range.count <= 6
      && line.range.contains {
        list.isOne(of: ["groet", "groeten", "hoogachtend", "regards"], at: $0)
      }
  }

  private func isLabelled(_ index: Int) -> Bool {
    let start = lines[index].range.lowerBound
    guard let label = Label.find(in: list, at: start) else { return false }
    return list.word(label.end) == ":"
  }

  // MARK: What is left

  /// The text without some of its lines; a sentence that a page cut goes on behind the cut.
  private func without(_ gone: Set<Int>) -> LetterText {
    var kept: [Tokens.Pick] = []
    kept.reserveCapacity(list.end)
    var isCut = false
    for (index, line) in lines.enumerated() {
      guard !gone.contains(index) else {
        isCut = true
        continue
      }
      let first = kept.count
      kept.append(contentsOf: line.range.lazy.map { Tokens.Pick(index: $0, breaks: nil) })
      if isCut, first > 0, let last = list[kept[first - 1].index],
        let next = list[kept[first].index]
      {
        kept[first].breaks = breaks(last, next)
      }
      isCut = false
    }
    var result = text
    result.list = TokenList(list.all.picking(kept))
    return result
  }

  /// One line end where a sentence goes on, two where it does not.
  private func breaks(_ last: Token, _ next: Token) -> Int {
    let isEnd = [".", "!", "?", ":", ";"].contains(last.folded)
    return isEnd || next.isCapitalised || next.kind == .mark ? max(2, next.breaks) : 1
  }
}
