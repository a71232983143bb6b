import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct RecessTests {
  @Test func `periods come in order`() {
    let lines = """
      [[recess]]
      name = "zomerreces"
      aliases = ["reces"]
      periods = [[2024-07-20, 2024-09-01], ["2023-07-22", 2023-09-03]]
      """
    #expect(
      entities(lines).recesses == [
        Recess(
          name: "zomerreces", aliases: ["reces"],
          periods: [
            Season.range("2023-07-22", "2023-09-03"), Season.range("2024-07-20", "2024-09-01"),
          ])
      ])
  }

  @Test(arguments: [
    ("", "periods", 1, Problem.missing),
    ("periods = []", "periods", 3, .empty),
    (
      "periods = [2023-07-22]", "periods[1]", 3,
      .wrongType(expected: [.list], found: .date)
    ),
    ("periods = [\n[2023-07-22],\n]", "periods[1]", 4, .wrongCount(expected: 2, found: 1)),
    (
      "periods = [\n[2023-09-03, 2023-07-22],\n]", "periods[1]", 4,
      .endsBeforeStart(start: "2023-09-03", end: "2023-07-22")
    ),
    (
      "periods = [[2023-07-22,\n \"2023-09-31\"]]", "periods[1][2]", 4,
      .noSuchDate("2023-09-31")
    ),
    (
      "periods = [[2023-07-22, 7]]", "periods[1][2]", 3,
      .wrongType(expected: [.date], found: .integer)
    ),
  ])
  func `a recess that cannot be is told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults("[[recess]]\nname = \"reces\"\n\(lines)") == [
        Fault(path: "recess[1].\(key)", line: line, problem: problem)
      ])
  }

  private func period(_ recess: String, _ first: String, _ last: String, _ line: Int)
    -> RecessPeriod
  {
    RecessPeriod(recess: recess, days: Season.range(first, last), line: line)
  }

  @Test func `periods of one recess may not overlap`() {
    let lines = """
      [[recess]]
      name = "reces"
      periods = [
        [2023-07-22, 2023-09-03],
        [2023-09-04, 2023-09-05],
        [2023-07-01, 2023-07-22],
      ]
      """
    #expect(
      faults(lines) == [
        Fault(
          path: "recess[1].periods[3]", line: 6,
          problem: .overlap(
            first: period("reces", "2023-07-22", "2023-09-03", 4),
            second: period("reces", "2023-07-01", "2023-07-22", 6)))
      ])
  }

  @Test func `periods of two recesses may not overlap`() {
    let lines = """
      [[recess]]
      name = "zomer"
      periods = [[2023-07-22, 2023-09-03]]
      [[recess]]
      name = "herfst"
      periods = [[2023-10-21, 2023-10-29], [2023-08-01, 2023-08-02], [2023-09-03, 2023-09-04]]
      """
    #expect(faults(lines).map(\.path) == ["recess[2].periods[2]", "recess[2].periods[3]"])
    #expect(
      faults(lines).first?.problem
        == .overlap(
          first: period("zomer", "2023-07-22", "2023-09-03", 3),
          second: period("herfst", "2023-08-01", "2023-08-02", 6)))
  }

  @Test func `a recess has one name`() {
    let one = "[[recess]]\nname = \"reces\"\nperiods = [[2023-07-22, 2023-09-03]]\n"
    let two = "[[recess]]\nname = \"reces\"\nperiods = [[2024-07-22, 2024-09-03]]\n"
    #expect(
      faults(one + two) == [
        Fault(path: "recess[2].name", line: 5, problem: .duplicate(id: "reces", firstLine: 2))
      ])
  }
}

struct ClosedDayTests {
  @Test func `a day is closed once`() {
    let lines = "[[closed]]\nname = \"Verkiezingen\"\ndate = 2023-11-22\n"
    #expect(
      entities(lines).contains(
        .closedDay(ClosedDay(day: Season.day("2023-11-22"), name: "Verkiezingen"))))
    #expect(
      faults(lines + lines) == [
        Fault(
          path: "closed[2].date", line: 6, problem: .duplicate(id: "2023-11-22", firstLine: 3))
      ])
  }
}

struct AnchorTests {
  private func anchor(_ phases: String) -> String {
    "[[anchor]]\nid = \"nota\"\nname = \"Nota 2023\"\n\(phases)"
  }

  @Test func `phases may stand in line or in tables of their own`() {
    let expected = Anchor(
      id: "nota", name: "Nota 2023",
      phases: [
        .init(name: "markt", day: Season.day("2023-07-04")),
        .init(name: "raad", day: Season.day("2023-07-04")),
      ])
    let inLine = """
      phases = [
        { name = "markt", date = 2023-07-04 },  # a Tuesday
        { name = "raad", date = 2023-07-04 },
      ]
      """
    let tables = """
      [[anchor.phases]]
      name = "markt"
      date = 2023-07-04
      [[anchor.phases]]
      name = "raad"
      date = 2023-07-04
      """
    #expect(entities(anchor(inLine)).anchors == [expected])
    #expect(entities(anchor(tables)).anchors == [expected])
  }

  @Test func `phases stand in the order in which they happen`() {
    #expect(
      faults(
        anchor(
          """
          phases = [
            { name = "aanbieding", date = 2023-09-28 },
            { name = "markt", date = 2023-09-25 },
            { name = "raad", date = 2023-11-08 },
          ]
          """)) == [
          Fault(
            path: "anchor[1].phases[2].date", line: 6,
            problem: .outOfOrder(
              earlier: .init(name: "aanbieding", day: Season.day("2023-09-28")),
              later: .init(name: "markt", day: Season.day("2023-09-25"))))
        ])
  }

  @Test(arguments: [
    ("", "phases", 1, Problem.missing),
    ("phases = []", "phases", 4, .empty),
    ("phases = [\n{ name = \"raad\" },\n]", "phases[1].date", 5, .missing),
    (
      "phases = [{ name = \"raad\", day = 2023-09-01, date = 2023-09-01 }]", "phases[1].day", 4,
      .unknownKey(nearest: nil)
    ),
    ("phases = [\"raad\"]", "phases[1]", 4, .wrongType(expected: [.table], found: .text)),
    (
      "[[anchor.phases]]\nname = \"raad\"\ndate = 2023-07-04\n"
        + "[[anchor.phases]]\nname = \"raad\"\ndate = 2023-07-05", "phases[2].name", 8,
      .duplicate(id: "raad", firstLine: 5)
    ),
    (
      "[[anchor.phases]]\nname = \"raad\"\ndate = 2023-07-04T10:00:00", "phases[1].date", 6,
      .wrongType(expected: [.date], found: .dateTime)
    ),
  ])
  func `an anchor that cannot be is told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults(anchor(lines)) == [Fault(path: "anchor[1].\(key)", line: line, problem: problem)])
  }

  @Test func `an anchor has one identifier`() {
    let phases = "phases = [{ name = \"raad\", date = 2023-07-04 }]\n"
    #expect(
      faults(anchor(phases) + anchor(phases)) == [
        Fault(path: "anchor[2].id", line: 6, problem: .duplicate(id: "nota", firstLine: 2))
      ])
  }

  @Test func `a phase may claim its evening, all of it, some rooms or some hours`() {
    let phases = """
      cases = ["100", "200"]
      statute = "budget"
      phases = [
        { name = "aanbieding", date = 2023-09-26 },
        { name = "markt", date = 2023-10-17, claims = "evening" },
        { name = "markt 2", date = 2023-10-24, claims = { rooms = ["zaal"], from = "20:00" } },
        { name = "raad", date = 2023-11-08, claims = { until = "21:00" } },
      ]
      """
    let read = entities(anchor(phases)).anchors
    #expect(
      read.first?.phases.map(\.claim) == [
        nil, Claim(), Claim(rooms: ["zaal"], from: Season.time("20:00")),
        Claim(until: Season.time("21:00")),
      ])
    #expect(read.first?.cases == ["100", "200"])
    #expect(read.first?.statute == .budget)
  }

  @Test(arguments: [
    ("\"all\"", "", Problem.unknownWord("all", allowed: ["evening"])),
    ("true", "", .wrongType(expected: [.text, .table], found: .boolean)),
    ("{}", "", .empty),
    ("{ rooms = [] }", ".rooms", .empty),
    ("{ rooms = [\"hal\"] }", ".rooms[1]", .unknownReference(kind: .room, id: "hal", nearest: [])),
    ("{ form = \"20:00\", until = \"21:00\" }", ".form", .unknownKey(nearest: "from")),
    ("{ from = \"25:00\" }", ".from", .badTime("25:00")),
    (
      "{ from = \"21:00\", until = \"20:00\" }", ".until",
      .endsBeforeStart(start: "21:00", end: "20:00")
    ),
  ])
  func `a claim that cannot be is told`(_ claim: String, _ key: String, _ problem: Problem) {
    let phases = "phases = [\n{ name = \"markt\", date = 2023-10-17, claims = \(claim) },\n]"
    #expect(
      faults(anchor(phases)).map { "\($0.path):\($0.line)" }
        == ["anchor[1].phases[1].claims\(key):5"])
    #expect(faults(anchor(phases)).map(\.problem).map(Self.withoutHints) == [problem])
  }

  /// The nearest names are another test's.
  private static func withoutHints(_ problem: Problem) -> Problem {
    if case .unknownReference(let kind, let id, _) = problem {
      return .unknownReference(kind: kind, id: id, nearest: [])
    }
    return problem
  }

  @Test func `a term of the law that there is not is told`() {
    let lines = "statute = \"taxes\"\nphases = [{ name = \"raad\", date = 2023-07-04 }]"
    #expect(
      faults(anchor(lines)) == [
        Fault(
          path: "anchor[1].statute", line: 4,
          problem: .unknownWord("taxes", allowed: ["budget", "accounts"]))
      ])
  }
}
