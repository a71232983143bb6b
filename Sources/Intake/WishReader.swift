import Almanac
import Council

/// Reads what a letter wishes beside dates: a closed session, a room, and which portfolio it names.
struct WishReader: Sendable {
  let text: LetterText
  let names: Names

  private var list: TokenList { text.list }

  /// "een besloten sessie", "in beslotenheid": the words that ask for a closed session.
  func closed(in range: Range<Int>) -> Range<Int>? {
    for index in range where list.has(.closed, at: index) {
      switch list.word(index) {
      case "besloten", "closed":
        // "een besloten, informatieve sessie"
        let next = (1...(list.word(index + 1) == "," ? 3 : 2)).contains { step in
          list.has(.session, at: index + step)
            || list.isOne(
              of: ["zitting", "deel", "karakter", "vergadering", "gedeelte"], at: index + step)
        }
        // "Wij hebben besloten: werkbezoek" tells of a decision.
        let isDecided = list.word(index + 1) == ":"
        if next && !isDecided && !isNegated(index) { return index..<(index + 1) }
      case "beslotenheid":
        if list.word(index - 1) == "in" && !isNegated(index) {
          return (index - 1)..<(index + 1)
        }
      case "gesloten":
        if list.isOne(of: ["deuren"], at: index + 1) { return index..<(index + 2) }
      case "deuren":
        if list.isOne(of: ["dicht"], at: index + 1) { return index..<(index + 2) }
        let shut = (index + 1..<index + 8).first {
          list.word($0) == "sluiten" && range.contains($0)
        }
        if let shut { return index..<(shut + 1) }
      case "publiek":
        if list.word(index - 1) == "zonder" { return (index - 1)..<(index + 1) }
      default: continue
      }
    }
    return nil
  }

  /// Whether a word may ask for a closed session.
  static func isClosing(_ word: String) -> Bool {
    ["besloten", "closed", "beslotenheid", "gesloten", "deuren", "publiek"].contains(word)
  }

  private func isNegated(_ index: Int) -> Bool {
    (-2...6).contains { list.isOne(of: ["niet", "geen", "not"], at: index + $0) }
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

  /// The portfolio that words name: "portefeuillehouder dienstverlening", "de wethouder die over
  /// sport gaat".
  func portfolio(in sentences: some Sequence<Sentence>) -> Header.Field<String>? {
    let known = names.agenda.holders.flatMap(\.portfolios).map { name in
      Tokenizer.tokens(of: name).map(\.folded)
    }
    for sentence in sentences
    where sentence.range.contains(where: { list.has(.office, at: $0) }) {
      let grammar = PortfolioGrammar(list: list.limited(to: sentence.range), known: known)
      for index in sentence.range {
        guard let found = grammar.portfolio(at: index) else { continue }
        return Header.Field(value: spelled(grammar.name(found.words)), range: found.words)
      }
    }
    return nil
  }

  /// A portfolio as the council spells it, else in the words of the letter.
  func spelled(_ name: String) -> String {
    let folded = name.folded
    return names.agenda.holders.flatMap(\.portfolios).first { $0.folded == folded } ?? name
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

extension Names {
  /// The minutes of the council's whole market evening.
  var eveningMinutes: Int {
    guard let market = agenda.bodies[Body.market] else { return 180 }
    return max(60, market.end.minutes - market.start.minutes)
  }
}
