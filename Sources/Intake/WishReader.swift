import Council

/// Reads what a letter wishes beside dates: a closed session, a room, and which portfolio it names.
struct WishReader: Sendable {
  let text: LetterText
  let names: Names

  private var list: TokenList { text.list }

  /// "een besloten sessie", "in beslotenheid": the words that ask for a closed session.
  func closed(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      switch list.word(index) {
      case "besloten", "closed":
        let next = (1...2).contains { step in
          SessionWords.isNoun(list.word(index + step))
            || ["zitting", "deel", "karakter", "vergadering", "gedeelte"].contains(
              list.word(index + step))
        }
        if next && !isNegated(index) { return index..<(index + 1) }
      case "beslotenheid":
        if list.word(index - 1) == "in" && !isNegated(index) {
          return (index - 1)..<(index + 1)
        }
      case "gesloten":
        if ["deuren"].contains(list.word(index + 1)) { return index..<(index + 2) }
      default: continue
      }
    }
    return nil
  }

  private func isNegated(_ index: Int) -> Bool {
    (-2...6).contains { ["niet", "geen", "not"].contains(list.word(index + $0)) }
  }

  /// A room by its name.
  func room(in range: Range<Int>) -> (room: Room.ID, range: Range<Int>)? {
    for index in range {
      for room in names.rooms[list.word(index)] ?? [] {
        if let end = list.match(room.words, at: index) { return (room.id, index..<end) }
      }
    }
    return nil
  }

  /// "portefeuillehouder dienstverlening", "wethouder zorg", "de wethouder van wonen en ruimte".
  func portfolio(in range: Range<Int>) -> (portfolio: String, range: Range<Int>)? {
    for index in range where Self.offices.contains(list.word(index)) {
      let start = list.skip(["van", "voor", "for", "-"], from: index + 1)
      if let found = known(at: start) { return (found.value, start..<found.end) }
      let word = list.word(start)
      guard list[start]?.kind == .word, list[start]?.isCapitalised == false, start > index,
        word.utf8.count >= 4, !Self.verbs.contains(word), list[start]?.breaks ?? 9 < 2
      else { continue }
      return (word, start..<(start + 1))
    }
    return nil
  }

  private static let offices: WordSet = [
    "portefeuillehouder", "wethouder", "portefeuille", "alderman", "portfolio",
  ]

  /// Words that follow an office without being what it holds.
  private static let verbs: WordSet = [
    "heeft", "wordt", "zijn", "hebben", "zegde", "gaat", "geeft", "zelf", "deze", "deed", "komt",
    "kunnen", "werd", "zullen", "willen", "moet", "waren", "legt", "licht", "lichten", "neemt",
    "hierbij", "hier", "aanwezig", "gesproken", "hoort", "beantwoordt", "onder", "over", "waar",
    "voert", "will", "with", "sluit", "schuift", "vertelde", "toegezegd", "sprak", "kent", "maar",
    "want", "omdat", "verantwoordelijk", "betrokken", "uitnodigen", "graag", "daar", "holder",
    "worden", "holders",
  ]

  /// The longest portfolio of the council at an index.
  private func known(at index: Int) -> Parsed<String>? {
    var best: Parsed<String>?
    for portfolio in names.portfolios[list.word(index)] ?? [] {
      guard let end = list.match(portfolio.words, at: index), end > best?.end ?? 0 else { continue }
      best = Parsed(portfolio.id, end)
    }
    return best
  }

  /// The portfolio whose words stand in the subject, else in the text most often.
  func proposal(subject: String?) -> String? {
    let portfolios = names.agenda.holders.flatMap(\.portfolios)
    if let subject {
      let counts = counts(in: TokenList(Tokenizer.tokens(of: subject)))
      if let named = portfolios.first(where: { counts[$0] != nil }) { return named }
    }
    let counts = counts(in: list)
    let best = counts.values.max()
    return portfolios.first { counts[$0] == best && best != nil }
  }

  /// How often each portfolio that is named stands in a text.
  private func counts(in list: TokenList) -> [String: Int] {
    var counts: [String: Int] = [:]
    for index in list.all.indices {
      guard let portfolios = names.portfolios[list.word(index)] else { continue }
      for portfolio in portfolios where list.match(portfolio.words, at: index) != nil {
        counts[portfolio.id, default: 0] += 1
      }
    }
    return counts
  }
}
