import Council
import Testing

@testable import Intake

struct QuestionReaderTests {
  private func questions(_ body: String) -> [Question] {
    Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeachte raad,\n\n" + body
    ).questions
  }

  @Test func `what is open is asked, in order`() {
    #expect(
      questions("Wij vragen u een sessie te houden vóór de begroting.") == [
        .phase(clause: 0, anchor: "begroting-2024", options: ["markt", "raad"], assumed: "markt"),
        .duration(assumed: 60), .portfolio(proposal: "sport"), .room, .kind,
      ])
  }

  @Test func `what is said is not asked`() {
    #expect(
      questions(
        """
        Wij vragen een beeldvormende sessie van een uur in de raadzaal na de begroting in de raad.
        De wethouder sport komt.
        """
      ).isEmpty)
  }

  @Test func `a name that nobody knows is asked about`() {
    let found = questions("Wij vragen een sessie na de vaststelling van het beheerplan.")
    #expect(found.last == .event(clause: 0, name: "vaststelling van het beheerplan"))
  }
}
