/// Tells at a glance which tokens can begin a clause, so that running text is passed over quickly.
enum ClauseStart {
  /// Whether a clause can begin with a token.
  static func isPossible(_ token: Token) -> Bool {
    switch token.kind {
    case .mark: ["±", "~", "+"].contains(token.folded)
    case .number: true
    case .word:
      words.contains(token.folded) || Lexicon.numeral(token.folded) != nil
        || (Lexicon.roman(token.folded).map { $0 <= 4 } ?? false)
        || Lexicon.month(token.folded) != nil || Lexicon.shortMonth(token.folded) != nil
        || Lexicon.weekday(token.folded) != nil || Lexicon.shortWeekday(token.folded) != nil
    }
  }

  /// First words of clauses, beside numbers, months and weekdays.
  private static let words: Set<String> = {
    let runs =
      ClauseGrammar.wishes + ClauseGrammar.minimums + ClauseGrammar.sameEvenings
      + ClauseGrammar.onlyWords + PeriodGrammar.parts.map(\.0)
    let own: Set<String> = [
      "gelijktijdig", "tegelijk", "binnen", "within", "over", "in", "op", "tijdens", "gedurende",
      "on", "during", "at", "nog", "de", "het", "the", "deze", "dit", "volgend", "volgende",
      "komend", "komende", "aankomend", "next", "this", "coming", "tussen", "ergens", "between",
      "somewhere", "van", "from", "vanaf", "periode", "ongeveer", "circa", "ca", "ruim", "about",
      "eerstvolgende", "eerstkomende", "eerst", "q", "kwartaal", "quarter", "elke", "iedere",
      "half", "voor", "laatste", "last", "bij", "aan", "gekoppeld", "zodra", "eerste", "first",
      "morgen", "overmorgen", "morgenavond", "tomorrow", "kalenderweek", "aanstaande", "per", "der",
      "hoe", "naar", "een", "anderhalve", "one",
    ]
    return own.union(runs.compactMap(\.first)).union(Opener.firstWords)
      .union(PeriodGrammar.holidays.compactMap(\.0.first))
      .union((ClauseGrammar.maximums + ClauseGrammar.alongside).compactMap(\.first))
      .union(PeriodGrammar.weekWords).union(PeriodGrammar.seasons.keys).union(Lexicon.ordinals.keys)
  }()
}
