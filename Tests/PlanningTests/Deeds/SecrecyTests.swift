import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SecrecyTests {
  @Test func `secrecy is imposed once and lifted by decision`() throws {
    let start = deeds()
    let secret = try start.agenda.applying(
      try start.imposeSecrecy(1, body: "college", ground: "Woo 5.1", reason: nil))
    let key = EntityKey(.request, "1")
    #expect(secret.secrecy(on: key)?.ground == "Woo 5.1")
    let again = Deeds(secret, today: start.today)
    #expect(throws: Refusal.nothingChanges) {
      try again.imposeSecrecy(1, body: "college", ground: "Woo 5.1", reason: nil)
    }
    let open = try secret.applying(try again.liftSecrecy(1, by: "raad", reason: nil))
    #expect(open.secrecy(on: key) == nil)
    #expect(open.secrecies[1]?.liftedBy == "raad")
    #expect(throws: Refusal.notSecret(1)) { try start.liftSecrecy(1, by: "raad", reason: nil) }
  }
}
