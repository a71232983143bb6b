import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct DoubtsTests {
  private func doubts(_ phrase: String) -> [Question] {
    PhraseReader(agenda: Season.agenda, letterDate: Reading.on).doubts(phrase)
  }

  @Test func `a slip of the pen is offered, and not silently taken`() {
    #expect(
      doubts("uiterlijk eind septmber") == [
        .reading(
          clause: 0, doubt: .spelling(written: "septmber", meant: "september"), others: [])
      ])
  }

  @Test func `until may count its own day`() throws {
    guard case .reading(0, .until, let others)? = doubts("tot 15 november").first else {
      Issue.record("no question")
      return
    }
    #expect(others.map(\.relation) == [.deadline])
  }

  @Test func `a weekday that disagrees gives two days to choose from`() {
    guard
      case .reading(0, .weekday(let day, let said), let others)? = doubts(
        "op dinsdag 11 oktober 2023"
      ).first
    else {
      Issue.record("no question")
      return
    }
    #expect(day == "2023-10-11")
    #expect(said == .tuesday)
    #expect(
      others.flatMap(\.points) == [
        .periods([DayRange("2023-10-11")]), .periods([DayRange("2023-10-10")]),
      ])
  }

  @Test func `the order of day and month may be the other`() {
    guard case .reading(0, .order, let others)? = doubts("on 3/4/2024").first else {
      Issue.record("no question")
      return
    }
    #expect(others.flatMap(\.points) == [.periods([DayRange("2024-03-04")])])
  }

  @Test(arguments: ["op 26 september 2023", "uiterlijk 13 oktober", "na het herfstreces"])
  func `plain words raise no doubt`(phrase: String) { #expect(doubts(phrase).isEmpty) }

  @Test func `a letter asks first what decides its days`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeachte raad,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur uiterlijk eind novmber.")
    #expect(draft.questions.first?.clause == 0)
    #expect(draft.certainty(of: 0) == .doubtful)
  }
}
