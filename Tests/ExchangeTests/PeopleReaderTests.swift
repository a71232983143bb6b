import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct HolderTests {
  private func holder(_ lines: String) -> String {
    "[[holder]]\nid = \"burgemeester\"\nname = \"Burgemeester\"\n\(lines)"
  }

  @Test func `portfolios are in lower case`() {
    #expect(
      entities(holder("portfolios = [\"Openbare Orde\"]\nsubstitute = \"wethouder\"")).holders.first
        == Holder(
          id: "burgemeester", name: "Burgemeester", portfolios: ["openbare orde"],
          substitute: "wethouder"))
  }

  @Test func `a holder holds a hundred portfolios at most`() {
    let names = (1...101).map { "\"p\($0)\"" }.joined(separator: ",")
    #expect(
      faults(holder("portfolios = [\(names)]")) == [
        Fault(
          path: "holder[1].portfolios", line: 4, problem: .tooMany(count: 101, limit: 100))
      ])
  }

  @Test(arguments: [
    ("", "portfolios", 1, Problem.missing),
    ("portfolios = [\"a\", \"\"]", "portfolios[2]", 4, .empty),
    ("portfolios = [\"a\", \"A\"]", "portfolios[2]", 4, .duplicate(id: "a", firstLine: 4)),
    ("portfolios = [\"a\\u001B[2J\"]", "portfolios[1]", 4, .unprintable("a\u{1B}[2J")),
    (
      "portfolios = [\"\(String(repeating: "a", count: 201))\"]", "portfolios[1]", 4,
      .tooLong(characters: 201, limit: 200)
    ),
    (
      "portfolios = []\nsubstitute = \"wethoudr\"", "substitute", 5,
      .unknownReference(kind: .holder, id: "wethoudr", nearest: ["wethouder", "burgemeester"])
    ),
    (
      "portfolios = []\nsubstitute = \"burgemeester\"", "substitute", 5,
      .selfReference("burgemeester")
    ),
  ])
  func `a holder that cannot be is told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults(holder(lines)) == [Fault(path: "holder[1].\(key)", line: line, problem: problem)])
  }
}

struct MemberTests {
  @Test func `a member's faction follows from the identifier`() {
    let lines = "[[member]]\nid = \"F1-a\"\nuntil = 2023-12-31"
    #expect(
      entities(lines).members == [
        Member(
          id: "F1-a", faction: "F1", availability: Availability(until: Season.day("2023-12-31")))
      ])
    #expect(entities(lines + "\nfaction = \"F1\"").members.first?.faction == "F1")
  }

  @Test func `a member is one of the faction's people`() {
    #expect(
      faults("[[member]]\nid = \"F1-b\"") == [
        Fault(
          path: "member[1].id", line: 2,
          problem: .unknownReference(
            kind: .person, id: "F1-b", nearest: ["F1-1", "F1-2", "F1-3"]))
      ])
  }

  @Test func `a member's faction is there`() {
    #expect(
      faults("[[member]]\nid = \"F1-2\"\nfaction = \"F2\"") == [
        Fault(
          path: "member[1].id", line: 2,
          problem: .unknownReference(kind: .person, id: "F1-2", nearest: [])),
        Fault(
          path: "member[1].faction", line: 3,
          problem: .unknownReference(kind: .faction, id: "F2", nearest: ["F1"])),
      ])
  }

  @Test func `a member stands once`() {
    #expect(
      faults("[[member]]\nid = \"F1-2\"\n[[member]]\nid = \"F1-2\"") == [
        Fault(path: "member[2].id", line: 4, problem: .duplicate(id: "F1-2", firstLine: 2))
      ])
  }
}

struct ChairTests {
  @Test(arguments: ["F1-a", "F1-4", "F9-1"])
  func `a chair holds a seat`(_ id: String) throws {
    let fault = try #require(faults("[[chair]]\nmember = \"\(id)\"").first)
    #expect(fault.path == "chair[1].member")
    #expect(fault.line == 2)
    guard case .unknownReference(.seat, id, let nearest) = fault.problem else {
      Issue.record("\(fault.problem)")
      return
    }
    #expect(nearest.allSatisfy { ["F1-1", "F1-2", "F1-3"].contains($0) })
  }

  @Test func `a chair stands once`() {
    #expect(
      faults("[[chair]]\nmember = \"F1-2\"\n[[chair]]\nmember = \"F1-2\"") == [
        Fault(path: "chair[2].member", line: 4, problem: .duplicate(id: "F1-2", firstLine: 2))
      ])
  }
}

struct ClerkTests {
  @Test func `a clerk has a name and stands once`() {
    #expect(
      faults("[[clerk]]\nid = \"griffier\"\n[[clerk]]\nid = \"griffier\"\nname = \"Griffier\"") == [
        Fault(path: "clerk[1].name", line: 1, problem: .missing),
        Fault(path: "clerk[2].id", line: 4, problem: .duplicate(id: "griffier", firstLine: 2)),
      ])
  }
}

struct AvailabilityTests {
  private func clerk(_ lines: String) -> String {
    "[[clerk]]\nid = \"griffier\"\nname = \"Griffier\"\n\(lines)"
  }

  private func moment(_ iso: String) throws -> Moment { try #require(Moment(iso: iso)) }

  @Test func `absences are of days or of hours`() throws {
    let lines = """
      from = 2023-01-01
      until = 2023-12-31
      absent = [
        [2023-10-02, 2023-10-06],
        [2023-09-18T19:00:00, 2023-09-18T21:00:00],
        ["2023-10-09", 2023-10-10T12:00:00],
      ]
      """
    let expected = Availability(
      from: Season.day("2023-01-01"), until: Season.day("2023-12-31"),
      absences: [
        Absence(from: try moment("2023-09-18T19:00"), until: try moment("2023-09-18T21:00")),
        Absence(days: Season.range("2023-10-02", "2023-10-06")),
        Absence(from: try moment("2023-10-09T00:00"), until: try moment("2023-10-10T12:00")),
      ])
    #expect(entities(clerk(lines)).clerks.first?.availability == expected)
  }

  @Test(arguments: [
    (
      "from = 2023-12-31\nuntil = 2023-01-01", "until", 5,
      Problem.endsBeforeStart(start: "2023-12-31", end: "2023-01-01")
    ),
    ("from = 2023", "from", 4, .wrongType(expected: [.date], found: .integer)),
    (
      "absent = [2023-10-02]", "absent[1]", 4,
      .wrongType(expected: [.list], found: .date)
    ),
    (
      "absent = [\n  [2023-10-02, 2023-10-06, 2023-10-07],\n]", "absent[1]", 5,
      .wrongCount(expected: 2, found: 3)
    ),
    (
      "absent = [[2023-10-06, 2023-10-02]]", "absent[1]", 4,
      .endsBeforeStart(start: "2023-10-06T00:00", end: "2023-10-02T24:00")
    ),
    (
      "absent = [[2023-10-02T10:00:00Z, 2023-10-06]]", "absent[1][1]", 4,
      .wrongType(expected: [.date, .dateTime], found: .offsetDateTime)
    ),
    ("absent = [[\"morgen\", 2023-10-06]]", "absent[1][1]", 4, .noSuchDate("morgen")),
    ("absnt = []", "absnt", 4, .unknownKey(nearest: "absent")),
  ])
  func `what cannot be is told`(_ lines: String, _ key: String, _ line: Int, _ problem: Problem) {
    #expect(
      faults(clerk(lines)) == [Fault(path: "clerk[1].\(key)", line: line, problem: problem)])
  }
}
