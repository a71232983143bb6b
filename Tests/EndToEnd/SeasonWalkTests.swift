import Foundation
import TestSupport
import Testing

/// A season planned, broken and mended on the command line, in both languages.
struct SeasonWalkTests {
  /// The steps, each with the name of its golden and the exit code that it ends with.
  static let steps: [(name: String, code: Int32, arguments: [String])] = [
    ("01-fits", 0, ["fits", "2023-10-03"]),
    ("02-plan", 1, ["plan", "--steps", "30000", "--alternatives", "1"]),
    ("03-adopt", 1, ["plan", "--steps", "30000", "--apply", "--reason", "Najaarsplanning"]),
    ("04-agenda", 0, ["agenda"]),
    ("05-check", 0, ["check"]),
    ("06-why", 1, ["why", "11"]),
    ("07-dates", 0, ["dates", "11"]),
    ("08-insert", 0, ["insert", "11", "2023-10-03"]),
    ("09-anchor", 0, ["anchor", "move", "begroting-2024", "--by", "-14"]),
    ("10-broken", 1, ["check"]),
    ("11-replan", 1, ["replan", "--steps", "6000"]),
    (
      "12-mended", 1,
      ["replan", "--steps", "6000", "--apply", "--reason", "De begroting is eerder"]
    ),
    ("13-check", 0, ["check"]),
    ("14-undo", 0, ["undo"]),
    ("15-rules", 0, ["rules"]),
  ]

  /// Requests of every kind of trouble: two long ones of one holder and a third on one evening.
  ///
  /// Somebody asks for them and grants them once; each who plans them has a copy.
  static func season() throws -> Program { try Program.holding(asked) }

  /// The store with the requests.
  private static let asked = Result { try ask() }

  private static func ask() throws -> Data {
    let program = try Program.withCouncil()
    let requests: [(subject: String, facts: [String], isGranted: Bool)] = [
      (
        "Huisvesting onderwijs",
        ["oordeelsvormend", "90", "onderwijs", "voor de begrotingsbehandeling"], true
      ),
      ("Jeugdzorg", ["beeldvormend", "60", "zorg", "in september 2023"], true),
      (
        "Energiestrategie", ["beeldvormend", "60", "duurzaamheid", "uiterlijk 10 oktober 2023"],
        false
      ),
      ("Woonvisie", ["beeldvormend", "60", "wonen", "eind september 2023"], true),
      ("Rekenkamer", ["informatief", "30", "bestuur", "bij voorkeur in oktober 2023"], false),
      ("Afvalbeleid", ["oordeelsvormend", "60", "groen", "uiterlijk 10 oktober 2023"], true),
      ("Zwembad", ["beeldvormend", "60", "sport", "in oktober 2023"], true),
      ("Verbonden partijen", ["oordeelsvormend", "60", "financiën", "na 1 november 2023"], false),
      (
        "Bestemmingsplan Marktplein", ["oordeelsvormend", "120", "ruimte", "op 3 oktober 2023"],
        true
      ),
      ("Stationsgebied", ["beeldvormend", "60", "ruimte", "op 3 oktober 2023"], true),
      ("Verkeersveiligheid", ["informatief", "60", "mobiliteit", "op 3 oktober 2023"], false),
      ("Wijkbudgetten", ["beeldvormend", "60", "wijkgericht werken", "in november 2023"], true),
    ]
    for (index, request) in requests.enumerated() {
      let facts = request.facts
      try program.done(
        "request", "add", "--date", "2023-06-20", "--received", "2023-06-20", "--case",
        "\(3_610_001 + index)", "--subject", request.subject, "--kind", facts[0], "--duration",
        facts[1], "--portfolio", facts[2], "--clause", facts[3])
      if request.isGranted {
        try program.done("request", "grant", "\(index + 1)", "--reason", "Het past.")
      }
    }
    return try program.left()
  }

  @Test(arguments: ["nl", "en"])
  func `a season`(_ language: String) throws {
    let program = try Self.season()
    for step in Self.steps {
      let outcome = try program.run(step.arguments + ["--lang", language])
      #expect(outcome.code == step.code, "\(step.name): \(outcome.err)")
      #expect(outcome.err.isEmpty, "\(step.name): \(outcome.err)")
      let name = "season-\(step.name).\(language)"
      #expect(try Golden.difference(outcome.out, name) == nil)
    }
  }
}
