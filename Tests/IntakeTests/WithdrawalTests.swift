import Testing

@testable import Intake

struct WithdrawalTests {
  @Test func `what lapses is withdrawn only where it is the request`() {
    #expect(Reading.matter("De sessie vervalt hiermee.") == .withdrawal)
    #expect(
      Reading.matter("Houd de bijeenkomst voor de zomer, anders vervalt het recht op subsidie.")
        != .withdrawal)
  }

  @Test(arguments: [
    "Wij trekken onze aanvraag in.", "Een sessie is niet meer nodig.",
    "Hiermee wil ik mijn verzoek intrekken.",
  ])
  func `a request can be taken back in other words`(sentence: String) {
    #expect(Reading.matter(sentence) == .withdrawal)
  }
}
