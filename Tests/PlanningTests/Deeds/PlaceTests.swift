import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct PlaceTests {
  @Test func `without room and time the cheapest allowed slot is taken`() throws {
    let placed = try session(try deeds().place(1, Wish(day: Season.day("2023-09-26"))))
    #expect(
      placed.slot
        == Slot(day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("19:30")))
    #expect(try session(try deeds().place(1, Wish())).slot == placed.slot)
  }

  @Test func `a session is provisional until its request is granted`() throws {
    #expect(try session(try deeds().place(1, Wish())).state == .provisional)
    let granted = deeds(request: Season.request(state: .granted))
    #expect(try session(try granted.place(1, Wish())).state == .planned)
  }

  @Test func `a slot that rules refuse is refused with their verdict`() throws {
    let error = #expect(throws: Refusal.self) {
      try deeds().place(1, Wish(day: Season.day("2023-10-24")))
    }
    guard case .verdict(let verdict)? = error else {
      Issue.record("not a verdict")
      return
    }
    #expect(verdict.refusals.map(\.rule) == ["BeforeAnchor", "Recess"])
  }

  @Test func `rules are set aside by name, all that refuse, none that do not, with a reason`()
    throws
  {
    func wish(_ overrides: [String], _ reason: String?) -> Wish {
      Wish(day: Season.day("2023-10-24"), overrides: overrides, reason: reason)
    }
    let placed = try session(
      try deeds().place(1, wish(["Recess", "BeforeAnchor"], "spoed")))
    #expect(placed.overrides.map(\.rule) == ["Recess", "BeforeAnchor"])
    #expect(placed.overrides.map(\.reason) == ["spoed", "spoed"])
    #expect(throws: Refusal.overrideNeedsReason(["Recess", "BeforeAnchor"])) {
      try deeds().place(1, wish(["Recess", "BeforeAnchor"], " "))
    }
    #expect(throws: Refusal.needlessOverride("ClosedDay")) {
      try deeds().place(1, wish(["Recess", "BeforeAnchor", "ClosedDay"], "spoed"))
    }
    #expect(throws: Refusal.unknownRule("Reces", known: RuleList.hardNames)) {
      try deeds().place(1, wish(["Reces"], "spoed"))
    }
    #expect(throws: Refusal.self) { try deeds().place(1, wish(["Recess"], "spoed")) }
  }

  @Test func `a session is pinned and let go, and told when nothing would change`() throws {
    let first = deeds()
    #expect(throws: Refusal.notPlaced(1)) { try first.pin(1, true) }
    let placed = Deeds(
      try first.agenda.applying(try first.place(1, Wish())), today: first.today,
      supply: first.supply)
    let pinned = Deeds(
      try placed.agenda.applying(try placed.pin(1, true)), today: first.today)
    #expect(pinned.agenda.sessions.first?.isPinned == true)
    #expect(throws: Refusal.nothingChanges) { try pinned.pin(1, true) }
    #expect(try pinned.pin(1, false).what.action == .unpin)
  }

  @Test func `a request has one session at a time`() throws {
    let first = deeds()
    let after = try first.agenda.applying(try first.place(1, Wish()))
    let second = Deeds(after, today: first.today, supply: first.supply)
    #expect(throws: Refusal.self) { try second.place(1, Wish(day: Season.day("2023-10-03"))) }
    let moved = try session(
      try second.move(1, Wish(day: Season.day("2023-10-03"), reason: "zaal")))
    #expect(moved.slot?.day == Season.day("2023-10-03"))
    #expect(moved.sequence == 1 && moved.publicID == "a-name")
    #expect(throws: Refusal.nothingChanges) {
      try second.move(1, Wish(day: Season.day("2023-09-26")))
    }
    #expect(try session(try second.cancel(1, reason: nil)).state == .cancelled)
    #expect(throws: Refusal.notPlaced(1)) { try first.cancel(1, reason: nil) }
  }

  @Test func `a session can be kept where it stands by setting a rule aside`() throws {
    let start = deeds()
    let placed = try start.agenda.applying(try start.place(1, Wish()))
    let moved = try placed.applying(
      try Deeds(placed, today: start.today)
        .moveAnchor("begroting-2024", phase: nil, .by(-21), reason: nil))
    let wish = Wish(
      day: Season.day("2023-09-26"), overrides: ["BeforeAnchor"], reason: "akkoord")
    let kept = try moved.applying(try Deeds(moved, today: start.today).move(1, wish))
    #expect(Check(kept, today: start.today).isClean)
    #expect(kept.sessions[1]?.publicID == "a-name")
  }

  @Test func `a number once used is not used again`() throws {
    let agenda = deeds().agenda
    let supply = Supply(highest: [.session: 7], publicIDs: ["a-name"])
    let edit = try Deeds(agenda, today: Season.day("2023-07-03"), supply: supply).place(1, Wish())
    #expect(try session(edit).number == 8)
  }
}
