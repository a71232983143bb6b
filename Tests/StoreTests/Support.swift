import Almanac
import Council
import Foundation
import GRDB
import Glibc
import TestSupport

@testable import Store

/// A folder of its own, removed with the last who holds it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/store-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file in it.
  func file(_ name: String) -> String { path + "/" + name }

  /// The names of what is in it.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
  }
}

/// A store in a folder of its own.
struct Desk {
  let folder: TemporaryFolder
  let path: String
  var store: Store

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plan.db")
    store = try Store.create(at: path)
  }

  /// A desk on which the season's council has been applied.
  static func withSeason() throws -> Desk {
    let desk = try Desk()
    _ = try desk.store.apply(Edits.council, against: 0, by: .test)
    return desk
  }

  /// Leaves the store and opens it again, as after a restart.
  mutating func restart() throws { store = try Store.open(at: path) }

  /// Applies an edit to whatever stands.
  @discardableResult
  func apply(_ edit: Edit) throws -> Snapshot {
    try store.apply(edit, against: store.load().revision, by: .test)
  }

  @discardableResult
  func undo() throws -> Snapshot {
    try store.undo(by: .test, against: store.load().revision).snapshot
  }

  @discardableResult
  func redo() throws -> Snapshot {
    try store.redo(by: .test, against: store.load().revision).snapshot
  }

  /// The bytes of the file.
  var bytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: path)) } }
}

extension Origin {
  static let test = Origin(actor: 1000, program: "marktmeester test", time: 1_695_733_200_123)
}

extension Edit {
  /// An edit of one item.
  init(_ action: Deed.Action, _ before: Entity?, _ after: Entity?, reason: String? = nil) {
    let change = Change(before: before, after: after)
    self.init(Deed(action, change.key), reason: reason, changes: [change])
  }
}

enum Edits {
  /// The season's council file.
  static let council = Edit(
    Deed(.applyCouncil, EntityKey(.council, Profile.only)), reason: "start",
    changes: Season.facts.map { Change(before: nil, after: $0) })

  /// A request that comes in, with its letter and a paper.
  static func add(_ number: Int, subject: String = "Wijkgericht werken") -> Edit {
    let request = request(number, subject: subject)
    return Edit(
      Deed(.addRequest, request.key), reason: "brief van 27 juni",
      changes: [
        Change(before: nil, after: .request(request)),
        Change(before: nil, after: .letter(Letter(request: number, text: "Geachte \(subject)"))),
        Change(before: nil, after: .paper(Paper(number: number, request: number, title: "stuk"))),
      ])
  }

  static func request(_ number: Int, subject: String) -> Request {
    var request = Season.request(number: 1)
    request.subject = subject
    return Request(
      number: number, publicID: "request-\(number)", letterDate: request.letterDate,
      received: request.received, subject: subject, clauses: request.clauses)
  }

  static func session(_ number: Int, request: Int?) -> Session {
    Session(
      number: number, publicID: "session-\(number)", request: request, title: "Sessie \(number)",
      kindOfSession: .informing, duration: 60,
      slot: Slot(
        day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("19:30")))
  }
}

extension SeededGenerator {
  /// An edit that fits what stands.
  mutating func edit(_ standing: Snapshot) -> Edit {
    let agenda = standing.agenda
    let request = Array(agenda.requests).randomElement(using: &self)
    let session = Array(agenda.sessions).randomElement(using: &self)
    switch (Int.random(in: 0..<7, using: &self), request, session) {
    case (0...1, let request?, _):
      var changed = request
      changed.subject = "Onderwerp \(next() % 1000)"
      changed.state = RequestState.allCases.randomElement(using: &self) ?? .received
      return Edit(.setRequest, .request(request), .request(changed), reason: "reden \(next())")
    case (2, let request?, _):
      let number = standing.nextNumber(.session)
      let session = Edits.session(number, request: request.number)
      return Edit(.place, nil, .session(session))
    case (3, _, let session?):
      var moved = session
      moved.slot?.room = "burgerzaal"
      moved.sequence += 1
      return Edit(.move, .session(session), .session(moved), reason: "zaal \(next())")
    case (4, _, let session?):
      return Edit(.cancel, .session(session), nil)
    case (5, let request?, _):
      let ruling = Ruling(
        number: standing.nextNumber(.ruling), request: request.number,
        outcome: .grant(condition: nil), taken: .meeting, day: Season.day("2023-07-03"), reason: nil
      )
      return Edit(.grant, nil, .ruling(ruling))
    default:
      return Edits.add(standing.nextNumber(.request), subject: "Nieuw \(next() % 1000)")
    }
  }
}
