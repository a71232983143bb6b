import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct OptionTests {
  func wish(_ day: Day, _ room: Room.ID? = nil, _ start: TimeOfDay? = nil) -> Wish {
    Wish(day: day, room: room, start: start)
  }

  /// The deeds after an edit.
  func after(_ deeds: Deeds, _ edit: Edit) throws -> Deeds {
    Deeds(try deeds.agenda.applying(edit), today: deeds.today, supply: deeds.supply)
  }

  /// A granted request whose session stands on 26 September.
  func planned() throws -> Deeds {
    let start = deeds(request: Season.request(state: .granted))
    return try after(start, try start.place(1, wish("2023-09-26")))
  }

  @Test func `a request without a session gets one in the first slot`() throws {
    let edit = try deeds().option(
      1, on: [wish("2023-09-26"), wish("2023-10-03", "burgerzaal", "20:30")], until: "2023-09-15",
      reason: "gast zoekt nog")
    let held = try session(edit)
    #expect(edit.what.action == .option && edit.reason == "gast zoekt nog")
    #expect(held.slot == Slot(day: "2023-09-26", room: "raadzaal", start: "19:30"))
    #expect(held.options == [Slot(day: "2023-10-03", room: "burgerzaal", start: "20:30")])
    #expect(held.optionUntil == "2023-09-15" && held.state == .provisional)
    #expect(held.number == 1 && held.publicID == "a-name" && held.sequence == 0)
  }

  @Test func `a session that stands holds more, and is provisional while it does`() throws {
    let first = try planned()
    #expect(first.agenda.sessions[1]?.state == .planned)
    let held = try session(
      try first.option(
        1, on: [wish("2023-10-03"), wish("2023-09-19")], until: "2023-09-15",
        reason: nil))
    #expect(held.slot?.day == "2023-09-26")
    #expect(held.options.map(\.day) == ["2023-09-19", "2023-10-03"])
    #expect(held.state == .provisional && held.sequence == 1)
  }

  @Test func `a slot that is held is not taken again`() throws {
    let first = try planned()
    #expect(throws: Refusal.nothingChanges) {
      try first.option(
        1, on: [wish("2023-09-26", "raadzaal", "19:30")], until: "2023-09-15", reason: nil)
    }
    let same = try session(
      try first.option(1, on: [wish("2023-09-26")], until: "2023-09-15", reason: nil))
    #expect(same.options == [Slot(day: "2023-09-26", room: "burgerzaal", start: "19:30")])
  }

  @Test func `a slot that rules refuse cannot be held`() throws {
    let error = #expect(throws: Refusal.self) {
      try deeds().option(1, on: [wish("2023-10-24")], until: "2023-09-15", reason: nil)
    }
    guard case .verdict(let verdict)? = error else {
      Issue.record("not a verdict")
      return
    }
    #expect(verdict.refusals.map(\.rule) == ["BeforeAnchor", "Recess"])
  }

  @Test func `an option ends before the evening and not before today`() throws {
    #expect(throws: Refusal.optionLapsed("2023-07-02", today: "2023-07-03")) {
      try deeds().option(1, on: [wish("2023-09-26")], until: "2023-07-02", reason: nil)
    }
    #expect(throws: Refusal.optionTooLong("2023-09-26", evening: "2023-09-26")) {
      try deeds().option(1, on: [wish("2023-09-26")], until: "2023-09-26", reason: nil)
    }
    #expect(
      try session(
        try deeds().option(1, on: [wish("2023-09-26")], until: "2023-09-25", reason: nil)
      ).isOnOption)
  }

  @Test func `a published session cannot be on an option`() throws {
    let placed = session(1, request: 1, state: .published)
    #expect(throws: Refusal.published(1, 1)) {
      try deeds(.session(placed)).option(
        1, on: [wish("2023-10-03")], until: "2023-09-15", reason: nil)
    }
  }

  @Test func `planned in one slot for good its options fall`() throws {
    let first = try planned()
    let held = try after(
      first, try first.option(1, on: [wish("2023-10-03")], until: "2023-09-15", reason: nil))
    let moved = try session(try held.move(1, wish("2023-10-03")))
    #expect(moved.slot?.day == "2023-10-03" && moved.state == .planned)
    #expect(moved.options.isEmpty && moved.optionUntil == nil)
    let kept = try session(try held.move(1, wish("2023-09-26", "raadzaal", "19:30")))
    #expect(kept.slot?.day == "2023-09-26" && kept.options.isEmpty)
    #expect(throws: Refusal.nothingChanges) {
      try first.move(1, wish("2023-09-26", "raadzaal", "19:30"))
    }
  }

  @Test func `before the request is granted a move keeps the other options`() throws {
    let start = deeds()
    let held = try after(
      start,
      try start.option(
        1, on: [wish("2023-09-26"), wish("2023-09-19"), wish("2023-10-03", "raadzaal", "19:30")],
        until: "2023-09-15", reason: nil))
    let moved = try session(try held.move(1, wish("2023-10-03", "raadzaal", "19:30")))
    #expect(moved.options.map(\.day) == ["2023-09-19"] && moved.state == .provisional)
  }

  @Test func `a grant leaves the choice open, a release ends it`() throws {
    let start = deeds()
    let held = try after(
      start,
      try start.option(
        1, on: [wish("2023-09-26"), wish("2023-10-03")], until: "2023-09-15", reason: nil))
    let granted = try after(held, try held.grant(1, RulingTerms(way: .round)))
    #expect(granted.agenda.sessions[1]?.state == .provisional)
    #expect(granted.agenda.sessions[1]?.options.count == 1)
    let released = try session(try granted.releaseOptions(1, reason: nil))
    #expect(released.state == .planned && released.options.isEmpty && !released.isOnOption)
    #expect(try session(try held.releaseOptions(1, reason: nil)).state == .provisional)
  }

  @Test func `what holds nothing has nothing to release`() throws {
    #expect(throws: Refusal.noOptions(1)) { try planned().releaseOptions(1, reason: nil) }
    #expect(throws: Refusal.notPlaced(1)) { try deeds().releaseOptions(1, reason: nil) }
    #expect(throws: Refusal.notPlaced(1)) {
      try deeds().option(1, on: [], until: "2023-09-15", reason: nil)
    }
  }

  @Test func `a session that is cancelled holds nothing`() throws {
    let first = try planned()
    let held = try after(
      first, try first.option(1, on: [wish("2023-10-03")], until: "2023-09-15", reason: nil))
    let gone = try session(try held.cancel(1, reason: nil))
    #expect(gone.options.isEmpty && gone.optionUntil == nil)
  }

  @Test func `the step back gives the options back`() throws {
    let first = try planned()
    let edit = try first.option(1, on: [wish("2023-10-03")], until: "2023-09-15", reason: nil)
    let held = try first.agenda.applying(edit)
    #expect(try held.applying(edit.inverse) == first.agenda)
  }

  @Test func `a room on which an option is held is still needed`() throws {
    let first = try planned()
    let held = try after(
      first,
      try first.option(1, on: [wish("2023-10-03", "burgerzaal")], until: "2023-09-15", reason: nil))
    let file = Season.facts.filter { $0.key != EntityKey(.room, "burgerzaal") }
    #expect(
      throws: Refusal.stillNeeded(EntityKey(.room, "burgerzaal"), by: EntityKey(.session, "1"))
    ) { try held.applyCouncil(file, reason: nil) }
  }
}

struct ChooseChairTests {
  let chairs: [Entity] = ["F1-6", "F2-1"].map { .chair(Chair(member: $0)) }

  func placed(_ portfolio: String? = nil) -> Deeds {
    let factions = [
      Chamber.faction("F1", seats: 6, ["sport": ["F1-6"]]), Chamber.faction("F2", seats: 5, [:]),
    ]
    let agenda = Season.agenda(
      with: [.request(Season.request(portfolio: portfolio)), .session(session(1, request: 1))]
        + chairs + factions)
    return Deeds(agenda, today: "2023-07-03")
  }

  @Test func `a chair is chosen and let go`() throws {
    let edit = try placed().choose(chair: "F1-6", for: 1, reason: "beurt")
    #expect(edit.what.action == .chooseChair && edit.reason == "beurt")
    #expect(try session(edit).chair == "F1-6" && session(edit).sequence == 1)
    let after = Deeds(try placed().agenda.applying(edit), today: "2023-07-03")
    #expect(try session(try after.choose(chair: nil, for: 1, reason: nil)).chair == nil)
    #expect(throws: Refusal.nothingChanges) {
      try after.choose(chair: "F1-6", for: 1, reason: nil)
    }
  }

  @Test func `who cannot chair there is refused, who can is proposed`() throws {
    #expect(try placed("sport").proposedChair(for: 1) == "F2-1")
    let error = #expect(throws: Refusal.self) {
      try placed("sport").choose(chair: "F1-6", for: 1, reason: nil)
    }
    guard case .verdict(let verdict)? = error else {
      Issue.record("not a verdict")
      return
    }
    #expect(verdict.refusals.map(\.rule) == ["ChairFree"])
    #expect(throws: Refusal.noChair("F9-9", known: ["F1-6", "F2-1"])) {
      try placed().choose(chair: "F9-9", for: 1, reason: nil)
    }
    #expect(throws: Refusal.notPlaced(1)) {
      try deeds().choose(chair: "F1-6", for: 1, reason: nil)
    }
  }
}
