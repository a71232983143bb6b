import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct OffersTests {
  private let draft = Reading.draft(Drafts.district)

  private func offers(_ question: Question) -> [Correction] {
    question.offers(for: draft, in: Season.agenda)
  }

  @Test func `what is assumed or proposed comes first`() {
    #expect(
      offers(.phase(clause: 1, anchor: "x", options: ["markt", "raad"], assumed: "markt"))
        == [.phase("markt", clause: 1), .phase("raad", clause: 1)])
    #expect(
      offers(.duration(assumed: 60))
        == [60, 30, 45, 90, 120].map { .duration($0, session: nil) })
    #expect(offers(.duration(assumed: 75)).first == .duration(75, session: nil))
    #expect(offers(.portfolio(proposal: "zorg")).first == .portfolio("zorg"))
    #expect(offers(.portfolio(proposal: "zorg")).filter { $0 == .portfolio("zorg") }.count == 1)
    #expect(offers(.portfolio(proposal: nil)).first == .portfolio("bestuur"))
  }

  @Test func `rooms are those of the market, kinds are all`() {
    #expect(offers(.room) == [.room("raadzaal"), .room("burgerzaal")])
    #expect(offers(.kind).count == SessionKind.allCases.count)
  }

  @Test func `events are those that are not over on the date of the letter`() {
    #expect(
      offers(.event(clause: 0, name: "Lentenota"))
        == Season.agenda.anchors.filter { ($0.closing?.day ?? "0001-01-01") >= "2023-06-27" }
        .map { .event($0.id, clause: 0) })
    #expect(!offers(.event(clause: 0, name: "x")).contains(.event("begroting-2023", clause: 0)))
  }

  @Test func `the reading that stands can be kept`() {
    let other = draft.clauses[0]
    #expect(
      offers(.reading(clause: 2, doubt: .until, others: [other, other]))
        == [.reading(nil, clause: 2), .reading(0, clause: 2), .reading(1, clause: 2)])
  }

  @Test func `every answer that is offered is taken, and its question is gone`() throws {
    for question in draft.questions {
      let offers = offers(question)
      #expect(!offers.isEmpty && offers.count <= 9)
      for offer in offers {
        let answered = try draft.corrected(by: offer, in: Season.agenda)
        #expect(answered.questions == draft.questions.filter { $0 != question }, "\(offer)")
      }
    }
  }
}
