import Almanac
import ArgumentParser
import Council
import Exchange
import Wording

struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: Help.text(.agenda))
  @Option var from: String?
  @Option var to: String?
  @Flag(name: .customLong("public")) var isPublic = false
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let agenda = try office.agenda()
    let first = try from.map(office.day) ?? office.today
    let last = try to.map(office.day) ?? first + 366
    let range = try office.range(first, last, in: agenda)
    try Output.write(
      AgendaReport(agenda, in: range, isPublic: isPublic), json: office.json, office.words)
  }
}

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: Help.text(.calendar))
  @Option var month: String?
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let day = try month.map { try Self.firstDay(of: $0, office) } ?? office.today
    let range = DayRange.month(year: day.year, month: day.month)
    try Output.write(
      CalendarReport(try office.agenda(), in: range, office.words), json: office.json,
      office.words)
  }

  /// The first day of a month written as 2023-09; a whole date names its month.
  private static func firstDay(of text: String, _ office: Office) throws -> Day {
    if let day = Day(iso: text + "-01") { return day }
    return try office.day(text)
  }
}
