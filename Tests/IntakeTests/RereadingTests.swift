import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct RereadingTests {
  private let draft = Reading.draft(Drafts.district)

  private func corrected(_ correction: Correction, _ draft: Draft? = nil) throws -> Draft {
    try (draft ?? self.draft).corrected(by: correction, in: Season.agenda)
  }

  private func refusal(_ correction: Correction, _ draft: Draft? = nil) -> CorrectionRefusal? {
    do throws(CorrectionRefusal) {
      _ = try (draft ?? self.draft).corrected(by: correction, in: Season.agenda)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the letter has three phrases`() {
    #expect(draft.clauses.map(\.relation) == [.soonAfter, .before, .exclude])
  }

  @Test func `other words change what a phrase means, and the letter's words stay its evidence`()
    throws
  {
    let old = draft.clauses[0]
    let new = try corrected(.words("uiterlijk 1 november", clause: 0)).clauses[0]
    #expect(new.relation == .deadline)
    #expect(new.strength == .hard)
    #expect(new.phrase == old.phrase)
    #expect(new.place == old.place)
    #expect(new.place != nil)
  }

  @Test func `words that say two things make two phrases of one`() throws {
    let new = try corrected(.words("in november, maar niet in week 46", clause: 1))
    #expect(new.clauses.map(\.relation) == [.soonAfter, .on, .exclude, .exclude])
    #expect(new.clauses[1].phrase == new.clauses[2].phrase)
    #expect(new.clauses.map(\.session) == [0, 0, 0, 0])
  }

  @Test func `a phrase of a person's own has no place in the letter`() throws {
    let new = try corrected(.add("niet op 10 oktober"))
    #expect(new.clauses.count == 4)
    #expect(new.clauses.last?.phrase == "niet op 10 oktober")
    #expect(new.clauses.last?.place == nil)
  }

  @Test func `a phrase that is left out can be put back where it stood`() throws {
    for index in draft.clauses.indices {
      let less = try corrected(.leaveOut(clause: index))
      #expect(less.clauses.count == 2)
      #expect(try corrected(.putBack(draft.clauses[index], at: index), less) == draft)
    }
    #expect(refusal(.putBack(draft.clauses[0], at: 4)) == .nothingThere)
    #expect(refusal(.leaveOut(clause: 3)) == .nothingThere)
  }

  @Test func `a demand becomes a wish and back`() throws {
    let wish = try corrected(.strength(.soft, clause: 1))
    #expect(wish.clauses[1].strength == .soft)
    #expect(try corrected(.strength(.hard, clause: 1), wish) == draft)
    #expect(refusal(.strength(.soft, clause: -1)) == .nothingThere)
  }

  @Test func `the questions count their phrases anew`() throws {
    #expect(draft.questions.compactMap(\.clause) == [1])
    let less = try corrected(.leaveOut(clause: 0))
    #expect(less.questions.compactMap(\.clause) == [0])
    #expect(try corrected(.leaveOut(clause: 1)).questions.compactMap(\.clause) == [])
  }

  @Test func `the phase that is meant moves the window`() throws {
    func latest(_ draft: Draft) -> Day? {
      Season.agenda.window(of: draft.clauses, letterDate: Season.day("2023-06-27")).latest
    }
    #expect(latest(draft) == "2023-10-16")
    #expect(latest(try corrected(.phase("Raad", clause: 1))) == "2023-11-07")
    #expect(
      refusal(.phase("feest", clause: 1))
        == .unknownPhase(
          "feest", anchor: "Begroting 2024-2027", known: ["aanbieding", "markt", "raad"]))
    #expect(refusal(.phase("raad", clause: 2)) == .nothingThere)
  }

  @Test func `an event that nobody knows can be one that is known, or other words`() throws {
    let lost = try corrected(.add("na de Lentenota"))
    #expect(lost.questions.last == .event(clause: 3, name: "Lentenota"))
    let known = try corrected(.event("begroting-2024", clause: 3), lost)
    #expect(known.questions == draft.questions)
    #expect(known.clauses[3].phrase == "na de Lentenota")
    #expect(
      known.clauses[3].points == [.event(name: "Begroting", years: "2024-2027", phase: nil)])
    let words = try corrected(.words("na 1 oktober", clause: 3), lost)
    #expect(words.questions == draft.questions)
    #expect(words.clauses[3].relation == .after)
    #expect(refusal(.event("geen", clause: 3), lost) == .nothingThere)
  }

  @Test func `one of the other readings is taken by its number, or the one that stands is kept`()
    throws
  {
    var doubtful = draft
    let other = Clause(
      phrase: "", relation: .deadline, strength: .hard,
      points: [.periods([Season.range("2023-10-03", "2023-10-03")])])
    let question = Question.reading(clause: 2, doubt: .until, others: [other])
    doubtful.questions.insert(question, at: 0)
    let taken = try corrected(.reading(0, clause: 2), doubtful)
    #expect(taken.clauses[2].relation == .deadline)
    #expect(taken.clauses[2].phrase == draft.clauses[2].phrase)
    #expect(taken.questions == draft.questions)
    #expect(try corrected(.reading(nil, clause: 2), doubtful) == draft)
    #expect(refusal(.reading(1, clause: 2), doubtful) == .nothingThere)
    #expect(refusal(.reading(0, clause: 1), doubtful) == .nothingThere)
    // The doubt stays with its phrase, and goes with it.
    let less = try corrected(.leaveOut(clause: 0), doubtful)
    #expect(less.questions.first == .reading(clause: 1, doubt: .until, others: [other]))
    #expect(try corrected(.leaveOut(clause: 2), doubtful).questions == draft.questions)
    #expect(
      try corrected(.words("wk 39", clause: 2), doubtful).questions == draft.questions)
  }

  @Test func `another date of the letter gives its phrases another year`() throws {
    let before = draft.clauses[2].points
    #expect(before == [.periods([Season.range("2023-10-03", "2023-10-03")])])
    let later = try corrected(.letterDate("2024-01-10"))
    #expect(later.clauses[2].points == [.periods([Season.range("2024-10-03", "2024-10-03")])])
    #expect(later.clauses[2].strength == draft.clauses[2].strength)
    let own = try corrected(.words("op 10 oktober 2023", clause: 2))
    let after = try corrected(.letterDate("2024-01-10"), own)
    #expect(after.clauses[2] == own.clauses[2])
  }

  @Test func `words that say no days are refused`() {
    #expect(refusal(.add(" ")) == .blank)
    #expect(refusal(.add("per post")) == .notADate("per post"))
    #expect(refusal(.add("op 31 november")) == .noSuchDay("op 31 november"))
    #expect(
      refusal(.words("vrijdag 14 november 2023", clause: 0))
        == .weekdayDisagrees("2023-11-14", said: .friday))
    let both = "na 1 mei 2024 en uiterlijk 1 maart 2024"
    #expect(refusal(.add(both)) == .contradiction(both))
    #expect(refusal(.words("wk 39", clause: 9)) == .nothingThere)
  }

  @Test func `without a date of the letter only whole dates can be read`() throws {
    var undated = draft
    undated.date = nil
    #expect(refusal(.add("op 26 september"), undated) == .needsLetterDate("op 26 september"))
    let whole = try corrected(.add("op 26 september 2023"), undated)
    #expect(whole.clauses.count == 4)
  }
}
