import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What would help a request that can be nowhere.
struct EasingTests {
  let today: Day = "2023-07-03"

  /// What would help a request of an agenda; nothing where it can be placed.
  func easings(_ agenda: Agenda, _ number: Request.ID, today: Day? = nil) throws -> [Easing] {
    let asked = try #require(agenda.requests[number])
    guard case .nowhere(_, let all) = Prospect(agenda, asked, today: today ?? self.today).answer
    else { return [] }
    return all
  }

  /// A request that can only be on 26 September.
  func bound(_ number: Int, _ change: (inout Request) -> Void = { _ in }) -> Entity {
    .request(
      request(number, .information) {
        $0.clauses = [clause("op 26 september", .on, .hard, .days("2023-09-26"))]
        change(&$0)
      })
  }

  @Test(arguments: UInt64(0)..<8)
  func `after what an easing says the request can be placed`(seed: UInt64) throws {
    let random = RandomAgenda(seed, requests: 6, withFactions: seed % 2 == 0)
    for asked in random.agenda.requests where random.agenda.canBePlanned(asked) {
      for easing in try easings(random.agenda, asked.number, today: random.today) {
        try Eased(random.agenda, asked.number, random.today).check(easing)
      }
    }
  }

  @Test func `papers come as many days earlier as they must, and no more`() throws {
    let paper = Paper(number: 1, request: 1, title: "Stuk", expected: "2023-09-14")
    let agenda = Season.agenda(with: [bound(1), .paper(paper)])
    let easing = try #require(try easings(agenda, 1).first)
    guard case .rule(_, "DocumentsDays", _, _, let days?) = easing.change else {
      Issue.record("\(easing.change)")
      return
    }
    for (earlier, isEnough) in [(days, true), (days - 1, false)] {
      var sooner = paper
      sooner.expected = "2023-09-14" - earlier
      let eased = try Eased(agenda.changed(.paper(sooner)), 1, today)
      #expect(eased.isPlaceable == isEnough)
    }
  }

  @Test(arguments: [(120, 90, 30), (180, 60, 60), (150, 120, 90)])
  func `a session becomes shorter by as little as will do, and nobody else has to go`(
    own: Int, other: Int, less: Int
  ) throws {
    // One holder on an evening of three hours; the request that asks weighs most.
    let agenda = Season.agenda(with: [
      bound(1) { ($0.duration, $0.portfolio, $0.needs.urgency) = (own, "zorg", "spoed") },
      bound(2) { ($0.duration, $0.portfolio) = (other, "jeugd") },
      .session(session(1, "burgerzaal", "19:30", other, request: 2, state: .provisional)),
    ])
    let shorter = try easings(agenda, 1).compactMap { easing -> Int? in
      guard case .shorter(let item, let minutes) = easing.change, item.request == 1 else {
        return nil
      }
      return minutes
    }
    #expect(shorter == [less])
    for (minutes, isEnough) in [(less, true), (less - 30, false)] {
      var changed = try #require(agenda.requests[1])
      changed.duration = own - minutes
      #expect(try Eased(agenda.changed(.request(changed)), 1, today).isPlaceable == isEnough)
    }
  }

  @Test func `a clerk more lets two be at once`() throws {
    let away = Availability(absences: [Absence(days: DayRange("2023-09-26"))])
    let agenda = Season.agenda(with: [
      bound(1) { $0.duration = 180 }, bound(2) { $0.duration = 180 },
      .session(session(1, "raadzaal", "19:30", 180, request: 2)),
      .clerk(Clerk(id: "griffier", name: "", availability: away)),
      .clerk(Clerk(id: "griffier-2", name: "", availability: away)),
    ])
    let easing = try #require(try easings(agenda, 1).first { $0.change == .clerk("2023-09-26") })
    try Eased(agenda, 1, today).check(easing)
    #expect(easing.slot == Slot(day: "2023-09-26", room: "burgerzaal", start: "19:30"))
  }

  @Test func `phases that may be closer are so by as few days as will do`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.phaseGapMinimum = 9
    let second = request(2, .opinion) {
      $0.relatedCases = ["3604011"]
      $0.clauses = [clause("op 3 oktober", .on, .hard, .days("2023-10-03"))]
    }
    let agenda = Season.agenda(with: [
      .council(profile), .request(second),
      bound(1) { ($0.kindWanted, $0.caseNumber) = (.informing, "3604011") },
      .session(session(1, on: "2023-09-26", request: 1, kind: .informing)),
    ])
    let easing = try #require(
      try easings(agenda, 2).first { if case .closer = $0.change { true } else { false } })
    guard case .closer(let before, let after, let days) = easing.change else { return }
    #expect((before.request, after.request, days, easing.price) == (1, 2, 7, 20 + 2))
    try Eased(agenda, 2, today).check(easing)
  }

  @Test func `phases on one evening are so many days closer`() throws {
    let agenda = Season.agenda(with: [
      bound(1) { ($0.kindWanted, $0.caseNumber) = (.informing, "3604011") },
      bound(2) { ($0.kindWanted, $0.relatedCases) = (.opinion, ["3604011"]) },
      .session(session(1, on: "2023-09-26", request: 1, kind: .informing)),
    ])
    let easing = try #require(
      try easings(agenda, 2).first { if case .closer = $0.change { true } else { false } })
    #expect(easing.price == 20 + 7 && easing.slot.day == "2023-09-26")
    try Eased(agenda, 2, today).check(easing)
  }

  @Test func `somebody else may speak for a faction of one`() throws {
    let faction = Faction(
      id: "F1", name: "Fractie 1", seats: 1,
      spokespersons: ["sport", "zorg"].map { .init(portfolio: $0, people: [.init(member: "F1-1")]) }
    )
    let agenda = Season.agenda(with: [
      bound(1) { ($0.duration, $0.portfolio) = (180, "zorg") },
      bound(2) { ($0.duration, $0.portfolio) = (180, "sport") },
      .session(session(1, "raadzaal", "19:30", 180, request: 2)), .faction(faction),
    ])
    let easing = try #require(
      try easings(agenda, 1).first {
        if case .speaker("F1-1", _) = $0.change { true } else { false }
      })
    try Eased(agenda, 1, today).check(easing)
  }
}

/// An agenda in which an easing is made true.
private struct Eased {
  let agenda: Agenda
  let request: Request
  let today: Day

  init(_ agenda: Agenda, _ number: Request.ID, _ today: Day) throws {
    self.agenda = agenda
    self.today = today
    request = try #require(agenda.requests[number])
  }

  /// Whether the request can be placed, when others may move.
  var isPlaceable: Bool {
    switch Prospect(agenda, request, today: today).answer {
    case .free: true
    case .byMoving(let proposal):
      proposal.progress.cost.unplaced == 0 && proposal.refused.isEmpty
    case .nowhere, .unknown, .unplannable: false
    }
  }

  /// Makes an easing true and expects the request to be placed.
  func check(_ easing: Easing) throws {
    switch easing.change {
    case .rule(let item, let name, _, let day, _):
      #expect(try isPlaceable(item, setting: name, aside: day, easing.slot), "\(easing)")
    case .shorter(let item, let minutes):
      try expect(shorter(item, by: minutes), easing)
    case .clerk(let day):
      let one = Clerk(id: "nog-een", name: "", availability: Availability(from: day, until: day))
      try expect(agenda.changed(.clerk(one)), easing)
    case .closer(_, _, let days):
      var profile = try #require(agenda.profile)
      profile.procedure.phaseGapMinimum = days
      try expect(agenda.changed(.council(profile)), easing)
    case .substitute(let name, _):
      var holder = try #require(agenda.holders.first { $0.name == name })
      let other = Holder(id: "vervanger", name: "Vervanger", portfolios: [])
      holder.substitute = other.id
      try expect(agenda.changed(.holder(holder)).changed(.holder(other)), easing)
    case .speaker, .beside:
      // The rules about speakers have nobody left to look at.
      let silent = agenda.entities.filter { if case .faction = $0 { false } else { true } }
      try expect(Agenda(silent), easing)
    }
  }

  private func expect(_ agenda: Agenda, _ easing: Easing) throws {
    #expect(try Eased(agenda, request.number, today).isPlaceable, "\(easing)")
  }

  private func shorter(_ item: Timetable.Item, by minutes: Int) throws -> Agenda {
    if var session = item.session, session.request != request.number {
      session.duration -= minutes
      return agenda.changed(.session(session))
    }
    var changed = try #require(item.request.flatMap { agenda.requests[$0] })
    changed.duration = item.minutes - minutes
    return agenda.changed(.request(changed))
  }

  /// Whether the request can be placed with a rule set aside for a session of one evening: its own at
  /// the slot that was named, or another's wherever that helps.
  private func isPlaceable(
    _ item: Timetable.Item, setting rule: String, aside day: Day, _ slot: Slot
  ) throws -> Bool {
    let aside = Override(rule: rule, reason: "het kan niet anders", day: today)
    let number = item.session?.number ?? 99
    let slots = item.request == request.number ? [slot] : slots(on: day)
    return try slots.contains { slot in
      var session =
        item.session
        ?? Session(
          number: number, publicID: "99", request: item.request, title: item.title,
          kindOfSession: request.kindWanted, duration: item.minutes, slot: slot, state: .provisional
        )
      (session.slot, session.overrides, session.isPinned) = (slot, [aside], true)
      let own = agenda.sessions.filter { $0.request == request.number && $0.isLive }
      let fixed = agenda.without(own.filter { $0.number != number }).changed(.session(session))
      guard item.request == request.number else {
        return try Eased(fixed, request.number, today).isPlaceable
      }
      return try isClean(fixed, besides: number)
    }
  }

  private func slots(on day: Day) -> [Slot] {
    let rounds = Timetable.Rounds(agenda, DayRange(day))
    return (0..<rounds.count(0)).flatMap { round in
      rounds.rooms.indices.map { rounds.slot(Place(evening: 0, round: round, room: $0)) }
    }
  }

  /// Whether everything else can stay or move so that no rule refuses the session that is fixed.
  private func isClean(_ agenda: Agenda, besides number: Session.ID) throws -> Bool {
    let timetable = Timetable(
      agenda, today: today, .init(keeps: .standing, takesRequests: false))
    var planner = try Planner(timetable, levels: 1)
    _ = planner.step(20_000)
    let proposal = try planner.proposal()
    return Check(proposal.agenda, today: today).failures.allSatisfy {
      $0.session.number != number
    }
  }
}

extension Agenda {
  /// The agenda with one entity changed or more.
  fileprivate func changed(_ entity: Entity) -> Agenda {
    Agenda(entities.filter { $0.key != entity.key } + [entity])
  }
}
