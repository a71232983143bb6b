import Foundation
import Testing

/// The walk that `make demo` shows, line by line.
struct WalkTests {
  static let reason =
    "Het onderwerp is rijp voor bespreking en eind september past in de planning van de raad."

  @Test func `the walk in Dutch`() throws {
    let program = try Program()
    func says(
      _ arguments: String..., text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let outcome = try program.run(arguments)
      #expect(outcome.code == 0, "\(outcome.err)", sourceLocation: sourceLocation)
      #expect(outcome.err.isEmpty, sourceLocation: sourceLocation)
      expectSame(outcome.lines, text.lines, sourceLocation)
    }
    try says("init", "--demo", text: "\(program.store) gemaakt voor Gemeenteraad Hengelo.")
    try says("intake", "--demo", "--add", text: WalkText.intake)
    try says("dates", "1", text: WalkText.dates)
    try says("why", "1", "2023-09-12", text: WalkText.why)
    try says(
      "request", "grant", "1", "--by", "meeting", "--reason", Self.reason,
      text: """
        Toegekend: verzoek 1, Politieke markt over Wijkgericht Werken
        Het verzoek kwam 1 dag te laat voor het presidium van ma 3 jul 2023 en staat genoteerd als \
        nagekomen.
        """)
    try says(
      "place", "1", "2023-09-26",
      text: """
        di 26 sep 2023 om 19:30 in de Raadzaal, ingepland: Politieke markt over Wijkgericht Werken
        """)
    try says("check", text: "In orde: 1 sessie getoetst.")
    try says(
      "agenda",
      text: """
        dinsdag 26 september 2023, wk 39  Politieke markt 19:30-22:30
          19:30-20:30  Raadzaal  beeldvormend  3604012  Politieke markt over Wijkgericht Werken \
        (ingepland)
        """)
    try expectLog(
      program.done("log").lines,
      [
        ("init           ", "raadsbestand toegepast: raad"),
        (
          "intake         ",
          "verzoek ingenomen: verzoek 1, Politieke markt over Wijkgericht Werken"
        ), ("request grant  ", "toegekend: verzoek 1, Politieke markt over Wijkgericht Werken"),
        (
          "place          ",
          "sessie geplaatst: sessie 1, Politieke markt over Wijkgericht Werken"
        ),
      ], reasons: [3: "      Reden: \(Self.reason)"])
    try says(
      "verify", text: "In orde: het journaal van 4 stappen is ongeschonden en klopt met het plan.")
  }

  /// Expects steps of the journal, their time and the user's number being what they are.
  private func expectLog(
    _ lines: [String], _ steps: [(command: String, what: String)], reasons: [Int: String]
  ) throws {
    var rest = lines[...]
    for (index, step) in steps.enumerated() {
      let next = rest.popFirst()
      let line = try #require(next)
      let stamp = #/^(\d+)  (ma|di|wo|do|vr|za|zo) \d+ \w{3} \d{4} \d\d:\d\d  uid (\d+)  /#
      let found = try stamp.firstMatch(in: line)
      let match = try #require(found, "\(line)")
      #expect(match.1 == "\(index + 1)")
      #expect(match.3 == "\(getuid())")
      #expect(line[match.range.upperBound...] == "marktmeester \(step.command)\(step.what)")
      if let reason = reasons[index + 1] {
        let next = rest.popFirst()
        #expect(next == reason)
      }
    }
    #expect(rest.isEmpty)
  }

  /// Expects the same lines, and tells the first that is another.
  private func expectSame(
    _ found: [String], _ wanted: [String], _ sourceLocation: SourceLocation
  ) {
    for (number, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
      #expect(pair.0 == pair.1, "line \(number + 1)", sourceLocation: sourceLocation)
      return
    }
    #expect(found.count == wanted.count, sourceLocation: sourceLocation)
  }

  @Test func `the walk in English`() throws {
    let program = try Program()
    func says(
      _ arguments: String..., text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let outcome = try program.run(arguments + ["--lang", "en"])
      #expect(outcome.code == 0, "\(outcome.err)", sourceLocation: sourceLocation)
      var rest = outcome.lines[...]
      for wanted in text.lines {
        let place = rest.firstIndex(of: wanted)
        #expect(
          place != nil, "no line, or not in its place: \(wanted)", sourceLocation: sourceLocation)
        if let place { rest = rest[(place + 1)...] }
      }
    }
    try says("init", "--demo", text: "Made \(program.store) for Gemeenteraad Hengelo.")
    try says(
      "intake", "--demo", "--add",
      text: """
        Case number  3604012                                  (line 8)
        Sender       the executive                            (line 36)
        Kind         information-gathering                    (line 32)
          “kort na het zomerreces”, line 32
              soon after, wish: Mon 4 Sep 2023 to Sun 1 Oct 2023
          “voorafgaand aan de Begrotingsbehandeling 2024-2027”, line 32
              before, demand: up to Mon 16 Oct 2023
        Window: Mon 4 Sep 2023 to Mon 16 Oct 2023
        Target: Thu 14 Sep 2023 to Sun 1 Oct 2023
        Request 1 taken in (case 3604012): Politieke markt over Wijkgericht Werken
        """)
    try says(
      "dates", "1",
      text: """
        4 of 19 evenings possible, best first
        Tue 26 Sep 2023  19:30-20:30  raadzaal  possible  cost 0
        Tue 19 Sep 2023  19:30-20:30  raadzaal  possible  cost 5
          ± ObservanceEvening (+3): Prinsjesdag
        Tue 3 Oct 2023   19:30-20:30  raadzaal  possible  cost 6
        Tue 17 Oct 2023  19:30-20:30  raadzaal  not possible
              Way out: an evening up to Mon 16 Oct 2023, or a later anchor
        """)
    try says(
      "why", "1", "2023-09-12",
      text: """
        Tue 12 Sep 2023  19:30-20:30  raadzaal  not possible
          ✗ DocumentsDays: papers with the registry by Tue 29 Aug 2023; they can be there on \
        Mon 4 Sep 2023 [the council's rules: documents-days]
              Way out: the papers 6 days earlier, or a later evening
        """)
    try says(
      "request", "grant", "1",
      text: "Granted: request 1, Politieke markt over Wijkgericht Werken")
    try says(
      "place", "1", "2023-09-26",
      text: "Tue 26 Sep 2023 at 19:30 in Raadzaal, planned: Politieke markt over Wijkgericht Werken"
    )
    try says("check", text: "In order: 1 session checked.")
    try says("agenda", text: "Tuesday 26 September 2023, wk 39  Politieke markt 19:30-22:30")
    try says(
      "verify", text: "In order: the journal of 4 steps is whole and agrees with the plan.")
  }
}
