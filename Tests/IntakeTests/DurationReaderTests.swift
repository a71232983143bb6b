import Council
import Testing

@testable import Intake

struct DurationReaderTests {
  private func minutes(_ body: String) -> [Int?] {
    Reading.draft("Datum: 1 september 2023\n\nGeachte raad,\n\n" + body).sessions.map(\.duration)
  }

  @Test(arguments: [
    "Wij vragen een beeldvormende sessie van een uur.",
    "Wij vragen u een uur vrij te houden voor een beeldvormende sessie.",
    "Wij vragen een beeldvormende sessie. Reken op een uur.",
    "Wij vragen een beeldvormende sessie. Zestig minuten lijkt ons voldoende.",
    "Wij vragen een beeldvormende sessie. Trek daar een uur voor uit.",
    "Wij vragen een beeldvormende sessie. Met een uur redden wij het.",
    "Wij vragen een beeldvormende sessie. Duur: 60 minuten.",
    "Wij vragen een beeldvormende sessie, een uur.",
    "Wij vragen een beeldvormende sessie (60 min.).",
    "Wij vragen een beeldvormende sessie van maximaal een uur.",
    "Wij vragen een beeldvormende sessie van 19.30 tot 20.30 uur.",
    "Wij vragen een beeldvormende sessie van een uur. Een filmpje van twintig minuten gaat vooraf.",
    "Wij vragen een beeldvormende sessie van een uur, met een pauze van een kwartier.",
    "Wij vragen een beeldvormende sessie van een uur, met 15 minuten per spreker.",
    "Wij vragen een beeldvormende sessie van een uur. De zaal graag een half uur voor aanvang open.",
    "Wij vragen een sessie met een presentatie van 20 minuten, in totaal een uur.",
    "Wij vragen een vol uur voor een beeldvormende sessie.",
    "We ask you to schedule a one-hour session.",
    "Een uur is genoeg. Wij vragen een beeldvormende sessie.",
    "Wij vragen een beeldvormende sessie. Een uur is zat.",
    "Wij vragen een beeldvormende sessie. Zij vertellen in een uur wat zij zien.",
    "Wij vragen een beeldvormende sessie. De leverancier wil een uur uitleg geven.",
    "Wij vragen een beeldvormende sessie. Met een uur komen we een eind.",
    "Kan er op korte termijn een uur vrij voor een beeldvormende sessie?",
    "Een jurist is gevonden die er een uur over kan vertellen. Wij vragen een beeldvormende sessie.",
    "Wij vragen een beeldvormende sessie. Toen een half uur, nu een uur.",
    "Vorig jaar trokken we er een uur voor uit. Wij vragen een beeldvormende sessie.",
    "Wij delen de uitkomsten graag met u in een informatief uur.",
    "Onze vraag is om een uur vrij te maken voor een beeldvormende sessie.",
    "Wij vragen een beeldvormende sessie. Het gaat om een uur.",
    "Wij gaan samen op werkbezoek. Wij blijven er een uur.",
    "Graag oordeelsvormend en met een uur spreektijd op de politieke markt.",
    "Wij vragen een beeldvormende sessie. Met de avond is een uur gemoeid.",
    "Wij vragen een beeldvormende sessie. Zij nemen de raad in een uur in mee.",
    "Toen was twintig minuten genoeg, we schatten nu een uur. Wij vragen een beeldvormende sessie.",
    "Wij vragen een beeldvormende sessie. Vorig jaar duurde die een uur, dat beviel.",
    "Toen was drie kwartier te kort, dus nu wordt om een uur gevraagd voor een informatieve sessie.",
    "Wij vragen een beeldvormende sessie. Wij beginnen om 19.30 uur en staan om 20.30 uur buiten.",
  ])
  func `an hour, however it is said`(body: String) {
    #expect(minutes(body) == [60])
  }

  @Test func `the whole evening is the council's own`() {
    #expect(minutes("Wij vragen een beeldvormende sessie voor de hele avond.") == [180])
  }

  @Test func `an hour and a half is no time of the clock`() {
    #expect(
      minutes("Onze vraag is om anderhalf uur in te ruimen voor een oordeelsvormende sessie.")
        == [90])
  }

  @Test func `each session has its own`() {
    #expect(
      minutes(
        "Wij vragen twee sessies: een beeldvormende van drie kwartier en een oordeelsvormende van "
          + "anderhalf uur.") == [45, 90])
    #expect(
      minutes("Wij vragen twee sessies. De eerste duurt een uur, de tweede twee uur.")
        == [60, 120])
  }

  @Test func `minutes in English words`() {
    #expect(minutes("We ask for an informative session of forty-five minutes.") == [45])
  }

  @Test func `a visit that is chosen is told with its length`() {
    #expect(
      minutes("Vandaag koos het presidium voor een werkbezoek van een uur, te houden in mei.") == [
        60
      ])
  }

  @Test func `what it is about may be a length`() {
    #expect(minutes("Wij vragen een beeldvormende sessie. Het gaat om drie kwartier.") == [45])
    #expect(minutes("We ask for a session of an hour and three quarters.") == [105])
  }
}
