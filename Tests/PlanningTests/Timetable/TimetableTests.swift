import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// An agenda as a season, and back.
struct TimetableTests {
  func timetable(
    _ more: Entity..., keeps: Timetable.Keeping = .published, today: Day = "2023-07-03"
  ) -> Timetable {
    Timetable(
      Season.agenda(with: more), today: today,
      .init(range: DayRange("2023-09-05", "2023-10-31"), keeps: keeps))
  }

  @Test func `an evening of three hours has six rounds in each room`() {
    let season = timetable().season
    #expect(season.evenings.map(\.rounds) == Array(repeating: 6, count: 9))
    #expect(season.evenings.first?.day == "2023-09-05")
    #expect(season.rooms.map(\.id) == ["raadzaal", "burgerzaal"])
    // Three clerks, one of whom is away on 3 October.
    #expect(season.evenings.map { $0.parallel?.first ?? 0 } == [3, 3, 3, 3, 2, 3, 3, 3, 3])
  }

  @Test func `a session on an option stays until the option lapses`() {
    var held = session(1, request: 1)
    (held.optionUntil, held.options) = (
      "2023-08-31",
      [
        Slot(
          day: "2023-10-03", room: "raadzaal", start: "19:30")
      ]
    )
    let asked = Entity.request(request(1, .information))
    #expect(timetable(asked, .session(held), keeps: .none).fixed.map(\.number) == [1])
    #expect(timetable(asked, .session(held), today: "2023-09-01").fixed.isEmpty)
  }

  @Test func `every place is a slot, and back`() {
    let table = timetable()
    let slot = table.slot(of: Place(evening: 3, round: 2, room: 1))
    #expect(slot == Slot(day: "2023-09-26", room: "burgerzaal", start: "20:30"))
    #expect(table.place(of: slot) == Place(evening: 3, round: 2, room: 1))
    for slot in [
      Slot(day: "2023-09-27", room: "raadzaal", start: "19:30"),
      Slot(day: "2023-09-26", room: "trouwzaal", start: "19:30"),
      Slot(day: "2023-09-26", room: "raadzaal", start: "19:00"),
      Slot(day: "2023-09-26", room: "raadzaal", start: "22:30"),
    ] { #expect(table.place(of: slot) == nil) }
    // Between two rounds it is the earlier.
    let between = Slot(day: "2023-09-26", room: "raadzaal", start: "19:45")
    #expect(table.place(of: between) == Place(evening: 3, round: 0, room: 0))
  }

  @Test func `three quarters of an hour take two rounds`() {
    let requests = [30, 45, 60, 61, nil].enumerated().map { index, minutes in
      Entity.request(request(index + 1) { $0.duration = minutes })
    }
    let table = Timetable(Season.agenda(with: requests), today: "2023-07-03")
    #expect(table.season.requests.map(\.duration) == [1, 2, 2, 3, 2])
  }

  @Test func `what was put off, refused or is a visit is not planned`() {
    let states = RequestState.allCases.enumerated().map { index, state in
      Entity.request(request(index + 1) { $0.state = state })
    }
    let visit = Entity.request(request(20, .visit))
    let table = Timetable(Season.agenda(with: states + [visit]), today: "2023-07-03")
    let planned = table.items.compactMap(\.request).map { RequestState.allCases[$0 - 1] }
    #expect(planned == [.received, .underReview, .granted, .grantedOnCondition])
    #expect(table.season.requests.map(\.weight) == [1, 1, 2, 2])
  }

  @Test func `a pinned session, a visit and one outside the days stay, and are in the way`() {
    var pinned = session(1)
    pinned.isPinned = true
    let table = timetable(
      .session(pinned), .session(session(2, on: "2023-11-07")),
      .session(session(3, "burgerzaal", kind: .visit)), .session(session(4, on: "2023-10-03")),
      .request(request(9)))
    #expect(table.fixed.map(\.number) == [1, 2, 3])
    #expect(table.items.map { $0.session?.number } == [4, nil])
    let bans = table.season.requests[1].bans.first { $0.reason == "RoomFree" }
    let taken = bans?.places.filter { table.day($0.evening) == "2023-09-26" } ?? []
    #expect(taken == [0, 1].map { Place(evening: 3, round: $0, room: 0) })
  }

  @Test func `a session for which a rule was set aside stays as long as that does its work`() {
    let override = Override(rule: "ClosedDay", reason: "het kan", day: "2023-07-03")
    let closed = Entity.closedDay(ClosedDay(day: "2023-09-26", name: "Feest"))
    let placed = Entity.session(session(1, overrides: [override]))
    #expect(timetable(placed, closed).fixed.map(\.number) == [1])
    let recess = Entity.recess(
      Recess(name: "extra", periods: [DayRange("2023-09-25", "2023-09-27")]))
    #expect(timetable(placed, closed, recess).items.map { $0.session?.number } == [1])
  }

  @Test func `what is announced is kept and weighs most`() {
    let sessions: [Entity] = [
      .session(session(1, state: .provisional)), .session(session(2, "burgerzaal")),
      .session(session(3, on: "2023-10-03", state: .published)),
    ]
    func published(_ keeps: Timetable.Keeping) -> [Bool]? {
      let table = Timetable(
        Season.agenda(with: sessions), today: "2023-07-03", .init(keeps: keeps))
      return table.season.published?.map { $0 != nil }
    }
    #expect(published(.published) == [false, true, true])
    #expect(published(.standing) == [true, true, true])
    #expect(published(.none) == nil)
    let table = Timetable(Season.agenda(with: sessions), today: "2023-07-03")
    #expect(table.season.requests.map(\.weight) == [2, 50, 50])
  }

  @Test func `a request is priced and banned by the rules, each by its name`() throws {
    let table = timetable(.request(Season.request()), .paper(Season.paper))
    let request = try #require(table.season.requests.first)
    #expect(Set(request.bans.map(\.reason)).isSuperset(of: ["Recess", "DocumentsDays"]))
    func price(_ day: Day) -> Int? {
      request.prices.first { table.day($0.place.evening) == day }?.price
    }
    let scene = Scene(table.agenda, request: Season.request(), today: "2023-07-03")
    for day in ["2023-09-19", "2023-10-03", "2023-10-10"] as [Day] {
      let slot = Slot(day: day, room: "raadzaal", start: "19:30")
      let verdict = scene.verdict(on: Candidate(slot: slot, duration: 60))
      #expect(price(day) == verdict.cost)
    }
    #expect(price("2023-09-26") == nil)
  }

  @Test(arguments: UInt64(0)..<12)
  func `the check accepts every plan of the solver`(seed: UInt64) throws {
    let random = RandomAgenda(seed)
    let keeps = Timetable.Keeping.allCases[Int(seed % 3)]
    let timetable = Timetable(random.agenda, today: random.today, .init(keeps: keeps))
    var solver = try Solver(timetable.season, seed: seed)
    for _ in 0..<4 {
      let goesOn = solver.step(4_000)
      let plan = solver.progress.plan
      #expect(Planning.Judge(timetable.season).verdict(on: plan).violations.isEmpty)
      let refused = Proposal(timetable, solver.progress).refused
      #expect(refused.isEmpty, "\(told(refused, timetable, plan))")
      if !goesOn { break }
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func `what the check accepts breaks nothing in the season`(seed: UInt64) throws {
    let random = RandomAgenda(seed)
    let agenda = random.agenda
    let check = Check(agenda, today: random.today)
    // Only where nothing stands wrong: what stands wrong is not in the plan.
    let wrong = check.failures.map(\.session)
    let clean = agenda.without(wrong)
    let timetable = Timetable(clean, today: random.today, .init(keeps: .standing))
    let judged = Planning.Judge(timetable.season).verdict(on: timetable.standing)
    #expect(judged.violations.filter { !$0.isTie }.isEmpty, "\(judged.violations)")
  }

  private func told(_ refused: [Int], _ timetable: Timetable, _ plan: Plan) -> String {
    let check = Check(timetable.agenda(by: plan), today: timetable.today)
    return check.failures.map { failure in
      "\(failure.session.title) \(failure.verdict.refusals.map { "\($0.rule) \($0.matter)" })"
    }.joined(separator: "\n")
  }
}

extension Planning.Judge.Violation {
  /// Whether it is the season's own demand that what comes before is placed.
  fileprivate var isTie: Bool {
    if case .withoutPredecessor = self { true } else { false }
  }
}
