package import Almanac
package import Council

/// Within the term that the law sets: a budget is debated two weeks after it was offered and not
/// before, and it and the accounts are decided on in time for the province.
///
/// Of opinion-forming and decision-making sessions of an anchor's own requests.
package struct StatutoryTerm: Rule {
  package let name = "StatutoryTerm"
  package let strength = Strength.hard
  package let source = Source.law(Statute.budget.deadlineArticle)

  /// What the term is about and the day on which it begins or ends.
  package struct Facts: Hashable, Codable, Sendable {
    package var anchor: String
    package var day: Day
    package var end: End
  }

  /// Which end of the term it is.
  package enum End: String, Hashable, Codable, Sendable {
    case first, last
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let kind = scene.kind(of: candidate), kind == .opinion || kind == .deciding else {
      return []
    }
    return scene.ownAnchors.flatMap { anchor in
      let opening = anchor.debateOpening(scene.procedure).map { day in
        term(anchor, .first, day, Statute.noticeArticle, broken: candidate.day < day)
      }
      let deadline = anchor.decisionDeadline(scene.procedure).map { day in
        term(
          anchor, .last, day, anchor.statute?.deadlineArticle, broken: candidate.day > day)
      }
      return [opening, deadline].compactMap(\.self)
    }
  }

  private func term(
    _ anchor: Anchor, _ end: End, _ day: Day, _ article: String?, broken: Bool
  ) -> Finding {
    let facts = Facts(anchor: anchor.name, day: day, end: end)
    var finding = finding(.statutoryTerm(facts), broken: broken)
    finding.source = article.map(Source.law) ?? source
    return finding
  }
}
