import Almanac
import Council

extension Timetable {
  /// Which requests and sessions are planned, and which sessions stay where they are.
  struct Choice {
    let range: DayRange
    let items: [Item]
    let fixed: [Session]
    let bare: Agenda

    init(_ agenda: Agenda, today: Day, _ terms: Terms) {
      let requests =
        terms.takesRequests
        ? agenda.requests.filter { request in
          terms.only.map { $0.contains(request.number) && agenda.canBePlanned(request) }
            ?? agenda.isToBePlanned(request)
        } : []
      let range = terms.range ?? Self.range(agenda, requests, today: today)
      let coming = agenda.sessions.filter {
        $0.isLive && $0.state != .held && ($0.slot?.day ?? today) >= today
      }
      let movable = coming.filter {
        terms.moving?.contains($0.number) != false
          && $0.canMove(within: range, agenda, today: today)
      }
      let moving = Set(movable.map(\.number))
      self.range = range
      fixed = coming.filter { !moving.contains($0.number) }
      bare = agenda.without(movable)
      items =
        movable.map { session in
          Item(
            request: session.request, session: session, title: session.title,
            minutes: session.duration)
        }
        + requests.map { request in
          Item(
            request: request.number, session: nil, title: request.subject,
            minutes: request.duration ?? agenda.procedure.defaultDuration)
        }
    }

    /// From today to the last day that an open request or a session looks at, a year at most.
    private static func range(_ agenda: Agenda, _ requests: [Request], today: Day) -> DayRange {
      let hopes = requests.map {
        Alternatives.horizon(Scene(agenda, request: $0, today: today)).last
      }
      let stands = agenda.sessions.filter(\.isLive).compactMap { session -> Day? in
        guard let day = session.slot?.day, day >= today else { return nil }
        let request = session.request.flatMap { agenda.requests[$0] }
        let scene = Scene(agenda, request: request, today: today)
        return max(day, request == nil ? day : Alternatives.horizon(scene).last)
      }
      let last = (hopes + stands).max() ?? today + 182
      return DayRange(today, max(today, min(last, today + 366)))
    }
  }
}

extension Agenda {
  /// Whether planning gives a request a session of itself: it can, and the request was not put off.
  func isToBePlanned(_ request: Request) -> Bool {
    switch request.state {
    case .received, .underReview, .granted, .grantedOnCondition: canBePlanned(request)
    case .alternativeOffered, .heldOver, .merged, .settledOtherwise, .refused, .withdrawn,
      .completed:
      false
    }
  }

  /// Whether a request can be given a session: it is open and has none yet.
  ///
  /// A working visit needs no market evening, so there is nothing to plan.
  func canBePlanned(_ request: Request) -> Bool {
    !request.state.isClosed && request.kindWanted != .visit
      && !sessions.contains { $0.request == request.number && $0.isLive }
  }

  /// The agenda without some of its sessions.
  func without(_ sessions: [Session]) -> Agenda {
    changed(sessions.map { Change(before: .session($0), after: nil) })
  }

  /// The agenda with sessions in place of those of the same number.
  func with(_ sessions: [Session]) -> Agenda {
    changed(sessions.map { change(to: .session($0)) })
  }

  private func changed(_ changes: [Change]) -> Agenda {
    let edit = Edit(Deed(.move, EntityKey(.council, Profile.only)), changes: changes)
    do {
      return try applying(edit)
    } catch {
      preconditionFailure("\(error.key) is not what was just read")
    }
  }
}

extension Session {
  /// Whether planning may move it: not a visit, not pinned, not on an option that has yet to lapse,
  /// within the days that are planned, and not put where it is by setting a rule aside, as long as
  /// that does its work.
  fileprivate func canMove(within range: DayRange, _ agenda: Agenda, today: Day) -> Bool {
    guard let slot, range.contains(slot.day), !isPinned, kindOfSession != .visit,
      optionUntil.map({ $0 < today }) ?? true
    else { return false }
    if overrides.isEmpty { return true }
    let scene = Scene(agenda, request: request.flatMap { agenda.requests[$0] }, today: today)
    let candidate = Candidate(session: number, slot: slot, duration: duration)
    return !scene.verdict(on: candidate, overrides: overrides).isAllowed
  }
}
