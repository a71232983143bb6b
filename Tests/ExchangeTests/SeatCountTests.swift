import Council
import Exchange
import TestSupport
import Testing
import Wording

struct SeatCountTests {
  private func faction(_ id: String, _ seats: Int, _ more: String = "") -> String {
    "[[faction]]\nid = \"\(id)\"\nname = \"\(id)\"\nseats = \(seats)\n\(more)\n"
  }
  private func check(_ factions: String...) -> [Fault] {
    faults(Sample.council, before: Sample.places + factions.joined())
  }

  @Test func `the factions' seats are the council's`() {
    #expect(check(faction("F1", 2), faction("F2", 1)).isEmpty)
    #expect(
      check(faction("F1", 2), faction("F2", 2)) == [
        Fault(
          path: "council.seats", line: 4,
          problem: .seatsDisagree(council: 3, factions: 4, on: nil))
      ])
  }

  @Test func `without factions nothing is said about seats`() {
    #expect(check().isEmpty)
  }

  @Test func `a faction that splits keeps the sum`() {
    let whole = faction("F1", 3, "until = 2023-08-31")
    let parts = faction("F1a", 2, "from = 2023-09-01") + faction("F1b", 1, "from = 2023-09-01")
    #expect(check(whole, parts).isEmpty)
  }

  @Test func `a seat that is lost on a day is told with the day`() {
    let whole = faction("F1", 3, "until = 2023-08-31")
    let part = faction("F1a", 2, "from = 2023-09-01")
    #expect(
      check(whole, part) == [
        Fault(
          path: "council.seats", line: 4,
          problem: .seatsDisagree(council: 3, factions: 2, on: Season.day("2023-09-01")))
      ])
  }

  @Test func `a faction too many before another ends is told`() {
    #expect(
      check(faction("F1", 3), faction("F2", 1, "from = 2023-09-01")).map(\.problem) == [
        .seatsDisagree(council: 3, factions: 4, on: Season.day("2023-09-01"))
      ])
  }
}
