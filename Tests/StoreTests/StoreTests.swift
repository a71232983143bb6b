import Almanac
import Council
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct StoreTests {
  @Test func `a new store is empty`() throws {
    let desk = try Desk()
    #expect(try desk.store.load() == Snapshot(agenda: Agenda(), revision: 0, highest: [:]))
    #expect(try desk.store.journal().isEmpty)
    #expect(desk.folder.names == ["plan.db"])
  }

  @Test func `a council comes back as it was`() throws {
    var desk = try Desk.withSeason()
    try desk.restart()
    let snapshot = try desk.store.load()
    #expect(snapshot.agenda == Season.agenda)
    #expect(snapshot.revision == 1)
    #expect(try desk.store.verify().isSound)
  }

  @Test func `apply gives what load gives`() throws {
    let desk = try Desk.withSeason()
    let applied = try desk.apply(Edits.add(1))
    #expect(try applied == Store.open(at: desk.path, mode: .read).load())
  }

  @Test(arguments: Samples.all)
  func `every kind of item comes back as it was`(_ item: Entity) throws {
    var desk = try Desk()
    try desk.apply(
      Edit(
        Deed(.applyCouncil, item.key),
        changes: (Samples.needed + [item]).map { Change(before: nil, after: $0) }))
    try desk.restart()
    #expect(try desk.store.load().agenda[item.key] == item)
    #expect(try desk.store.verify().problems == [])
    try desk.undo()
    try desk.restart()
    #expect(try desk.store.load().agenda == Agenda())
  }

  @Test func `the samples are of every kind`() {
    #expect(Set(Samples.all.map(\.key.kind)) == Set(EntityKind.allCases))
  }

  @Test func `hostile text is stored as text`() throws {
    var desk = try Desk.withSeason()
    let text = "'; DROP TABLE request; -- \u{0}\u{1b}[2J\u{202e} e\u{301} \"\\/ \u{1F600}\n\r\t"
    try desk.apply(Edits.add(1, subject: text))
    try desk.restart()
    let subject = try #require(try desk.store.load().agenda.requests[1]?.subject)
    #expect(Array(subject.utf8) == Array(text.utf8))
    #expect(try desk.store.verify().isSound)
  }

  @Test func `an edit against an old revision is refused`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    let before = try desk.bytes
    #expect(throws: StoreError.stale(expected: 1, found: 2)) {
      try desk.store.apply(Edits.add(2), against: 1, by: .test)
    }
    #expect(try desk.bytes == before)
  }

  @Test func `an edit of what does not stand there is refused and told`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    let before = try desk.bytes
    let standing = Edits.request(1, subject: "Wijkgericht werken")
    let (other, wanted) = (Edits.request(1, subject: "a"), Edits.request(1, subject: "b"))
    #expect {
      try desk.apply(Edit(.setRequest, .request(other), .request(wanted)))
    } throws: { error in
      guard case .conflict(let conflict)? = error as? StoreError else { return false }
      return conflict.key == standing.key && conflict.expected == .request(other)
        && conflict.found == .request(standing)
    }
    #expect(try desk.bytes == before)
  }

  @Test func `an edit that refers to nothing is refused whole`() throws {
    let desk = try Desk.withSeason()
    let before = try desk.bytes
    #expect {
      try desk.apply(Edit(.place, nil, .session(Edits.session(1, request: 7))))
    } throws: { error in
      guard case .rejected? = error as? StoreError else { return false }
      return true
    }
    #expect(try desk.bytes == before)
    #expect(try desk.store.load().revision == 1)
  }

  @Test func `a public name is never used twice`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edit(.place, nil, .session(Edits.session(1, request: nil))))
    let twin = Session(number: 2, publicID: "session-1", title: "x", duration: 30)
    #expect {
      try desk.apply(Edit(.place, nil, .session(twin)))
    } throws: { error in
      guard case .rejected(EntityKey(.session, "2"), _)? = error as? StoreError else {
        return false
      }
      return true
    }
  }

  @Test func `an edit without changes leaves the store as it is`() throws {
    let desk = try Desk.withSeason()
    let before = try desk.bytes
    let snapshot = try desk.apply(Edit(Deed(.setRequest, EntityKey(.request, "1")), changes: []))
    #expect(snapshot.revision == 1)
    #expect(try desk.bytes == before)
  }

  @Test func `two desks on one store see each other`() throws {
    let desk = try Desk.withSeason()
    let other = try Store.open(at: desk.path)
    let snapshot = try other.load()
    #expect(try !other.hasChanged(since: snapshot.revision))
    let applied = try desk.apply(Edits.add(1))
    #expect(try other.hasChanged(since: snapshot.revision))
    #expect(throws: StoreError.stale(expected: 1, found: 2)) {
      try other.apply(Edits.add(1), against: snapshot.revision, by: .test)
    }
    #expect(try other.load() == applied)
    _ = try other.apply(Edits.add(2), against: 2, by: .test)
    #expect(try desk.store.load().agenda.requests.count == 2)
  }

  @Test func `a number is never given twice`() throws {
    let desk = try Desk.withSeason()
    #expect(try desk.store.load().nextNumber(.request) == 1)
    try desk.apply(Edits.add(1))
    let undone = try desk.undo()
    #expect(undone.nextNumber(.request) == 2)
    #expect(try desk.apply(Edits.add(2)).nextNumber(.request) == 3)
  }

  @Test func `a store opened for reading changes nothing`() throws {
    let desk = try Desk.withSeason()
    let before = try desk.bytes
    let reader = try Store.open(at: desk.path, mode: .read)
    #expect(throws: StoreError.readOnly(desk.path)) {
      try reader.apply(Edits.add(1), against: 1, by: .test)
    }
    #expect(throws: StoreError.readOnly(desk.path)) {
      try reader.blot(sequence: 1, by: .test, reason: "x")
    }
    #expect(try reader.load().agenda == Season.agenda)
    #expect(try reader.verify().isSound)
    #expect(try desk.bytes == before)
    #expect(desk.folder.names == ["plan.db"])
  }

  @Test func `a locked store is waited for and then given up`() throws {
    let desk = try Desk.withSeason()
    let hurried = try Store.open(at: desk.path, timeout: 0.1)
    let holder = try DatabaseQueue(path: desk.path)
    try holder.inTransaction(.immediate) { _ throws in
      #expect(throws: StoreError.busy(desk.path)) {
        try hurried.apply(Edits.add(1), against: 1, by: .test)
      }
      #expect(try hurried.load().revision == 1)
      return .rollback
    }
    try holder.inTransaction(.exclusive) { _ throws in
      #expect(throws: StoreError.busy(desk.path)) { try hurried.load() }
      #expect(throws: StoreError.busy(desk.path)) { try Store.open(at: desk.path, timeout: 0.1) }
      return .rollback
    }
    #expect(try hurried.apply(Edits.add(1), against: 1, by: .test).revision == 2)
  }

  @Test func `a program killed halfway leaves what stood`() throws {
    let desk = try Desk.withSeason()
    let crash = try TemporaryFolder()
    let writer = try DatabaseQueue(path: desk.path)
    try writer.inDatabase { try $0.execute(sql: "PRAGMA cache_size = 1") }
    try writer.inTransaction(.immediate) { db in
      for _ in 0..<3 {
        try db.execute(sql: "UPDATE journal SET program = program || hex(zeroblob(9999))")
      }
      try db.execute(sql: "UPDATE recess SET value = json_set(value, '$.aliases', json('[]'))")
      for end in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: desk.path + end, toPath: crash.file("plan.db" + end))
      }
      return .rollback
    }
    let image = crash.file("plan.db")
    #expect(try Data(contentsOf: URL(fileURLWithPath: image)) != desk.bytes)
    let reader = try Store.open(at: image, mode: .read)
    #expect(try reader.load() == desk.store.load())
    #expect(try reader.verify().isSound)
    #expect(crash.names == ["plan.db"])
  }

  @Test func `the same steps give the same tables`() throws {
    let desks = [try Desk(), try Desk()]
    for desk in desks {
      var random = SeededGenerator(7)
      try desk.apply(Edits.council)
      for _ in 0..<40 { try desk.apply(random.edit(desk.store.load())) }
      try desk.undo()
    }
    let dumps = try desks.map { desk in
      try DatabaseQueue(path: desk.path).read { db in
        let tables = EntityKind.allCases.map(Rows.table) + ["counter"]
        let salted = "sequence, kind, refers_to, time, actor, action, object, keys, payload"
        return try tables.map { try Row.fetchAll(db, sql: "SELECT * FROM \($0) ORDER BY 1") }
          + [try Row.fetchAll(db, sql: "SELECT \(salted) FROM journal ORDER BY 1")]
      }
    }
    #expect(dumps[0] == dumps[1])
  }

  @Test func `a lock outlives another look at the same file`() throws {
    let desk = try Desk.withSeason()
    func locks() throws -> Int {
      let inode = try FileManager.default.attributesOfItem(atPath: desk.path)[.systemFileNumber]
      let number = try #require(inode as? NSNumber).stringValue
      let all = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
      return all.split(separator: "\n").count { $0.contains(":\(number) ") && $0.contains("WRITE") }
    }
    try desk.store.connection.write { _ in
      let held = try locks()
      #expect(held > 0)
      _ = try Store.open(at: desk.path, mode: .read)
      #expect(try locks() == held)
    }
  }
}

/// One item of every kind, and what they need beside them.
enum Samples {
  static let needed: [Entity] = [
    .request(Edits.request(1, subject: "eerste")), .request(Edits.request(2, subject: "tweede")),
    .faction(Faction(id: "F1", name: "Fractie 1", seats: 3)),
  ]

  static let all: [Entity] =
    EntityKind.allCases.compactMap { kind in Season.facts.first { $0.key.kind == kind } }
    + people + records

  private static let people: [Entity] = [
    .faction(
      Faction(
        id: "F2", name: "Fractie 2", seats: 2, representatives: 1,
        spokespersons: [.init(portfolio: "sport", people: [.init(member: "F2-1")])])),
    .member(Member(id: "F1-2", faction: "F1")),
    .chair(Chair(member: "F1-3")),
  ]

  private static let records: [Entity] = [
    .request(
      Request(
        number: 3, publicID: "request-3", letterDate: Season.day("2023-06-27"),
        received: Season.day("2023-06-28"), subject: "derde", kindWanted: .visit,
        questions: [.room, .duration(assumed: 60), .portfolio(proposal: nil)], state: .merged,
        mergedInto: 1, splitFrom: 2)),
    .letter(Letter(request: 2, text: "Geachte leden,\n")),
    .ruling(
      Ruling(
        number: 1, request: 2, outcome: .merge(into: 1), taken: .mandate,
        day: Season.day("2023-07-03"), reason: "zelfde onderwerp")),
    .paper(Season.paper),
    .session(Edits.session(1, request: 2)),
    .secrecy(
      Secrecy(
        number: 1, object: EntityKey(.session, "1"), body: "college", ground: "Woo 5.1 lid 2",
        day: Season.day("2023-09-01"), liftedBy: "raad", liftedOn: Season.day("2023-12-01"))),
  ]
}
