import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

/// Whole letters: every field of the draft, and every clause with its relation and strength.
struct GoldLetterTests {
  @Test func `there are letters`() { #expect(GoldLetter.all.count >= 40) }

  @Test(arguments: GoldLetter.all) func `a letter is told from a request`(letter: GoldLetter) {
    #expect(letter.draft.isRequest == letter.gold.isRequest)
  }

  @Test(arguments: GoldLetter.all) func `its head is read`(letter: GoldLetter) {
    let (draft, gold) = (letter.draft, letter.gold)
    #expect(([gold.caseNumber] + (gold.caseNumberAccept ?? [])).contains(draft.caseNumber))
    #expect(draft.date?.description == gold.date)
    #expect(([gold.sender] + (gold.senderAccept ?? [])).contains(draft.sender?.rawValue ?? ""))
    #expect(Set(draft.relatedCases) == Set(gold.relatedCases))
  }

  @Test(arguments: GoldLetter.all) func `its sessions are read`(letter: GoldLetter) {
    let (draft, gold) = (letter.draft, letter.gold)
    #expect(draft.sessions.count == gold.sessions.count)
    for (session, right) in zip(draft.sessions, gold.sessions) {
      let kinds = [right.kind] + (gold.kindAccept ?? [])
      #expect(right.kind == nil || kinds.contains(session.kind?.rawValue))
      #expect(right.durationMinutes == nil || session.duration == right.durationMinutes)
      #expect(right.gapDays == nil || session.gapDays == right.gapDays)
    }
    #expect(draft.isClosed == (gold.closed ?? false))
  }

  @Test(arguments: GoldLetter.all) func `its portfolio is read`(letter: GoldLetter) {
    guard let right = letter.gold.portfolio else { return }
    let read = letter.draft.portfolio ?? ""
    #expect(
      !read.isEmpty && (right.folded.contains(read.folded) || read.folded.contains(right.folded)))
  }

  @Test(arguments: GoldLetter.all) func `its clauses are read`(letter: GoldLetter) {
    let clauses = letter.draft.clauses
    for right in letter.gold.clauses {
      let found = clauses.first { clause in
        Self.isAlike(clause.phrase, right.phrase) && Self.isRelation(clause.relation, right)
      }
      #expect(found != nil, "\(right.relation): \(right.phrase)")
    }
  }

  @Test(arguments: GoldLetter.all) func `they come to its window`(letter: GoldLetter) {
    #expect(letter.gold.conflict != nil || letter.windows.contains(letter.window(of: letter.draft)))
  }

  /// Whether one phrase holds the other, line ends and breaks apart.
  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (plain(a), plain(b))
    return a.contains(b) || b.contains(a)
  }

  private static func plain(_ phrase: String) -> String {
    LetterText(phrase).list.all.map(\.folded).joined(separator: " ")
  }

  private static func isRelation(_ relation: Relation, _ right: GoldLetter.Gold.Clause) -> Bool {
    let names = [right.relation] + (right.orRelation ?? [])
    return names.contains(relation.rawValue) || (right.relation == "during" && relation == .on)
  }
}
