import Foundation
import Testing

/// A letter and a council that the road is walked with.
enum Road: CaseIterable, CustomTestStringConvertible {
  /// Those built into the program.
  case demo
  /// Those in a folder `shared` beside the project, or beside a folder around it.
  case shared

  static let available = allCases.filter { $0 == .demo || folder != nil }

  static let folder: String? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let shared = folder.appendingPathComponent("shared")
      let letter = shared.appendingPathComponent("letters/seed.txt")
      if FileManager.default.isReadableFile(atPath: letter.path) { return shared.path }
    }
    return nil
  }()

  var testDescription: String { self == .demo ? "demo letter" : "seed letter" }

  /// The arguments that name the letter.
  private var letter: [String] {
    self == .demo ? ["--demo"] : ["\(Self.folder ?? "")/letters/seed.txt"]
  }

  /// A program with the council, and what it reads in the letter, taken in as request 1.
  func begin() throws -> (program: Program, draft: DraftJSON) {
    let program = try Program()
    let council =
      self == .demo ? ["--demo"] : ["--council", "\(Self.folder ?? "")/demo/hengelo.toml"]
    #expect(try program.run(["init"] + council).code == 0)
    let outcome = try program.run(["intake", "--add", "--json"] + letter)
    try #require(outcome.code == 0, "\(outcome.err)")
    return (program, try JSONDecoder().decode(DraftJSON.self, from: Data(outcome.out.utf8)))
  }
}

/// What a program reads in the JSON of `intake`.
struct DraftJSON: Decodable {
  struct ClauseJSON: Decodable { let phrase, relation, strength: String }
  struct QuestionJSON: Decodable {
    let about: String
    let options: [String]?
  }
  let caseNumber, date, sender, kind, earliest, latest: String?
  let relatedCases: [String]
  let target: [String]?
  let clauses: [ClauseJSON]
  let questions: [QuestionJSON]
}

/// What a program reads in the JSON of `dates` and `why`.
struct SlotJSON: Decodable {
  struct FindingJSON: Decodable {
    let rule, says: String
    let hard, broken: Bool
    let cost: Int
    let remedy: String?
  }
  let evening, start, end, room: String
  let allowed: Bool
  let cost: Int
  let findings: [FindingJSON]

  /// The rules that speak against the slot, hard ones that forbid it first told apart.
  var forbidding: Set<String> { Set(findings.filter { $0.broken && $0.hard }.map(\.rule)) }
  var dearer: Set<String> { Set(findings.filter { $0.cost > 0 }.map(\.rule)) }
}

/// What the letter comes to, as programs read it.
struct FactsTests {
  @Test(.enabled(if: Road.folder != nil, "there is no ../shared with the seed letter"))
  func `the seed letter takes part`() { #expect(Road.available.contains(.shared)) }

  @Test(arguments: Road.available)
  func `the letter is read with its clauses and questions`(road: Road) throws {
    let draft = try road.begin().draft
    #expect(draft.caseNumber == "3604012")
    #expect(draft.date == "2023-06-27")
    #expect(draft.sender == "college")
    #expect(draft.kind == "beeldvormend")
    #expect(draft.relatedCases == ["3487985", "3496929"])
    #expect(
      draft.clauses.map { "\($0.phrase): \($0.relation), \($0.strength)" } == [
        "kort na het zomerreces: soonAfter, soft",
        "na de behandeling van de Zomernota 2023-2027: after, hard",
        "voorafgaand aan de Begrotingsbehandeling 2024-2027: before, hard",
        "ca. eind september 2023: about, soft",
      ])
    #expect(draft.earliest == "2023-09-04")
    #expect(draft.latest == "2023-10-16")
    #expect(draft.target == ["2023-09-14", "2023-10-01"])
    #expect(draft.questions.first { $0.about == "phase" }?.options == ["markt", "raad"])
  }

  @Test(arguments: Road.available)
  func `the evenings stand in order of rank, each with its reasons`(road: Road) throws {
    let program = try road.begin().program
    let slots = try program.json([SlotJSON].self, "dates", "3604012")
    func best(_ evening: String) throws -> SlotJSON {
      try #require(slots.first { $0.evening == evening })
    }
    func all(_ evening: String) -> [SlotJSON] { slots.filter { $0.evening == evening } }

    #expect(slots.first?.evening == "2023-09-26")
    #expect(slots.first?.allowed == true)
    let least = try #require(slots.first?.cost)
    for (evening, rules) in [
      ("2023-09-19", ["ObservanceEvening", "AboutPeriod"] as Set),
      ("2023-10-03", ["SoonAfter", "AboutPeriod"]),
    ] {
      #expect(try best(evening).allowed)
      #expect(try best(evening).cost > least)
      // The demo council says on which day its college decides, the seed's does not.
      #expect(try best(evening).dearer.subtracting(["CollegeDay"]) == rules)
    }
    for evening in ["2023-09-05", "2023-09-12"] {
      #expect(all(evening).allSatisfy { !$0.allowed && $0.forbidding.contains("DocumentsDays") })
    }
    #expect(all("2023-09-12").contains { $0.end <= "20:45" })
    for slot in all("2023-09-12") {
      #expect(slot.forbidding.contains("CouncilTonight") == (slot.end > "20:45"), "\(slot.end)")
    }
    #expect(all("2023-10-17").allSatisfy { $0.forbidding.contains("BeforeAnchor") })
    #expect(
      all("2023-10-24").allSatisfy { $0.forbidding.isSuperset(of: ["Recess", "BeforeAnchor"]) })
    let allowed = slots.map(\.allowed)
    #expect(allowed == allowed.filter(\.self) + allowed.filter { !$0 })
    let costs = slots.filter(\.allowed).map(\.cost)
    #expect(costs == costs.sorted())
  }

  @Test(arguments: Road.available)
  func `what forbids carries a way out`(road: Road) throws {
    let program = try road.begin().program
    for slot in try program.json([SlotJSON].self, "dates", "1") {
      for finding in slot.findings where finding.broken && finding.hard {
        #expect(finding.remedy?.isEmpty == false, "\(slot.evening) \(slot.start) \(finding.rule)")
      }
    }
  }

  @Test(arguments: Road.available)
  func `a portfolio counts once it is accepted`(road: Road) throws {
    let program = try road.begin().program
    #expect(try program.json(SlotJSON.self, "why", "1", "2023-09-19").allowed)
    try program.done("request", "set", "3604012", "--portfolio", "wijkgericht werken")
    let slots = try program.json([SlotJSON].self, "dates", "1").filter {
      $0.evening == "2023-09-19"
    }
    #expect(!slots.isEmpty)
    for slot in slots {
      #expect(slot.forbidding == ["PortfolioHolder"])
      let remedy = slot.findings.first { $0.rule == "PortfolioHolder" }?.remedy
      #expect(remedy == "een plaatsvervanger voor Wethouder 1, of een andere avond")
    }
    let english = try program.done("why", "1", "2023-09-19", "--lang", "en").out
    #expect(english.contains("Way out: a substitute for Wethouder 1, or another evening"))
  }
}
