/// Tells at a glance which tokens can begin a clause, so that running text is passed over quickly.
enum ClauseStart {
  /// Whether a clause can begin with a word, asked once for each that differs.
  static func isPossible(_ word: String, _ kind: Token.Kind) -> Bool {
    switch kind {
    case .mark: ["±", "~", "+"].contains(word)
    case .number: true
    case .word:
      words.contains(word) || Lexicon.numeral(word) != nil
        || (Lexicon.roman(word).map { $0 <= 4 } ?? false)
        || Lexicon.month(word) != nil || Lexicon.shortMonth(word) != nil
        || Lexicon.weekday(word) != nil || Lexicon.shortWeekday(word) != nil
    }
  }

  /// Whether a period can begin with a word; articles in front of it do not count.
  static func isPeriod(_ word: String, _ kind: Token.Kind) -> Bool {
    switch kind {
    case .mark: false
    case .number: true
    case .word:
      periods.contains(word) || Lexicon.month(word) != nil || Lexicon.shortMonth(word) != nil
        || Lexicon.weekday(word) != nil || Lexicon.shortWeekday(word) != nil
        || Lexicon.ordinal(word) != nil || Lexicon.numeral(word) != nil
        || (Lexicon.roman(word).map { $0 <= 4 } ?? false)
    }
  }

  /// First words of periods, beside numbers, ordinals, months and weekdays.
  private static let periods: WordSet = {
    let own: WordSet = [
      "laatste", "last", "q", "kwartaal", "quarter", "kw", "kwrt", "morgen", "morgenavond",
      "overmorgen", "tomorrow", "deze", "dit", "this", "lopende", "huidige", "volgend", "volgende",
      "next", "komend", "komende", "aankomend", "aankomende", "aanstaande", "eerstkomende",
      "coming", "nieuwe", "maand", "maanden",
    ]
    return own.union(PeriodGrammar.weekWords.all).union(PeriodGrammar.seasons.keys)
      .union(PeriodGrammar.holidays.compactMap(\.0.first))
      .union(PeriodGrammar.parts.compactMap(\.0.first))
  }()

  /// First words of clauses, beside numbers, months and weekdays.
  private static let words: WordSet = {
    let runs =
      ClauseGrammar.wishes + ClauseGrammar.minimums + ClauseGrammar.sameEvenings
      + ClauseGrammar.onlyWords + WordRuns(PeriodGrammar.parts.map(\.0))
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
    return WordSet(own).union(runs.all.compactMap(\.first)).union(Opener.firstWords)
      .union(PeriodGrammar.holidays.compactMap(\.0.first))
      .union((ClauseGrammar.maximums + ClauseGrammar.alongside).all.compactMap(\.first))
      .union(PeriodGrammar.weekWords.all).union(PeriodGrammar.seasons.keys).union(
        Lexicon.ordinals.keys)
  }()
}
