import Almanac
import Council
import Exchange
import Foundation
import TestSupport
import Testing
import Wording

/// The file that defines the format, where it lies in a folder `shared` beside the project or
/// beside a folder around it.
private let text: String? = {
  var folder = URL(fileURLWithPath: #filePath)
  while folder.path != "/" {
    folder.deleteLastPathComponent()
    let file = folder.appendingPathComponent("shared/demo/hengelo.toml")
    if let text = try? String(contentsOf: file, encoding: .utf8) { return text }
  }
  return nil
}()

@Suite(.enabled(if: text != nil, "../shared/demo/hengelo.toml is not there"))
struct HengeloTests {
  let entities: [Entity]

  init() throws { entities = try CouncilFile.read(text ?? "") }

  @Test func `every kind is read`() {
    #expect(
      entities.kinds == [
        "council 1", "room 2", "body 3", "evening 1", "recess 5", "closedDay 1", "anchor 4",
        "holder 6", "faction 13", "chair 6", "clerk 3",
      ])
  }

  @Test func `the season of the tests is in it`() {
    let agenda = Agenda(entities)
    let season = Season.agenda
    #expect(Array(agenda.bodies) == Array(season.bodies))
    #expect(Array(agenda.evenings) == Array(season.evenings))
    #expect(Array(agenda.anchors) == Array(season.anchors))
    #expect(Array(agenda.closedDays) == Array(season.closedDays))
    #expect(Array(agenda.rooms) == Array(season.rooms))
    #expect(Array(agenda.holders) == Array(season.holders))
    #expect(Array(agenda.clerks) == Array(season.clerks))
  }

  @Test func `the profile and the rules are read`() {
    #expect(
      entities.council
        == Profile(
          name: "Gemeenteraad Hengelo", municipality: "Hengelo", province: "Overijssel",
          language: .nl, schoolRegion: "noord", seats: 37, procedure: Procedure(),
          factionWeekdays: [.monday]))
  }

  @Test func `recess has a period a year`() throws {
    let summer = try #require(entities.recesses.first { $0.name == "zomerreces" })
    #expect(summer.aliases == ["zomervakantie", "reces"])
    #expect(summer.periods.count == 6)
    #expect(summer.periods.first == Season.range("2023-07-22", "2023-09-03"))
  }

  @Test func `factions have people for every portfolio`() throws {
    let first = try #require(entities.factions.first)
    #expect(first.seats == 7)
    #expect(first.representatives == 2)
    #expect(first.spokespersons.count == 17)
    #expect(
      first.spokespersons.first
        == Faction.Spokespersons(
          portfolio: "wijkgericht werken", people: [.init(member: "F1-2"), .init(member: "F1-3")])
    )
    #expect(entities.factions.allSatisfy { $0.spokespersons.count == 17 })
  }

  @Test func `chairs may be absent`() throws {
    let chair = try #require(entities.chairs.first { $0.member == "F7-3" })
    #expect(
      chair.availability.absences == [Absence(days: Season.range("2023-09-25", "2023-09-29"))])
  }
}
