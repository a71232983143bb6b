import Almanac
import Council
import TestSupport

@testable import Planning

/// An agenda that a seed decides: the council of the season with requests, sessions and absences.
struct RandomAgenda {
  private var random: SeededGenerator
  private(set) var agenda: Agenda
  /// The day that it is judged by.
  let today: Day = "2023-08-28"

  /// An agenda with so many requests, about half of which stand somewhere.
  ///
  /// With factions, some of them of one or two people, and chairs from among them.
  init(_ seed: UInt64, requests: Int = 10, withFactions: Bool = false) {
    random = SeededGenerator(seed)
    agenda = Season.agenda
    agenda = Season.agenda(with: facts() + (withFactions ? Self.factions : []))
    for number in 1...requests { add(number) }
    for number in 1...requests where below(2) == 0 { place(number) }
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  private mutating func set(_ entities: Entity...) {
    agenda = Agenda(agenda.entities + entities)
  }
}

extension RandomAgenda {
  /// A third room now and then, holders and clerks away for days or hours, a substitute.
  private mutating func facts() -> [Entity] {
    var facts: [Entity] = []
    if below(2) == 0, var market = agenda.bodies[Body.market] {
      market.rooms.append("trouwzaal")
      facts += [.room(Room(id: "trouwzaal", name: "Trouwzaal", seats: 40)), .body(market)]
    }
    for var holder in agenda.holders where below(3) == 0 {
      holder.availability.absences.append(absence())
      if below(2) == 0 { holder.substitute = "burgemeester" }
      facts.append(.holder(holder))
    }
    for var clerk in agenda.clerks where below(3) == 0 {
      clerk.availability.absences.append(absence())
      facts.append(.clerk(clerk))
    }
    if below(3) == 0, var profile = agenda.profile {
      profile.procedure.softRules = ["MinGap"]
      facts.append(.council(profile))
    }
    return facts
  }

  private static let factions: [Entity] =
    [(1, 1, 0), (2, 1, 1), (3, 5, 2)].map { number, seats, representatives in
      .faction(
        Faction(
          id: "F\(number)", name: "Fractie \(number)", seats: seats,
          representatives: representatives,
          spokespersons: ["sport", "participatie", "financiën", "zorg", "bestuur"].map {
            .init(portfolio: $0, people: [.init(member: "F\(number)-1")])
          }))
    } + ["F2-1", "F3-4", "F3-5"].map { Entity.chair(Chair(member: $0)) }

  private mutating func absence() -> Absence {
    let day = Day("2023-09-19") + 7 * below(10)
    if below(2) == 0 { return Absence(days: DayRange(day, day + below(9))) }
    let start = TimeOfDay("19:00").adding(minutes: 30 * below(5))
    return Absence(
      from: Moment(day: day, time: start),
      until: Moment(day: day, time: start.adding(minutes: 30 * (1 + below(3)))))
  }

  private mutating func add(_ number: Int) {
    let clauses: [[Clause]] = [
      Season.clauses, [],
      [clause(.about, .soft, .days("2023-10-01", "2023-10-14"), days: 7)],
      [clause(.deadline, .hard, .days("2023-10-13"))],
      [clause(.notBefore, .hard, .days("2023-10-01"))],
      [clause(.on, .hard, .days("2023-10-03", "2023-10-18"))],
    ]
    var request = Request(
      number: number, publicID: "r\(number)", caseNumber: "\(100 + number)",
      letterDate: "2023-06-20", received: "2023-06-20", subject: "Onderwerp \(number)",
      kindWanted: pick([.informing, .opinion, .deciding, .information, nil]),
      duration: pick([nil, 30, 45, 60, 60, 90, 120]),
      portfolio: pick([nil, "sport", "participatie", "financiën", "zorg", "bestuur", "wonen"]),
      clauses: pick(clauses), room: below(6) == 0 ? "burgerzaal" : nil,
      state: pick([.received, .underReview, .granted, .granted, .heldOver, .refused]))
    if number > 1, below(3) == 0 { request.relatedCases = ["\(100 + 1 + below(number - 1))"] }
    if number > 1, below(5) == 0 { request.dependsOn = [1 + below(number - 1)] }
    if number > 1, below(5) == 0 { request.together = [1 + below(number - 1)] }
    set(.request(request))
    if request.state == .granted {
      set(
        .ruling(
          Ruling(
            number: number, request: number, outcome: .grant(condition: nil), taken: .meeting,
            day: "2023-07-03", reason: nil)))
    }
    if below(2) == 0 {
      set(
        .paper(
          Paper(number: number, request: number, title: "Stuk", expected: "2023-09-14")))
    }
  }

  /// A session that is allowed where it stands, or (now and then) just anywhere.
  private mutating func place(_ number: Int) {
    guard let request = agenda.requests[number], request.state != .refused else { return }
    let scene = Scene(agenda, request: request, today: today)
    let all = Alternatives.ranked(
      scene, duration: scene.duration, in: DayRange("2023-09-12", "2023-11-14"))
    let allowed = all.filter(\.isAllowed)
    let isAnywhere = below(5) == 0
    guard let verdict = isAnywhere ? all.isEmpty ? nil : pick(all) : allowed.first else { return }
    let session = Session(
      number: number, publicID: "s\(number)", request: number, title: request.subject,
      kindOfSession: request.kindWanted, duration: scene.duration, slot: verdict.candidate.slot,
      state: request.state.isGranted ? pick([.planned, .published]) : .provisional,
      isPinned: below(6) == 0)
    set(.session(session))
  }
}
