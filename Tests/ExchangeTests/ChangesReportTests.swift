import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

/// What an edit changes, as people are shown it.
struct ChangesReportTests {
  @Test func `an absence that a change takes away is named`() throws {
    let away = Availability(absences: [Absence(days: Season.range("2023-10-01", "2023-10-05"))])
    let before = Holder(id: "w", name: "W", portfolios: ["sport"], availability: away)
    let after = Holder(id: "w", name: "W", portfolios: ["sport"])
    let edit = Edit(
      Deed(.applyCouncil, EntityKey(.council, Profile.only)),
      changes: [Change(before: .holder(before), after: .holder(after))])
    #expect(
      ChangesReport(edit).lines(Dutch()) == [
        "~  portefeuillehouder  w", "     - afwezig 1 t/m 5 oktober 2023",
        "0 nieuw, 1 gewijzigd, 0 weg",
      ])
    #expect(!ChangesReport(edit.inverse).lines(Dutch()).contains { $0.contains("afwezig") })
  }

  @Test func `a phase that a change moves is named with both days`() throws {
    let before = Anchor(
      id: "a", name: "A 2023", phases: [.init(name: "raad", day: "2023-11-08")])
    var after = before
    after.phases[0].day = "2023-11-15"
    let edit = Edit(
      Deed(.moveAnchor, before.key),
      changes: [Change(before: .anchor(before), after: .anchor(after))])
    #expect(
      ChangesReport(edit).lines(English())[1]
        == "     - raad Wed 8 Nov 2023 → Wed 15 Nov 2023")
  }

  @Test func `what a change does to the calendar list is named`() {
    func council(_ days: String...) -> Entity {
      .council(
        Profile(
          name: "Raad", municipality: "Stad", seats: 3,
          occasions: days.map {
            Occasion(kind: .election, name: "Verkiezing", days: DayRange(Season.day($0)))
          }))
    }
    let edit = Edit(
      Deed(.applyCouncil, EntityKey(.council, Profile.only)),
      changes: [
        Change(
          before: council("2023-03-15", "2023-11-22"), after: council("2023-03-15", "2023-11-29"))
      ])
    #expect(
      ChangesReport(edit).lines(Dutch()) == [
        "~  raad  council", "     - Verkiezing 22 november 2023",
        "     + Verkiezing 29 november 2023", "0 nieuw, 1 gewijzigd, 0 weg",
      ])
  }

  @Test func `the journal shows the zone's time, and UTC to programs`() {
    let step = LogReport.Step(
      sequence: 1, seconds: 1_695_754_800, actor: 1000, origin: "marktmeester place",
      action: "place", object: EntityKey(.session, "1"), result: "done", reason: nil, hash: "00",
      done: "sessie geplaatst", subject: "sessie 1")
    let report = LogReport([step])
    #expect(report.lines(Dutch())[0].contains("di 26 sep 2023 21:00  uid 1000"))
    #expect(JSONText.text(report).contains("\"2023-09-26T19:00:00Z\""))
  }
}
