import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct CouncilReaderTests {
  private let rest = Sample.places + Sample.people

  @Test func `what may be left out has its default`() throws {
    let council = try #require(entities("").council)
    #expect(
      council == Profile(name: "Gemeenteraad", municipality: "Stad", language: .nl, seats: 3))
  }

  @Test func `faction evenings come together`() {
    let lines = """
      [[faction-evening]]
      weekdays = ["thursday", "monday"]
      [[faction-evening]]
      weekdays = ["monday"]
      """
    #expect(entities(lines).council?.factionWeekdays == [.monday, .thursday])
  }

  @Test func `what the council lacks is told on the line of its header`() {
    #expect(
      faults("\n[council]\nlanguage = \"en\"", before: rest) == [
        Fault(path: "council.name", line: 2, problem: .missing),
        Fault(path: "council.municipality", line: 2, problem: .missing),
        Fault(path: "council.seats", line: 2, problem: .missing),
      ])
  }

  @Test(arguments: [
    ("time-zone", "Europe/London", ["Europe/Amsterdam"]), ("language", "fr", ["nl", "en"]),
    ("school-region", "oost", ["noord", "midden", "zuid"]),
  ])
  func `a word must be one of those known`(_ key: String, _ word: String, _ allowed: [String]) {
    let lines = """
      [council]
      name = "Raad"
      municipality = "Stad"
      seats = 3
      \(key) = "\(word)"
      """
    #expect(
      faults(lines, before: rest) == [
        Fault(path: "council.\(key)", line: 5, problem: .unknownWord(word, allowed: allowed))
      ])
  }

  @Test func `one table is no list of tables`() {
    #expect(
      faults("[clerk]\nid = \"griffier\"") == [
        Fault(
          path: "clerk", line: 1, problem: .wrongType(expected: [.list], found: .table))
      ])
  }

  @Test func `a list of numbers is no list of tables`() {
    #expect(
      faults("clerk = [\n  7,\n]") == [
        Fault(
          path: "clerk[1]", line: 2, problem: .wrongType(expected: [.table], found: .integer))
      ])
  }

  @Test func `a weekday stands once in its list`() {
    #expect(
      faults("[[faction-evening]]\nweekdays = [\n  \"monday\",\n  \"monday\",\n]") == [
        Fault(
          path: "faction-evening[1].weekdays[2]", line: 4,
          problem: .duplicate(id: "monday", firstLine: 3))
      ])
  }
}
