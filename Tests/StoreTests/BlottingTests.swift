import Council
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct BlottingTests {
  private let canary = "KANARIE-4711"

  /// A request with a word that must go, and the word taken out of the request.
  private func desk(_ seed: UInt64 = 0) throws -> Desk {
    let desk = try Desk.withSeason()
    var random = SeededGenerator(seed)
    try desk.apply(Edits.add(1))
    for number in 2...30 {
      // Of many lengths, so that SQLite moves them from page to page.
      let words = String(repeating: canary + " ", count: Int.random(in: 1...40, using: &random))
      try desk.apply(Edits.add(number, subject: words))
    }
    for number in 2...30 {
      let agenda = try desk.store.load().agenda
      let keys = [EntityKey(.request, "\(number)"), EntityKey(.letter, "\(number)")]
      let clean: [Entity] = [
        .request(Edits.request(number, subject: "-")), .letter(Letter(request: number, text: "-")),
      ]
      try desk.apply(
        Edit(
          Deed(.setRequest, keys[0]), reason: "\(canary) weg",
          changes: zip(keys, clean).map { Change(before: agenda[$0], after: $1) }))
    }
    return desk
  }

  @Test(arguments: UInt64(0)..<8)
  func `blotted words are nowhere in the file and the chain holds`(seed: UInt64) throws {
    var desk = try desk(seed)
    #expect(try desk.bytes.range(of: Data(canary.utf8)) != nil)
    var random = SeededGenerator(seed)
    for sequence in (3...60).shuffled(using: &random) {
      try desk.store.blot(sequence: sequence, by: .test, reason: "AVG-verzoek")
    }
    #expect(try desk.bytes.range(of: Data(canary.utf8)) == nil)
    #expect(desk.folder.names == ["plan.db"])
    try desk.restart()
    let verification = try desk.store.verify()
    #expect(verification.problems == [])
    #expect(verification.blotted == 58)
  }

  @Test func `a blotted entry keeps who, what and when`() throws {
    let desk = try desk()
    let before = try desk.store.journal()[2]
    try desk.store.blot(sequence: 3, by: .test, reason: "AVG-verzoek")
    let journal = try desk.store.journal()
    var expected = before
    expected.edit = nil
    expected.reason = nil
    expected.isBlotted = true
    #expect(journal[2] == expected)
    let last = try #require(journal.last)
    #expect(last.kind == .blot(of: 3) && last.action == "blot" && last.reason == "AVG-verzoek")
    #expect(last.keys == before.keys && last.object == before.object && !last.isBlotted)
  }

  @Test func `undo and redo stop at a blot and say so`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    try desk.apply(Edits.add(2))
    try desk.undo()
    try desk.store.blot(sequence: 2, by: .test, reason: "x")
    try desk.store.blot(sequence: 3, by: .test, reason: "x")
    #expect(throws: StoreError.blotted(2)) { try desk.undo() }
    #expect(throws: StoreError.blotted(3)) { try desk.redo() }
    #expect(try desk.store.road().undo?.isBlotted == true)
    let undo = try #require(try desk.store.journal().first { $0.kind == .undo(of: 3) })
    #expect(undo.isBlotted && undo.edit == nil)
    #expect(try desk.store.verify().problems == [])
    try desk.apply(Edits.add(4))
    try desk.undo()
    #expect(try desk.store.verify().problems == [])
  }

  @Test func `what a blot allows is still held against the tables`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    try desk.store.blot(sequence: 2, by: .test, reason: "x")
    #expect(try desk.store.verify().problems == [])
    try Attack.run(desk.path, "UPDATE request SET value = json_set(value, '$.subject', 'anders')")
    #expect(try desk.store.verify().problems == [.item(EntityKey(.request, "1"))])
    try Attack.run(desk.path, "DELETE FROM paper")
    #expect(try desk.store.verify().problems.contains(.item(EntityKey(.paper, "1"))))
  }

  @Test func `a blot can itself be blotted`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    try desk.store.blot(sequence: 2, by: .test, reason: canary)
    try desk.store.blot(sequence: 3, by: .test, reason: "x")
    #expect(try desk.bytes.range(of: Data(canary.utf8)) == nil)
    #expect(try desk.store.verify().problems == [])
    try Attack.run(desk.path, "DELETE FROM paper")
    #expect(try desk.store.verify().problems == [.item(EntityKey(.paper, "1"))])
  }

  @Test func `what cannot be blotted is told`() throws {
    let desk = try Desk.withSeason()
    try desk.undo()
    #expect(throws: StoreError.noSuchEntry(9)) {
      try desk.store.blot(sequence: 9, by: .test, reason: "x")
    }
    #expect(throws: StoreError.nothingToBlot(2)) {
      try desk.store.blot(sequence: 2, by: .test, reason: "x")
    }
    try desk.store.blot(sequence: 1, by: .test, reason: "x")
    try desk.store.blot(sequence: 1, by: .test, reason: "x")
    #expect(try desk.store.journal().count == 3)
  }
}
