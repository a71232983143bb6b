import Council
import Exchange
import Resources
import TestSupport
import Testing
import Wording

struct CouncilFileTests {
  @Test func `a small file reads without fault`() throws {
    let entities = try CouncilFile.read(Sample.all)
    #expect(entities.kinds == ["council 1", "room 1", "body 3", "holder 1", "faction 1"])
  }

  @Test func `the demo council reads without fault`() throws {
    let entities = try CouncilFile.read(Texts.demoCouncil)
    #expect(
      entities.kinds == [
        "council 1", "room 2", "body 3", "evening 1", "recess 5", "anchor 4",
        "holder 6", "faction 13", "chair 6", "clerk 3",
      ])
    #expect(entities.factions.map(\.seats).reduce(0, +) == 37)
    #expect(Set(entities.council?.occasions.map(\.kind) ?? []).count == 4)
    #expect(
      entities.anchors.filter { $0.phases.contains { $0.claim != nil } }.map(\.id)
        == ["begroting-2023", "begroting-2024"])
    let portfolios = entities.holders.flatMap(\.portfolios)
    #expect(portfolios.count == 17)
    for faction in entities.factions {
      #expect(faction.spokespersons.map(\.portfolio).sorted() == portfolios.sorted())
    }
  }

  @Test func `kinds come in a fixed order whatever the order of the file`() throws {
    let entities = try CouncilFile.read(
      """
      [[clerk]]
      id = "griffier"
      name = "Griffier"
      [[chair]]
      member = "F1-1"
      [[member]]
      id = "F1-a"
      [[anchor]]
      id = "nota"
      name = "Nota 2023"
      phases = [{ name = "raad", date = 2023-07-04 }]
      [[closed]]
      name = "Verkiezingen"
      date = 2023-11-22
      [[recess]]
      name = "zomerreces"
      periods = [[2023-07-22, 2023-09-03]]
      [[meeting]]
      body = "raad"
      date = 2023-09-12

      """ + Sample.people + Sample.places + Sample.council)
    #expect(
      entities.kinds == [
        "council 1", "room 1", "body 3", "evening 1", "recess 1", "closedDay 1", "anchor 1",
        "holder 1", "faction 1", "member 1", "chair 1", "clerk 1",
      ])
  }

  @Test func `all faults are told at once in the order of the lines`() {
    let found = faults(
      """
      [[room]]
      id = "kamer"
      name = 7
      seats = 0
      webcst = true

      [[recess]]
      name = "reces"
      periods = [
        [2023-07-22, 2023-09-03],
        [2023-09-01, 2023-09-10],
      ]

      [[chair]]
      member = "F1-9"
      """)
    #expect(
      found.map { "\($0.line) \($0.path)" } == [
        "3 room[1].name", "4 room[1].seats", "5 room[1].webcst", "11 recess[1].periods[2]",
        "15 chair[1].member",
      ])
  }

  @Test func `an empty file lacks its council and its bodies`() {
    #expect(
      faults("", before: "") == [
        Fault(path: "council", line: 1, problem: .missing),
        Fault(path: "body", line: 1, problem: .missingBody("markt")),
        Fault(path: "body", line: 1, problem: .missingBody("raad")),
        Fault(path: "body", line: 1, problem: .missingBody("presidium")),
      ])
  }
}
