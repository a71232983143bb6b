public import Council
public import Planning
public import Wording

/// What stands in the plan that may not, and what was set aside to let it.
public struct CheckReport: Report, Sendable {
  let clean: Bool
  let failures: [Judged]
  let overridden: [Judged]
  let sessions: Int

  struct Judged: Encodable, Sendable {
    let session: SessionView
    let findings: [VerdictReport.FindingView]
  }

  /// A check, worded.
  public init(_ check: Check, _ agenda: Agenda, _ words: any Words) {
    clean = check.isClean
    sessions = check.verdicts.count
    failures = check.failures.map { judged in
      Judged(
        session: SessionView(judged.session, agenda),
        findings: judged.verdict.refusals.map { VerdictReport.FindingView($0, words) })
    }
    overridden = check.overridden.map { judged in
      Judged(
        session: SessionView(judged.session, agenda),
        findings: judged.verdict.overridden.map { VerdictReport.FindingView($0, words) })
    }
  }

  /// The sessions that cannot stay, then those for which a rule was set aside.
  public func lines(_ words: any Words) -> [String] {
    var lines = [
      clean
        ? words.note(.checkClean(sessions: sessions))
        : words.note(.checkFailed(sessions: failures.count))
    ]
    for judged in failures {
      lines += ["", judged.session.line(words)] + judged.findings.flatMap { $0.lines(words) }
    }
    if !overridden.isEmpty { lines += ["", words.label(.overridden)] }
    for judged in overridden {
      lines += [judged.session.line(words)] + judged.findings.flatMap { $0.lines(words) }
    }
    return lines
  }
}
