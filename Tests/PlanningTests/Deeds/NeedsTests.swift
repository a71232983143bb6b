import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct NeedsAnswersTests {
  func answered(
    _ request: Request = Season.request(), _ change: (inout Deeds.NeedsAnswers) -> Void
  ) throws -> Needs {
    var answers = Deeds.Answers()
    change(&answers.needs)
    let edit = try deeds(request: request).set(1, answers, reason: nil)
    guard case .request(let request)? = edit.changes.first?.after else { return Needs() }
    return request.needs
  }

  @Test func `each need can be said`() throws {
    let guest = Needs.Guest(name: "GGD", offers: [DayRange("2023-09-26")])
    let officer = Needs.Officer(name: "Adviseur")
    let needs = try answered {
      $0.audience = 80
      $0.webcast = true
      $0.speakers = 12
      $0.guests = [guest]
      $0.officers = [officer]
      $0.urgency = "het contract loopt af"
    }
    #expect(needs.audience == 80 && needs.webcast && needs.speakers == 12)
    #expect(needs.guests == [guest] && needs.officers == [officer])
    #expect(needs.urgency == "het contract loopt af")
  }

  @Test func `nobody and nothing take it back`() throws {
    var request = Season.request()
    request.needs.audience = 80
    request.needs.guests = [.init(name: "GGD")]
    request.needs.urgency = "spoed"
    var answers = Deeds.Answers()
    answers.needs.audience = 0
    answers.needs.guests = []
    answers.needs.urgency = .some(nil)
    let edit = try deeds(request: request).set(1, answers, reason: nil)
    guard case .request(let after)? = edit.changes.first?.after else {
      Issue.record("no request")
      return
    }
    #expect(after.needs == Needs())
  }

  @Test func `guests come before they have a name, and no guests are none at all`() throws {
    var request = Season.request()
    request.needs = try answered { $0.expectsGuests = true }
    #expect(request.needs.expectsGuests && request.needs.hasGuests)
    let named = try answered(request) { $0.guests = [.init(name: "GGD")] }
    #expect(named.hasGuests && !named.expectsGuests)
    let both = try answered(request) {
      ($0.guests, $0.expectsGuests) = ([.init(name: "GGD")], true)
    }
    #expect(both.expectsGuests && both.guests.count == 1)
    request.needs.audience = 80
    #expect(try !answered(request) { $0.guests = [] }.hasGuests)
  }

  @Test func `what cannot be is refused`() {
    #expect(throws: Refusal.badCount(-1, most: 100_000)) { try answered { $0.audience = -1 } }
    #expect(throws: Refusal.badCount(100_001, most: 100_000)) {
      try answered { $0.speakers = 100_001 }
    }
    #expect(throws: Refusal.blank(.guest)) { try answered { $0.guests = [.init(name: " ")] } }
    #expect(throws: Refusal.blank(.officer)) {
      try answered { $0.officers = [.init(name: "")] }
    }
    #expect(throws: Refusal.blank(.urgency)) { try answered { $0.urgency = " " } }
    #expect(throws: Refusal.nothingChanges) { try answered { $0.audience = 0 } }
  }

  @Test func `a request that is split off has the needs of the first, a merged one both`() throws {
    var (first, second) = (Season.request(), Season.request(number: 2))
    first.needs.audience = 80
    second.needs.webcast = true
    let split = try deeds(request: first).split(1, subject: "Deel twee", .init(), reason: nil)
    guard case .request(let part)? = split.changes.first?.after else {
      Issue.record("no request")
      return
    }
    #expect(part.needs.audience == 80)
    let merged = try deeds(.request(second), request: first).merge(
      1, into: 2, RulingTerms(way: .round))
    let after = try deeds(.request(second), request: first).agenda.applying(merged)
    #expect(after.requests[2]?.needs.audience == 80 && after.requests[2]?.needs.webcast == true)
  }
}
