import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

struct RoomTests {
  private func room(_ lines: String) -> String {
    "[[room]]\nid = \"kamer\"\nname = \"Kamer\"\n\(lines)"
  }

  @Test func `a room has seats, webcast, public and always open`() {
    #expect(
      entities(room("seats = 12\nwebcast = true\npublic = false\nalways-open = true")).rooms.first
        == Room(
          id: "kamer", name: "Kamer", seats: 12, hasWebcast: true, isPublic: false,
          isAlwaysOpen: true))
  }

  @Test(arguments: [
    ("", "seats", 1, Problem.missing),
    ("seats = 0", "seats", 4, .outOfRange(value: 0, allowed: 1...100_000)),
    ("seats = \"40\"", "seats", 4, .wrongType(expected: [.integer], found: .text)),
    ("seats = 4\nwebcast = 1", "webcast", 5, .wrongType(expected: [.boolean], found: .integer)),
    (
      "seats = 4\nalways-open = \"ja\"", "always-open", 5,
      .wrongType(expected: [.boolean], found: .text)
    ),
    ("seats = 4\nseets = 5", "seets", 5, .unknownKey(nearest: "seats")),
    ("seats = 4\ncolour = 5", "colour", 5, .unknownKey(nearest: nil)),
  ])
  func `a room that cannot be is told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults(room(lines)) == [Fault(path: "room[1].\(key)", line: line, problem: problem)])
  }

  @Test func `an identifier stands once`() {
    #expect(
      faults("[[room]]\nid = \"zaal\"\nname = \"Kamer\"\nseats = 4") == [
        Fault(path: "room[2].id", line: 10, problem: .duplicate(id: "zaal", firstLine: 2))
      ])
  }

  @Test(arguments: ["", "de zaal", "-zaal", "zäal", "zaal/2", String(repeating: "a", count: 65)])
  func `an identifier is made of plain letters`(_ id: String) {
    #expect(
      faults("[[room]]\nid = \"\(id)\"\nname = \"Kamer\"\nseats = 4") == [
        Fault(path: "room[1].id", line: 2, problem: .badIdentifier(id))
      ])
  }
}

struct BodyTests {
  private func body(_ lines: String) -> String {
    "[[body]]\nid = \"commissie\"\nname = \"Commissie\"\n\(lines)\n"
  }
  private let hours = "start = \"19:30\"\nend = \"22:00\"\n"

  @Test func `every key of a body is read`() {
    let lines = """
      aliases = ["cie"]
      statutory = true
      weekdays = ["thursday", "monday"]
      step = 15
      change-over = 5
      rooms = ["zaal"]
      max-sessions = 4
      max-parallel = 1

      """
    #expect(
      entities(body(lines + hours)).bodies.first
        == Body(
          id: "commissie", name: "Commissie", aliases: ["cie"], isStatutory: true,
          pattern: .weekly([.monday, .thursday]), start: Season.time("19:30"),
          end: Season.time("22:00"), step: 15, changeOver: 5, rooms: ["zaal"], maxSessions: 4,
          maxParallel: 1))
  }

  @Test(arguments: [
    ("weekdays = [\"tuesday\"]", MeetingPattern.weekly([.tuesday])),
    ("weekdays = [\"tuesday\"]\nevery-weeks = 1", .weekly([.tuesday])),
    (
      "weekdays = [\"tuesday\"]\nevery-weeks = 2\nfrom = 2023-09-05",
      .fortnightly([.tuesday], from: Season.day("2023-09-05"))
    ),
    (
      "dates = [2023-10-04, \"2023-09-06\"]",
      .dates([Season.day("2023-09-06"), Season.day("2023-10-04")], usually: [])
    ),
    (
      "dates = [2023-10-04]\nweekdays = [\"wednesday\"]",
      .dates([Season.day("2023-10-04")], usually: [.wednesday])
    ),
  ])
  func `a body meets on its pattern`(_ lines: String, _ pattern: MeetingPattern) {
    #expect(entities(body(hours + lines)).bodies.first?.pattern == pattern)
  }

  @Test(arguments: [
    ("", "weekdays", 1, Problem.missing),
    ("weekdays = []", "weekdays", 6, .empty),
    ("dates = []", "dates", 6, .empty),
    ("weekdays = [\"dinsdag\"]", "weekdays[1]", 6, .badWeekday("dinsdag", nearest: nil)),
    ("weekdays = [\"tuesdag\"]", "weekdays[1]", 6, .badWeekday("tuesdag", nearest: "tuesday")),
    (
      "weekdays = [\"friday\"]\nevery-weeks = 3", "every-weeks", 7,
      .outOfRange(value: 3, allowed: 1...2)
    ),
    ("weekdays = [\"friday\"]\nevery-weeks = 2", "from", 1, .missing),
    ("weekdays = [\"friday\"]\nfrom = 2023-09-01", "from", 7, .needs(key: "every-weeks")),
    (
      "dates = [2023-09-01]\nevery-weeks = 1", "every-weeks", 7,
      .conflictingKeys("every-weeks", "dates")
    ),
    (
      "dates = [\n  2023-09-01,\n  2023-09-01,\n]", "dates[2]", 8,
      .duplicate(id: "2023-09-01", firstLine: 7)
    ),
    ("dates = [\n  \"2023-02-30\",\n]", "dates[1]", 7, .noSuchDate("2023-02-30")),
    ("weekdays = [\"friday\"]\nstep = 0", "step", 7, .outOfRange(value: 0, allowed: 1...240)),
    (
      "weekdays = [\"friday\"]\nchange-over = -5", "change-over", 7,
      .outOfRange(value: -5, allowed: 0...240)
    ),
    (
      "weekdays = [\"friday\"]\nrooms = [\"zal\"]", "rooms[1]", 7,
      .unknownReference(kind: .room, id: "zal", nearest: ["zaal"])
    ),
    (
      "weekdays = [\"friday\"]\nrooms = [\"zaal\", \"zaal\"]", "rooms[2]", 7,
      .duplicate(id: "zaal", firstLine: 7)
    ),
    (
      "weekdays = [\"friday\"]\nmax_sessions = 3", "max_sessions", 7,
      .unknownKey(nearest: "max-sessions")
    ),
  ])
  func `a body that cannot be is told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults(body(hours + lines)) == [
        Fault(path: "body[1].\(key)", line: line, problem: problem)
      ])
  }

  @Test(arguments: [
    ("start = \"19:30\"", "end", 1, Problem.missing),
    ("start = \"19:30\"\nend = \"24:30\"", "end", 6, .badTime("24:30")),
    ("start = \"19:30\"\nend = 22:00:30", "end", 6, .badTime("22:00:30")),
    (
      "start = \"19:30\"\nend = 22", "end", 6,
      .wrongType(expected: [.text, .time], found: .integer)
    ),
    (
      "start = \"19:30\"\nend = \"19:30\"", "end", 6,
      .endsBeforeStart(start: "19:30", end: "19:30")
    ),
  ])
  func `hours that cannot be are told`(
    _ hours: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    #expect(
      faults(body("weekdays = [\"friday\"]\n" + hours)) == [
        Fault(path: "body[1].\(key)", line: line, problem: problem)
      ])
  }

  @Test func `the market has a room`() {
    let places = Sample.places.replacing("rooms = [\"zaal\"]", with: "rooms = []")
    #expect(
      faults("", before: places + Sample.council + Sample.people) == [
        Fault(path: "body[1].rooms", line: 13, problem: .empty)
      ])
  }

  @Test func `the presidium cannot be missed`() {
    let places = Sample.places.replacing("id = \"presidium\"", with: "id = \"bestuur\"")
    #expect(
      faults("", before: places + Sample.council + Sample.people) == [
        Fault(path: "body", line: 7, problem: .missingBody("presidium"))
      ])
  }
}

struct MeetingTests {
  private func meeting(_ lines: String) -> String {
    "[[meeting]]\nbody = \"markt\"\ndate = 2023-09-13\n\(lines)"
  }

  @Test func `what a meeting leaves out is its body's`() {
    #expect(
      entities(meeting("reserve = true")).evenings == [
        Evening(
          body: "markt", day: Season.day("2023-09-13"), name: "Markt", start: Season.time("19:30"),
          end: Season.time("22:30"), rooms: ["zaal"], isReserve: true)
      ])
  }

  @Test func `a meeting may depart from its body in all`() {
    let lines = "name = \"Extra\"\nstart = \"20:00\"\nend = \"21:00\"\nrooms = []"
    #expect(
      entities(meeting(lines)).evenings == [
        Evening(
          body: "markt", day: Season.day("2023-09-13"), name: "Extra", start: Season.time("20:00"),
          end: Season.time("21:00"), rooms: [])
      ])
    #expect(entities(meeting("room = \"zaal\"")).evenings.first?.rooms == ["zaal"])
  }

  @Test(arguments: [
    (
      "room = \"zolder\"", "room", 4,
      Problem.unknownReference(kind: .room, id: "zolder", nearest: ["zaal"])
    ),
    ("room = \"zaal\"\nrooms = [\"zaal\"]", "rooms", 5, .conflictingKeys("room", "rooms")),
    ("start = \"23:00\"", "start", 4, .endsBeforeStart(start: "23:00", end: "22:30")),
    ("end = \"19:00\"", "end", 4, .endsBeforeStart(start: "19:30", end: "19:00")),
    (
      "[[meeting]]\nbody = \"markt\"\ndate = 2023-09-13", "date", 6,
      .duplicate(id: "markt 2023-09-13", firstLine: 3)
    ),
  ])
  func `a meeting that cannot be is told`(
    _ lines: String, _ key: String, _ line: Int, _ problem: Problem
  ) {
    let position = lines.hasPrefix("[[") ? 2 : 1
    #expect(
      faults(meeting(lines)) == [
        Fault(path: "meeting[\(position)].\(key)", line: line, problem: problem)
      ])
  }

  @Test func `a meeting is of a body that is there`() {
    #expect(
      faults("[[meeting]]\nbody = \"mark\"\ndate = 2023-09-13") == [
        Fault(
          path: "meeting[1].body", line: 2,
          problem: .unknownReference(
            kind: .body, id: "mark", nearest: ["markt", "raad", "presidium"]))
      ])
  }
}
