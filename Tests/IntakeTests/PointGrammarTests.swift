import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct PointGrammarTests {
  private func point(_ text: String, _ role: PointGrammar.Role = .beside) -> Point? {
    Reading.grammar(text).points.point(at: 0, role: role)?.value.points.first
  }

  @Test(
    arguments: zip(
      [
        "het Zomerreces", "jullie zomerreces", "de kerst vakantie", "the autumn recess", "kerst",
        "de zomervakatie",
      ],
      ["Zomerreces", "zomerreces", "kerstvakantie", "autumn recess", "kerst", "zomervakantie"]))
  func `recesses by name, in two words, in English and misspelt`(text: String, name: String) {
    #expect(point(text) == .recess(name: name))
  }

  @Test func `the summer is a recess beside it and a season within`() {
    #expect(point("de zomer") == .recess(name: "zomer"))
    #expect(
      point("de zomer", .within) == .periods([Season.range("2023-06-01", "2023-08-31")]))
    #expect(
      point("de zomer van 2024", .within) == .periods([Season.range("2024-06-01", "2024-08-31")]))
    #expect(
      point("de zomer van 2024") == .periods([Season.range("2024-07-20", "2024-09-01")]))
    #expect(point("het reces") == .recess(name: "reces"))
  }

  @Test func `a recess that the calendar lacks keeps its name`() {
    #expect(point("de carnavalsvakantie") == .recess(name: "carnavalsvakantie"))
  }

  @Test func `meetings need a time`() {
    #expect(
      point("de raad van 8 november")
        == .meeting(body: "raad", within: Season.range("2023-11-08", "2023-11-08")))
    #expect(
      point("de raadsvergadering in december")
        == .meeting(body: "raad", within: Season.range("2023-12-01", "2023-12-31")))
    #expect(point("de eerstvolgende politieke markt") == .meeting(body: "markt", within: nil))
    #expect(point("de raad") == nil)
  }

  @Test func `all school holidays are every recess`() {
    let reading = Reading.grammar("de schoolvakanties").points.point(at: 0, role: .within)
    #expect(reading?.value.points.count == 5)
  }

  @Test func `a date that cannot be is a name to ask about`() {
    #expect(point("31 november") == .unknown(name: "31 november"))
  }

  @Test func `a season is no recess of its name`() {
    #expect(
      Reading.clauses("in het voorjaar").map(\.points) == [
        [.periods([Season.range("2024-03-01", "2024-05-31")])]
      ])
    #expect(point("het voorjaarsreces") == .recess(name: "voorjaarsreces"))
  }

  @Test func `before the beginning of a recess is before it`() {
    #expect(
      Reading.clauses("voor het begin van het herfstreces").map(\.points)
        == [[.recess(name: "herfstreces")]])
  }
}
