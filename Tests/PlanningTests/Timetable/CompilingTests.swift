import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// A timetable's season.
struct CompilingTests {
  func season(
    _ more: Entity..., days: DayRange = DayRange("2023-09-26", "2023-10-10"),
    from base: [Entity]? = nil
  ) -> Planning.Season {
    let agenda = base.map { Agenda($0 + more) } ?? Season.agenda(with: more)
    return Timetable(agenda, today: "2023-07-03", .init(range: days)).season
  }

  func clerk(_ id: Clerk.ID, away: Absence...) -> Entity {
    .clerk(Clerk(id: id, name: id, availability: Availability(absences: away)))
  }

  @Test func `a clerk who goes away serves no round of a session that could run until then`() {
    let leaves = Absence(
      from: Moment(day: "2023-09-26", time: "21:00"),
      until: Moment(day: "2023-09-26", time: "23:00"))
    let hour = Entity.request(request(1, .information))
    let season = season(hour, clerk("griffier", away: leaves))
    #expect(
      season.evenings.map(\.parallel) == [
        [3, 3, 2, 2, 2, 2], Array(repeating: 2, count: 6), Array(repeating: 3, count: 6),
      ])
    let half = Entity.request(request(1, .information) { $0.duration = 30 })
    #expect(
      self.season(half, clerk("griffier", away: leaves)).evenings[0].parallel == [3, 3, 3, 2, 2, 2])
  }

  @Test func `a clerk who comes later serves no round of a session that could run before`() {
    let comes = Absence(
      from: Moment(day: "2023-09-26", time: "19:00"),
      until: Moment(day: "2023-09-26", time: "20:30"))
    let season = season(
      .request(request(1, .information)), clerk("griffier", away: comes),
      days: DayRange("2023-09-26"))
    #expect(season.evenings.map(\.parallel) == [[2, 2, 2, 3, 3, 3]])
  }

  @Test func `sessions that stay take their clerks, and as many as stand at once can`() {
    let away = Absence(days: DayRange("2023-09-26"))
    var pinned = session(1)
    pinned.isPinned = true
    let both = [clerk("griffier", away: away), clerk("griffier-2", away: away)]
    let one = season(.session(pinned), both[0], days: DayRange("2023-09-26"))
    #expect(one.evenings[0].parallel == [1, 1, 2, 2, 2, 2])
    let none = season(.session(pinned), both[0], both[1], days: DayRange("2023-09-26"))
    #expect(none.evenings[0].parallel == [0, 0, 1, 1, 1, 1])
    // A visit needs no clerk.
    var visit = pinned
    visit.kindOfSession = .visit
    let outside = season(.session(visit), both[0], both[1], days: DayRange("2023-09-26"))
    #expect(outside.evenings[0].parallel == [1, 1, 1, 1, 1, 1])
  }

  @Test func `a council that names no clerks does not count them`() {
    let without = Season.facts.filter { if case .clerk = $0 { false } else { true } }
    #expect(season(.request(request(1)), from: without).evenings.allSatisfy { $0.parallel == nil })
  }

  @Test func `a session of the usual length over the measure costs what the rule says`() throws {
    let season = season(.request(request(1)))
    let usual = try #require(season.requests.first).duration
    #expect(season.loadTarget == 6 * usual)
    #expect(season.weights.load * usual == Price.load / usual * usual)
    #expect(season.weights.date == 0)
    var market = try #require(Season.agenda.bodies[Body.market])
    market.maxSessions = nil
    #expect(self.season(.body(market)).loadTarget > 500)
  }

  @Test func `every limit but the rounds is a ban, a person or a chain`() throws {
    let season = season(.request(Season.request()), .paper(Season.paper))
    let request = try #require(season.requests.first)
    #expect(request.after.isEmpty && request.before.isEmpty && request.pin == nil)
    #expect((request.noticeDays, request.leadDays, request.tolerance) == (0, 0, 0))
    #expect(season.rooms.allSatisfy { $0.closed.isEmpty && $0.capacity == 0 })
    #expect(season.evenings.allSatisfy { $0.closed == nil && $0.maxSessions == 1_000 })
    #expect(request.preferred == "2023-09-26" && request.papersReady == "2023-09-26")
  }

  @Test func `what presses weighs more than what is granted, what is announced most`() {
    let requests = [
      request(1), request(2) { $0.state = .granted }, request(3) { $0.needs.urgency = "spoed" },
    ]
    let season = season(
      .request(requests[0]), .request(requests[1]), .request(requests[2]), .session(session(1)),
      .session(session(2, "burgerzaal", state: .provisional)))
    #expect(season.requests.map(\.weight) == [50, 2, 1, 2, 5])
  }

  @Test(arguments: UInt64(0)..<8)
  func `the check finds in a plan the prices that the season has of its places`(seed: UInt64) throws
  {
    let random = RandomAgenda(seed, requests: 8)
    let timetable = Timetable(random.agenda, today: random.today)
    let grid = try Grid(timetable.season)
    let plan = grid.plan(Greedy.plan(grid).place)
    let wishes = Planning.Judge(timetable.season).verdict(on: plan).wishes
    let judging = Judging(timetable)
    var sum = 0
    for (item, place) in zip(timetable.items, plan) {
      guard let place else { continue }
      let candidate = Candidate(
        session: item.session?.number, slot: timetable.slot(of: place), duration: item.minutes)
      let verdict = judging.scene(item).verdict(on: candidate)
      sum += verdict.cost
    }
    #expect(wishes.place == sum && wishes.date == 0)
  }
}
