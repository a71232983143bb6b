import Almanac
import Council
import TestSupport
import Testing

struct CallingTests {
  let agenda = Season.agenda

  func anchor(_ name: String, _ years: String? = nil, phase: String? = nil, on day: Day)
    -> Anchor.ID?
  {
    agenda.anchor(called: name, years: years, phase: phase, on: day)?.id
  }

  @Test(
    arguments: zip(
      [
        "Begroting 2024-2027", "Jaarstukken 2023", "Nota 2024/25", "Nota Wonen", "2023", "Nota 7",
        "Woonvisie 2.0 2030",
      ],
      [
        ("Begroting", "2024-2027"), ("Jaarstukken", "2023"), ("Nota", "2024/25"),
        ("Nota Wonen", nil), ("2023", nil), ("Nota 7", nil), ("Woonvisie 2.0", "2030"),
      ]))
  func `a name is parted from the years at its end`(name: String, parts: (String, String?)) {
    let split = Anchor.split(name)
    #expect(split.base == parts.0)
    #expect(split.years == parts.1)
    let anchor = Anchor(id: "x", name: name, phases: [])
    #expect(anchor.baseName == parts.0)
    #expect(anchor.years == parts.1)
  }

  @Test func `an anchor answers to its name without years and to its aliases`() throws {
    let note = try #require(agenda.anchors["zomernota-2023"])
    for name in ["Zomernota", "zomernota", "KADERNOTA", "Perspectiefnota"] {
      #expect(note.isCalled(name))
    }
    #expect(!note.isCalled("Begroting"))
    #expect(!note.isCalled("Zomer"))
    #expect(!note.isCalled(""))
  }

  @Test func `years choose the anchor, even one that is over`() {
    #expect(anchor("Begroting", "2023-2026", on: "2023-06-27") == "begroting-2023")
    #expect(anchor("begrotingsraad", "2024-2027", on: "2022-01-01") == "begroting-2024")
    #expect(anchor("Begroting", "2022-2025", on: "2023-06-27") == nil)
  }

  @Test func `without years it is the first that is not over on the day of the letter`() {
    #expect(anchor("Begroting", on: "2022-06-01") == "begroting-2023")
    #expect(anchor("Begroting", on: "2022-11-09") == "begroting-2023")
    #expect(anchor("Begroting", on: "2022-11-10") == "begroting-2024")
    #expect(anchor("Begroting", on: "2023-11-09") == nil)
  }

  @Test func `a phase that is over moves on to the next of that name`() {
    #expect(anchor("Begroting", phase: "markt", on: "2022-10-25") == "begroting-2023")
    #expect(anchor("Begroting", phase: "markt", on: "2022-10-26") == "begroting-2024")
    #expect(anchor("Begroting", phase: "raad", on: "2022-10-26") == "begroting-2023")
  }

  @Test(
    arguments: [
      "zomerreces", "Zomerreces", "zomervakantie", "reces", "zomer", "zomer reces", "summer",
      "summer recess", "zomerperiode",
    ])
  func `the summer recess has many names`(name: String) {
    #expect(agenda.recess(called: name, on: "2023-06-27")?.recess.name == "zomerreces")
  }

  @Test(
    arguments: zip(
      ["herfstvakantie", "autumn break", "kerstvakantie", "krokusvakantie", "meivakantie"],
      ["herfstreces", "herfstreces", "kerstreces", "voorjaarsreces", "meireces"]))
  func `each season has its recess`(name: String, recess: String) {
    #expect(agenda.recess(called: name, on: "2023-06-27")?.recess.name == recess)
  }

  @Test(arguments: ["zomernota", "zomerfeest", "vakantie", "carnaval", "meiden", ""])
  func `a name that only looks like a season is no recess`(name: String) {
    #expect(agenda.recess(called: name, on: "2023-06-27") == nil)
  }

  @Test(arguments: ["springtij", "mayor", "maybe"])
  func `an English word that only begins like a season is no recess`(name: String) {
    // The Dutch names are checked to their end, the English by their first letters only.
    #expect(agenda.recess(called: name, on: "2023-06-27") == nil)
  }

  @Test func `a recess is the period not over on the day of the letter`() {
    let summer = agenda.recess(called: "zomerreces", on: "2023-09-03")
    #expect(summer?.period == DayRange("2023-07-22", "2023-09-03"))
    let next = agenda.recess(called: "zomerreces", on: "2023-09-04")
    #expect(next?.period == DayRange("2024-07-20", "2024-09-01"))
    #expect(agenda.recess(called: "zomerreces", on: "2025-08-25") == nil)
  }

  @Test func `a body answers to its identifier, name and aliases`() throws {
    let market = try #require(agenda.bodies[Body.market])
    for name in ["markt", "Politieke Markt", "pm", "politieke avond"] {
      #expect(market.isCalled(name))
    }
    #expect(!market.isCalled("marktplein"))
  }

  @Test func `the next evening skips recess, closed days and holidays`() {
    func next(_ day: Day, _ body: Body.ID = Body.market) -> Day? {
      agenda.nextEvening(of: body, onOrAfter: day)?.day
    }
    #expect(next("2023-09-26") == "2023-09-26")
    #expect(next("2023-09-27") == "2023-10-03")
    #expect(next("2023-10-18") == "2023-10-31")
    #expect(next("2023-07-19") == "2023-09-05")
    #expect(next("2023-12-20") == "2024-01-09")
    #expect(next("2023-07-20", Body.plenary) == "2023-09-12")
    #expect(next("2024-02-01", Body.plenary) == nil)
    #expect(next("2023-09-26", "commissie") == nil)
  }

  @Test func `a closed day on a market evening is skipped`() {
    let closed = Entity.closedDay(ClosedDay(day: "2023-09-26", name: "Verkiezingen"))
    let next = Season.agenda(with: [closed]).nextEvening(of: Body.market, onOrAfter: "2023-09-20")
    #expect(next?.day == "2023-10-03")
  }
}
