import Council
import Testing

@testable import Intake

/// Which lengths of time are those of a session.
struct SpentTimeTests {
  private func minutes(_ body: String) -> [Int?] {
    Reading.draft("Datum: 1 september 2023\n\nGeachte raad,\n\n" + body).sessions.map(\.duration)
  }

  @Test(arguments: [
    "Wij vragen een sessie. De reistijd is een uur.",
    "Wij vragen een sessie. Leerlingen lopen nu een uur naar school.",
    "Wij vragen een sessie. De poort gaat om een uur open.",
    "Wij vragen een sessie. Graag binnen een uur een antwoord.",
    "Wij vragen een sessie. Na een uur rijden is iedereen moe.",
  ])
  func `other hours`(body: String) {
    #expect(minutes(body) == [nil])
  }

  @Test func `a length that was wrong before is none now`() {
    #expect(
      minutes(
        "Vorig jaar duurde het een uur, dat was te kort. Wij vragen een beeldvormende sessie.")
        == [nil])
  }
}
