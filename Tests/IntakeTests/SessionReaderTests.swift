import Council
import Testing

@testable import Intake

struct SessionReaderTests {
  private func sessions(_ body: String) -> [Draft.DraftSession] {
    Reading.draft("Datum: 1 september 2023\n\nGeachte raad,\n\n" + body).sessions
  }

  @Test func `steps are sessions`() {
    let found = sessions(
      """
      Wij stellen voor:

      Stap 1: een beeldvormende avond van een uur in week 45.

      Stap 2: een oordeelsvormende sessie van twee uur een week later.
      """)
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.map(\.duration) == [60, 120])
    #expect(found.last?.gapDays == 7)
  }

  @Test func `the same evening is no days apart`() {
    let found = sessions(
      "Wij vragen een beeldvormende sessie en aansluitend een oordeelsvormende sessie.")
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.last?.gapDays == 0)
  }

  @Test func `a kind told later is that of the one session`() {
    let found = sessions("Graag vragen wij een bijeenkomst aan. Die is informatief, anderhalf uur.")
    #expect(found.map(\.kind) == [.information])
  }

  @Test func `a letter that asks without a kind has one session without`() {
    #expect(sessions("Wij vragen u een sessie te houden.") == [.init()])
  }
}
