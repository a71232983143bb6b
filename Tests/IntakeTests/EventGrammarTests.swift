import Almanac
import Council
import Testing

@testable import Intake

struct EventGrammarTests {
  private func point(_ text: String) -> Point? {
    Reading.grammar(text).points.point(at: 0, role: .beside)?.value.points.first
  }

  @Test(
    arguments: zip(
      [
        "de behandeling van de Zomernota 2023-2027", "de Kadernota", "de Begroting 2024",
        "de markt over de begroting", "de begroting in de raad", "de vaststelling van de begroting",
        "de begrotingsraad", "de Zomernotabehandeling", "de jaarrekenig 2023",
        "de aanbieding van de begroting", "de raad waarin de begroting wordt vastgesteld",
      ],
      [
        .event(name: "Zomernota", years: "2023-2027", phase: nil),
        .event(name: "Kadernota", years: nil, phase: nil),
        .event(name: "Begroting", years: "2024-2027", phase: nil),
        .event(name: "begroting", years: nil, phase: "markt"),
        .event(name: "begroting", years: nil, phase: "raad"),
        .event(name: "begroting", years: nil, phase: "raad"),
        .event(name: "begrotingsraad", years: nil, phase: "raad"),
        .event(name: "zomernota", years: nil, phase: nil),
        .event(name: "jaarrekening", years: "2023", phase: nil),
        .event(name: "begroting", years: nil, phase: "aanbieding"),
        .event(name: "begroting", years: nil, phase: "raad"),
      ] as [Point]))
  func `anchors with years and phases`(text: String, expected: Point) {
    #expect(point(text) == expected)
  }

  @Test(
    arguments: zip(
      [
        "de vaststelling van het beheerplan", "de Woonvisie 2030-2040", "de verkiezingen",
        "de installatie van de nieuwe raad",
      ],
      [
        "vaststelling van het beheerplan", "Woonvisie 2030-2040", "verkiezingen",
        "installatie van de nieuwe raad",
      ]))
  func `events that the calendar does not know`(text: String, name: String) {
    #expect(point(text) == .unknown(name: name))
  }

  @Test(arguments: ["de inwoners", "2024", "onze stad", "het plein", "De Noord"])
  func `words that are no events`(text: String) {
    #expect(point(text) == nil)
  }
}
