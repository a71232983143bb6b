public import Almanac
public import Council

/// Reads a letter: what it asks for, when, and with which words.
///
///     let draft = LetterReader(agenda: agenda).read(letter)
///     draft.clauses.map(\.phrase)  // ["kort na het zomerreces", …]
///
/// It reads by grammar and by what a sentence is about; it knows no letter. A reading is a
/// proposal: what is doubtful stands in the draft's questions. Total for every text.
public struct LetterReader: Sendable {
  private let names: Names

  /// A reader against a council's calendar.
  public init(agenda: Agenda) { names = Names(agenda) }

  /// What a letter says; a date that somebody gives counts for its own.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  public func read(_ text: String, date: Day? = nil) -> Draft {
    var reading = LetterReading(text: LetterText(text, vocabulary: names.vocabulary), names: names)
    reading.readHeader(date: date)
    reading.readBody()
    reading.readQuestions()
    return reading.draft
  }

  /// The phrases of a letter that may speak of its session, with what tells whether they do.
  package func weighed(_ text: String) -> [(clause: Clause, signs: PhraseSigns)] {
    var reading = LetterReading(text: LetterText(text, vocabulary: names.vocabulary), names: names)
    reading.weighed = []
    reading.readHeader(date: nil)
    reading.readBody()
    return reading.weighed ?? []
  }
}
