import Almanac
public import Council
public import Intake

// What a line of a request says, and what in it cannot be read.

extension Dutch {
  /// What is wrong in a line.
  public func fault(_ fault: LineReading.Fault) -> String {
    switch fault.what {
    case .noSuchDay(let words): "De datum “\(words)” bestaat niet."
    case .weekdayDisagrees(let day, let said):
      "\(sentence(day.text(.long, language))) is geen \(CalendarNames.weekday(said, language))."
    case .contradiction(let conflict):
      "\(conflict.first.quoted) en \(conflict.second.quoted) gaan niet samen."
    case .twice(let field, let first, let second):
      "\(sentence(name(of: field))) staat er twee keer: \(first.quoted) en \(second.quoted)."
    }
  }

  /// Asks what a part of a line means.
  public func ask(_ part: LineReading.Unread) -> String {
    let asked = "Wat betekent \(part.words.quoted)?"
    switch part.hint {
    case .portfolios([]): return asked + " Er zijn geen portefeuilles."
    case .factions([]): return asked + " Er zijn geen fracties."
    case .meant(let word): return asked + " Bedoeld: \(word)?"
    case .portfolios(let names): return asked + " Portefeuilles: \(list(names, at: 40))."
    case .factions(let names): return asked + " Fracties: \(list(names, at: 40))."
    case nil: return asked + " Schrijf het anders, of zet het bij het onderwerp."
    }
  }

  /// A field of a letter.
  public func name(of field: Draft.Field) -> String {
    switch field {
    case .caseNumber: "het zaaknummer"
    case .date: "de datum"
    case .subject: "het onderwerp"
    case .sender: "de afzender"
    case .kind: "het soort sessie"
    case .duration: "de duur"
    case .portfolio: "de portefeuille"
    case .papers: "de stukken"
    case .room: "de zaal"
    case .closed: "besloten of openbaar"
    case .request: "het verzoek"
    }
  }
}

extension String {
  /// The text between quotation marks.
  var quoted: String { "“\(self)”" }
}
