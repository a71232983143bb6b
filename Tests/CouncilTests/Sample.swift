import Almanac
import Council
import TestSupport

/// One item of every kind, with every field filled in.
enum Sample {
  static let availability = Availability(
    from: "2022-03-30", until: "2026-03-25",
    absences: [
      Absence(days: DayRange("2023-09-18", "2023-09-22")),
      Absence(from: "2023-10-03T19:00", until: "2023-10-03T21:00"),
    ])

  static let procedure: Procedure = {
    var procedure = Procedure()
    procedure.weekEvenings = 3
    procedure.speakerMinutes = 4
    procedure.softRules = ["RoomCapacity", "SmallFaction"]
    procedure.collegeDay = .tuesday
    return procedure
  }()

  static let needs: Needs = {
    var needs = Needs()
    needs.audience = 80
    needs.webcast = true
    needs.speakers = 12
    needs.guests = [.init(name: "GGD", offers: [DayRange("2023-09-26")])]
    needs.expectsGuests = true
    needs.officers = [.init(name: "Adviseur", away: [DayRange("2023-10-02", "2023-10-06")])]
    needs.urgency = "het contract loopt af"
    return needs
  }()

  static let clauses: [Clause] = [
    Clause(
      phrase: "tussen het\nreces en de begroting",
      place: TextSpan(start: 10, end: 43, line: 2), relation: .between, strength: .hard,
      points: [.summer, .event(name: "Begroting", years: "2024-2027", phase: "markt")],
      weekdays: [.tuesday], days: 7, session: 1),
    clause(.on, .soft, .days("2023-09-26"), .market, .unknown(name: "X")),
    clause(.on, .hard, .meeting(body: Body.plenary, within: .month(year: 2023, month: 10))),
  ]

  static let questions: [Question] = [
    .phase(clause: 0, anchor: "begroting-2024", options: ["markt", "raad"], assumed: "markt"),
    .duration(assumed: 60), .portfolio(proposal: "sport"), .portfolio(proposal: nil), .room, .kind,
    .event(clause: 1, name: "X"),
  ]

  static let entities: [Entity] =
    [
      .council(
        Profile(
          name: "Gemeenteraad", municipality: "Hengelo", province: "Overijssel", language: .nl,
          schoolRegion: "noord", seats: 37, procedure: procedure, factionWeekdays: [.monday])),
      .room(
        Room(
          id: "raadzaal", name: "Raadzaal", seats: 120, hasWebcast: true, isPublic: false,
          isAlwaysOpen: true)),
      .recess(
        Recess(
          name: "zomerreces", aliases: ["reces"], periods: [DayRange("2023-07-22", "2023-09-03")])),
      .closedDay(ClosedDay(day: "2023-11-22", name: "Verkiezingen")),
      .anchor(
        Anchor(
          id: "begroting-2024", name: "Begroting 2024-2027", aliases: ["begrotingsraad"],
          phases: [.init(name: "markt", day: "2023-10-17")])),
      .evening(
        Evening(
          body: Body.plenary, day: "2023-09-12", name: "Raad", start: "21:00", end: "24:00",
          rooms: ["raadzaal"], isReserve: true)),
    ] + bodies + people + requests

  private static let bodies: [Entity] = [
    .body(
      Body(
        id: "markt", name: "Politieke markt", aliases: ["PM"], isStatutory: true,
        pattern: .weekly([.tuesday]), start: "19:30", end: "22:30", step: 15, changeOver: 5,
        rooms: ["raadzaal"], maxSessions: 6, maxParallel: 2)),
    .body(
      Body(
        id: "raad", name: "Raad", pattern: .dates(["2023-10-04"], usually: [.wednesday]),
        start: "19:30", end: "23:00")),
    .body(
      Body(
        id: "commissie", name: "Commissie",
        pattern: .fortnightly([.monday, .thursday], from: "2023-01-02"), start: "19:30",
        end: "22:00")),
  ]

  private static let people: [Entity] = [
    .holder(
      Holder(
        id: "wethouder-1", name: "Wethouder 1", portfolios: ["sport"], substitute: "wethouder-2",
        availability: availability)),
    .faction(
      Faction(
        id: "F1", name: "Fractie 1", seats: 3, representatives: 2,
        spokespersons: [
          .init(
            portfolio: "sport", people: [.init(member: "F1-2", availability: availability)])
        ], availability: availability)),
    .member(Member(id: "F1-2", faction: "F1", availability: availability)),
    .chair(Chair(member: "F1-1", availability: availability)),
    .clerk(Clerk(id: "griffier", name: "Griffier", availability: availability)),
  ]

  private static let requests: [Entity] =
    [
      .request(
        Request(
          number: 1, publicID: "1", caseNumber: "3604012", letterDate: "2023-06-27",
          received: "2023-06-28", subject: "Wijken", sender: .auditCourt, kindWanted: .visit,
          duration: 90, portfolio: "sport", clauses: clauses, relatedCases: ["3487985"],
          isClosed: true, room: "raadzaal", questions: questions, state: .grantedOnCondition,
          mergedInto: 2, splitFrom: 3, sequence: 4, needs: needs)),
      .letter(Letter(request: 1, text: "Geachte raad,\r\n\tvóór het reces")),
      .paper(
        Paper(
          number: 1, request: 1, title: "Nota", link: "https://example.org/a b", owner: "college",
          promise: clauses[0], expected: "2023-09-04", received: "2023-09-05")),
      .session(
        Session(
          number: 10, publicID: "s", sequence: 2, request: 1, title: "Wijken",
          kindOfSession: .opinion, duration: 60,
          slot: Slot(day: "2023-09-26", room: "raadzaal", start: "19:30"), state: .held,
          result: .forDebate, code: "A01",
          overrides: [Override(rule: "Recess", reason: "spoed", day: "2023-09-01")],
          optionUntil: "2023-09-15", isPinned: true,
          options: [Slot(day: "2023-10-03", room: "burgerzaal", start: "20:30")], chair: "F1-1")),
      .secrecy(
        Secrecy(
          number: 1, object: EntityKey(.paper, "1"), body: "college", ground: "Woo 5.1 lid 2 b",
          day: "2023-09-01", liftedBy: "raad", liftedOn: "2023-10-01")),
    ] + outcomes.enumerated().map(ruling)

  private static let outcomes: [Ruling.Outcome] = [
    .grant(condition: nil), .grant(condition: "met inspraak"), .offer("2023-10-03"),
    .settle(how: "brief"), .hold(until: nil), .hold(until: "2023-10-02"), .refuse, .merge(into: 2),
  ]

  private static func ruling(_ number: Int, _ outcome: Ruling.Outcome) -> Entity {
    .ruling(
      Ruling(
        number: number + 1, request: 1, outcome: outcome, taken: .round, day: "2023-07-03",
        reason: "vol", isLate: true))
  }
}
