public import Council

/// What all rules say about one candidate placement.
public struct Verdict: Hashable, Sendable {
  /// What was judged.
  public let candidate: Candidate
  /// What each rule says, in the order of the rules' list.
  public let findings: [Finding]

  /// Whether nothing forbids it.
  public var isAllowed: Bool { !findings.contains(where: \.forbids) }

  /// What the broken wishes add up to.
  public var cost: Int { findings.reduce(0) { $0 + $1.cost } }

  /// The findings that forbid it.
  public var refusals: [Finding] { findings.filter(\.forbids) }

  /// The findings that cost.
  public var costs: [Finding] { findings.filter { $0.cost > 0 } }

  /// The findings that would forbid it had the registry not set them aside.
  public var overridden: [Finding] {
    findings.filter { $0.isBroken && $0.strength == .hard && $0.override != nil }
  }
}

extension Scene {
  /// The verdict of all rules on a candidate, some hard rules perhaps set aside.
  ///
  /// - Complexity: O(rules · (clauses + sessions + people)).
  public func verdict(on candidate: Candidate, overrides: [Override] = []) -> Verdict {
    let findings = findings(of: RuleList.all, on: candidate).map { finding in
      var finding = finding
      finding.override = overrides.first { $0.rule == finding.rule }?.reason
      return finding
    }
    return Verdict(candidate: candidate, findings: findings)
  }

  /// What some rules say of a candidate.
  func findings(of rules: [any Rule], on candidate: Candidate) -> [Finding] {
    let taken = ifOptionsAreTaken(on: candidate)
    return rules.flatMap { findings(of: $0, on: candidate, ifTaken: taken) }
  }
}
