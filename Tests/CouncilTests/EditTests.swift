import Almanac
import Council
import TestSupport
import Testing

struct EditTests {
  let agenda = Season.agenda
  let room = Room(id: "hal", name: "Hal", seats: 30)
  let deed = Deed(.place, EntityKey(.session, "1"))

  @Test func `an item is made, changed and taken away`() throws {
    let made = try agenda.applying(Edit(deed, changes: [agenda.change(to: .room(room))]))
    #expect(made.rooms["hal"] == room)
    var larger = room
    larger.seats = 40
    let changed = try made.applying(Edit(deed, changes: [made.change(to: .room(larger))]))
    #expect(changed.rooms["hal"]?.seats == 40)
    let gone = try changed.applying(
      Edit(deed, changes: [Change(before: .room(larger), after: nil)]))
    #expect(gone == agenda)
  }

  @Test func `the inverse restores the agenda`() throws {
    let edit = Edit(
      deed, reason: "gevraagd",
      changes: [
        agenda.change(to: .room(room)), agenda.change(to: .session(session(1))),
        Change(before: agenda[EntityKey(.clerk, "griffier")], after: nil),
      ])
    let after = try agenda.applying(edit)
    #expect(after != agenda)
    #expect(try after.applying(edit.inverse) == agenda)
    #expect(edit.inverse.inverse == edit)
    #expect(edit.inverse.reason == "gevraagd")
    #expect(edit.inverse.what == deed)
  }

  @Test func `changes that change nothing are left out, the others stand in order of key`() {
    let edit = Edit(
      deed,
      changes: [
        agenda.change(to: .session(session(2))), agenda.change(to: .room(room)),
        Change(before: .room(room), after: .room(room)),
      ])
    #expect(edit.changes.map(\.key.description) == ["room hal", "session 2"])
  }

  @Test func `an item that is not as expected stops the whole edit`() throws {
    var other = room
    other.seats = 40
    let edit = Edit(
      deed,
      changes: [
        agenda.change(to: .clerk(Clerk(id: "x", name: "X"))),
        Change(before: .room(room), after: nil),
      ])
    let elsewhere = Season.agenda(with: [.room(other)])
    let conflict = #expect(throws: EditConflict.self) { try elsewhere.applying(edit) }
    #expect(conflict?.key == EntityKey(.room, "hal"))
    #expect(conflict?.expected == .room(room))
    #expect(conflict?.found == .room(other))
    let missing = #expect(throws: EditConflict.self) { try agenda.applying(edit) }
    #expect(missing?.found == nil)
  }

  @Test func `making what is there already is a conflict`() throws {
    let edit = Edit(deed, changes: [Change(before: nil, after: .room(room))])
    let once = try agenda.applying(edit)
    #expect(throws: EditConflict.self) { try once.applying(edit) }
  }

  @Test func `between equal agendas there is no change`() {
    #expect(agenda.changes(to: agenda).isEmpty)
    #expect(Agenda().changes(to: agenda).count == agenda.entities.count)
    #expect(Agenda().changes(to: agenda).allSatisfy { $0.before == nil })
    #expect(agenda.changes(to: Agenda()).allSatisfy { $0.after == nil })
  }

  @Test func `a change is about one item`() async {
    await #expect(processExitsWith: .failure) { _ = Change(before: nil, after: nil) }
    await #expect(processExitsWith: .failure) {
      _ = Change(
        before: .room(Room(id: "a", name: "A", seats: 1)),
        after: .room(Room(id: "b", name: "B", seats: 1)))
    }
  }

  @Test func `an edit survives its JSON`() throws {
    let edit = Edit(
      deed, reason: "gevraagd",
      changes: [
        agenda.change(to: .session(session(1))),
        Change(before: agenda[EntityKey(.clerk, "griffier")], after: nil),
      ])
    #expect(try value(Edit.self, json: json(edit)) == edit)
  }

  @Test(
    arguments: [
      "{}", #"{"before":null,"after":null}"#,
      """
      {"before":{"clerk":{"id":"a","name":"A","availability":{"absences":[]}}},
      "after":{"clerk":{"id":"b","name":"A","availability":{"absences":[]}}}}
      """,
    ])
  func `JSON about no item, or about two, is refused`(text: String) {
    #expect(throws: DecodingError.self) { try value(Change.self, json: text) }
  }

  @Test func `the names of deeds never change`() {
    #expect(
      Deed.Action.allCases.map(\.rawValue) == [
        "applyCouncil", "addAbsence", "moveAnchor", "addRequest", "setRequest", "grant", "offer",
        "settle", "hold", "refuse", "withdraw", "merge", "split", "imposeSecrecy", "liftSecrecy",
        "place", "move", "cancel", "pin", "unpin", "option", "releaseOptions", "chooseChair",
        "plan", "replan", "insert",
      ])
  }

  @Test(arguments: UInt64(0)..<50)
  func `undoing every edit in turn restores every agenda`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    var past = [agenda]
    var edits: [Edit] = []
    for _ in 0..<12 {
      let now = past[past.count - 1]
      let edit = Edit(deed, changes: Self.changes(of: now, &random))
      past.append(try now.applying(edit))
      edits.append(edit)
    }
    for (edit, before) in zip(edits, past).reversed() {
      let after = past.removeLast()
      #expect(try after.applying(edit.inverse) == before)
    }
    #expect(past == [agenda])
  }

  @Test(arguments: UInt64(0)..<50)
  func `the differences between two agendas make one of the other`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let a = try Self.wander(from: agenda, &random)
    let b = try Self.wander(from: agenda, &random)
    let there = Edit(deed, changes: a.changes(to: b))
    #expect(try a.applying(there) == b)
    #expect(there.inverse.changes == b.changes(to: a))
    #expect(Agenda(b.entities.shuffled(using: &random)) == b)
  }

  /// An agenda some random steps away.
  private static func wander(from agenda: Agenda, _ random: inout SeededGenerator) throws
    -> Agenda
  {
    var agenda = agenda
    for _ in 0..<6 {
      let deed = Deed(.place, EntityKey(.session, "1"))
      agenda = try agenda.applying(Edit(deed, changes: changes(of: agenda, &random)))
    }
    return agenda
  }

  /// Some changes to an agenda, each to another item: made, changed or taken away.
  private static func changes(of agenda: Agenda, _ random: inout SeededGenerator) -> [Change] {
    var keys: Set<EntityKey> = []
    var changes: [Change] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let entity = someEntity(&random)
      let before = agenda[entity.key]
      guard keys.insert(entity.key).inserted else { continue }
      let after = before != nil && Bool.random(using: &random) ? nil : entity
      changes.append(Change(before: before, after: after))
    }
    return changes
  }

  /// One of a few items, so that they meet again.
  private static func someEntity(_ random: inout SeededGenerator) -> Entity {
    let number = Int.random(in: 1...12, using: &random)
    let name = "naam \(Int.random(in: 1...3, using: &random))"
    return switch Int.random(in: 0...6, using: &random) {
    case 0: .room(Room(id: "zaal-\(number)", name: name, seats: number))
    case 1: .clerk(Clerk(id: "griffier-\(number)", name: name))
    case 2: .session(session(number, title: name))
    case 3: .paper(Paper(number: number, request: 1, title: name))
    case 4: .recess(Recess(name: "reces \(number)", aliases: [name], periods: []))
    case 5: .council(Profile(name: name, municipality: "Hengelo", seats: number))
    default: .closedDay(ClosedDay(day: Day(number: number), name: name))
    }
  }
}
