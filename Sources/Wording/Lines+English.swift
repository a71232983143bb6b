import Almanac
public import Council
public import Intake

extension English {
  /// What is wrong in a line.
  public func fault(_ fault: LineReading.Fault) -> String {
    switch fault.what {
    case .noSuchDay(let words): "The date \(words.quoted) does not exist."
    case .weekdayDisagrees(let day, let said):
      "\(day.text(.long, language)) is no \(CalendarNames.weekday(said, language))."
    case .contradiction(let conflict):
      "\(conflict.first.quoted) and \(conflict.second.quoted) cannot both hold."
    case .twice(let field, let first, let second):
      "\(sentence(name(of: field))) is given twice: \(first.quoted) and \(second.quoted)."
    }
  }

  /// Asks what a part of a line means.
  public func ask(_ part: LineReading.Unread) -> String {
    let asked = "What does \(part.words.quoted) mean?"
    switch part.hint {
    case .portfolios([]): return asked + " There are no portfolios."
    case .factions([]): return asked + " There are no factions."
    case .meant(let word): return asked + " Do you mean \(word)?"
    case .portfolios(let names): return asked + " Portfolios: \(list(names, at: 40))."
    case .factions(let names): return asked + " Factions: \(list(names, at: 40))."
    case nil: return asked + " Write it otherwise, or put it with the subject."
    }
  }

  /// A field of a letter.
  public func name(of field: Draft.Field) -> String {
    switch field {
    case .caseNumber: "the case number"
    case .date: "the date"
    case .subject: "the subject"
    case .sender: "the sender"
    case .kind: "the kind of session"
    case .duration: "the duration"
    case .portfolio: "the portfolio"
    case .papers: "the papers"
    case .room: "the room"
    case .closed: "closed or open"
    case .request: "the request"
    }
  }
}
