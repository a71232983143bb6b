package import Almanac
package import Council

// What belongs to one subject: the sessions on it, and the order of their phases.

extension SessionKind {
  /// The place of the kind in the treatment of a subject; nil where it is no phase of it.
  var phase: Int? {
    switch self {
    case .informing: 0
    case .opinion: 1
    case .deciding: 2
    case .information, .visit: nil
    }
  }
}

extension Agenda {
  /// The sessions that take a place and are about the subject of a request: its own, and those of
  /// requests with its case number, a case number that one of the two names, or one letter.
  func sessions(relatedTo request: Request) -> [Session] {
    sessions.filter { session in
      guard session.isLive, let number = session.request else { return false }
      return number == request.number || requests[number]?.isRelated(to: request) == true
    }
  }

  /// The sessions that take a place and answer a request, or what it was merged into.
  func sessions(answering number: Request.ID) -> [Session] {
    let answering = requests[number]?.mergedInto ?? number
    return sessions.filter { $0.isLive && $0.request == answering }
  }
}

extension Request {
  /// Whether two requests are about one subject.
  func isRelated(to other: Request) -> Bool {
    func names(_ one: Request, _ two: Request) -> Bool {
      two.caseNumber.map { one.caseNumber == $0 || one.relatedCases.contains($0) } == true
        || one.splitFrom == two.number
    }
    return names(self, other) || names(other, self)
  }
}

/// Another session that a candidate is measured against.
package struct Other: Hashable, Codable, Sendable {
  /// What it is about.
  package var title: String
  /// What happens in it.
  package var kind: SessionKind?
  /// When it is.
  package var day: Day

  /// A session that has a slot; nil for one that has none.
  init?(_ session: Session) {
    guard let slot = session.slot else { return nil }
    title = session.title
    kind = session.kindOfSession
    day = slot.day
  }
}

/// The phases of a subject around a candidate.
struct Phases {
  /// The last session of an earlier phase that comes before it.
  let before: Session?
  /// The first session of a later phase that comes after it.
  let after: Session?
  /// The sessions that stand on the wrong side of it.
  let misplaced: [Session]

  /// The phases around a candidate; nil where its kind is no phase.
  init?(around candidate: Candidate, in scene: Scene) {
    guard let phase = scene.kind(of: candidate)?.phase else { return nil }
    var earlier: [Session] = []
    var later: [Session] = []
    for session in scene.related where session.id != candidate.session {
      guard let other = session.kindOfSession?.phase else { continue }
      if other < phase { earlier.append(session) }
      if other > phase { later.append(session) }
    }
    before = earlier.filter { $0.ends(before: candidate) }.max { $0.begins(before: $1) }
    after = later.filter { $0.begins(after: candidate) }.min { $0.begins(before: $1) }
    misplaced =
      earlier.filter { !$0.ends(before: candidate) } + later.filter { !$0.begins(after: candidate) }
  }
}

extension Session {
  /// Whether it is over when a candidate begins.
  func ends(before candidate: Candidate) -> Bool {
    guard let slot, let hours else { return false }
    return (slot.day, hours.end) <= (candidate.day, candidate.hours.start)
  }

  /// Whether it begins when a candidate is over.
  func begins(after candidate: Candidate) -> Bool {
    guard let slot else { return false }
    return (candidate.day, candidate.hours.end) <= (slot.day, slot.start)
  }

  /// Whether it begins before another, by day, start and number.
  fileprivate func begins(before other: Session) -> Bool {
    guard let slot, let their = other.slot else { return false }
    return (slot.day, slot.start, number) < (their.day, their.start, other.number)
  }
}
