import Almanac
public import Council
public import Wording

/// What an edit changes: new, changed and gone items.
public struct ChangesReport: Report, Sendable {
  private let changes: [Change]

  /// The changes of an edit.
  public init(_ edit: Edit) { changes = edit.changes }

  /// Writes the changes as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(changes)
  }

  /// An item a line: + new, ~ changed, - gone; then the counts.
  public func lines(_ words: any Words) -> [String] {
    let rows = changes.map { change in
      let sign = change.before == nil ? "+" : change.after == nil ? "-" : "~"
      return [sign, words.name(change.key.kind), change.key.id]
    }
    func count(_ sign: String) -> Int { rows.filter { $0[0] == sign }.count }
    return zip(Columns.lines(rows), changes).flatMap { [$0] + Self.lost($1, words) }
      + [words.note(.changes(new: count("+"), changed: count("~"), gone: count("-")))]
  }
}

extension ChangesReport {
  /// What a change takes away that nobody may miss: absences, and the days of an anchor's phases;
  /// and what it does to the calendar list.
  private static func lost(_ change: Change, _ words: any Words) -> [String] {
    let kept = change.after?.availability?.absences ?? []
    let absences = (change.before?.availability?.absences ?? []).filter { !kept.contains($0) }
    var lines = absences.map { "     - \(words.label(.absence)) \(words.absence($0))" }
    if case .anchor(let old)? = change.before, case .anchor(let new)? = change.after {
      for phase in old.phases where new.phase(phase.name)?.day != phase.day {
        let day = new.phase(phase.name).map { words.day($0.day) } ?? "-"
        lines.append("     - \(phase.name) \(words.day(phase.day)) → \(day)")
      }
    }
    if case .council(let old)? = change.before, case .council(let new)? = change.after {
      let gone = old.occasions.filter { !new.occasions.contains($0) }.map { ("-", $0) }
      let added = new.occasions.filter { !old.occasions.contains($0) }.map { ("+", $0) }
      lines += (gone + added).map { sign, entry in
        "     \(sign) \(entry.name) \(words.days(entry.days))"
      }
    }
    return lines
  }
}

/// The journal: who did what to what, when, why, and with what result.
public struct LogReport: Report, Sendable {
  /// One step.
  public struct Step: Encodable, Sendable {
    let sequence: Int
    let at: String
    let actor: UInt32
    let origin: String
    let action: String
    let object: String
    let result: String
    let reason: String?
    let hash: String
    fileprivate let when: Moment
    fileprivate let done: String
    fileprivate let subject: String

    private enum CodingKeys: CodingKey {
      case sequence, at, actor, origin, action, object, result, reason, hash
    }

    /// A step of the journal; `seconds` is its time in UTC, `done` what was done, in words.
    public init(
      sequence: Int, seconds: Int, actor: UInt32, origin: String, action: String,
      object: EntityKey, result: String, reason: String?, hash: String, done: String,
      subject: String
    ) {
      self.sequence = sequence
      self.actor = actor
      self.origin = origin
      self.action = action
      self.object = object.description
      self.result = result
      self.reason = reason
      self.hash = hash
      self.done = done
      self.subject = subject
      when = AmsterdamZone.moment(atUTC: seconds)
      let time = ((seconds % 86_400) + 86_400) % 86_400
      let day = Day(number: (seconds - time) / 86_400)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      at = "\(day)T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))Z"
    }
  }

  private let steps: [Step]

  /// Steps, oldest first.
  public init(_ steps: [Step]) { self.steps = steps }

  /// Writes the steps as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(steps)
  }

  /// A step a line, its reason below it.
  public func lines(_ words: any Words) -> [String] {
    if steps.isEmpty { return [words.label(.nothing)] }
    let rows = Columns.lines(
      steps.map { step in
        [
          "\(step.sequence)", "\(words.day(step.when.day)) \(step.when.time)", "uid \(step.actor)",
          step.origin, "\(step.done): \(step.subject)",
        ]
      })
    return zip(rows, steps).flatMap { row, step in
      [row] + (step.reason.map { ["      \(words.label(.reason)): \($0)"] } ?? [])
    }
  }
}

/// Whether the journal is whole and agrees with the plan.
public struct VerifyReport: Report, Sendable {
  let steps: Int
  let blotted: Int
  let seal: String
  let problems: [String]

  /// What was looked through, the hash at its end, and what is wrong, in words.
  public init(steps: Int, blotted: Int, seal: String, problems: [String]) {
    self.steps = steps
    self.blotted = blotted
    self.seal = seal
    self.problems = problems
  }

  /// One sentence, and below it each problem.
  public func lines(_ words: any Words) -> [String] {
    problems.isEmpty
      ? [words.note(.verified(steps: steps))]
      : [words.note(.verifyFailed(problems: problems.count))] + problems.map { "  \($0)" }
  }
}
