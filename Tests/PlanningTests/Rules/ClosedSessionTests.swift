import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ClosedSessionTests {
  let secrecy = Entity.secrecy(
    Secrecy(
      number: 1, object: EntityKey(.request, "1"), body: "raad", ground: "Gemeentewet 23",
      day: "2023-07-03"))

  func judge(_ more: Entity..., isClosed: Bool = true) -> Judge {
    Judge(
      ClosedSession(), in: Season.agenda(with: more), for: Chamber.request(isClosed: isClosed))
  }

  @Test func `a closed session is not in the room that is streamed`() throws {
    #expect(try judge(secrecy).outcome("2023-09-26", "raadzaal") == .forbidden)
    #expect(try judge(secrecy).outcome("2023-09-26", "burgerzaal") == .fine)
    #expect(
      try judge(secrecy).matter("2023-09-26", "raadzaal")
        == .closedSession(.streamed(room: "raadzaal", fit: ["burgerzaal"])))
  }

  @Test func `nor in a room that cannot be shut`() throws {
    let hall = Entity.room(Room(id: "burgerzaal", name: "Hal", seats: 60, isAlwaysOpen: true))
    #expect(try judge(secrecy, hall).outcome("2023-09-26", "burgerzaal") == .forbidden)
    #expect(
      try judge(secrecy, hall).matter("2023-09-26", "burgerzaal")
        == .closedSession(.open(room: "burgerzaal", fit: [])))
  }

  @Test func `that its secrecy is not noted costs and does not forbid`() {
    let findings = judge().findings("2023-09-26", "burgerzaal")
    #expect(findings.map(\.matter).last == .closedSession(.noSecrecy))
    #expect(findings.map(\.forbids) == [false, false] && findings.map(\.cost) == [0, 1])
  }

  @Test func `secrecy on the session is noted as well, secrecy that was lifted is not`() {
    let session = Entity.session(session(4, "burgerzaal", request: 1))
    var own = Secrecy(
      number: 1, object: EntityKey(.session, "4"), body: "raad", ground: "23", day: "2023-07-03")
    #expect(
      judge(session, .secrecy(own)).findings("2023-09-26", "burgerzaal", session: 4).count == 1)
    own.liftedOn = "2023-07-04"
    #expect(
      judge(session, .secrecy(own)).findings("2023-09-26", "burgerzaal", session: 4).count == 2)
  }

  @Test func `it can be set aside by name, its source is the law`() throws {
    #expect(RuleList.hardNames.contains("ClosedSession"))
    let finding = try judge(secrecy).finding("2023-09-26", "raadzaal")
    #expect(finding.source == .law("Gemeentewet 23"))
  }

  @Test func `an open session can be anywhere`() {
    #expect(judge(isClosed: false).findings("2023-09-26", "raadzaal").isEmpty)
  }
}
