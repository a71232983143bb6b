import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AlternativesTests {
  @Test func `of what as many rules refuse, the nearer to what was asked comes first`() throws {
    let clause = Clause(
      phrase: "in oktober", relation: .on, strength: .hard,
      points: [.periods([Season.range("2023-10-10", "2023-10-12")])])
    let agenda = Season.agenda(with: [.request(Season.request(clauses: [clause]))])
    let scene = Scene(agenda, request: agenda.requests[1], today: Season.day("2023-07-03"))
    let refused = Alternatives.ranked(
      scene, duration: 60, in: Season.range("2023-09-05", "2023-10-31")
    ).filter { $0.refusals.count == 1 }
    #expect(refused.first?.candidate.day == Season.day("2023-10-17"))
  }

  let range = DayRange("2023-07-03", "2023-11-30")

  func scene(
    _ request: Request = Season.request(), with more: [Entity] = [], today: Day = "2023-07-03"
  ) -> Scene {
    let agenda = Season.agenda(with: [.request(request), .paper(Season.paper)] + more)
    return Scene(agenda, request: request, today: today)
  }

  func ranked(_ scene: Scene) -> [Verdict] {
    Alternatives.ranked(scene, duration: scene.duration, in: range)
  }

  /// The verdicts on one day.
  func ranked(_ scene: Scene, on day: Day) -> [Verdict] {
    ranked(scene).filter { $0.candidate.day == day }
  }

  @Test func `26 September at half past seven in the raadzaal comes first`() throws {
    let best = try #require(ranked(scene()).first)
    #expect(best.candidate.slot == Slot(day: "2023-09-26", room: "raadzaal", start: "19:30"))
    #expect(best.isAllowed)
    #expect(best.cost == 0)
  }

  @Test func `19 September and 3 October are allowed, and dearer`() throws {
    for verdict in ranked(scene(), on: "2023-09-19") {
      #expect(verdict.isAllowed)
      #expect(verdict.costs.map(\.rule) == ["AboutPeriod", "ObservanceEvening"])
      #expect(verdict.cost == 2 + 3)
    }
    for verdict in ranked(scene(), on: "2023-10-03") {
      #expect(verdict.isAllowed)
      #expect(verdict.costs.map(\.rule) == ["SoonAfter", "AboutPeriod"])
      #expect(verdict.cost == 4 + 2)
    }
    #expect(ranked(scene(), on: "2023-09-19").count == 10)
  }

  @Test func `10 October is allowed and dearest`() {
    let allowed = ranked(scene()).filter(\.isAllowed)
    #expect(Set(allowed.map(\.candidate.day.description)).count == 4)
    #expect(allowed.last?.candidate.day == "2023-10-10")
    #expect(allowed.last?.cost == 8 + 6)
  }

  @Test func `5 and 12 September are refused for the papers`() {
    for day in ["2023-09-05", "2023-09-12"] as [Day] {
      let verdicts = ranked(scene(), on: day)
      #expect(verdicts.count == 10)
      #expect(verdicts.allSatisfy { $0.refusals.contains { $0.rule == "DocumentsDays" } })
    }
  }

  @Test func `on 12 September the council refuses exactly what ends after a quarter to nine`() {
    for verdict in ranked(scene(), on: "2023-09-12") {
      let refused = verdict.refusals.contains { $0.rule == "CouncilTonight" }
      #expect(refused == (verdict.candidate.hours.end > "20:45"))
    }
  }

  @Test func `17 October is the budget's own and 24 October recess`() {
    for verdict in ranked(scene(), on: "2023-10-17") {
      #expect(verdict.refusals.map(\.rule) == ["BeforeAnchor"])
    }
    for verdict in ranked(scene(), on: "2023-10-24") {
      #expect(verdict.refusals.map(\.rule) == ["BeforeAnchor", "Recess"])
    }
    #expect(ranked(scene(), on: "2023-10-24").count == 10)
  }

  @Test func `without alderman 1 there is no 19 September, with a substitute there is`() throws {
    let request = Season.request(portfolio: "wijkgericht werken")
    for verdict in ranked(scene(request), on: "2023-09-19") {
      #expect(verdict.refusals.map(\.rule) == ["PortfolioHolder"])
    }
    var alderman = try #require(Season.agenda.holders["wethouder-1"])
    alderman.substitute = "wethouder-2"
    for verdict in ranked(scene(request, with: [.holder(alderman)]), on: "2023-09-19") {
      #expect(verdict.isAllowed)
      #expect(verdict.cost == 2 + 3 + 4)
    }
  }

  @Test func `the ranking goes by refusals, then cost, then day, start and room`() {
    let verdicts = ranked(scene())
    for (one, next) in zip(verdicts, verdicts.dropFirst()) {
      let (a, b) = (one.candidate, next.candidate)
      let rooms = ["raadzaal": 0, "burgerzaal": 1]
      let lower = (one.refusals.count, one.cost, a.day, a.slot.start, rooms[a.slot.room] ?? 2)
      let higher = (next.refusals.count, next.cost, b.day, b.slot.start, rooms[b.slot.room] ?? 2)
      #expect(lower < higher)
    }
  }

  @Test func `a wanted room is the only one, a long session gets the evening's start`() {
    let request = Season.request(duration: 240, room: "burgerzaal")
    let verdicts = ranked(scene(request), on: "2023-09-26")
    let slot = Slot(day: "2023-09-26", room: "burgerzaal", start: "19:30")
    #expect(verdicts.map(\.candidate.slot) == [slot])
    #expect(verdicts.first?.refusals.map(\.rule) == ["SlotFit", "LatestEnd"])
  }

  @Test func `a session that stands there already does not clash with itself`() {
    let scene = scene(with: [.session(session(1, request: 1))])
    let own = Alternatives.ranked(scene, session: 1, duration: 60, in: range)
    #expect(own.first?.candidate.slot == session(1).slot)
    let other = Alternatives.ranked(scene, duration: 60, in: range)
    #expect(other.first?.candidate.slot.room == "burgerzaal")
  }

  @Test func `the horizon is from today to four weeks past the end of the window`() {
    #expect(Alternatives.horizon(scene()) == DayRange("2023-07-03", "2023-11-13"))
    let later = scene(today: "2023-12-01")
    #expect(Alternatives.horizon(later) == DayRange("2023-12-01"))
    let open = scene(Season.request(clauses: []), today: "2023-06-01")
    #expect(Alternatives.horizon(open) == DayRange("2023-06-27", "2023-12-26"))
  }

  @Test func `a wish without a demand ends the window too`() {
    let wish = clause(.about, .soft, .days("2023-09-21", "2023-09-30"), days: 7)
    let horizon = Alternatives.horizon(scene(Season.request(clauses: [wish])))
    // Code adds 28 days twice where only a target ends the window.
    #expect(horizon == DayRange("2023-07-03", "2023-11-04"))
  }

  @Test func `a limit centuries away does not make the search as long`() {
    let far = clause(.deadline, .hard, .days("2999-12-31"))
    let horizon = Alternatives.horizon(scene(Season.request(clauses: [far])))
    #expect(horizon == DayRange("2023-07-03", ("2023-07-03" as Day) + 5 * 366))
    let late = clause(.notBefore, .hard, .days("2024-06-01"))
    let open = Alternatives.horizon(scene(Season.request(clauses: [late])))
    #expect(open.contains("2024-06-04"))
  }

  @Test func `a request that names no length gets the council's own`() {
    #expect(scene().duration == 60)
    #expect(scene(Season.request(duration: 90)).duration == 90)
    #expect(Scene(Agenda(), request: nil, today: "2023-07-03").duration == 60)
  }
}
