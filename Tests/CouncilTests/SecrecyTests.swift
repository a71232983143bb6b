import Almanac
import Council
import TestSupport
import Testing

struct SecrecyTests {
  let placed = session(1, request: 1)

  func secrecy(_ kind: EntityKind, _ id: String, liftedOn: Day? = nil, number: Int = 1) -> Entity {
    .secrecy(
      Secrecy(
        number: number, object: EntityKey(kind, id), body: "college", ground: "Woo 5.1 lid 2 b",
        day: "2023-07-01", liftedBy: liftedOn == nil ? nil : "raad", liftedOn: liftedOn))
  }

  func isPublic(_ more: Entity..., session: Session? = nil) -> Bool {
    let facts: [Entity] = [
      .request(Season.request()), .paper(Season.paper), .session(session ?? placed),
      .paper(Paper(number: 2, request: 2, title: "Ander stuk")),
    ]
    return Season.agenda(with: facts + more).isPublic(session ?? placed)
  }

  @Test func `without secrecy the public may see`() {
    #expect(isPublic())
    #expect(isPublic(session: session(1)))
    #expect(Agenda().isPublic(session(1, request: 9)))
  }

  @Test func `secrecy on the session, its request or its paper hides it`() {
    #expect(!isPublic(secrecy(.session, "1")))
    #expect(!isPublic(secrecy(.request, "1")))
    #expect(!isPublic(secrecy(.paper, "1")))
    #expect(!isPublic(secrecy(.session, "1"), session: session(1)))
  }

  @Test func `secrecy on another item of the same number hides nothing`() {
    #expect(isPublic(secrecy(.session, "2")))
    #expect(isPublic(secrecy(.request, "2")))
    #expect(isPublic(secrecy(.paper, "2")))
    #expect(isPublic(secrecy(.request, "1"), session: session(1)))
  }

  @Test func `a request for a closed session hides it`() {
    var request = Season.request()
    request.isClosed = true
    #expect(!isPublic(.request(request)))
    #expect(isPublic(.request(request), session: session(1)))
  }

  @Test func `secrecy that was lifted hides nothing, a second that stands does`() {
    let lifted = secrecy(.request, "1", liftedOn: "2023-08-01")
    #expect(isPublic(lifted))
    #expect(!isPublic(lifted, secrecy(.request, "1", number: 2)))
    let agenda = Agenda([lifted, secrecy(.request, "1", number: 2)])
    #expect(agenda.secrecy(on: EntityKey(.request, "1"))?.number == 2)
    #expect(agenda.secrecy(on: EntityKey(.session, "1")) == nil)
    #expect(agenda.secrecies.map(\.stands) == [false, true])
  }
}
