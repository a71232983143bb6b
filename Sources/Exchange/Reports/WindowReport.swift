public import Almanac
public import Council
public import Wording

/// What phrases about dates come to: the days that they demand and the days that they wish.
public struct WindowReport: Report, Sendable {
  let phrase: String
  let on: Day
  let earliest: Day?
  let latest: Day?
  let target: [Day?]?
  let strength: Strength?
  let weekdays: [Weekday]?
  let excluded: [DayRange]
  let error: String?
  let clauses: [ClauseView]
  private let window: WindowView
  private let doubts: [Question]
  private let read: [Clause]

  /// Why a phrase gives no window.
  public enum Failure: String, Sendable {
    /// It names an event that the calendar does not have.
    case needsAnchor = "needs-anchor"
    /// It cannot hold together.
    case contradiction
    /// It says nothing about a date.
    case notADate = "not-a-date"
  }

  /// What a phrase of a letter of some day comes to; with a failure it comes to nothing.
  public init(
    phrase: String, on day: Day, clauses: [Clause], doubts: [Question] = [], in agenda: Agenda,
    failure: Failure?
  ) {
    self.doubts = doubts
    read = clauses
    let resolved = agenda.window(of: clauses, letterDate: day)
    let unresolved = resolved.parts.contains { $0.failure != nil }
    let failure =
      failure ?? (resolved.conflict != nil ? .contradiction : unresolved ? .needsAnchor : nil)
    window = WindowView(resolved, clauses)
    self.phrase = phrase
    on = day
    error = failure?.rawValue
    earliest = failure == nil ? resolved.earliest : nil
    latest = failure == nil ? resolved.latest : nil
    target = failure == nil ? window.target : nil
    let isHard = clauses.contains { $0.strength == .hard }
    strength = failure != nil || clauses.isEmpty ? nil : isHard ? .hard : .soft
    weekdays = resolved.weekdays.isEmpty ? nil : resolved.weekdays
    excluded = failure == nil ? resolved.exclusions.map(\.days) : []
    self.clauses = zip(clauses, resolved.parts).map(ClauseView.init)
  }

  private enum CodingKeys: CodingKey {
    case phrase, on, earliest, latest, target, strength, weekdays, excluded, error, clauses
  }

  /// The window, and each phrase with what it comes to.
  public func lines(_ words: any Words) -> [String] {
    if error == Failure.notADate.rawValue { return [words.note(.phraseIsNoDate(phrase))] }
    return window.summary(words) + clauses.flatMap { $0.lines(words) }
      + doubts.map { doubt in
        let phrase = doubt.clause.flatMap { read.indices.contains($0) ? read[$0].phrase : nil }
        return "  ? " + words.question(doubt, phrase: phrase?.onOneLine)
      }
  }
}

/// The days of a window.
struct WindowView: Sendable {
  private let window: Window
  private let clauses: [Clause]

  init(_ window: Window, _ clauses: [Clause]) {
    self.window = window
    self.clauses = clauses
  }

  /// The first and the last day of the target, nil where one is open.
  var target: [Day?]? { window.target.map { [$0.first, $0.last] } }

  /// The days demanded, wished for and left out, a line each.
  func summary(_ words: any Words) -> [String] {
    if let conflict = window.conflict {
      return ["\(words.label(.conflict)): \(words.conflict(conflict))"]
    }
    var lines = [
      "\(words.label(.window)): " + words.span(Window.Span(window.earliest, window.latest))
    ]
    if let target = window.target {
      lines.append("\(words.label(.target)): \(words.span(target))")
    }
    lines += window.unmet.filter(clauses.indices.contains).map { index in
      words.unmet(clauses[index].phrase.onOneLine)
    }
    for exclusion in window.exclusions {
      lines.append(
        "\(words.label(.exclusions)): \(words.days(exclusion.days)) "
          + "(\(words.name(exclusion.strength)))")
    }
    return lines
  }
}

/// One phrase, what it says and what that comes to.
struct ClauseView: Encodable, Sendable {
  let phrase: String
  let relation: Relation
  let strength: Strength
  let anchor: String?
  let window: [Day?]?
  let place: TextSpan?
  let session: Int?
  private let clause: Clause
  private let part: Window.Part

  private enum CodingKeys: CodingKey {
    case phrase, relation, strength, anchor, window, place, session
  }

  init(_ clause: Clause, _ part: Window.Part) {
    phrase = clause.phrase
    relation = clause.relation
    strength = clause.strength
    place = clause.place
    session = clause.session == 0 ? nil : clause.session
    self.clause = clause
    self.part = part
    switch part.source {
    case .anchor(let id, _): anchor = id
    case .recess(let name): anchor = name
    case .meeting(let body): anchor = body
    case nil: anchor = nil
    }
    let days = part.excluded.first.map { Window.Span($0) } ?? part.target ?? part.span
    window = days.isOpen ? nil : [days.first, days.last]
  }

  /// The words, where they stand, and what they come to.
  func lines(_ words: any Words) -> [String] {
    let line = place.map { ", \(words.label(.line)) \($0.line)" } ?? ""
    let meaning = words.outcome(of: clause, part)
    return [
      "  “\(phrase.onOneLine)”\(line)",
      "      \(words.name(relation)), \(words.name(strength)): \(meaning)",
    ]
  }
}

extension String {
  /// The text with its line ends as spaces.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
