import Almanac
import Council

/// Reads what a letter wishes beside dates: a closed session, a room, and which portfolio it names.
struct WishReader: Sendable {
  let text: LetterText
  let names: Names

  private var list: TokenList { text.list }

  /// "een besloten sessie", "in beslotenheid": the words that ask for a closed session.
  func closed(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      let isNegated = (-2...6).contains { ["niet", "geen", "not"].contains(list.word(index + $0)) }
      switch list.word(index) {
      case "besloten", "closed":
        let next = (1...2).contains { step in
          SessionWords.isNoun(list.word(index + step))
            || ["zitting", "deel", "karakter", "vergadering", "gedeelte"].contains(
              list.word(index + step))
        }
        if next && !isNegated { return index..<(index + 1) }
      case "beslotenheid":
        if list.word(index - 1) == "in" && !isNegated {
          return (index - 1)..<(index + 1)
        }
      case "gesloten":
        if ["deuren"].contains(list.word(index + 1)) { return index..<(index + 2) }
      default: continue
      }
    }
    return nil
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
    for sentence in sentences {
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
      let words = Tokenizer.tokens(of: subject).map(\.folded)
      if let named = portfolios.first(where: { Self.count($0, in: words) > 0 }) { return named }
    }
    let words = list.all.map(\.folded)
    let counts = portfolios.map { (portfolio: $0, count: Self.count($0, in: words)) }
    let best = counts.map(\.count).max() ?? 0
    return best > 0 ? counts.first { $0.count == best }?.portfolio : nil
  }

  private static func count(_ portfolio: String, in words: [String]) -> Int {
    let wanted = portfolio.folded.split(separator: " ").map(String.init)
    guard let first = wanted.first, words.count >= wanted.count else { return 0 }
    var count = 0
    for index in 0...(words.count - wanted.count) where words[index] == first {
      if words[index..<(index + wanted.count)].elementsEqual(wanted) { count += 1 }
    }
    return count
  }
}

extension Names {
  /// The minutes of the council's whole market evening.
  var eveningMinutes: Int {
    guard let market = agenda.bodies[Body.market] else { return 180 }
    return max(60, market.end.minutes - market.start.minutes)
  }
}
