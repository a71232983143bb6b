import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ChangeFactsTests {
  @Test func `an anchor moves as a whole or by a phase, never out of order`() throws {
    let deeds = deeds()
    let whole = try deeds.moveAnchor("begroting-2024", phase: nil, .by(-21), reason: nil)
    let after = try deeds.agenda.applying(whole)
    #expect(after.anchors["begroting-2024"]?.opening?.day == Season.day("2023-09-26"))
    #expect(throws: Refusal.self) {
      try deeds.moveAnchor(
        "begroting-2024", phase: "markt", .to(Season.day("2023-09-25")), reason: nil)
    }
    #expect(
      throws: Refusal.phaseNeeded(
        anchor: "begroting-2024", phases: ["aanbieding", "markt", "raad"])
    ) {
      try deeds.moveAnchor(
        "begroting-2024", phase: nil, .to(Season.day("2023-10-10")), reason: nil)
    }
  }

  @Test func `anybody can be away, a member without an item too`() throws {
    let faction = Faction(id: "F1", name: "Fractie 1", seats: 2)
    let deeds = deeds(.faction(faction))
    let absence = Absence(days: Season.range("2023-09-26", "2023-09-27"))
    for name in ["wethouder-2", "griffier", "F1", "F1-2"] {
      let edit = try deeds.addAbsence(name, absence, reason: nil)
      #expect(edit.changes.count == 1, "\(name)")
    }
    #expect(throws: Refusal.self) { try deeds.addAbsence("F1-3", absence, reason: nil) }
  }

  @Test func `a council file replaces the facts and spares what is in use`() throws {
    let start = deeds()
    let placed = try start.agenda.applying(try start.place(1, Wish()))
    let fewer = Season.facts.filter { $0.key != EntityKey(.room, "raadzaal") }
    #expect(throws: Refusal.self) {
      try Deeds(placed, today: start.today).applyCouncil(fewer, reason: nil)
    }
    let edit = try start.applyCouncil(fewer, reason: nil)
    #expect(edit.changes.map(\.key) == [EntityKey(.room, "raadzaal")])
    let tied = deeds(request: request { $0.anchor = "jaarstukken-2023" })
    let without = Season.facts.filter { $0.key != EntityKey(.anchor, "jaarstukken-2023") }
    #expect(
      throws: Refusal.stillNeeded(
        EntityKey(.anchor, "jaarstukken-2023"), by: EntityKey(.request, "1"))
    ) { try tied.applyCouncil(without, reason: nil) }
    #expect(try start.applyCouncil(without, reason: nil).changes.count == 1)
    #expect(throws: Refusal.nothingChanges) { try start.applyCouncil(Season.facts, reason: nil) }
  }
}
