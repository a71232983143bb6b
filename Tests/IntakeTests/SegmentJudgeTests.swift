import Almanac
import Council
import Testing

@testable import Intake

struct SegmentJudgeTests {
  private func judge(_ words: String) -> (SentenceJudge, Range<Int>) {
    let text = LetterText(words)
    return (SentenceJudge(list: text.list, on: Reading.on), 0..<text.list.all.count)
  }

  @Test(arguments: [
    "de stukken krijgt u in juni", "de definitieve nota komt na de zomer",
    "het onderzoeksrapport verschijnt",
  ])
  func `papers that are to come`(words: String) {
    let (judge, range) = judge(words)
    #expect(judge.isPapers(range))
  }

  @Test(arguments: [
    "in juni stuurden wij een brief", "wij hebben de sessie gehouden", "in mei aangevraagd is",
  ])
  func `what is past`(words: String) {
    let (judge, range) = judge(words)
    #expect(judge.isHistory(range))
  }

  @Test(arguments: ["de sessie moet zijn gehouden", "wij willen graag komen", "plan een avond"])
  func `what is to come`(words: String) {
    let (judge, range) = judge(words)
    #expect(!judge.isHistory(range))
  }

  @Test func `a reason begins with its word`() {
    let (judge, range) = judge("want dan vergadert de raad")
    #expect(judge.isReason(range))
    let (limit, whole) = self.judge("dan is de deadline uiterlijk 3 mei")
    #expect(!limit.isReason(whole))
    let (other, all) = self.judge("dan past een avond ons goed")
    #expect(!other.isReason(all))
  }

  @Test func `what is being decided is not past`() {
    let text = LetterText("het is informatief en er wordt niets besloten")
    let judge = SentenceJudge(list: text.list, on: Reading.on)
    #expect(!judge.tellsOfPast(0..<text.list.end))
    let past = LetterText("het plan is vastgesteld en wordt uitgevoerd")
    #expect(SentenceJudge(list: past.list, on: Reading.on).tellsOfPast(0..<past.list.end))
  }

  @Test func `what others make hang on the council's being in time is to come`() {
    let (judge, range) = judge("de subsidie vervalt als de raad niet voor 1 mei heeft gesproken")
    #expect(!judge.isHistory(range))
    let (past, all) = self.judge("de raad heeft voor 1 mei gesproken")
    #expect(past.isHistory(all))
    let letter = Reading.draft(
      "Datum: 8 oktober 2023\n\nGeacht presidium,\n\nWij vragen u een oordeelsvormende sessie. De "
        + "subsidie vervalt als de raad niet uiterlijk 15 november heeft gesproken over het plan.")
    #expect(letter.clauses.map(\.phrase) == ["uiterlijk 15 november"])
  }

  @Test func `a reason may tell that it is one in its midst`() {
    let draft = Reading.draft(
      "Datum: 15 september 2023\n\nGeachte raad,\n\nDe wijkraad wil een oordeelsvormende sessie, "
        + "uiterlijk eind november. In december wordt immers het bestek aanbesteed.")
    #expect(draft.clauses.map(\.phrase) == ["uiterlijk eind november"])
  }
}
