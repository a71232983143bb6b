import Almanac
public import Council

extension Dutch {
  /// A question that a letter leaves open.
  public func question(_ question: Question, phrase: String?) -> String {
    switch question {
    case .phase(_, let anchor, let options, let assumed):
      "Welke fase van \(anchor) bedoelt “\(phrase ?? "")”: \(options.joined(separator: " of "))? "
        + "Gelezen als: \(assumed)."
    case .duration(let assumed): "Hoe lang duurt de sessie? Gerekend met \(assumed) minuten."
    case .portfolio(nil): "Onder welke portefeuille valt het?"
    case .portfolio(let proposal?):
      "Onder welke portefeuille valt het? Voorstel: \(proposal); het telt pas mee na uw akkoord."
    case .room: "Welke zaal is nodig?"
    case .kind: "Welk soort sessie wordt gevraagd?"
    case .event(_, let name):
      "Waarop slaat “\(phrase ?? name)”? De kalender kent geen “\(name)” na de brief."
    case .reading(_, let doubt, let others):
      "“\(phrase ?? "")”: \(self.doubt(doubt))"
        + (others.isEmpty ? "" : " Kan ook: \(meanings(others)).")
    }
  }

  private func doubt(_ doubt: Doubt) -> String {
    switch doubt {
    case .spelling(let written, let meant): "is met “\(written)” “\(meant)” bedoeld?"
    case .until: "telt de dag zelf mee? Gelezen als: niet."
    case .weekday(let date, let said): "\(day(date)) is geen \(names([said])); wat is bedoeld?"
    case .noSuchDay: "die dag is er niet; wat is bedoeld?"
    case .order: "wat is de dag en wat de maand? Gelezen als: eerst de dag."
    }
  }

  /// Why a clause came to nothing.
  public func failure(_ failure: Window.Failure) -> String {
    switch failure {
    case .needsAnchor(let name): "geen mijlpaal “\(name)” in de kalender na de brief"
    case .noSuchPhase(let anchor, let phase): "\(anchor) heeft geen fase “\(phase)”"
    case .needsRecess(let name): "geen reces “\(name)” in de kalender na de brief"
    case .noMeeting(let body): "\(body) vergadert dan niet"
    }
  }

  /// The days of a window or clause.
  public func span(_ span: Window.Span) -> String {
    switch (span.first, span.last) {
    case (nil, nil): "open"
    case (let first?, nil): "vanaf \(day(first))"
    case (nil, let last?): "tot en met \(day(last))"
    case (let first?, let last?):
      first == last ? day(first) : "\(day(first)) t/m \(day(last))"
    }
  }

  /// A wish that lies wholly outside the demands.
  public func unmet(_ phrase: String) -> String {
    "“\(phrase)” ligt buiten de harde grenzen en telt niet mee"
  }

  /// Two phrases that cannot both hold.
  public func conflict(_ conflict: Window.Conflict) -> String {
    "“\(conflict.first)” en “\(conflict.second)” gaan niet samen"
  }
}
