import Council
import Testing

@testable import Intake

struct GenreTests {
  private func draft(_ head: String, _ body: String) -> Bool {
    Reading.draft("Datum: 4 september 2023\n\(head)\n\nGeachte raad,\n\n\(body)").isRequest
  }

  @Test(arguments: [
    "Betreft: intrekking verzoek om een sessie", "Onderwerp: verslag van het overleg",
    "VERSLAG",
  ])
  func `a letter that takes back or reports asks nothing`(head: String) {
    #expect(!draft(head, "Wij vroegen u een beeldvormende sessie en willen die graag bespreken."))
  }

  @Test func `an invitation asks only with a session of the council`() {
    let head = "Betreft: uitnodiging open dag"
    #expect(!draft(head, "Wij willen u graag een rondleiding geven."))
    #expect(draft(head, "Wij vragen ook een beeldvormende sessie over ons gebouw."))
  }

  @Test func `a subject about an invitation is no invitation`() {
    #expect(draft("Betreft: vervolg op uitnodiging", "Wij vragen een sessie te houden."))
  }
}
