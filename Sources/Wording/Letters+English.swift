import Almanac
public import Council

extension English {
  /// A question that a letter leaves open.
  public func question(_ question: Question, phrase: String?) -> String {
    switch question {
    case .phase(_, let anchor, let options, let assumed):
      "Which phase of \(anchor) does “\(phrase ?? "")” mean: \(options.joined(separator: " or "))? "
        + "Read as: \(assumed)."
    case .duration(let assumed): "How long is the session? Reckoned with \(assumed) minutes."
    case .portfolio(nil): "Which portfolio does it fall under?"
    case .portfolio(let proposal?):
      "Which portfolio does it fall under? Proposal: \(proposal); it counts once you accept it."
    case .room: "Which room does it need?"
    case .kind: "What kind of session is asked for?"
    case .event(_, let name):
      "What does “\(phrase ?? name)” refer to? The calendar has no “\(name)” after the letter."
    case .reading(_, let doubt, let others):
      "“\(phrase ?? "")”: \(self.doubt(doubt))"
        + (others.isEmpty ? "" : " May also be: \(meanings(others)).")
    }
  }

  private func doubt(_ doubt: Doubt) -> String {
    switch doubt {
    case .spelling(let written, let meant): "does “\(written)” mean “\(meant)”?"
    case .until: "does the day itself count? Read as: it does not."
    case .weekday(let date, let said): "\(day(date)) is no \(names([said])); which is meant?"
    case .noSuchDay: "there is no such day; which is meant?"
    case .order: "which is the day and which the month? Read as: the day first."
    }
  }

  /// Why a clause came to nothing.
  public func failure(_ failure: Window.Failure) -> String {
    switch failure {
    case .needsAnchor(let name): "no anchor “\(name)” in the calendar after the letter"
    case .noSuchPhase(let anchor, let phase): "\(anchor) has no phase “\(phase)”"
    case .needsRecess(let name): "no recess “\(name)” in the calendar after the letter"
    case .noMeeting(let body): "\(body) does not meet then"
    }
  }

  /// The days of a window or clause.
  public func span(_ span: Window.Span) -> String {
    switch (span.first, span.last) {
    case (nil, nil): "open"
    case (let first?, nil): "from \(day(first))"
    case (nil, let last?): "up to \(day(last))"
    case (let first?, let last?): first == last ? day(first) : "\(day(first)) to \(day(last))"
    }
  }

  /// A wish that lies wholly outside the demands.
  public func unmet(_ phrase: String) -> String {
    "“\(phrase)” lies outside the hard limits and does not count"
  }

  /// Two phrases that cannot both hold.
  public func conflict(_ conflict: Window.Conflict) -> String {
    "“\(conflict.first)” and “\(conflict.second)” cannot both hold"
  }
}
