import Almanac
import Exchange
import Planning
import Testing
import Wording

/// Reading a season from a file, and every way in which that can fail.
struct SeasonFileTests {
  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  @Test func `a season is read with all its facts`() throws {
    let season = try SeasonSample.season()
    #expect(season.name == "klein")
    #expect(
      season.evenings == [
        .init(day: day("2026-09-01"), rounds: 2, maxSessions: 3, parallel: [2, 1]),
        .init(day: day("2026-09-08"), closed: "reces", rounds: 2, maxSessions: 3),
        .init(day: day("2026-09-15"), rounds: 3, maxSessions: 4),
      ])
    #expect(
      season.rooms == [
        .init(id: "Raadzaal", capacity: 150, equipment: ["beamer"]),
        .init(id: "Kamer", capacity: 20, isPublic: false, closed: [2]),
      ])
    #expect(
      season.holders == [
        .init(
          id: "W1", absences: [.init(evening: 0), .init(evening: 2, rounds: [0, 1])]),
        .init(id: "W2"),
      ])
    #expect(
      season.factions == [
        .init(id: "F1", spokespersons: ["wonen": "F1.1", "zorg": "F1.2"]),
        .init(id: "F2", spokespersons: ["wonen": "F2.1", "zorg": "F2.1"]),
      ])
    #expect(season.chains == [.init(before: 1, after: 2, minDays: 7)])
    #expect(season.together == [.init(0, 2)])
    #expect(season.apart == [.init(0, 1)])
    #expect(
      season.published == [
        nil, Place(evening: 0, round: 0, room: 0), Place(evening: 2, round: 0, room: 0),
      ])
    #expect(season.loadTarget == 4)
    #expect(season.weights == Planning.Season.Weights())
  }

  @Test func `requests are read with what they ask and what binds them`() throws {
    let requests = try SeasonSample.season().requests
    #expect(
      requests.first
        == .init(
          id: "V1", portfolio: "wonen", holders: [0], duration: 1, attendance: 40,
          equipment: ["beamer"], isPublic: true,
          after: [.init(day: day("2026-09-02"), reason: "zomernota")],
          before: [.init(day: day("2026-10-01"), reason: "begroting")],
          papersReady: day("2026-08-20"), noticeDays: 10, presidium: day("2026-08-24"),
          leadDays: 8, preferred: day("2026-09-15"), tolerance: 3, weight: 2, attend: [0],
          wish: [1]))
    #expect(requests[1].pin == Place(evening: 0, round: 0, room: 0))
    #expect(
      requests[1].bans == [
        .init(
          reason: "Reces",
          places: [Place(evening: 0, round: 0, room: 1), Place(evening: 2, round: 1, room: 0)])
      ])
    #expect(requests[1].prices == [.init(Place(evening: 0, round: 0, room: 0), price: 7)])
    #expect(requests.map(\.id) == ["V1", "V2", "V3"])
  }

  @Test func `each weight is its own`() throws {
    let own = """
      "weights": {"moveRoom": 1, "moveRound": 2, "moveEvening": 3, "clash": 4, "apart": 5,
        "together": 6, "room": 7, "end": 8, "load": 9, "date": 10}
      """
    let start = try #require(SeasonSample.text.firstRange(of: "\"weights\""))
    let text = SeasonSample.text[..<start.lowerBound] + own + "\n}"
    let weights = try SeasonFile.read(String(text)).weights
    #expect(
      [
        weights.moveRoom, weights.moveRound, weights.moveEvening, weights.clash, weights.apart,
        weights.together, weights.room, weights.end, weights.load, weights.date,
      ] == Array(1...10))
  }

  @Test func `keys that nobody knows, and optional ones that are null, change nothing`() throws {
    let more = "\"name\": \"klein\", \"later\": {\"a\": [1, {\"b\": 2.5e3}]}"
    #expect(
      try SeasonSample.season(replacing: "\"name\": \"klein\"", with: more)
        == SeasonSample.season())
    let bare = try SeasonSample.season(
      replacing: "\"bans\": [{\"reason\": \"Reces\", \"places\": [[0, 0, 1], [2, 1, 0]]}]",
      with: "\"bans\": null")
    #expect(bare.requests[1].bans.isEmpty)
  }

  @Test func `a season of nothing is one`() throws {
    let season = try SeasonFile.read(
      """
      {"format": "marktmeester-plan/1", "name": "", "evenings": [], "rooms": [], "aldermen": [],
       "factions": [], "requests": [], "chains": [], "together": [], "apart": [],
       "published": null, "loadTarget": 0, "weights": {"date": 0, "load": 0, "end": 0, "room": 0,
       "together": 0, "apart": 0, "clash": 0, "moveEvening": 0, "moveRound": 0, "moveRoom": 0}}
      """)
    var solver = try Solver(season)
    #expect(!solver.step(1000) || solver.progress.isProven)
    #expect(solver.progress.plan.isEmpty)
  }

  // MARK: What is wrong

  /// The faults of a text, each as path and problem.
  private func faults(_ text: String) -> [(path: String, problem: Problem)] {
    do {
      _ = try SeasonFile.read(text)
      return []
    } catch {
      guard case .invalid(let faults, _) = error else { return [] }
      return faults.map { ($0.path, $0.problem) }
    }
  }

  static let wrong: [(old: String, new: String, path: String, problem: Problem)] = [
    (
      "plan/1", "plan/2", "format",
      .unknownWord("marktmeester-plan/2", allowed: ["marktmeester-plan/1"])
    ),
    ("\"format\": \"marktmeester-plan/1\",", "", "format", .missing),
    ("\"loadTarget\": 4,", "", "loadTarget", .missing),
    ("\"published\"", "\"publised\"", "published", .missing),
    ("\"docsReady\": \"2026-08-20\", ", "", "requests[0].docsReady", .missing),
    (
      "\"docsReady\": \"2026-08-20\"", "\"docsReady\": null", "requests[0].docsReady",
      .wrongType(expected: [.text], found: .null)
    ),
    ("2026-08-20", "2026-02-30", "requests[0].docsReady", .noSuchDate("2026-02-30")),
    (
      "\"2026-10-01\"", "20261001", "requests[0].before[0][0]",
      .wrongType(expected: [.text], found: .integer)
    ),
    (
      "[\"2026-10-01\", \"begroting\"]", "[\"2026-10-01\"]", "requests[0].before[0]",
      .wrongCount(expected: 2, found: 1)
    ),
    (
      "\"attendance\": 40", "\"attendance\": \"40\"", "requests[0].attendance",
      .wrongType(expected: [.integer], found: .text)
    ),
    (
      "\"attendance\": 40", "\"attendance\": 40.0", "requests[0].attendance",
      .wrongType(expected: [.integer], found: .decimal)
    ),
    (
      "\"attendance\": 40", "\"attendance\": true", "requests[0].attendance",
      .wrongType(expected: [.integer], found: .boolean)
    ),
    (
      "\"attendance\": 40", "\"attendance\": 123456789012345678901234567890",
      "requests[0].attendance", .hugeNumber("123456789012345678901234567890")
    ),
    (
      "\"attendance\": 40", "\"attendance\": -1", "requests[0].attendance",
      .outOfRange(value: -1, allowed: 0...1_000_000)
    ),
    (
      "\"duration\": 2", "\"duration\": 0", "requests[1].duration",
      .outOfRange(value: 0, allowed: 1...64)
    ),
    (
      "\"public\": true,\n", "\"public\": 1,\n", "requests[0].public",
      .wrongType(expected: [.boolean], found: .integer)
    ),
    (
      "[\"W1\"], \"duration\"", "[\"W9\"], \"duration\"", "requests[0].aldermen[0]",
      .unknownReference(kind: .holder, id: "W9", nearest: ["W1", "W2"])
    ),
    (
      "[\"W1\"], \"duration\"", "[\"W1\", \"W1\"], \"duration\"", "requests[0].aldermen[1]",
      .repeated("W1")
    ),
    (
      "\"attend\": [\"F1\"]", "\"attend\": [\"F3\"]", "requests[0].attend[0]",
      .unknownReference(kind: .faction, id: "F3", nearest: ["F1", "F2"])
    ),
    ("\"id\": \"V2\"", "\"id\": \"V1\"", "requests[1].id", .repeated("V1")),
    ("\"id\": \"W2\"", "\"id\": \"W1\"", "aldermen[1].id", .repeated("W1")),
    ("\"id\": \"Kamer\"", "\"id\": \"Raadzaal\"", "rooms[1].id", .repeated("Raadzaal")),
    (
      "\"zorg\": \"F1.2\"", "\"wonen\": \"F1.2\"", "factions[0].spokes.wonen",
      .repeated("wonen")
    ),
    (
      "\"name\": \"klein\"", "\"name\": \"klein\", \"name\": \"groot\"", "name",
      .repeated("name")
    ),
    (
      "\"pin\": [0, 0, 0]", "\"pin\": [3, 0, 0]", "requests[1].pin[0]",
      .outOfRange(value: 3, allowed: 0...2)
    ),
    (
      "\"pin\": [0, 0, 0]", "\"pin\": [0, 3, 0]", "requests[1].pin[1]",
      .outOfRange(value: 3, allowed: 0...2)
    ),
    (
      "\"pin\": [0, 0, 0]", "\"pin\": [0, 0, -1]", "requests[1].pin[2]",
      .outOfRange(value: -1, allowed: 0...1)
    ),
    (
      "\"pin\": [0, 0, 0]", "\"pin\": {}", "requests[1].pin",
      .wrongType(expected: [.list], found: .object)
    ),
    (
      "[2, 1, 0]]}", "[2, 1, 2]]}", "requests[1].bans[0].places[1][2]",
      .outOfRange(value: 2, allowed: 0...1)
    ),
    (
      "[[0, 0, 0, 7]]", "[[0, 0, 0, 7], [0, 0, 0, 7]]", "requests[1].prices[1]",
      .repeated("[0, 0, 0]")
    ),
    (
      "[[0, 0, 0, 7]]", "[[0, 0, 0, -7]]", "requests[1].prices[0][3]",
      .outOfRange(value: -7, allowed: 0...1_000_000)
    ),
    (
      "\"parallel\": [2, 1]", "\"parallel\": [2]", "evenings[0].parallel",
      .wrongCount(expected: 2, found: 1)
    ),
    (
      "\"closed\": [2]", "\"closed\": [3]", "rooms[1].closed[0]",
      .outOfRange(value: 3, allowed: 0...2)
    ),
    (
      "[0, null]", "[7, null]", "aldermen[0].absent[0][0]",
      .outOfRange(value: 7, allowed: 0...2)
    ),
    ("\"after\": 2", "\"after\": 3", "chains[0].after", .outOfRange(value: 3, allowed: 0...2)),
    ("\"after\": 2", "\"after\": 1", "chains[0].after", .repeated("1")),
    (
      "\"minDays\": 7", "\"minDays\": -7", "chains[0].minDays",
      .outOfRange(value: -7, allowed: 0...1_000_000)
    ),
    ("\"apart\": [[0, 1]]", "\"apart\": [[0, 0]]", "apart[0][1]", .repeated("0")),
    (
      "\"together\": [[0, 2]]", "\"together\": [[0]]", "together[0]",
      .wrongCount(expected: 2, found: 1)
    ),
    (
      "[null, [0, 0, 0], [2, 0, 0]]", "[null]", "published",
      .wrongCount(expected: 3, found: 1)
    ),
    ("\"clash\": 2, ", "", "weights.clash", .missing),
    (
      "\"rooms\": [", "\"rooms\": [7,", "rooms[0]",
      .wrongType(expected: [.object], found: .integer)
    ),
  ]

  @Test(arguments: wrong.indices)
  func `what is wrong is told with its place`(_ number: Int) throws {
    let (old, new, path, problem) = Self.wrong[number]
    #expect(SeasonSample.text.contains(old))
    let first = try #require(
      faults(SeasonSample.text.replacing(old, with: new, maxReplacements: 1)).first)
    #expect(first.path == path)
    #expect(first.problem == problem)
  }

  @Test func `faults are told together, in the order of the text, with their lines`() throws {
    let text = SeasonSample.text.replacing("\"capacity\": 20", with: "\"capacity\": -20")
      .replacing("\"weight\": 5", with: "\"weight\": \"5\"")
      .replacing("\"date\": \"2026-09-08\"", with: "\"date\": \"8 september\"")
    guard case .invalid(let faults, let count)? = failure(text) else {
      Issue.record("it was read")
      return
    }
    #expect(faults.map(\.path) == ["evenings[1].date", "rooms[1].capacity", "requests[2].weight"])
    #expect(faults.map(\.line) == [7, 12, 39])
    #expect(count == 3)
  }

  @Test func `of ten thousand faults a hundred are told, and how many there are`() {
    let more = (0..<10_000).map { "[\"x\($0)\", 1]" }.joined(separator: ",")
    let text = SeasonSample.text.replacing(
      "\"together\": [[0, 2]]", with: "\"together\": [\(more)]")
    guard case .invalid(let faults, let count)? = failure(text) else {
      Issue.record("it was read")
      return
    }
    #expect(faults.count == 100)
    #expect(count == 10_000)
  }

  @Test func `a text that is no object is told as the whole`() {
    let found = faults("[1, 2]")
    #expect(found.map(\.path) == [""])
    #expect(found.first?.problem == .wrongType(expected: [.object], found: .list))
  }

  @Test func `a text that is no JSON is told with its line`() {
    #expect(failure("{\n  \"format\": x") == .syntax(line: 2, column: 13, .character))
    #expect(failure("{}\n]") == .syntax(line: 2, column: 1, .more))
  }

  @Test func `a text that is too large is not looked at`() {
    let text = String(repeating: " ", count: SeasonFile.limit + 1)
    #expect(failure(text) == .tooLarge(bytes: SeasonFile.limit + 1, limit: SeasonFile.limit))
  }

  private func failure(_ text: String) -> SeasonFile.Failure? {
    do {
      _ = try SeasonFile.read(text)
      return nil
    } catch {
      return error
    }
  }
}
