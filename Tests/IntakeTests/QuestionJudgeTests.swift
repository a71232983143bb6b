import Testing

@testable import Intake

struct QuestionJudgeTests {
  private func judged(_ words: String) -> (SentenceJudge, Sentence) {
    let text = LetterText(words)
    let range = 0..<text.list.all.count
    return (
      SentenceJudge(list: text.list, on: Reading.on),
      Sentence(range: range, segments: [range], opensParagraph: true)
    )
  }

  @Test(arguments: [
    ("Kan dat in week 41?", true), ("Leg je dit voor?", true), ("Dat kan in week 41.", false),
    ("Wie komt er?", false),
  ])
  func `a question begins with its verb`(words: String, isQuestion: Bool) {
    let (judge, sentence) = judged(words)
    #expect(judge.isQuestion(sentence) == isQuestion)
  }

  @Test(arguments: [
    ("Zou u ons willen ontvangen?", true), ("Leg je dit voor aan het presidium?", true),
    ("Kan het presidium dat lezen?", false), ("Zou u de stukken willen ontvangen?", false),
  ])
  func `some questions ask for a session without naming one`(words: String, isAsked: Bool) {
    let (judge, sentence) = judged(words)
    #expect(judge.isReception(sentence) == isAsked)
  }
}
