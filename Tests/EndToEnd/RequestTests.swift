import Foundation
import Testing

/// The council file of the demo, as it lies in the project.
var demoCouncil: String {
  get throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = tests.appendingPathComponent("../../Resources/demo-council.toml").standardized
    return try String(contentsOf: file, encoding: .utf8)
  }
}

/// What the presidium rules, and what is then told of it.
struct RequestTests {
  /// The demo request, one much like it, and one about something else.
  private func three() throws -> Program {
    let program = try Program.withLetter()
    try program.done(
      "request", "add", "--subject", "Sporten in de wijk: wijkgericht", "--case", "3700001",
      "--clause", "ca. begin oktober 2023", "--sender", "fractie", "--date", "2023-06-20")
    try program.done(
      "request", "add", "--subject", "Energietransitie", "--portfolio", "duurzaamheid",
      "--duration", "90", "--kind", "oordeelsvormend", "--date", "2023-06-20")
    return program
  }

  @Test(arguments: [
    ("1", 1), ("3604012", 1), ("Wijkgericht Werken", 1), ("3700001", 2), ("sporten", 2),
    ("3", 3), ("ENERGIE", 3),
  ])
  func `a request goes by number, case number or subject`(name: String, number: Int) throws {
    struct Shown: Decodable { let number: Int }
    #expect(try three().json(Shown.self, "request", "show", name).number == number)
  }

  @Test func `words of people cannot make up a line`() throws {
    let program = try Program.withLetter()
    try program.done("place", "1", "2023-09-26", "--reason", "goed\n99  vals")
    #expect(try program.done("log").lines.contains { $0.hasSuffix("goed^J99  vals") })
  }

  @Test func `no day, however far, breaks the store`() throws {
    let program = try Program.withCouncil()
    try program.done("anchor", "move", "begroting-2024", "raad", "2999-12-31")
    try program.refuses(["anchor", "move", "begroting-2024", "raad", "9999-12-31"], 64, "9999")
    for _ in 0..<2 { try program.done("anchor", "move", "begroting-2024", "raad", "--by", "3660") }
    try program.done("anchor", "list")
    try program.done("verify")
    try program.refuses(["agenda", "--from", "1900-01-01", "--to", "2999-12-31"], 64, "--from")
  }

  @Test func `an ambiguous name lists the candidates`() throws {
    let program = try three()
    try program.refuses(
      ["request", "refuse", "wijkgericht"], 64,
      "  1  3604012  Politieke markt over Wijkgericht Werken\n",
      "  2  3700001  Sporten in de wijk: wijkgericht\n", "Noem het nummer of het zaaknummer.")
  }

  /// Does a ruling on request 1 and gives state and last ruling, as `request show` tells them.
  private func ruled(_ arguments: String...) throws -> (state: String, ruling: String) {
    let program = try three()
    let outcome = try program.run(["request"] + arguments)
    try #require(outcome.code == 0, "\(outcome.err)")
    let lines = try program.done("request", "show", "1").lines
    let state = try #require(lines.first { $0.hasPrefix("Stand ") })
    let place = lines.firstIndex(of: "Presidiumbesluiten")
    return (
      state.split(separator: "  ").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "",
      place.map { lines[($0 + 1)...].prefix { !$0.isEmpty }.joined(separator: "\n") } ?? ""
    )
  }

  @Test func `grant, on a condition too`() throws {
    let plain = try ruled("grant", "1")
    #expect(plain.state == "toegekend")
    #expect(plain.ruling == "  ma 3 jul 2023: toegekend, in vergadering")
    let bound = try ruled(
      "grant", "1", "--condition", "Stukken op tijd", "--today", "4 september 2023")
    #expect(bound.state == "toegekend onder voorwaarde")
    #expect(
      bound.ruling
        == "  ma 4 sep 2023: toegekend onder voorwaarde: Stukken op tijd, in vergadering")
  }

  @Test func `offer, in a written round`() throws {
    let (state, ruling) = try ruled(
      "offer", "1", "2023-10-03", "--by", "round", "--reason", "September zit vol")
    #expect(state == "alternatief voorgesteld")
    #expect(
      ruling == """
          ma 3 jul 2023: andere datum voorgesteld: di 3 okt 2023, in een schriftelijke ronde, ter \
        bekrachtiging
              Reden: September zit vol
        """)
  }

  @Test func `settle, by mandate of the registrar`() throws {
    let (state, ruling) = try ruled("settle", "1", "Een raadsbrief volstaat", "--by", "mandate")
    #expect(state == "op andere wijze afgedaan")
    #expect(
      ruling == """
          ma 3 jul 2023: op andere wijze afgedaan: Een raadsbrief volstaat, bij mandaat door de \
        griffier, ter bekrachtiging
        """)
  }

  @Test func `hold, by mandate of the chair`() throws {
    let (state, ruling) = try ruled("hold", "1", "--until", "2023-10-01", "--by", "chair")
    #expect(state == "aangehouden")
    #expect(
      ruling == """
          ma 3 jul 2023: aangehouden tot zo 1 okt 2023, bij mandaat door de voorzitter, ter \
        bekrachtiging
        """)
  }

  @Test func `refuse, and nothing more after that`() throws {
    let program = try three()
    try program.done("request", "refuse", "3", "--reason", "Niet aan de raad")
    for more in ["refuse", "grant", "withdraw", "hold"] {
      try program.refuses(["request", more, "3"], 1, "Verzoek 3 is afgewezen", "undo")
    }
    try program.refuses(["place", "3", "2023-09-26"], 1, "Verzoek 3")
    try program.done("undo")
    #expect(try program.done("request", "show", "3").out.contains("Stand         ingekomen\n"))
  }

  @Test func `withdraw is the sender's, and no ruling`() throws {
    let (state, ruling) = try ruled("withdraw", "1", "--reason", "Niet meer nodig")
    #expect(state == "ingetrokken")
    #expect(ruling.isEmpty)
  }

  @Test func `merge and split`() throws {
    let (state, ruling) = try ruled("merge", "1", "2", "--reason", "Zelfde onderwerp")
    #expect(state == "samengevoegd")
    #expect(ruling.hasPrefix("  ma 3 jul 2023: samengevoegd met verzoek 2, in vergadering"))
    #expect(ruling.hasSuffix("      Reden: Zelfde onderwerp"))
    let program = try three()
    try program.done(
      "request", "split", "1", "--subject", "Participatie", "--kind", "oordeelsvormend",
      "--duration", "45")
    struct Shown: Decodable {
      let subject, kind, earliest, latest: String
      let durationMinutes: Int
      let relatedCases: [String]
    }
    let second = try program.json(Shown.self, "request", "show", "4")
    #expect(second.subject == "Participatie")
    #expect(second.kind == "oordeelsvormend")
    #expect(second.durationMinutes == 45)
    #expect([second.earliest, second.latest] == ["2023-09-04", "2023-10-16"])
    #expect(second.relatedCases.contains("3604012"))
    try program.refuses(["request", "split", "1"], 64, "--subject")
  }

  @Test func `a late request is told of`() throws {
    let late = "Het verzoek kwam 1 dag te laat voor het presidium van ma 3 jul 2023"
    #expect(try Program.withLetter().done("request", "grant", "1").out.contains(late))
  }
}

/// What is secret, who is away, and what the council changes.
struct CouncilChangeTests {
  @Test func `what is secret is not on the public agenda at all`() throws {
    let program = try Program.withSession()
    let open = try program.done("agenda", "--public").out
    #expect(open.contains("Wijkgericht Werken"))
    try program.done("request", "secrecy", "1", "--by", "college", "--ground", "Woo 5.1")
    #expect(try program.done("agenda", "--public").out == "Niets.\n")
    let json = try program.done("agenda", "--public", "--json").out
    for text in ["Wijkgericht", "2023-09-26", "19:30", "raadzaal", "3604012"] {
      #expect(!json.contains(text))
    }
    #expect(try program.done("agenda").out.contains("Wijkgericht Werken"))
    try program.done("request", "secrecy", "1", "--by", "college", "--lift")
    #expect(try program.done("agenda", "--public").out == open)
    try program.refuses(
      ["request", "secrecy", "1", "--by", "college", "--lift"], 1, "geheimhouding")
    let log = try program.done("log").out
    #expect(log.contains("geheimhouding opgelegd") && log.contains("geheimhouding opgeheven"))
  }

  @Test func `a provisional or closed session is not public either`() throws {
    let program = try Program.withLetter()
    try program.done("place", "1", "2023-09-26")
    #expect(try program.done("agenda").out.contains("(voorlopig)"))
    #expect(try program.done("agenda", "--public").out == "Niets.\n")
    let closed = try Program.withLetter()
    try closed.done("request", "set", "1", "--closed")
    try closed.done("request", "grant", "1")
    try closed.done("place", "1", "2023-09-26")
    #expect(try closed.done("agenda", "--public").out == "Niets.\n")
  }

  @Test func `an absence breaks the plan`() throws {
    let program = try Program.withLetter()
    try program.done("request", "set", "1", "--portfolio", "wijkgericht werken")
    try program.done("place", "1", "2023-09-26")
    try program.done("absence", "add", "wethouder-1", "2023-09-26T13:00", "2023-09-26T18:00")
    try program.done("check")
    try program.done(
      "absence", "add", "wethouder-1", "2023-09-26", "2023-09-26", "--reason", "ziek")
    let check = try program.run("check")
    #expect(check.code == 1)
    #expect(check.out.contains("✗ Portefeuillehouder (PortfolioHolder): Wethouder 1 is afwezig"))
    #expect(check.out.contains("Uitweg: een plaatsvervanger voor Wethouder 1"))
    #expect(try program.done("absence", "list").out.contains("Wethouder 1"))
    try program.refuses(
      ["absence", "add", "wethouder-1", "2023-09-27", "2023-09-26"], 64, "Wissel ze om")
  }

  @Test func `an edited council file is one step that can be undone`() throws {
    let program = try Program.withSession()
    let council = try program.done("council", "show").out
    let edited =
      try demoCouncil.replacing("seats = 120 ", with: "seats = 130 ")
      .replacing("date = 2023-11-22", with: "date = 2023-09-26")
      + "\n[[closed]]\nname = \"Jubileum\"\ndate = 2023-09-26\n"
    let file = try program.write("council.toml", edited)
    let before = program.bytes()
    let dry = try program.done("council", "apply", file, "--dry-run").lines
    #expect(program.bytes() == before)
    let applied = try program.done("council", "apply", file, "--reason", "Verbouwing").lines
    #expect(Array(dry.prefix(applied.count)) == applied)
    #expect(
      applied == [
        "+  gesloten dag  2023-09-26", "~  raad          council",
        "     - Tweede Kamerverkiezingen 22 november 2023",
        "     + Tweede Kamerverkiezingen 26 september 2023", "~  zaal          raadzaal",
        "1 nieuw, 2 gewijzigd, 0 weg",
      ])
    #expect(try program.done("council", "show").out.contains("130 plaatsen"))
    let check = try program.run("check")
    #expect(check.code == 1)
    #expect(check.out.contains("ClosedDay") && check.out.contains("ElectionDay"))
    try program.done("undo")
    #expect(try program.done("council", "show").out == council)
    try program.done("check")
    try program.refuses(
      ["council", "apply", try program.write("same.toml", demoCouncil)], 1, "niets")
  }

  @Test(arguments: [
    ["agenda"], ["dates", "1"], ["calendar", "--month", "2023-10"], ["request", "show", "1"],
    ["check"], ["council", "show"], ["window", "eind september", "--on", "2023-07-03"],
  ])
  func `the same answer in whatever surroundings`(command: [String]) throws {
    let program = try Program.withSession()
    for arguments in [command, command + ["--json"]] {
      let here = try program.run(arguments)
      #expect(here.code == 0, "\(here.err)")
      for zone in ["America/Los_Angeles", "Pacific/Kiritimati", "Europe/Amsterdam"] {
        let there = try program.run(
          arguments,
          environment: [
            "TZ": zone, "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "fr",
            "COLUMNS": "40", "NO_COLOR": "1",
          ])
        #expect(there.out == here.out, "\(zone)")
      }
    }
  }
}
