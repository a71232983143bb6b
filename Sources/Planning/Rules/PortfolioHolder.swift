package import Almanac
package import Council

/// The portfolio holder can be there: not away, not in another room.
///
/// Where a substitute can be there instead it costs, without one it forbids. A portfolio that was
/// only guessed from the subject does not count.
package struct PortfolioHolder: Rule {
  package let name = "PortfolioHolder"
  package let strength = Strength.hard
  package let source = Source.facts

  /// Who holds it and what keeps them.
  package struct Facts: Hashable, Codable, Sendable {
    package var portfolio: String
    package var holder: String?
    package var obstacle: Obstacle?
    package var substitute: String?
  }

  /// What keeps a holder away.
  package enum Obstacle: Hashable, Codable, Sendable {
    /// Nobody holds the portfolio on that day.
    case vacant
    /// Away.
    case absent(Absence)
    /// In another session at the same time.
    case elsewhere(title: String, hours: TimeRange)
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let portfolio = scene.request?.portfolio else { return [] }
    let holders = scene.agenda.holders(of: portfolio, on: candidate.day)
    let judged = holders.map { (holder: $0, obstacle: obstacle($0, candidate, scene)) }
    if let free = judged.first(where: { $0.obstacle == nil }) {
      let facts = Facts(portfolio: portfolio, holder: free.holder.name)
      return [finding(.portfolioHolder(facts), broken: false)]
    }
    guard let first = judged.first else {
      let facts = Facts(portfolio: portfolio, obstacle: .vacant)
      return [finding(.portfolioHolder(facts), broken: true)]
    }
    let substitute = first.holder.substitute.flatMap { scene.agenda.holders[$0] }
    let isFree =
      substitute.map {
        $0.availability.isValid(on: candidate.day) && obstacle($0, candidate, scene) == nil
      } ?? false
    let facts = Facts(
      portfolio: portfolio, holder: first.holder.name, obstacle: first.obstacle,
      substitute: isFree ? substitute?.name : nil)
    return [
      finding(
        .portfolioHolder(facts), broken: true, cost: Price.substitute,
        strength: isFree ? .soft : .hard)
    ]
  }

  private func obstacle(_ holder: Holder, _ candidate: Candidate, _ scene: Scene) -> Obstacle? {
    if let absence = holder.availability.absence(on: candidate.day, during: candidate.hours) {
      return .absent(absence)
    }
    for session in scene.simultaneous(with: candidate) {
      guard let portfolio = session.request.flatMap({ scene.agenda.requests[$0] })?.portfolio,
        let hours = session.hours,
        scene.agenda.holders(of: portfolio, on: candidate.day).map(\.id) == [holder.id]
      else { continue }
      return .elsewhere(title: session.title, hours: hours)
    }
    return nil
  }
}
