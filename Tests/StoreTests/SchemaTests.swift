import Council
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct SchemaTests {
  @Test(arguments: RequestState.allCases) func `a request in every state`(
    _ state: RequestState
  ) throws {
    var request = Edits.request(1, subject: "x")
    request.state = state
    try Desk().apply(Edit(.addRequest, nil, .request(request)))
  }

  @Test(arguments: Sender.allCases) func `a request of every sender`(_ sender: Sender) throws {
    var request = Edits.request(1, subject: "x")
    request.sender = sender
    try Desk().apply(Edit(.addRequest, nil, .request(request)))
  }

  @Test(arguments: SessionState.allCases) func `a session in every state`(
    _ state: SessionState
  ) throws {
    var session = Edits.session(1, request: nil)
    session.state = state
    try Desk().apply(Edit(.place, nil, .session(session)))
  }

  @Test(arguments: SessionResult.allCases) func `a session of every result`(
    _ result: SessionResult
  ) throws {
    var session = Edits.session(1, request: nil)
    session.result = result
    try Desk().apply(Edit(.place, nil, .session(session)))
  }

  @Test(arguments: SessionKind.allCases) func `a session and a request of every kind`(
    _ kind: SessionKind
  ) throws {
    let desk = try Desk()
    var session = Edits.session(1, request: nil)
    session.kindOfSession = kind
    var request = Edits.request(1, subject: "x")
    request.kindWanted = kind
    try desk.apply(Edit(.place, nil, .session(session)))
    try desk.apply(Edit(.addRequest, nil, .request(request)))
  }

  @Test(arguments: Ruling.Way.allCases) func `a ruling taken in every way`(
    _ way: Ruling.Way
  ) throws {
    let desk = try Desk()
    try desk.apply(Edits.add(1))
    let ruling = Ruling(
      number: 1, request: 1, outcome: .refuse, taken: way, day: Season.day("2023-07-03"),
      reason: nil)
    try desk.apply(Edit(.refuse, nil, .ruling(ruling)))
  }

  @Test(arguments: [
    "INSERT INTO room VALUES ('a', '{\"id\":\"b\"}')", "INSERT INTO room VALUES ('a', 'x')",
    "UPDATE request SET value = json_set(value, '$.state', 'x')",
    "UPDATE request SET value = json_set(value, '$.sender', 'x')",
    "UPDATE request SET value = json_remove(value, '$.publicID')",
    "UPDATE request SET value = json_set(value, '$.mergedInto', 9)",
    "UPDATE paper SET value = json_set(value, '$.request', 9)",
    "DELETE FROM request", "INSERT INTO council VALUES ('x', '{}')",
    "UPDATE journal SET payload = NULL", "UPDATE journal SET kind = 'x'",
    "INSERT INTO member (id, value) VALUES ('a', '{\"id\":\"a\",\"faction\":\"z\"}')",
  ])
  func `the tables themselves refuse what cannot be`(_ sql: String) throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: desk.path).write { try $0.execute(sql: sql) }
    }
    #expect(try desk.store.verify().isSound)
  }

  @Test func `the store writes as safely as it promises`() throws {
    let desk = try Desk()
    let found = try desk.store.connection.read { db in
      try ["journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(found == ["delete", "3", "1", "1", "2"])
  }
}
