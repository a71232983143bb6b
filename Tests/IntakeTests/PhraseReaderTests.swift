import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct PhraseReaderTests {
  private let reader = PhraseReader(agenda: Season.agenda, letterDate: Season.day("2023-08-22"))

  @Test func `a phrase that says something`() {
    guard case .clauses(let clauses) = reader.read("in november, maar niet in week 46") else {
      Issue.record("no clauses")
      return
    }
    #expect(clauses.map(\.relation) == [.on, .exclude])
  }

  @Test(arguments: ["", "per post", "t.z.t.", "24-NB-1", "kwart over acht"])
  func `a phrase that says nothing about dates`(phrase: String) {
    #expect(reader.read(phrase) == .notADate)
  }

  @Test func `a date that does not exist is told from a wrong weekday`() {
    #expect(reader.read("op 31 november") == .noSuchDay("op 31 november"))
    #expect(
      reader.read("vrijdag 14 november 2023")
        == .weekdayDisagrees(
          "vrijdag 14 november 2023", day: Season.day("2023-11-14"), said: .friday))
  }

  @Test func `two parts that cannot both hold`() {
    guard
      case .contradiction(_, let conflict) = reader.read("na 1 mei 2024 en uiterlijk 1 maart 2024")
    else {
      Issue.record("no contradiction")
      return
    }
    #expect(conflict.first == "na 1 mei 2024")
    #expect(conflict.second == "uiterlijk 1 maart 2024")
  }

  @Test func `a name that the calendar lacks`() {
    guard case .needsAnchor(_, let name) = reader.read("na de Zomernota 2031-2035") else {
      Issue.record("found an anchor")
      return
    }
    #expect(name == "Zomernota 2031-2035")
  }

  @Test func `a meeting by itself`() {
    guard case .clauses(let clauses) = reader.read("de raadsvergadering van december") else {
      Issue.record("no clauses")
      return
    }
    #expect(clauses.first?.relation == .on)
  }
}
