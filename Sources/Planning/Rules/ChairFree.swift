package import Almanac
package import Council

/// A member of the council can chair: not away, not in another room, not the one who speaks there.
///
/// Who was chosen is judged. Where nobody was, somebody must be left; of those who are, the one
/// with the fewest turns is proposed. The turn of who had the most costs.
package struct ChairFree: Rule {
  package let name = "ChairFree"
  package let strength = Strength.hard
  package let source = Source.facts

  /// Who chairs, or why nobody can.
  package enum Facts: Hashable, Codable, Sendable {
    /// This one was chosen and can.
    case chosen(Member.ID)
    /// This one can; nobody was chosen yet.
    case proposed(Member.ID)
    /// This one was chosen and cannot; another who could.
    case hindered(Member.ID, Obstacle, instead: Member.ID?)
    /// None of so many is left.
    case nobody(chairs: Int)
    /// This one had the most turns.
    case mostTurns(Member.ID, turns: Int, fewest: Int)
  }

  /// What keeps a chair away.
  package enum Obstacle: Hashable, Codable, Sendable {
    /// Does not chair on that day.
    case notChairing
    /// Away.
    case absent
    /// Chairs another session.
    case chairing(title: String, hours: TimeRange)
    /// Speaks there for the faction.
    case speaking
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), !scene.agenda.chairs.isEmpty else { return [] }
    let rota = Rota(scene, candidate)
    let session = scene.session(of: candidate)
    guard let chosen = session?.chair else {
      guard let proposed = rota.proposal else {
        return [finding(.chairFree(.nobody(chairs: rota.chairs.count)), broken: true)]
      }
      return [finding(.chairFree(.proposed(proposed)), broken: false)] + turn(of: proposed, rota)
    }
    if let obstacle = rota.obstacle(to: chosen) {
      let facts = Facts.hindered(chosen, obstacle, instead: rota.proposal)
      return [finding(.chairFree(facts), broken: true)]
    }
    return [finding(.chairFree(.chosen(chosen)), broken: false)] + turn(of: chosen, rota)
  }

  /// That somebody had the most turns, where it is so and others had fewer.
  private func turn(of chair: Member.ID, _ rota: Rota) -> [Finding] {
    let turns = rota.chairs.map(rota.turns)
    let own = rota.turns(chair)
    guard let fewest = turns.min(), let most = turns.max(), own == most, fewest < most else {
      return []
    }
    return [
      finding(
        .chairFree(.mostTurns(chair, turns: own, fewest: fewest)), broken: true, cost: Price.turn,
        strength: .soft)
    ]
  }
}

/// Who may chair where a candidate would be.
struct Rota {
  /// Those who chair on that day, those with the fewest turns first.
  let chairs: [Member.ID]
  private let scene: Scene
  private let candidate: Candidate
  private let benches: [Bench]

  init(_ scene: Scene, _ candidate: Candidate) {
    (self.scene, self.candidate) = (scene, candidate)
    let session = scene.session(of: candidate)
    benches = scene.benches(for: candidate)
    chairs = scene.agenda.chairs.filter { $0.availability.isValid(on: candidate.day) }
      .map(\.member)
      .map { (turns: scene.diary.turns(of: $0, besides: session), member: $0) }
      .sorted { ($0.turns, $0.member) < ($1.turns, $1.member) }
      .map(\.member)
  }

  /// How often somebody was chosen, for other sessions than this.
  func turns(_ chair: Member.ID) -> Int {
    scene.diary.turns(of: chair, besides: scene.session(of: candidate))
  }

  /// What keeps somebody from chairing here.
  func obstacle(to chair: Member.ID) -> ChairFree.Obstacle? {
    guard chairs.contains(chair) else { return .notChairing }
    if !isThere(chair, candidate.hours) { return .absent }
    let other = scene.neighbours(of: candidate).first { $0.chair == chair }
    if let other, let hours = other.hours { return .chairing(title: other.title, hours: hours) }
    return speaks(chair, among: benches, candidate.hours) ? .speaking : nil
  }

  /// The first who can chair here and can be missed by the other sessions at every moment.
  var proposal: Member.ID? {
    let free = chairs.filter { obstacle(to: $0) == nil }
    let moments = scene.moments(beside: candidate).map { running in
      running.filter { $0.chair == nil }.map(couldChair)
    }
    return free.first { chair in
      moments.allSatisfy { Pairing.canSpare(chair, from: $0) }
    }
  }

  /// Who could chair another session for which nobody was chosen.
  private func couldChair(_ session: Session) -> [Member.ID] {
    let hours = session.hours ?? candidate.hours
    let portfolio = session.request.flatMap { scene.agenda.requests[$0] }?.portfolio
    let benches = scene.diary.bench(portfolio)
    let taken = scene.simultaneous(with: candidate).compactMap(\.chair)
    return chairs.filter { chair in
      !taken.contains(chair) && isThere(chair, hours) && !speaks(chair, among: benches, hours)
    }
  }

  private func isThere(_ chair: Member.ID, _ hours: TimeRange) -> Bool {
    let faction = scene.diary.home(of: chair)
    return scene.agenda.chairs[chair]?.availability.isFree(on: candidate.day, during: hours) == true
      && faction.map { scene.isThere(chair, of: $0, on: candidate.day, hours) } ?? true
  }

  /// Whether somebody is the one who speaks for the faction there.
  private func speaks(_ chair: Member.ID, among benches: [Bench], _ hours: TimeRange) -> Bool {
    benches.contains { bench in
      bench.people.contains { $0.member == chair }
        && scene.speakers(bench, on: candidate.day, hours).first == chair
    }
  }
}
