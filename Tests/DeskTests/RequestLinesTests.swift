import Almanac
import Council
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
      ($0.dependsOn, $0.together, $0.hasGuests) = ([2, 3], [4], true)
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
}
