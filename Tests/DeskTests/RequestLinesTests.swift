import Almanac
import Council
import Screen
import TestSupport
import Testing

@testable import Desk

struct RequestLinesTests {
  @Test func `the presidium's page tells what a session needs, who chairs and what is held`()
    throws
  {
    var request = try #require(Sample.agenda.requests[1])
    request.needs.audience = 80
    request.needs.urgency = "het contract loopt af"
    let session = Session(
      number: 9, publicID: "00000000-0000-4000-9000-000000000009", request: 1,
      title: request.subject, duration: 60,
      slot: Slot(day: "2023-09-26", room: "raadzaal", start: "19:30"), state: .provisional,
      optionUntil: "2023-09-15",
      options: [Slot(day: "2023-10-03", room: "burgerzaal", start: "20:30")], chair: "F1-6")
    let agenda = Agenda(
      Sample.agenda.entities.filter { $0.key.kind != .session && $0.key != request.key }
        + [.request(request), .session(session)])
    let desk = TestDesk(.review, size: Size(120, 60), agenda: agenda)
    for words in [
      "Publiek: 80", "Spoed: het contract loopt af", "Voorzitter: F1-6",
      "Opties: di 3 okt 2023 20:30 Burgerzaal",
    ] { #expect(desk.shows(words), "\(words)") }
  }
}
