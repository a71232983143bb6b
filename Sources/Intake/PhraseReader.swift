public import Almanac
public import Council

/// Reads one phrase about dates by itself, as if a letter of that day said it of its session.
///
///     let reader = PhraseReader(agenda: agenda, letterDate: day)
///     reader.read("kort na de herfstvakantie")  // .clauses([…])
///     reader.read("per e-mail")                 // .notADate
public struct PhraseReader: Sendable {
  private let names: Names
  private let letterDate: Day

  /// A reader of phrases against a calendar and the date of a letter.
  public init(agenda: Agenda, letterDate: Day) {
    names = Names(agenda)
    self.letterDate = letterDate
  }

  /// What the words of a phrase may mean beside what they are read as: a question for each clause
  /// in doubt, in order.
  public func doubts(_ phrase: String) -> [Question] {
    let (grammar, found) = clauses(phrase)
    return found.enumerated().compactMap { index, item in
      grammar.ambiguity(of: item).map {
        .reading(clause: index, doubt: $0.doubt, others: $0.others)
      }
    }
  }

  private func clauses(_ phrase: String) -> (ClauseGrammar, [ClauseGrammar.Found]) {
    let text = LetterText(phrase, vocabulary: names.vocabulary)
    let grammar = ClauseGrammar(text: text, names: names, on: letterDate)
    return (grammar, grammar.meetingAlone().map { [$0] } ?? grammar.clauses())
  }

  /// What a phrase says; total, for every text.
  public func read(_ phrase: String) -> PhraseReading {
    let found = clauses(phrase).1
    guard !found.isEmpty else { return .notADate }
    for item in found {
      switch item.problem {
      case .noSuchDay: return .noSuchDay(item.clause.phrase)
      case .weekdayDisagrees(let day, let said):
        return .weekdayDisagrees(item.clause.phrase, day: day, said: said)
      case nil: continue
      }
    }
    let clauses = found.map(\.clause)
    let window = names.agenda.window(of: clauses, letterDate: letterDate)
    if let conflict = window.conflict { return .contradiction(clauses, conflict) }
    for part in window.parts {
      switch part.failure {
      case .needsAnchor(let name), .needsRecess(let name), .noMeeting(let name),
        .noSuchPhase(_, let name):
        return .needsAnchor(clauses, name: name)
      case nil: continue
      }
    }
    return .clauses(clauses)
  }
}

/// What a phrase about dates says.
public enum PhraseReading: Equatable, Sendable {
  /// It says this.
  case clauses([Clause])
  /// It says nothing about dates.
  case notADate
  /// It is written as a date, but the calendar lacks it: "31 november".
  case noSuchDay(String)
  /// Its weekday is not that of its date; with the day that the date is.
  case weekdayDisagrees(String, day: Day, said: Weekday)
  /// Two of its parts cannot both hold.
  case contradiction([Clause], Window.Conflict)
  /// It is measured from something that is not in the calendar.
  case needsAnchor([Clause], name: String)
}
