import Almanac
import Council
import TestSupport
import Testing
import Wording

/// What a session needs, in words.
struct NeedsWordsTests {
  @Test func `each need is a fact with its label, in the order in which people ask`() {
    let facts = Dutch().facts(Crowd.needs)
    #expect(
      facts.map { "\(Dutch().label($0.label)): \($0.text)" } == [
        "Publiek: 80", "Uitzending: gevraagd", "Insprekers: 20",
        "Gasten: GGD (3 t/m 4 oktober 2023)",
        "Ambtenaren: Adviseur (niet op 26 t/m 27 september 2023)",
        "Spoed: het contract loopt af",
      ])
    #expect(Dutch().facts(Needs()).isEmpty)
  }

  @Test func `somebody without days is a name`() {
    var needs = Needs()
    needs.guests = [.init(name: "GGD"), .init(name: "Politie")]
    #expect(English().facts(needs).map(\.text) == ["GGD, Politie"])
  }

  @Test func `guests without a name yet are told, and go unsaid beside those who have one`() {
    var needs = Needs()
    needs.expectsGuests = true
    #expect(English().facts(needs).map(\.text) == ["yes"])
    needs.guests = [.init(name: "GGD")]
    #expect(English().facts(needs).map(\.text) == ["GGD"])
  }

  @Test func `options are slots with the last day`() {
    let slot = Slot(
      day: Season.day("2023-10-03"), room: "raadzaal", start: Season.time("20:30"))
    let until = Season.day("2023-09-15")
    #expect(
      Dutch().options([slot], until: until, in: Season.agenda)
        == "di 3 okt 2023 20:30 Raadzaal (t/m vr 15 sep 2023)")
    #expect(English().options([], until: until, in: Season.agenda) == "up to Fri 15 Sep 2023")
  }
}
