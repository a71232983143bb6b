import Council
import Testing

@testable import Intake

/// What is a request, and what only looks like one.
struct RequestFinderTests {
  private func isRequest(_ body: String, subject: String = "Plan sport") -> Bool {
    Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: \(subject)\n\nGeacht presidium,\n\n" + body
    ).isRequest
  }

  @Test(arguments: [
    "Wij verzoeken u een oordeelsvormende sessie te plannen.",
    "Kan dat op de eerstvolgende politieke markt?",
    "Een opiniërend gesprek krijgt pas waarde na de zomer.",
    "Wij willen ons verhaal aan de raad komen vertellen.",
    "Kunt u voor een informatieve sessie een uur inruimen?",
    "Zou u ons in de raadzaal willen ontvangen?", "Graag laten wij u de opnames horen.",
    "Leg je dit voor aan het presidium?", "Leg je dit neer bij het presidium?",
    "Mogen wij bij u langskomen om het uit te leggen?",
    "Wij hebben afgesproken opnieuw een werkbezoek te brengen.",
    "Wij hebben besloten dit te herhalen, nu als werkbezoek op de fiets.",
    "Het presidium heeft besloten tot een werkbezoek.",
    "Die beelden willen wij aan uw raad tonen.",
  ])
  func `a request is told by what it asks`(body: String) { #expect(isRequest(body)) }

  @Test(arguments: [
    "Op 3 mei vroegen wij om een beeldvormende sessie. Wij trekken ons verzoek in.",
    "Uw verzoek om een sessie is door het presidium ingewilligd.",
    "Wij danken u voor de stukken en lezen die met belangstelling.",
    "In juni hebben wij een beeldvormende sessie gehouden over dit plan.",
  ])
  func `what is taken back, granted or past asks nothing`(body: String) {
    #expect(!isRequest(body))
  }

  @Test func `an answer and an invitation ask nothing`() {
    let question = "Is het college bereid een beeldvormende sessie te beleggen? Antwoord: nee."
    #expect(!isRequest(question, subject: "Beantwoording schriftelijke vragen"))
    let opening = "Wij zouden het leuk vinden als u komt. Om vier uur is er een rondleiding."
    #expect(!isRequest(opening, subject: "Uitnodiging voor de heropening"))
    let own = "Dinsdag 3 oktober is onze informatieavond. Wij laten zien wat er verandert."
    #expect(!isRequest(own, subject: "Kom eens meekijken"))
    #expect(!isRequest(own, subject: "U bent welkom bij ons"))
    #expect(!isRequest("Dat vieren we en wij hopen u daar te zien.", subject: "Oogstdag"))
  }

  @Test func `a subject that names a kind asks where the presidium writes`() {
    func letter(_ sender: String) -> String {
      "Datum: 1 september 2023\nOnderwerp: Op pad: werkbezoek aan de haven\n\nBeste leden,\n\n"
        + "We gaan er samen heen. Neem een jas mee.\n\nNamens \(sender)"
    }
    #expect(Reading.draft(letter("het presidium")).isRequest)
    #expect(!Reading.draft(letter("de haven")).isRequest)
  }

  @Test func `an invitation that is to be put to the presidium asks`() {
    let body = "Ons voorstel is week 41. Leggen jullie dit voor aan het presidium?"
    #expect(isRequest(body, subject: "Uitnodiging tot gezamenlijke avond"))
  }

  @Test func `a session that is called needless is not asked for`() {
    #expect(!isRequest("Een afzonderlijke bespreking achten wij in dit stadium niet nodig."))
    #expect(isRequest("Wij vragen een beeldvormende sessie, uitzenden is niet nodig."))
  }
}
