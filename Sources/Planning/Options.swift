import Almanac
import Council

// Slots that other sessions hold an option on: taking one costs and is told, it is not forbidden.

extension Scene {
  /// The scene in which every option on a candidate's day is taken up; nil where there is none.
  ///
  /// Each slot counts, two of one session as well: nobody knows yet which it will be.
  func ifOptionsAreTaken(on candidate: Candidate) -> Scene? {
    guard !countsOptions,
      !diary.options(on: candidate.day, besides: candidate.session).isEmpty
    else { return nil }
    var scene = self
    scene.countsOptions = true
    return scene
  }

  /// What a rule says of a candidate, and what it would say more if options were taken up.
  ///
  /// What a rule says more costs, and carries the last day on which an option stands.
  func findings(of rule: any Rule, on candidate: Candidate, ifTaken taken: Scene?) -> [Finding] {
    let firm = rule.findings(candidate, in: self)
    guard let taken, !firm.contains(where: \.forbids) else { return firm }
    let broken = firm.filter(\.isBroken)
    let then = rule.findings(candidate, in: taken).filter(\.isBroken)
    guard then.count > broken.count,
      let until = diary.options(on: candidate.day, besides: candidate.session)
        .compactMap(\.optionUntil).max()
    else { return firm }
    let more = then.filter { !broken.contains($0) }.map { finding in
      Finding(
        rule: finding.rule, strength: .soft, isBroken: true, cost: Price.option,
        source: finding.source, matter: .option(finding.matter, until: until))
    }
    return (firm.filter { $0.isBroken || more.isEmpty }) + more
  }
}
