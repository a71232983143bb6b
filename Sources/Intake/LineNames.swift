import Council

// The people and places that a line names.

extension LineItemReader {
  /// "wethouder jeugd", "portefeuille zorg", "wethouder 3" where that is one of them.
  func portfolio(at index: Int) -> LineItem? {
    if let holder = holder(at: index) { return holder }
    guard Self.offices.contains(list.word(index)) else { return nil }
    let start = list.skip(oneOf: ["van", "voor", "for", "of", ":", "-", "holder"], from: index + 1)
    if let found = knownPortfolio(at: start) {
      return LineItem(what: .portfolio(found.value), range: index..<found.end)
    }
    guard let next = list[start], next.kind != .mark else { return nil }
    return LineItem(what: .oneOf(.portfolios(portfolios)), range: index..<(start + 1))
  }

  private static let offices: WordSet = [
    "wethouder", "portefeuillehouder", "portefeuille", "ph", "alderman", "portfolio",
  ]

  private var portfolios: [String] { names.agenda.holders.flatMap(\.portfolios) }

  /// A holder by name: what they hold, where that is one portfolio.
  private func holder(at index: Int) -> LineItem? {
    for holder in names.agenda.holders {
      guard let end = longest([holder.id, holder.name], at: index) else { continue }
      if knownPortfolio(at: end) != nil { return nil }
      let range = index..<end
      guard holder.portfolios.count == 1, let only = holder.portfolios.first else {
        return LineItem(what: .oneOf(.portfolios(holder.portfolios)), range: range)
      }
      return LineItem(what: .portfolio(only), range: range)
    }
    return nil
  }

  private func knownPortfolio(at index: Int) -> Parsed<String>? {
    var best: Parsed<String>?
    for portfolio in portfolios {
      guard let end = longest([portfolio], at: index), end > best?.end ?? 0 else { continue }
      best = Parsed(portfolio, end)
    }
    return best
  }

  /// The index behind the longest of some names that stands at an index.
  private func longest(_ names: [String], at index: Int) -> Int? {
    names.compactMap { name in
      let words = Tokenizer.tokens(of: name).map(\.folded)
      return words.isEmpty ? nil : list.match(words, at: index)
    }.max()
  }

  // MARK: Senders

  /// "fractie 5", "college", "namens buurtvereniging De Es".
  func sender(at index: Int, in cell: Range<Int>) -> LineItem? {
    let word = list.word(index)
    if ["fractie", "raadsfractie", "faction"].contains(word) { return faction(behind: index) }
    for (words, sender) in Self.senders {
      if let end = list.match(words, at: index) {
        return LineItem(what: .sender(sender), range: index..<end)
      }
    }
    guard ["namens", "vanuit", "from"].contains(word), index + 1 < cell.upperBound else {
      return nil
    }
    var header = Header()
    header.from = (index + 1)..<cell.upperBound
    let found = SenderReader(
      text: text, lines: Lines(of: LetterText("")), header: header, municipality: ""
    ).read()
    return found.map { LineItem(what: .sender($0.value), range: index..<cell.upperBound) }
  }

  private static let senders: [([String], Sender)] = [
    (["college", "van", "b", "&", "w"], .college), (["college"], .college),
    (["b", "&", "w"], .college), (["b", "en", "w"], .college),
    (["burgemeester", "en", "wethouders"], .college), (["the", "executive"], .college),
    (["executive"], .college), (["presidium"], .presidium), (["griffie"], .registry),
    (["griffier"], .registry), (["registry"], .registry), (["rekenkamer"], .auditCourt),
    (["court", "of", "audit"], .auditCourt), (["inwoners"], .residents),
    (["bewoners"], .residents), (["residents"], .residents), (["extern"], .external),
    (["derden"], .external), (["external"], .external),
  ]

  /// The faction behind "fractie": by number, short name or name.
  private func faction(behind index: Int) -> LineItem {
    if let end = longest(names.agenda.factions.map(\.name), at: index) {
      return LineItem(what: .sender(.faction), range: index..<end)
    }
    let start = list.skip(oneOf: ["van", "de", "of", "the"], from: index + 1)
    let numbered = list.number(start).map { "f\($0)" }
    for faction in names.agenda.factions {
      let end = longest([faction.id, faction.name], at: start)
      if let end { return LineItem(what: .sender(.faction), range: index..<end) }
      if let numbered, faction.id.folded == numbered {
        return LineItem(what: .sender(.faction), range: index..<(start + 1))
      }
    }
    let end = list[start].map { $0.kind == .mark ? index + 1 : start + 1 } ?? index + 1
    return LineItem(what: .oneOf(.factions(names.agenda.factions.map(\.name))), range: index..<end)
  }

  // MARK: Names by themselves

  /// A room, a faction or a portfolio that is all that stands between two commas.
  func name(at index: Int, in cell: Range<Int>) -> LineItem? {
    for room in names.rooms[list.word(index)] ?? [] {
      guard let end = list.match(room.words, at: index), end >= cell.upperBound else {
        continue
      }
      return LineItem(what: .room(room.id), range: index..<end)
    }
    for faction in names.agenda.factions {
      guard let end = longest([faction.id, faction.name], at: index), end >= cell.upperBound else {
        continue
      }
      return LineItem(what: .sender(.faction), range: index..<end)
    }
    guard let found = knownPortfolio(at: index), found.end >= cell.upperBound else { return nil }
    return LineItem(what: .portfolio(found.value), range: index..<found.end, isBare: true)
  }
}
