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

  @Test func `splitting takes secrecy, closed doors and the second session's phrases along`() throws
  {
    var request = Season.request()
    request.isClosed = true
    request.clauses.append(
      Clause(
        phrase: "op 10 oktober", relation: .on, strength: .hard,
        points: [.periods([Season.range("2023-10-10", "2023-10-10")])], session: 1))
    let start = deeds(request: request)
    let secret = try start.agenda.applying(
      try start.imposeSecrecy(1, body: "raad", ground: "Woo 5.1", reason: nil))
    var answers = Deeds.Answers()
    answers.kind = .opinion
    answers.portfolio = "zorg"
    let edit = try Deeds(secret, today: start.today, supply: start.supply)
      .split(1, subject: "Oordeel", answers, reason: nil)
    let after = try secret.applying(edit)
    let second = try #require(after.requests[2])
    #expect(second.isClosed && after.secrecy(on: second.key) != nil)
    #expect(second.portfolio == "zorg" && second.kindWanted == .opinion)
    #expect(second.clauses.map(\.phrase) == ["op 10 oktober"])
    #expect(after.window(of: second).latest == Season.day("2023-10-10"))
    #expect(after.requests[1] == request)
  }

  @Test func `an answer after placing reaches the session`() throws {
    let start = deeds()
    let placed = try start.agenda.applying(try start.place(1, Wish()))
    var answers = Deeds.Answers()
    answers.duration = 120
    let after = try placed.applying(
      try Deeds(placed, today: start.today).set(1, answers, reason: nil))
    #expect(after.sessions[1]?.duration == 120)
    #expect(after.sessions[1]?.sequence == 1)
  }

  @Test func `papers that came in are in time from that day`() throws {
    let start = deeds(today: "2023-09-14")
    var answers = Deeds.Answers()
    answers.papers = Season.day("2023-09-11")
    let after = try start.agenda.applying(try start.set(1, answers, reason: nil))
    #expect(after.papers[1]?.received == Season.day("2023-09-11"))
    let scene = Scene(after, request: after.requests[1], today: start.today)
    let slot = Slot(day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("19:30"))
    let found = DocumentsDays().findings(Candidate(slot: slot, duration: 60), in: scene)
    #expect(found.map(\.forbids) == [false])
  }

  @Test func `blank words and days out of order are refused`() {
    var answers = Deeds.Answers()
    answers.subject = " "
    #expect(throws: Refusal.blank(.subject)) { try deeds().set(1, answers, reason: nil) }
    answers = Deeds.Answers()
    answers.received = Season.day("2023-06-01")
    #expect(throws: Refusal.self) { try deeds().set(1, answers, reason: nil) }
    #expect(throws: Refusal.blank(.settlement)) {
      try deeds().settle(1, how: "", RulingTerms())
    }
    #expect(throws: Refusal.blank(.ground)) {
      try deeds().imposeSecrecy(1, body: "raad", ground: " ", reason: nil)
    }
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
