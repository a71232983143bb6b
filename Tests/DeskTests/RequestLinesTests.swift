import Almanac
import Council
import Screen
import TestSupport
import Testing

@testable import Desk

struct RequestLinesTests {
  /// What the desk tells of request 1, changed.
  private func told(_ change: (inout Request) -> Void) throws -> [String] {
    var request = try #require(Sample.agenda.requests[1])
    change(&request)
    let desk = TestDesk(.plan, agenda: Agenda(Sample.agenda.entities + [.request(request)]))
    return desk.state.lines(about: request).map { $0.lead + $0.text }
  }

  @Test func `what ties a request to the rest of the plan is told`() throws {
    let lines = try told {
      $0.anchor = "begroting-2024"
      $0.decideBy = "2023-11-14"
      ($0.dependsOn, $0.together, $0.needs.expectsGuests) = ([2, 3], [4], true)
    }
    let ties = [
      "Mijlpaal: Begroting 2024-2027", "Besluit uiterlijk: di 14 nov 2023", "Komt na: 2, 3",
      "Samen met: 4", "Gasten: ja",
    ]
    #expect(lines.filter(ties.contains) == ties)
  }

  @Test func `of a request without ties nothing is told of them`() throws {
    let lines = try told { _ in }
    for label in ["Mijlpaal", "Besluit uiterlijk", "Komt na", "Samen met", "Gasten"] {
      #expect(!lines.contains { $0.hasPrefix(label) })
    }
  }

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
