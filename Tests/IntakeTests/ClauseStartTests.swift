import TestSupport
import Testing

@testable import Intake

/// What is passed over at a glance must be what the grammar would pass over in the end.
struct ClauseStartTests {
  /// The words that phrases are made of, in any order.
  private static let words =
    Letters.all.flatMap { $0.split { $0 == " " || $0 == "\n" }.map(String.init) } + [
      "5", "12", "2024", "31", "-", "/", ".", ",", "'", "t/m", "tot", "en", "met", "of", "van",
      "maart", "mei", "okt", "dinsdag", "di", "week", "wk", "kwartaal", "Q", "II", "begin", "eind",
      "medio", "half", "helft", "eerste", "laatste", "tweede", "twee", "maand", "maanden", "jaar",
      "volgende", "komende", "deze", "dit", "voorjaar", "zomer", "Pasen", "Koningsdag", "morgen",
      "overmorgen", "a.s.", "jl.", "de", "het", "weken", "the", "next", "last", "early", "October",
    ]

  @Test(arguments: UInt64(0)..<40)
  func `a period begins only with a word that is known to begin one`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let text = (0..<300).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
    let grammar = Reading.periods(text)
    let articles = ["de", "het", "the", "der"]
    for index in grammar.list.all.indices
    where !grammar.list.has(.period, at: index) && !articles.contains(grammar.list.word(index)) {
      let missed = grammar.period(at: index, behindArticles: index)
      #expect(missed == nil, "\(grammar.list.word(index)) … \(seed)")
    }
  }
}
