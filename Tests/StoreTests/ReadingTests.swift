import Council
import TestSupport
import Testing

@testable import Store

@Suite struct ReadingTests {
  @Test func `an entry tells who, what, to what, when, why and with what end`() throws {
    let desk = try Desk.withSeason()
    let origin = Origin(actor: 4_000_000_000, program: "marktmeester intake", time: -5)
    _ = try desk.store.apply(Edits.add(1), against: 1, by: origin)
    let entry = try #require(try desk.store.journal().last)
    #expect(entry.sequence == 2 && entry.kind == .edit)
    #expect(entry.action == "addRequest")
    #expect(entry.object == EntityKey(.request, "1"))
    #expect(entry.result == "done")
    #expect(entry.origin == origin)
    #expect(entry.reason == "brief van 27 juni")
    #expect(entry.edit == Edits.add(1))
    #expect(entry.keys.map(\.kind) == [.letter, .paper, .request])
    #expect(entry.hash.count == 64 && !entry.isBlotted)
  }

  @Test func `the last steps come oldest first`() throws {
    let desk = try Desk.withSeason()
    for number in 1...4 { try desk.apply(Edits.add(number)) }
    #expect(try desk.store.journal().map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(try desk.store.journal(limit: 2).map(\.sequence) == [4, 5])
    #expect(try desk.store.journal(limit: 0).isEmpty)
    #expect(try desk.store.journal(limit: 99).count == 5)
  }

  @Test func `steps stand in their order whatever the clock says`() throws {
    let desk = try Desk.withSeason()
    for (number, time) in [(1, 2000), (2, 1000), (3, 9_999_999)] {
      let origin = Origin(actor: 1, program: "x", time: time)
      _ = try desk.store.apply(Edits.add(number), against: number, by: origin)
    }
    #expect(try desk.store.journal().dropFirst().map(\.origin.time) == [2000, 1000, 9_999_999])
    #expect(try desk.store.verify().isSound)
  }

  @Test func `a line break in a name forges no line and a NUL is refused`() throws {
    let desk = try Desk.withSeason()
    let origin = Origin(actor: 1, program: "x\n3 edit root", time: 0)
    _ = try desk.store.apply(Edits.add(1), against: 1, by: origin)
    #expect(try desk.store.journal().last?.origin == origin)
    #expect {
      try desk.store.apply(
        Edits.add(2), against: 2, by: Origin(actor: 1, program: "a\0b", time: 0))
    } throws: { error in
      guard case .rejected? = error as? StoreError else { return false }
      return true
    }
  }
}
