import Almanac
import Council
import Intake
import TestSupport

/// What must hold of every text, whatever stands in it.
struct Reading {
  private let text: String
  private let bytes: [UInt8]

  /// What does not hold; a trap is told by the program's end.
  private(set) var faults: [String] = []

  /// Reads a text as a letter and as a phrase; with `again`, twice.
  init(_ text: String, again: Bool) {
    self.text = text
    bytes = Array(text.utf8)
    let draft = LetterReader(agenda: Season.agenda).read(text)
    check(draft)
    let phrase = PhraseReader(agenda: Season.agenda, letterDate: Self.on)
    check(phrase.read(text))
    guard again else { return }
    if LetterReader(agenda: Season.agenda).read(text) != draft { faults.append("another draft") }
    if phrase.read(text) != phrase.read(text) { faults.append("another reading of the phrase") }
  }

  private static let on = Day(number: 738_000)

  private mutating func check(_ draft: Draft) {
    for clause in draft.clauses { check(clause.phrase, clause.place, "clause") }
    for item in draft.evidence { check(item.words, item.place, "evidence of \(item.field)") }
    for paper in draft.papers {
      if let when = paper.when { check(when.phrase, when.place, "paper") }
    }
    for session in draft.sessions.indices {
      let on = draft.date ?? Self.on
      _ = Season.agenda.window(of: draft.clauses, letterDate: on, session: session)
    }
  }

  private mutating func check(_ reading: PhraseReading) {
    switch reading {
    case .clauses(let clauses), .contradiction(let clauses, _), .needsAnchor(let clauses, _):
      for clause in clauses { check(clause.phrase, clause.place, "clause of a phrase") }
    default: break
    }
  }

  /// Words must stand where they say, on the line that they say.
  private mutating func check(_ words: String, _ place: TextSpan?, _ what: String) {
    guard let place else { return }
    guard 0 <= place.start, place.start <= place.end, place.end <= bytes.count else {
      faults.append("\(what) at \(place.start)..<\(place.end) of \(bytes.count)")
      return
    }
    let found = bytes[place.start..<place.end]
    if !found.elementsEqual(words.utf8) { faults.append("\(what) is not \"\(words)\"") }
    if place.line != line(of: place.start) { faults.append("\(what) on line \(place.line)") }
  }

  private func line(of offset: Int) -> Int {
    var line = 1
    for index in 0..<offset {
      let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if bytes[index] == 10 || (bytes[index] == 13 && !isPair) { line += 1 }
    }
    return line
  }
}
