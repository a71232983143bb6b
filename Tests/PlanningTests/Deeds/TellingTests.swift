import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Who must be told.
struct TellingTests {
  func telling(_ state: SessionState, to slot: Slot?) -> [Telling] {
    let agenda = Season.agenda(with: [
      .request(request(1, .informing) { $0.portfolio = "sport" }),
      .session(session(1, request: 1, state: state)),
      .faction(
        Faction(
          id: "F1", name: "Fractie 1", seats: 2,
          spokespersons: [.init(portfolio: "Sport", people: [.init(member: "F1-2")])])),
    ])
    var moved = session(1, request: 1, state: slot == nil ? .cancelled : state)
    moved.slot = slot ?? moved.slot
    let edit = Edit(Deed(.move, moved.key), changes: [agenda.change(to: .session(moved))])
    return Telling.all(of: edit, in: agenda)
  }

  let elsewhere = Slot(day: "2023-10-10", room: "raadzaal", start: "19:30")

  @Test func `the sender, the holder and the spokespersons of what was planned`() throws {
    let told = try #require(telling(.planned, to: elsewhere).first)
    #expect(
      told.whom == [.sender(.college), .holder("Wethouder 1"), .spokespersons(["F1-2"])])
    #expect(told.after?.slot == elsewhere)
  }

  @Test func `everybody of what was published`() throws {
    let told = try #require(telling(.published, to: nil).first)
    #expect(told.whom.last == .everybody)
    #expect(told.after == nil)
  }

  @Test func `nobody of what was provisional`() {
    #expect(telling(.provisional, to: elsewhere).isEmpty)
  }
}
