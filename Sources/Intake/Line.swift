import Council

/// A line of a letter as its cells: what tabs, upright strokes or wide gaps part.
struct Line: Sendable {
  /// Its tokens.
  var range: Range<Int>
  /// Its cells, empty ones included where tabs or strokes show them.
  var cells: [Range<Int>]

  /// The lines of a letter that bear tokens.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func lines(of text: LetterText) -> [Line] {
    var lines: [Line] = []
    let tokens = text.list.all
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].breaks == 0 { end += 1 }
      lines.append(Line(range: start..<end, cells: cells(start..<end, of: text)))
      start = end
    }
    return lines
  }

  private static func cells(_ range: Range<Int>, of text: LetterText) -> [Range<Int>] {
    let tokens = text.list.all
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let isStroke = tokens[index].folded == "|"
      let gap = index > range.lowerBound && !isStroke ? gap(before: index, of: text) : 0
      guard isStroke || gap > 0 else { continue }
      if !(isStroke && index == range.lowerBound) { cells.append(start..<index) }
      if gap > 1 { cells += Array(repeating: index..<index, count: gap - 1) }
      start = isStroke ? index + 1 : index
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  /// How many cells a gap closes: one for each tab, one for three blanks or more.
  private static func gap(before index: Int, of text: LetterText) -> Int {
    let tokens = text.list.all
    guard tokens[index - 1].folded != "|" else { return 0 }
    let blanks = text.bytes[tokens[index - 1].end..<tokens[index].start]
    let tabs = blanks.count { $0 == 9 }
    return tabs > 0 ? tabs : blanks.count >= 3 ? 1 : 0
  }
}

/// What a label in the head of a letter announces.
enum Label: Hashable, Sendable {
  case subject, caseNumber, date, from, other

  /// The label at an index, with the index behind it and behind its colon.
  static func find(in list: TokenList, at index: Int) -> Parsed<Label>? {
    for (words, label) in labels[list.word(index)] ?? [] {
      if let end = list.match(words, at: index) { return Parsed(label, end) }
    }
    return nil
  }

  private static let labels: [String: [([String], Label)]] = {
    let rows: [(Label, [[String]])] = [
      (.subject, [["onderwerp"], ["betreft"], ["betreffende"], ["subject"], ["re"], ["inzake"]]),
      (.caseNumber, [["zaaknummer"], ["zaak"], ["zaaknr"], ["zaak", "nummer"], ["zaak", "nr"]]),
      (.caseNumber, [["case", "number"], ["case", "no"], ["case"], ["ons", "zaaknummer"]]),
      (.date, [["datum"], ["date"], ["verzonden"], ["sent"], ["dd"], ["dagtekening"]]),
      (.from, [["van"], ["from"], ["afzender"]]),
      (.other, [["aan"], ["to"], ["cc"], ["ons", "kenmerk"], ["uw", "kenmerk"], ["kenmerk"]]),
      (.other, [["behandeld", "door"], ["telefoon"], ["bijlage"], ["bijlagen"], ["tav"]]),
      (
        .other,
        [["our", "reference"], ["your", "reference"], ["contactpersoon"], ["e", "-", "mail"]]
      ),
      (.other, [["uw", "brief", "van"], ["doorkiesnummer"], ["team"], ["afdeling"], ["status"]]),
      (.other, [["enclosures"], ["portefeuillehouder"], ["reference"], ["referentie"]]),
    ]
    let all = rows.flatMap { row in row.1.map { ($0, row.0) } }
    return Dictionary(grouping: all.sorted { $0.0.count > $1.0.count }) { $0.0[0] }
  }()
}
