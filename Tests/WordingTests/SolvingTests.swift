import Almanac
import Planning
import Testing
import Wording

/// What is said of seasons to plan, in both languages.
struct SolvingTests {
  private static let day = Day(number: 20_000)

  /// A season in which every fact has something to be about.
  private static let season = Planning.Season(
    name: "klein",
    evenings: [.init(day: day, closed: "reces", rounds: 2, maxSessions: 1, parallel: [2, 1])],
    rooms: [.init(id: "Raadzaal", capacity: 1)],
    holders: [.init(id: "W1")],
    requests: [
      .init(
        id: "V1", equipment: ["beamer"], after: [.init(day: day, reason: "zomernota")],
        before: [.init(day: day, reason: "begroting")], papersReady: day, noticeDays: 10,
        presidium: day, leadDays: 1, preferred: day,
        pin: Place(evening: 0, round: 1, room: 0),
        bans: [.init(reason: "Koor", places: [Place(evening: 0, round: 0, room: 0)])]),
      .init(id: "V2", papersReady: day, presidium: day, preferred: day),
    ],
    chains: [.init(before: 0, after: 1, minDays: 7)], loadTarget: 1)

  private static let facts: [(Explanation.Fact, String, String)] = [
    (
      .after(request: 0, limit: 0), "V1: niet voor \(text) (zomernota)",
      "V1: not before \(english) (zomernota)"
    ),
    (
      .before(request: 0, limit: 0), "V1: uiterlijk \(text) (begroting)",
      "V1: by \(english) at the latest (begroting)"
    ),
    (
      .papers(request: 0), "V1: stukken op \(text), 10 dagen van tevoren",
      "V1: papers on \(english), 10 days ahead"
    ),
    (
      .presidium(request: 0), "V1: presidium op \(text), 1 dag van tevoren",
      "V1: presidium on \(english), 1 day ahead"
    ),
    (.ban(request: 0, ban: 0), "V1: niet op 1 plek (Koor)", "V1: not in 1 slot (Koor)"),
    (
      .pin(request: 0), "V1: staat vast op \(text), ronde 2, Raadzaal",
      "V1: pinned to \(english), round 2, Raadzaal"
    ),
    (.capacity(request: 0), "V1: een zaal voor 0 mensen", "V1: a room for 0 people"),
    (.equipment(request: 0), "V1: een zaal met beamer", "V1: a room with beamer"),
    (
      .isPublic(request: 0), "V1: een zaal waar publiek in mag",
      "V1: a room that the public may enter"
    ),
    (.duration(request: 0), "V1: 1 ronde", "V1: 1 round"),
    (.closed(evening: 0), "\(text): valt uit (reces)", "\(english): off (reces)"),
    (.maxSessions(evening: 0), "\(text): hooguit 1 sessie", "\(english): 1 session at most"),
    (
      .parallel(evening: 0), "\(text): hooguit zoveel sessies tegelijk, per ronde: 2, 1",
      "\(english): so many sessions at once at most, by round: 2, 1"
    ),
    (
      .roomClosed(room: 0, evening: 0), "Raadzaal: dicht op \(text)",
      "Raadzaal: closed on \(english)"
    ),
    (.away(holder: 0, evening: 0), "W1: afwezig op \(text)", "W1: away on \(english)"),
    (.holder(0), "W1: niet op twee plekken tegelijk", "W1: not in two rooms at once"),
    (
      .spokesperson("F1.1"), "F1.1: niet op twee plekken tegelijk aan het woord",
      "F1.1: not speaking in two rooms at once"
    ),
    (.chain(0), "V2: ten minste 7 dagen na V1", "V2: at least 7 days after V1"),
  ]

  private static let text = Dutch().day(day)
  private static let english = English().day(day)

  @Test(arguments: facts.indices)
  func `every fact is told with its subject`(_ number: Int) {
    let (fact, nl, en) = Self.facts[number]
    for (words, told) in [(Dutch() as any Words, nl), (English(), en)] {
      let text = words.fact(fact, in: Self.season)
      #expect("\(text.subject): \(text.says)" == told)
    }
  }

  @Test func `a fault of a season names the item, and what it may be`() {
    let number = SeasonFault.number(field: .duration, item: "V1", value: 0, allowed: 1...64)
    #expect(Dutch().fault(number) == "V1: duur is 0, moet liggen van 1 tot en met 64")
    #expect(English().fault(number) == "V1: duration is 0, must be from 1 to 64")
    let unknown = SeasonFault.unknown(field: .spokesperson, item: "V1, F1", value: "zorg")
    #expect(Dutch().fault(unknown) == "V1, F1: er is geen woordvoerder voor “zorg”")
    let circle = SeasonFault.circle(["V1", "V2"])
    #expect(English().fault(circle) == "these requests would have to follow themselves: V1, V2")
    let many = SeasonFault.tooMany(field: .place, count: 9, most: 8)
    #expect(Dutch().fault(many) == "te veel om te plannen (plek): 9, hooguit 8")
    #expect(
      Dutch().fault(.repeated(field: .chain, item: "", value: "3"))
        == "volgorde: 3 staat er twee keer")
    #expect(
      English().fault(.disorder(item: "2026-09-01"))
        == "the evenings are not in order: 2026-09-01 comes too late")
  }

  @Test func `names stand in a row with a word before the last`() {
    #expect(Dutch().row([]) == "")
    #expect(Dutch().row(["a"]) == "a")
    #expect(Dutch().row(["a", "b"]) == "a en b")
    #expect(English().row(["a", "b", "c"]) == "a, b and c")
  }

  @Test func `times are told in milliseconds to the microsecond`() {
    #expect(
      Dutch().solve(.times(firstPlan: 41, allPlaced: 12_005, proven: nil))
        == "Eerste plan na 0,041 ms, alles wat kon geplaatst na 12,005 ms, niet alles bewezen.")
    #expect(
      English().solve(.times(firstPlan: 41, allPlaced: 12_005, proven: 1_000_000))
        == "First plan after 0.041 ms, all that could be placed after 12.005 ms, "
        + "proven after 1000.000 ms.")
  }

  @Test func `what is open is told with what it can be less at most`() {
    #expect(
      Dutch().solve(.open(found: 10, bound: 4)) == "niet bewezen: het kan hooguit 6 minder")
    #expect(English().solve(.open(found: 10, bound: 0)) == "not proven")
  }
}
