import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct MinGapTests {
  /// An informing session on 26 September, and one of opinion to be placed.
  func judge(_ change: (inout Procedure) -> Void = { _ in }) -> Judge {
    let second = request(2, .informing) { $0.relatedCases = ["3604011"] }
    let standing = session(2, "raadzaal", "19:30", on: "2023-09-26", request: 2, kind: .informing)
    return Judge(
      MinGap(), in: council(with: [.request(second), .session(standing)], terms: change),
      for: request(1, .opinion))
  }

  @Test func `a week lies between information and opinion`() throws {
    #expect(try judge().outcome("2023-10-02") == .forbidden)
    #expect(try judge().outcome("2023-10-03") == .fine)
    #expect(try judge().outcome("2023-10-10") == .fine)
    #expect(judge().yields("2023-10-02"))
    let other = try #require(Other(session(2, on: "2023-09-26", kind: .informing)))
    #expect(
      try judge().matter("2023-10-02") == .minGap(PhaseGap(other: other, days: 6, limit: 7)))
  }

  @Test func `the gaps of the Kadernota of 2019 are wide enough, 14 and 13 days`() throws {
    let first = request(2, .informing) { $0.relatedCases = ["3604011"] }
    let last = request(3, .deciding) { $0.relatedCases = ["3604011"] }
    let sessions = [
      session(2, on: "2019-06-12", request: 2, kind: .informing),
      session(3, on: "2019-07-09", request: 3, kind: .deciding),
    ]
    let judge = Judge(
      MinGap(),
      in: council(with: [.request(first), .request(last)] + sessions.map(Entity.session)),
      for: request(1, .opinion), today: "2019-06-01")
    #expect(judge.outcomes("2019-06-26") == [.fine, .fine])
    #expect(judge.outcomes("2019-06-18") == [.forbidden, .fine])
    #expect(judge.outcomes("2019-07-03") == [.fine, .forbidden])
  }

  @Test func `how long is the council's own, and whether it forbids`() throws {
    #expect(try judge { $0.phaseGapMinimum = 14 }.outcome("2023-10-09") == .forbidden)
    #expect(try judge { $0.phaseGapMinimum = 14 }.outcome("2023-10-10") == .fine)
    let soft = judge { $0.softRules = ["MinGap"] }
    #expect(try soft.outcome("2023-10-02") == .costs(4))
    #expect(try soft.outcome("2023-10-03") == .fine)
  }

  @Test func `on the wrong side only the order speaks`() {
    #expect(judge().findings("2023-09-19").isEmpty)
  }

  @Test func `of several sessions of a phase the nearest counts`() throws {
    var judge = judge()
    let earlier = request(3, .informing) { $0.relatedCases = ["3604011"] }
    judge.agenda = Agenda(
      judge.agenda.entities + [
        .request(earlier),
        .session(session(3, on: "2023-09-12", request: 3, kind: .informing)),
      ])
    #expect(try judge.outcome("2023-10-02") == .forbidden)
  }

  /// What a letter says of the days between its sessions.
  let later = clause("drie weken later", .gap, .hard, days: 21)

  @Test func `a letter may ask for more, in its own words`() throws {
    var judge = judge()
    judge.request?.clauses = [later]
    #expect(judge.outcomes("2023-10-16") == [.fine, .forbidden])
    #expect(judge.outcomes("2023-10-17") == [.fine, .fine])
    #expect(judge.yields("2023-10-16"))
    let found = try #require(judge.findings("2023-10-16").last)
    #expect(found.source == .letter(phrase: "drie weken later", place: nil))
    let other = try #require(Other(session(2, on: "2023-09-26", kind: .informing)))
    #expect(found.matter == .minGap(PhaseGap(other: other, days: 20, limit: 21)))
    // Words about another session of the letter are not about this one.
    judge.request?.clauses = [clause("drie weken later", .gap, .hard, days: 21, session: 1)]
    #expect(judge.outcomes("2023-10-16") == [.fine])
  }

  @Test func `the first session keeps the distance that the second asks for`() {
    let second = request(2, .opinion) {
      $0.splitFrom = 1
      $0.clauses = [later]
    }
    let standing = session(2, on: "2023-10-17", request: 2, kind: .opinion)
    let judge = Judge(
      MinGap(), in: council(with: [.request(second), .session(standing)]),
      for: request(1, .informing))
    #expect(judge.outcomes("2023-09-26") == [.fine, .fine])
    #expect(judge.outcomes("2023-09-27") == [.fine, .forbidden])
  }

  @Test func `what the letter asks costs where the council has the rule cost`() {
    var judge = judge { $0.softRules = ["MinGap"] }
    judge.request?.clauses = [later]
    #expect(judge.outcomes("2023-10-02") == [.costs(4), .costs(12)])
  }
}
