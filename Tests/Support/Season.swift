public import Almanac
public import Council

/// A council with the calendar of Hengelo in the autumn of 2023, roles instead of names: the
/// season in which the worked examples of the rules stand.
public enum Season {
  /// A day written as people file it; a test that writes one that is none stops at once.
  public static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("no such day: \(iso)") }
    return day
  }

  /// A time of day, as "19:30".
  public static func time(_ iso: String) -> TimeOfDay {
    guard let time = TimeOfDay(iso: iso) else { preconditionFailure("no such time: \(iso)") }
    return time
  }

  /// Days from the first to the last, both included.
  public static func range(_ first: String, _ last: String) -> DayRange {
    DayRange(day(first), day(last))
  }

  /// The council before any request came in.
  public static let agenda = Agenda(facts)

  /// The council with some items more, or in place of those of the same key.
  public static func agenda(with more: [Entity]) -> Agenda { Agenda(facts + more) }

  /// Everything that the council file of that season says.
  public static let facts: [Entity] =
    [
      .council(
        Profile(
          name: "Gemeenteraad", municipality: "Hengelo", province: "Overijssel",
          schoolRegion: "noord", seats: 37, factionWeekdays: [.monday])),
      .room(Room(id: "raadzaal", name: "Raadzaal", seats: 120, hasWebcast: true)),
      .room(Room(id: "burgerzaal", name: "Burgerzaal", seats: 60)),
    ] + bodies + recesses + anchors + people

  private static let bodies: [Entity] = [
    .body(
      Body(
        id: Body.market, name: "Politieke markt", aliases: ["PM", "politieke avond", "markt"],
        pattern: .weekly([.tuesday]), start: time("19:30"), end: time("22:30"),
        rooms: ["raadzaal", "burgerzaal"], maxSessions: 6, maxParallel: 2)),
    .body(
      Body(
        id: Body.plenary, name: "Raad",
        aliases: ["raadsvergadering", "gemeenteraad", "plenaire vergadering"], isStatutory: true,
        pattern: .dates(
          [
            "2022-11-09", "2022-11-23", "2023-02-15", "2023-03-29", "2023-07-19", "2023-10-04",
            "2023-11-08", "2023-12-13", "2024-01-31",
          ].map(day), usually: [.wednesday]),
        start: time("19:30"), end: time("23:00"), rooms: ["raadzaal"])),
    .body(
      Body(
        id: Body.presidium, name: "Presidium",
        pattern: .dates(
          [
            "2023-06-05", "2023-07-03", "2023-09-04", "2023-10-02", "2023-11-06", "2023-12-04",
            "2024-01-15", "2024-02-05", "2024-03-04",
          ].map(day), usually: [.monday]),
        start: time("18:00"), end: time("19:30"))),
    .evening(
      Evening(
        body: Body.plenary, day: day("2023-09-12"), name: "Raad (kort)", start: time("21:00"),
        end: time("22:30"), rooms: ["raadzaal"])),
    .closedDay(ClosedDay(day: day("2023-11-22"), name: "Tweede Kamerverkiezingen")),
  ]

  private static let recesses: [Entity] = [
    .recess(
      Recess(
        name: "herfstreces",
        periods: [
          range("2022-10-15", "2022-10-23"), range("2023-10-21", "2023-10-29"),
          range("2024-10-26", "2024-11-03"), range("2025-10-18", "2025-10-26"),
        ])),
    .recess(
      Recess(
        name: "kerstreces",
        periods: [
          range("2022-12-24", "2023-01-08"), range("2023-12-23", "2024-01-07"),
          range("2024-12-21", "2025-01-05"), range("2025-12-20", "2026-01-04"),
        ])),
    .recess(
      Recess(
        name: "voorjaarsreces", aliases: ["krokusvakantie", "voorjaarsvakantie"],
        periods: [
          range("2023-02-25", "2023-03-05"), range("2024-02-17", "2024-02-25"),
          range("2025-02-15", "2025-02-23"),
        ])),
    .recess(
      Recess(
        name: "meireces", aliases: ["meivakantie"],
        periods: [
          range("2023-04-29", "2023-05-07"), range("2024-04-27", "2024-05-05"),
          range("2025-04-26", "2025-05-04"),
        ])),
    .recess(
      Recess(
        name: "zomerreces", aliases: ["zomervakantie", "reces"],
        periods: [
          range("2023-07-22", "2023-09-03"), range("2024-07-20", "2024-09-01"),
          range("2025-07-12", "2025-08-24"),
        ])),
  ]

  private static let anchors: [Entity] = [
    .anchor(
      Anchor(
        id: "zomernota-2023", name: "Zomernota 2023-2027",
        aliases: ["Zomernota", "Kadernota", "Zomerbrief", "Voorjaarsnota", "Perspectiefnota"],
        phases: [
          .init(name: "aanbieding", day: day("2023-06-06")),
          .init(name: "markt", day: day("2023-07-04")), .init(name: "raad", day: day("2023-07-19")),
        ])),
    .anchor(
      Anchor(
        id: "begroting-2024", name: "Begroting 2024-2027", aliases: budgetNames,
        phases: [
          .init(name: "aanbieding", day: day("2023-09-28")),
          .init(name: "markt", day: day("2023-10-17")),
          .init(name: "raad", day: day("2023-11-08")),
        ])),
    .anchor(
      Anchor(
        id: "begroting-2023", name: "Begroting 2023-2026", aliases: budgetNames,
        phases: [
          .init(name: "markt", day: day("2022-10-25")),
          .init(name: "raad", day: day("2022-11-09")),
        ])),
    .anchor(
      Anchor(
        id: "jaarstukken-2023", name: "Jaarstukken 2023", aliases: ["Jaarrekening", "Jaarverslag"],
        phases: [
          .init(name: "markt", day: day("2024-06-11")), .init(name: "raad", day: day("2024-06-26")),
        ])),
  ]

  private static let budgetNames = [
    "Begrotingsbehandeling", "Beleidsbegroting", "Programmabegroting", "begroting",
    "begrotingsraad",
  ]

  private static let people: [Entity] = [
    .holder(
      Holder(
        id: "burgemeester", name: "Burgemeester",
        portfolios: ["openbare orde", "dienstverlening", "bestuur"])),
    .holder(
      Holder(
        id: "wethouder-1", name: "Wethouder 1",
        portfolios: ["wijkgericht werken", "participatie", "sport"],
        availability: Availability(absences: [Absence(days: range("2023-09-18", "2023-09-22"))]))),
    .holder(Holder(id: "wethouder-2", name: "Wethouder 2", portfolios: ["financiën", "economie"])),
    .holder(
      Holder(id: "wethouder-3", name: "Wethouder 3", portfolios: ["jeugd", "zorg", "onderwijs"])),
    .holder(
      Holder(id: "wethouder-4", name: "Wethouder 4", portfolios: ["wonen", "ruimte", "mobiliteit"])),
    .holder(
      Holder(
        id: "wethouder-5", name: "Wethouder 5", portfolios: ["duurzaamheid", "groen", "water"])),
    .clerk(Clerk(id: "griffier", name: "Griffier")),
    .clerk(Clerk(id: "griffier-2", name: "Plaatsvervangend griffier")),
    .clerk(
      Clerk(
        id: "raadsadviseur", name: "Raadsadviseur",
        availability: Availability(absences: [Absence(days: range("2023-10-02", "2023-10-06"))]))),
  ]
}

extension Season {
  /// The request for a market about neighbourhood work, as read from its letter of 27 June 2023.
  public static func request(
    number: Int = 1, clauses: [Clause] = Season.clauses, duration: Int? = nil,
    portfolio: String? = nil, state: RequestState = .received, room: Room.ID? = nil
  ) -> Request {
    Request(
      number: number, publicID: "00000000-0000-4000-8000-00000000000\(number)",
      caseNumber: "360401\(number)", letterDate: day("2023-06-27"), received: day("2023-06-27"),
      subject: "Verzoek om politieke markt over Wijkgericht Werken", kindWanted: .informing,
      duration: duration, portfolio: portfolio, clauses: clauses, room: room, state: state)
  }

  /// What that letter says about dates.
  public static let clauses: [Clause] = [
    Clause(
      phrase: "kort na het zomerreces", relation: .soonAfter, strength: .soft,
      points: [.recess(name: "zomerreces")]),
    Clause(
      phrase: "na de behandeling van de Zomernota 2023-2027", relation: .after, strength: .hard,
      points: [.event(name: "Zomernota", years: "2023-2027", phase: nil)]),
    Clause(
      phrase: "voorafgaand aan de Begrotingsbehandeling 2024-2027", relation: .before,
      strength: .hard,
      points: [.event(name: "Begrotingsbehandeling", years: "2024-2027", phase: nil)]),
    Clause(
      phrase: "ca. eind september 2023", relation: .about, strength: .soft,
      points: [.periods([range("2023-09-21", "2023-09-30")])], days: 7),
  ]

  /// The papers that the letter promises.
  public static let paper = Paper(
    number: 1, request: 1, title: "stukken die input zijn voor deze politieke markt",
    promise: Clause(
      phrase: "Zo spoedig mogelijk na het Zomerreces", relation: .soonAfter, strength: .soft,
      points: [.recess(name: "Zomerreces")], days: 7))
}
