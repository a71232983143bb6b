import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct OccasionReaderTests {
  private func entry(_ kind: String, _ lines: String) -> String {
    "[[calendar]]\nkind = \"\(kind)\"\nname = \"Iets\"\n\(lines)\n"
  }

  private func read(_ kind: String, _ lines: String) -> [Occasion] {
    entities(entry(kind, lines)).council?.occasions ?? []
  }

  private func expected(
    _ kind: Occasion.Kind, _ first: String, _ last: String? = nil, hours: TimeRange? = nil,
    region: String? = nil
  ) -> Occasion {
    Occasion(
      kind: kind, name: "Iets", days: Season.range(first, last ?? first), hours: hours,
      region: region)
  }

  @Test func `an election is a day`() {
    #expect(read("election", "date = 2023-11-22") == [expected(.election, "2023-11-22")])
  }

  @Test func `each period is an entry`() {
    #expect(
      read(
        "school-holiday",
        "region = \"midden\"\nperiods = [[2023-10-14, 2023-10-22], [2024-02-10, 2024-02-18]]")
        == [
          expected(.schoolHoliday, "2023-10-14", "2023-10-22", region: "midden"),
          expected(.schoolHoliday, "2024-02-10", "2024-02-18", region: "midden"),
        ])
    #expect(
      read("council-change", "periods = [[2022-03-16, 2022-03-30]]")
        == [expected(.councilChange, "2022-03-16", "2022-03-30")])
  }

  @Test func `a match has hours, two of them where only the kick-off is told`() {
    let (nine, eleven) = (Season.time("21:00"), Season.time("23:00"))
    #expect(
      read("match", "date = 2024-07-10\nstart = \"21:00\"")
        == [expected(.match, "2024-07-10", hours: TimeRange(nine, eleven))])
    #expect(
      read("regional", "date = 2024-07-10\nstart = \"21:00\"\nend = \"22:00\"")
        == [expected(.regional, "2024-07-10", hours: TimeRange(nine, Season.time("22:00")))])
    #expect(
      read("away", "date = 2024-07-10\nstart = \"23:00\"")
        == [expected(.away, "2024-07-10", hours: TimeRange(eleven, .endOfDay))])
  }

  @Test(arguments: [
    ("match", "", "date", 1, Problem.missing),
    (
      "mach", "date = 2024-07-10", "kind", 2,
      .unknownWord(
        "mach",
        allowed: ["election", "council-change", "match", "away", "regional", "school-holiday"])
    ),
    (
      "match", "date = 2024-07-10\nperiods = [[2024-07-10, 2024-07-11]]", "periods", 5,
      .conflictingKeys("date", "periods")
    ),
    ("match", "periods = []", "periods", 4, .empty),
    ("match", "date = 2024-07-10\nend = \"22:00\"", "end", 5, .needs(key: "start")),
    (
      "match", "date = 2024-07-10\nstart = \"22:00\"\nend = \"21:00\"", "end", 6,
      .endsBeforeStart(start: "22:00", end: "21:00")
    ),
    ("election", "date = 2024-07-10\nstart = \"22:00\"", "start", 5, .unknownKey(nearest: nil)),
    ("match", "date = 2024-07-10\nregion = \"noord\"", "region", 5, .unknownKey(nearest: nil)),
    (
      "school-holiday", "date = 2024-07-10\nregion = \"oost\"", "region", 5,
      .unknownWord("oost", allowed: ["noord", "midden", "zuid"])
    ),
    ("match", "dat = 2024-07-10\ndate = 2024-07-10", "dat", 4, .unknownKey(nearest: "date")),
  ])
  func `an entry that cannot be is told`(
    _ kind: String, _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults(entry(kind, lines)) == [
        Fault(path: "calendar[1].\(key)", line: line, problem: problem)
      ])
  }

  @Test func `entries keep the order of the file`() {
    let lines = entry("match", "date = 2024-07-10") + entry("election", "date = 2023-11-22")
    #expect(entities(lines).council?.occasions.map(\.kind) == [.match, .election])
  }
}
