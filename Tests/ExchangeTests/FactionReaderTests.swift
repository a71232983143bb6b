import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct FactionReaderTests {
  /// A file in which the faction F1 of three seats says this.
  private func faction(_ lines: String) -> String {
    """
    [[holder]]
    id = "wethouder"
    name = "Wethouder"
    portfolios = ["zorg", "wonen", "financiën"]
    [[faction]]
    id = "F1"
    name = "Fractie"
    seats = 3
    representatives = 1
    \(lines)

    """
  }
  private let rest = Sample.council + Sample.places

  @Test func `spokespersons come in the order of the file`() {
    let lines = """
      [faction.spokespersons]
      wonen = ["F1-a"]
      Financien = ["F1-3", { member = "F1-2", from = 2023-09-01, absent = [[2023-10-02, 2023-10-06]] }]
      """
    #expect(
      entities(faction(lines), before: rest).factions.first?.spokespersons == [
        .init(portfolio: "wonen", people: [.init(member: "F1-a")]),
        .init(
          portfolio: "financien",
          people: [
            .init(member: "F1-3"),
            .init(
              member: "F1-2",
              availability: Availability(
                from: Season.day("2023-09-01"),
                absences: [Absence(days: Season.range("2023-10-02", "2023-10-06"))])),
          ]),
      ])
  }

  @Test func `a star stands for the portfolios without a key`() {
    let lines = "[faction.spokespersons]\n\"*\" = [\"F1-1\"]\nwonen = [\"F1-2\"]"
    let found = entities(faction(lines), before: rest).factions.first?.spokespersons
    #expect(found?.map(\.portfolio) == ["wonen", "zorg", "financiën"])
    #expect(found?.map { $0.people.map(\.member) } == [["F1-2"], ["F1-1"], ["F1-1"]])
  }

  @Test(arguments: [
    (
      "spokespersons = [\"F1-1\"]", "spokespersons", 10,
      Problem.wrongType(expected: [.table], found: .list)
    ),
    (
      "[faction.spokespersons]\nzorg = \"F1-1\"", "spokespersons.zorg", 11,
      .wrongType(expected: [.list], found: .text)
    ),
    ("[faction.spokespersons]\nzorg = []", "spokespersons.zorg", 11, .empty),
    (
      "[faction.spokespersons]\nzorg = [\n  \"F1-1\",\n  \"F2-1\",\n]", "spokespersons.zorg[2]", 13,
      .unknownReference(kind: .person, id: "F2-1", nearest: ["F1-1", "F1-2", "F1-3"])
    ),
    (
      "[faction.spokespersons]\nzorg = [\"F1-1\", \"F1-1\"]", "spokespersons.zorg[2]", 11,
      .duplicate(id: "F1-1", firstLine: 11)
    ),
    (
      "[faction.spokespersons]\nzorg = [7]", "spokespersons.zorg[1]", 11,
      .wrongType(expected: [.text, .table], found: .integer)
    ),
    (
      "[faction.spokespersons]\nzorg = [{ from = 2023-09-01 }]", "spokespersons.zorg[1].member", 11,
      .missing
    ),
    (
      "[faction.spokespersons]\n\"wijk gericht\" = [\"F1-1\"]", "spokespersons.\"wijk gericht\"",
      11,
      .unknownReference(
        kind: .portfolio, id: "wijk gericht", nearest: ["financiën", "zorg", "wonen"])
    ),
    (
      "[faction.spokespersons]\nzorg = [\"F1-1\"]\nZorg = [\"F1-2\"]", "spokespersons.Zorg", 12,
      .duplicate(id: "zorg", firstLine: 11)
    ),
  ])
  func `spokespersons that cannot be are told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) throws {
    let found = faults(faction(lines), before: rest)
    #expect(found.count == 1)
    let fault = try #require(found.first)
    #expect(fault.path == "faction[1].\(key)")
    #expect(fault.line == line)
    if case .unknownReference(.portfolio, let id, let nearest) = fault.problem {
      #expect(id == "wijk gericht")
      #expect(nearest.sorted() == ["financiën", "wonen", "zorg"])
    } else {
      #expect(fault.problem == problem)
    }
  }

  @Test(arguments: [
    ("seats = 0", Problem.outOfRange(value: 0, allowed: 1...150)),
    ("seats = 151", .outOfRange(value: 151, allowed: 1...150)),
  ])
  func `a faction has seats`(_ line: String, _ problem: Problem) {
    let text = faction("").replacing("seats = 3", with: line)
    #expect(
      faults(text, before: rest) == [Fault(path: "faction[1].seats", line: 8, problem: problem)])
  }

  @Test func `a faction has as many representatives as there are letters at most`() {
    let text = faction("").replacing("representatives = 1", with: "representatives = 27")
    #expect(
      faults(text, before: rest) == [
        Fault(
          path: "faction[1].representatives", line: 9,
          problem: .outOfRange(value: 27, allowed: 0...26))
      ])
  }
}
