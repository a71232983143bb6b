import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// The evenings that a request could have.
struct OfferTests {
  func offers(_ sessions: Session...) -> [Offer] {
    let asked = request(9, .information)
    let agenda = Season.agenda(with: [.request(asked)] + sessions.map(Entity.session))
    let scene = Scene(agenda, request: asked, today: "2023-07-03")
    let ranked = Alternatives.ranked(
      scene, duration: scene.duration, in: DayRange("2023-09-12", "2023-10-31"))
    return Offer.evenings(ranked, agenda, asked, session: nil, today: "2023-07-03")
  }

  @Test func `the evenings come best first, each once, by its best slot`() {
    let offers = offers()
    let days = offers.map(\.best.candidate.day)
    #expect(Set(days).count == days.count)
    let allowed = offers.map(\.best.isAllowed)
    #expect(allowed.first == true)
    #expect(allowed == allowed.sorted { $0 && !$1 })
    #expect(offers.allSatisfy { ($0.allowed > 0) == $0.best.isAllowed })
  }

  @Test func `only an evening that is full says whom it would push out`() {
    let offers = offers(
      session(1, "raadzaal", "19:30", 180), session(2, "burgerzaal", "19:30", 180))
    for offer in offers {
      let isFull = offer.best.candidate.day == "2023-09-26"
      #expect((offer.ejection != nil) == isFull, "\(offer.best.candidate.day)")
    }
  }
}
