import Testing

@testable import Intake

struct WithdrawalTests {
  private func matter(_ sentence: String) -> SentenceJudge.Matter? {
    let text = LetterText(sentence)
    let judge = SentenceJudge(list: text.list, on: Reading.on)
    return Sentences(of: text.list, from: 0).first.map { judge.matter(of: $0) }
  }

  @Test func `what lapses is withdrawn only where it is the request`() {
    #expect(matter("De sessie vervalt hiermee.") == .withdrawal)
    #expect(
      matter("Houd de bijeenkomst voor de zomer, anders vervalt het recht op subsidie.")
        != .withdrawal)
  }

  @Test(arguments: [
    "Wij trekken onze aanvraag in.", "Een sessie is niet meer nodig.",
    "Hiermee wil ik mijn verzoek intrekken.",
  ])
  func `a request can be taken back in other words`(sentence: String) {
    #expect(matter(sentence) == .withdrawal)
  }
}
