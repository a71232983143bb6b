import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RoomFreeTests {
  func judge(_ sessions: Session...) throws -> Judge {
    Judge(RoomFree(), in: Season.agenda(with: sessions.map(Entity.session)))
  }

  @Test func `the burgerzaal is taken at 21.00, before and after it is free`() throws {
    let judge = try judge(session(2, "burgerzaal", "21:00"))
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "20:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "20:01") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:59") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "22:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:00") == .fine)
    #expect(try judge.outcome("2023-10-03", "burgerzaal", "21:00") == .fine)
    let hours = TimeRange("21:00", "22:00")
    #expect(
      try judge.matter("2023-09-26", "burgerzaal", "21:00")
        == .roomFree(.session(room: "burgerzaal", title: "Sessie 2", hours: hours)))
    #expect(
      try judge.matter("2023-09-26", "raadzaal", "21:00") == .roomFree(.free(room: "raadzaal")))
  }

  @Test func `the time between sessions is another rule's`() throws {
    var market = try #require(Season.agenda.bodies[Body.market])
    market.changeOver = 15
    let judge = Judge(
      RoomFree(),
      in: Season.agenda(with: [.session(session(2, "burgerzaal", "20:30", 30)), .body(market)]))
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:00") == .fine)
  }

  @Test func `a session is not in its own way, nor is one that was cancelled`() throws {
    let judge = try judge(session(2), session(3, "burgerzaal", state: .cancelled))
    #expect(try judge.outcome("2023-09-26", session: 2) == .fine)
    #expect(try judge.outcome("2023-09-26", session: 1) == .forbidden)
    #expect(try judge.outcome("2023-09-26", "burgerzaal") == .fine)
  }

  @Test func `the council has the raadzaal on 12 September from 21.00`() throws {
    let judge = try judge()
    #expect(try judge.outcome("2023-09-12", "raadzaal", "20:00") == .fine)
    #expect(try judge.outcome("2023-09-12", "raadzaal", "20:30") == .forbidden)
    #expect(try judge.outcome("2023-09-12", "burgerzaal", "21:00") == .fine)
    let hours = TimeRange("21:00", "22:30")
    #expect(
      try judge.matter("2023-09-12", "raadzaal", "21:00")
        == .roomFree(.body(room: "raadzaal", name: "Raad (kort)", hours: hours)))
  }

  @Test func `a room that the evening does not use is refused`() throws {
    let judge = try judge()
    #expect(try judge.outcome("2023-09-26", "hal") == .forbidden)
    #expect(
      try judge.matter("2023-09-26", "hal")
        == .roomFree(.notInUse(room: "hal", rooms: ["raadzaal", "burgerzaal"])))
  }

  @Test func `each that is in the room is told`() throws {
    let judge = try judge(session(2), session(3, "raadzaal", "20:00"))
    #expect(judge.findings("2023-09-26").map(\.forbids) == [true, true])
  }

  @Test func `another room than the one asked for costs and does not forbid`() throws {
    var judge = try judge()
    judge.request?.room = "raadzaal"
    #expect(judge.findings("2023-09-26").map(\.isBroken) == [false])
    let other = judge.findings("2023-09-26", "burgerzaal")
    #expect(other.last?.matter == .roomFree(.notAsked(room: "burgerzaal", asked: "raadzaal")))
    #expect(other.map(\.forbids) == [false, false] && other.last?.cost == 6)
  }

  @Test func `a working visit needs no room`() throws {
    var judge = try judge(session(2))
    judge.request?.kindWanted = .visit
    #expect(judge.findings("2023-09-26").isEmpty)
  }
}
