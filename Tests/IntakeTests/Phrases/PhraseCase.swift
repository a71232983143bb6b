import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

/// A phrase about dates as a letter of a day has it, and what it must come to.
///
/// What it comes to is written as the window from its first to its last day, "~" with the days that
/// are aimed at, weekdays, and "-" with days left out; or "!" with why it comes to nothing. A first
/// day that the letter's own date implies is left out. Where the words can be read in more ways, each
/// of them is right.
struct PhraseCase: CustomTestStringConvertible, Sendable {
  let phrase: String
  let on: Day
  let right: [String]

  init(_ phrase: String, on: String, _ right: String...) {
    self.phrase = phrase
    self.on = Season.day(on)
    self.right = right
  }

  var testDescription: String { phrase }

  /// What the reader makes of it.
  var reading: String {
    switch PhraseReader(agenda: Season.agenda, letterDate: on).read(phrase) {
    case .clauses(let clauses): describe(clauses)
    case .notADate: "!not-a-date"
    case .needsAnchor: "!needs-anchor"
    case .contradiction, .noSuchDay, .weekdayDisagrees: "!contradiction"
    }
  }

  private func describe(_ clauses: [Clause]) -> String {
    let window = Season.agenda.window(of: clauses, letterDate: on)
    let demands = Window.Span(start(window.earliest), window.latest)
    var text = describe(demands)
    if let target = window.target {
      let cut = Window.Span(
        [start(target.first), demands.first].compactMap(\.self).max(),
        [target.last, demands.last].compactMap(\.self).min())
      if cut != demands { text += " ~" + describe(cut) }
    }
    if !window.weekdays.isEmpty {
      text += " " + window.weekdays.map { "\($0)" }.joined(separator: ",")
    }
    for days in window.exclusions.map(\.days) {
      text += days.count == 1 ? " -\(days.first)" : " -\(days.first)..\(days.last)"
    }
    return text
  }

  private func describe(_ span: Window.Span) -> String {
    "\(span.first?.description ?? "")..\(span.last?.description ?? "")"
  }

  /// A first day, where it says more than that the letter has been written.
  private func start(_ day: Day?) -> Day? { day.flatMap { $0 <= on + 1 ? nil : $0 } }
}
