import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct TakeTests {
  private static let draft: Draft = {
    var draft = Draft()
    draft.isRequest = true
    draft.date = Season.day("2023-06-27")
    draft.subject = "Wijkgericht werken"
    draft.sessions = [.init(kind: .informing, duration: nil)]
    draft.clauses = Season.clauses
    draft.questions = [
      .phase(clause: 2, anchor: "begroting-2024", options: ["markt", "raad"], assumed: "markt"),
      .duration(assumed: 60), .portfolio(proposal: "wijkgericht werken"), .room,
    ]
    return draft
  }()

  @Test func `a guessed portfolio does not count until it is accepted`() throws {
    let start = Deeds(
      Season.agenda, today: Season.day("2023-07-03"), supply: Supply(publicIDs: ["a-name"]))
    let taken = try start.agenda.applying(
      try start.add(Self.draft, letter: "brief", received: nil))
    #expect(taken.requests[1]?.portfolio == nil)
    #expect(taken.letters[1]?.text == "brief")
    var answers = Deeds.Answers()
    answers.portfolio = "Wijkgericht Werken"
    let edit = try Deeds(taken, today: start.today).set(1, answers, reason: nil)
    let after = try taken.applying(edit)
    #expect(after.requests[1]?.portfolio == "wijkgericht werken")
    #expect(after.requests[1]?.questions.count == 3)
  }

  @Test func `naming the phase moves the window`() throws {
    let start = Deeds(
      Season.agenda, today: Season.day("2023-07-03"), supply: Supply(publicIDs: ["a-name"]))
    let taken = try start.agenda.applying(try start.add(Self.draft, letter: nil, received: nil))
    var answers = Deeds.Answers()
    answers.phase = "raad"
    let after = try taken.applying(
      try Deeds(taken, today: start.today).set(1, answers, reason: nil))
    let request = try #require(after.requests[1])
    #expect(after.window(of: request).latest == Season.day("2023-11-07"))
    answers.phase = "stemming"
    #expect(throws: Refusal.self) {
      try Deeds(taken, today: start.today).set(1, answers, reason: nil)
    }
  }

  @Test func `what is no request, has no date or is there already is refused`() {
    let start = deeds()
    var draft = Self.draft
    draft.caseNumber = "3604011"
    #expect(throws: Refusal.caseNumberTaken("3604011", by: 1)) {
      try start.add(draft, letter: nil, received: nil)
    }
    draft.date = nil
    #expect(throws: Refusal.noDateInLetter) { try start.add(draft, letter: nil, received: nil) }
    draft.isRequest = false
    #expect(throws: Refusal.noRequestInLetter) { try start.add(draft, letter: nil, received: nil) }
  }
}
