import Almanac
import Council
import TestSupport

@testable import Intake

/// What the tests of the grammars share: one day, one calendar, one line to read a phrase.
enum Reading {
  /// The date of the letter where a test names no other.
  static let on = Season.day("2023-08-22")

  /// The grammar of periods over a text.
  static func periods(_ text: String, on day: Day = on) -> PeriodGrammar {
    PeriodGrammar(list: TokenList(Tokenizer.tokens(of: text)), on: day)
  }

  /// The grammar of clauses over a text.
  static func grammar(_ text: String, on day: Day = on) -> ClauseGrammar {
    let names = Names(Season.agenda)
    return ClauseGrammar(
      text: LetterText(text, vocabulary: names.vocabulary), names: names, on: day)
  }

  /// The clauses of a text.
  static func clauses(_ text: String, on day: Day = on) -> [Clause] {
    grammar(text, on: day).clauses().map(\.clause)
  }

  /// The periods at the start of a text, as ISO ranges.
  static func ranges(_ text: String, on day: Day = on) -> [String]? {
    periods(text, on: day).choice(at: 0)?.value.ranges.map(\.description)
  }

  /// The window that a text comes to, as "earliest..latest target".
  static func window(_ text: String, on day: Day = on) -> String {
    let window = Season.agenda.window(of: clauses(text, on: day), letterDate: day)
    func end(_ day: Day?) -> String { day?.description ?? "" }
    let target = window.target.map { " ~\(end($0.first))..\(end($0.last))" } ?? ""
    return "\(end(window.earliest))..\(end(window.latest))\(target)"
  }

  /// The draft of a letter.
  static func draft(_ letter: String) -> Draft { LetterReader(agenda: Season.agenda).read(letter) }

  /// What the first sentence of a text is about.
  static func matter(_ sentence: String) -> SentenceJudge.Matter? {
    let text = LetterText(sentence)
    let judge = SentenceJudge(list: text.list, on: on)
    return Sentences(of: text.list, from: 0).first.map { judge.matter(of: $0) }
  }
}
