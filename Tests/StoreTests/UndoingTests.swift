import Council
import TestSupport
import Testing

@testable import Store

@Suite struct UndoingTests {
  @Test func `undo and redo go on after a restart`() throws {
    var desk = try Desk.withSeason()
    let one = try desk.apply(Edits.add(1)).agenda
    let two = try desk.apply(Edits.add(2)).agenda
    try desk.restart()
    #expect(try desk.undo().agenda == one)
    try desk.restart()
    #expect(try desk.undo().agenda == Season.agenda)
    #expect(try desk.undo().agenda == Agenda())
    #expect(throws: StoreError.nothingToUndo) { try desk.undo() }
    try desk.restart()
    for agenda in [Season.agenda, one, two] { #expect(try desk.redo().agenda == agenda) }
    #expect(throws: StoreError.nothingToRedo) { try desk.redo() }
    #expect(try desk.store.verify().problems == [])
  }

  @Test func `a new edit ends the road forward`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    try desk.undo()
    #expect(try desk.store.road().redo?.sequence == 2)
    try desk.apply(Edits.add(2))
    #expect(try desk.store.road().redo == nil)
    #expect(throws: StoreError.nothingToRedo) { try desk.redo() }
    #expect(try desk.store.road().undo?.sequence == 4)
  }

  @Test func `an undo is a step in the journal`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    let (snapshot, undone) = try desk.store.undo(by: .test, against: 2)
    #expect(undone.sequence == 2)
    #expect(snapshot.revision == 3)
    let entry = try #require(try desk.store.journal(limit: 1).first)
    #expect(entry.kind == .undo(of: 2))
    #expect(entry.action == "addRequest" && entry.object == EntityKey(.request, "1"))
    #expect(entry.edit == Edits.add(1).inverse)
    #expect(entry.reason == "brief van 27 juni")
    let (_, redone) = try desk.store.redo(by: .test, against: 3)
    #expect(redone == undone)
  }

  @Test func `undo against an old revision is refused`() throws {
    let desk = try Desk.withSeason()
    #expect(throws: StoreError.stale(expected: 0, found: 1)) {
      try desk.store.undo(by: .test, against: 0)
    }
  }

  @Test(arguments: UInt64(0)..<5)
  func `two hundred edits go back to nothing and forth again`(seed: UInt64) throws {
    var desk = try Desk()
    var random = SeededGenerator(seed)
    var snapshot = try desk.store.load()
    for _ in 0..<200 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0 where try desk.store.road().undo != nil: snapshot = try desk.undo()
      case 1 where try desk.store.road().redo != nil: snapshot = try desk.redo()
      default: snapshot = try desk.apply(random.edit(snapshot))
      }
    }
    while try desk.store.road().redo != nil { snapshot = try desk.redo() }
    let end = snapshot.agenda
    try desk.restart()
    while try desk.store.road().undo != nil { snapshot = try desk.undo() }
    #expect(snapshot.agenda == Agenda())
    try desk.restart()
    while try desk.store.road().redo != nil { snapshot = try desk.redo() }
    #expect(snapshot.agenda == end)
    try desk.restart()
    #expect(try desk.store.load().agenda == end)
    #expect(try desk.store.verify().problems == [])
  }
}
