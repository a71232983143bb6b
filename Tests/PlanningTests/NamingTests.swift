import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct NamingTests {
  @Test func `a request is named by number, case number or enough of its subject`() throws {
    let agenda = Season.agenda(
      with: [.request(Season.request()), .request(Season.request(number: 2))])
    #expect(try agenda.request(named: "2").number == 2)
    #expect(try agenda.request(named: "3604012").number == 2)
    #expect(throws: Refusal.ambiguousRequest("wijkgericht", [1, 2])) {
      try agenda.request(named: "wijkgericht")
    }
    #expect(throws: Refusal.noRequest("zwembad")) { try agenda.request(named: "zwembad") }
    #expect(throws: Refusal.noRequest("")) { try agenda.request(named: "") }
  }
}
