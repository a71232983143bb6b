public import Council

extension Scene {
  /// The verdicts of all rules on some slots for a session, none set aside: the same as on each by
  /// itself, with no rule asked twice of what it does not tell apart.
  ///
  /// - Complexity: Least where the slots of an evening, and of those the ones of one start, stand
  ///   together.
  public func verdicts(on slots: [Slot], session: Session.ID?, duration: Int) -> [Verdict] {
    var sweep = Sweep(scene: self)
    return slots.map {
      sweep.verdict(on: Candidate(session: session, slot: $0, duration: duration))
    }
  }
}

/// Goes over candidates of one session, and asks a rule anew where what it looks at is another.
private struct Sweep {
  let scene: Scene
  private var last: Candidate?
  private var taken: Scene?
  /// What each rule said of the last candidate, in the order of the rules' list.
  private var said: [[Finding]] = Array(repeating: [], count: RuleList.all.count)

  init(scene: Scene) { self.scene = scene }

  mutating func verdict(on candidate: Candidate) -> Verdict {
    let isSameDay = last?.day == candidate.day
    let isSameHour = isSameDay && last?.slot.start == candidate.slot.start
    if !isSameDay {
      taken = scene.ifOptionsAreTaken(on: candidate)
      ask(Reach.places.day, candidate)
    }
    if !isSameHour { ask(Reach.places.hours, candidate) }
    ask(Reach.places.slot, candidate)
    last = candidate
    return Verdict(candidate: candidate, findings: Array(said.joined()))
  }

  /// Asks the rules at some places of the list.
  private mutating func ask(_ places: [Int], _ candidate: Candidate) {
    for place in places {
      said[place] = scene.findings(of: RuleList.all[place], on: candidate, ifTaken: taken)
    }
  }
}
