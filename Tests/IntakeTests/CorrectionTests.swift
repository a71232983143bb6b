import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct CorrectionTests {
  private let draft = Reading.draft(Drafts.district)

  private func corrected(_ correction: Correction) throws -> Draft {
    try draft.corrected(by: correction, in: Season.agenda)
  }

  private func refusal(_ correction: Correction) -> CorrectionRefusal? {
    do throws(CorrectionRefusal) {
      _ = try draft.corrected(by: correction, in: Season.agenda)
      return nil
    } catch {
      return error
    }
  }

  @Test func `each field takes what is said, and nothing else changes`() throws {
    let changes: [(Correction, (inout Draft) -> Void)] = [
      (.subject(" Wijkgericht  werken "), { $0.subject = "Wijkgericht werken" }),
      (.caseNumber("3699999"), { $0.caseNumber = "3699999" }),
      (.caseNumber(" "), { $0.caseNumber = nil }),
      (.sender(.residents), { $0.sender = .residents }),
      (.kind(.opinion, session: 0), { $0.sessions[0].kind = .opinion }),
      (.closed(true), { $0.isClosed = true }),
    ]
    for (correction, change) in changes {
      var wanted = draft
      change(&wanted)
      #expect(try corrected(correction) == wanted, "\(correction)")
    }
  }

  @Test func `an answer takes its question away, and leaves the others`() throws {
    let answers: [(Correction, (Question) -> Bool)] = [
      (.duration(90, session: nil), { if case .duration = $0 { true } else { false } }),
      (.portfolio("Wijkgericht Werken"), { if case .portfolio = $0 { true } else { false } }),
      (.room("raadzaal"), { $0 == .room }),
      (.phase("raad", clause: 1), { if case .phase = $0 { true } else { false } }),
    ]
    for (answer, isAbout) in answers {
      #expect(draft.questions.contains(where: isAbout))
      let left = try corrected(answer).questions
      #expect(left == draft.questions.filter { !isAbout($0) }, "\(answer)")
    }
    #expect(try corrected(.portfolio("Wijkgericht Werken")).portfolio == "wijkgericht werken")
  }

  @Test func `an answer is of every session of which it is not known`() throws {
    var two = draft
    two.sessions = [.init(kind: .informing), .init(kind: nil, duration: 45, after: 0)]
    let long = try two.corrected(by: .duration(90, session: nil), in: Season.agenda)
    #expect(long.sessions.map(\.duration) == [90, 45])
    let kind = try two.corrected(by: .kind(.opinion, session: nil), in: Season.agenda)
    #expect(kind.sessions.map(\.kind) == [.informing, .opinion])
    let second = try two.corrected(by: .duration(30, session: 1), in: Season.agenda)
    #expect(second.sessions.map(\.duration) == [nil, 30])
  }

  @Test func `what the letter says stays its evidence`() throws {
    let changed = try corrected(.subject("Iets anders"))
    #expect(changed.evidence == draft.evidence)
    #expect(changed.evidence.contains { $0.field == .subject && $0.words == draft.subject })
  }

  @Test func `a letter can be a request after all, or none`() throws {
    let none = try corrected(.request(false))
    #expect(!none.isRequest)
    #expect(none.questions.isEmpty)
    #expect(try none.corrected(by: .request(true), in: Season.agenda) == draft)
    let thanks = Reading.draft("Datum: 3 juli 2023\n\nDank voor de bijeenkomst.")
    #expect(!thanks.isRequest)
    let request = try thanks.corrected(by: .request(true), in: Season.agenda)
    #expect(request.sessions.count == 1)
    #expect(request.questions.contains(.kind))
  }

  @Test func `a new subject brings a new proposal of a portfolio`() throws {
    #expect(draft.questions.contains(.portfolio(proposal: "wijkgericht werken")))
    let sport = try corrected(.subject("Sport voor iedereen"))
    #expect(sport.questions.contains(.portfolio(proposal: "sport")))
    let other = try corrected(.subject("Van alles"))
    #expect(other.questions.contains(.portfolio(proposal: "wijkgericht werken")))
  }

  @Test func `what cannot be is refused, and says what can`() {
    #expect(refusal(.subject("  ")) == .blank)
    #expect(refusal(.duration(0, session: nil)) == .badDuration(0, longest: 720))
    #expect(refusal(.duration(721, session: nil)) == .badDuration(721, longest: 720))
    #expect(
      refusal(.portfolio("tovenarij"))
        == .unknownPortfolio("tovenarij", known: Season.agenda.portfolios))
    #expect(refusal(.room("kelder")) == .unknownRoom("kelder", known: ["burgerzaal", "raadzaal"]))
    #expect(refusal(.kind(.visit, session: 4)) == .nothingThere)
  }
}

/// Letters to correct.
enum Drafts {
  /// A window of three phrases, one of which leaves a phase open.
  static let district = """
    Datum: 27 juni 2023
    Zaaknummer: 3611111
    Onderwerp: Wijkgericht werken in 2024

    Geachte raad,

    Wij verzoeken u een beeldvormende sessie te houden: kort na het zomerreces, maar vóór de
    begroting. Liever niet op 3 oktober.

    Het college van burgemeester en wethouders
    """
}
