import Foundation
import Testing

/// What ties a request to others, to an anchor and to a day of decision, as people type it.
struct TiesTests {
  /// The demo request, and an opinion on the same subject.
  private func two() throws -> Program {
    let program = try Program.withLetter()
    try program.done(
      "request", "add", "--subject", "Wijkgericht werken: oordeel", "--case", "3700001",
      "--kind", "oordeelsvormend", "--date", "2023-06-26", "--depends-on", "3604012",
      "--decide-by", "2023-11-14", "--guests")
    return program
  }

  private struct Shown: Decodable {
    let anchor: String?
    let decideBy: String?
    let dependsOn: [Int]
    let together: [Int]
    let needs: Needs?

    struct Needs: Decodable {}
  }

  @Test func `ties are typed, shown and taken away`() throws {
    let program = try two()
    let lines = try program.done("request", "show", "2").lines
    #expect(lines.contains { $0.hasPrefix("Komt na ") && $0.hasSuffix(" 1") })
    #expect(lines.contains { $0.hasPrefix("Besluit uiterlijk ") && $0.hasSuffix("14 nov 2023") })
    #expect(lines.contains { $0.hasPrefix("Gasten ") && $0.hasSuffix(" ja") })
    try program.done(
      "request", "set", "2", "--depends-on", "-", "--together", "1", "--decide-by", "-",
      "--no-guests", "--anchor", "begroting-2024")
    let shown = try program.json(Shown.self, "request", "show", "2")
    #expect(shown.dependsOn == [] && shown.together == [1] && shown.anchor == "begroting-2024")
    #expect(shown.decideBy == nil && shown.needs == nil)
    try program.done("verify")
  }

  @Test func `what it depends on comes first, and moves only before it`() throws {
    let program = try two()
    try program.refuses(
      ["place", "2", "2023-10-03"], 1, "DependsOn", "plaats eerst verzoek 1")
    try program.done("place", "1", "2023-09-26")
    try program.done("place", "2", "2023-10-03")
    try program.refuses(["move", "1", "2023-10-10"], 1, "DependsOn", "een plek voor di 3 okt 2023")
    #expect(try program.done("check").code == 0)
  }

  @Test func `a tie to nothing, to itself or in a circle is refused`() throws {
    let program = try two()
    try program.refuses(["request", "set", "2", "--depends-on", "9999999"], 64, "9999999")
    try program.refuses(["request", "set", "2", "--together", "2"], 64, "aan zichzelf")
    try program.refuses(["request", "set", "1", "--depends-on", "2"], 64, "na zichzelf")
    try program.refuses(["request", "set", "1", "--anchor", "nota"], 64, "begroting-2024")
    try program.refuses(["request", "set", "1", "--decide-by", "gisteravond"], 64, "gisteravond")
  }

  @Test func `the budget's evening is for the budget's own`() throws {
    let program = try two()
    try program.refuses(
      ["place", "1", "2023-10-17"], 1, "ClaimedEvening", "request set --anchor begroting-2024")
    try program.done("request", "set", "1", "--anchor", "begroting-2024")
    let outcome = try program.run(["place", "1", "2023-10-17"])
    #expect(!outcome.err.contains("ClaimedEvening"))
    #expect(outcome.err.contains("BeforeAnchor"))
  }

  @Test func `the calendar list is in the calendar, the council and the verdicts`() throws {
    let program = try Program.withLetter()
    let november = try program.done("calendar", "--month", "2023-11").out
    #expect(november.contains("Tweede Kamerverkiezingen"))
    let october = try program.done("calendar", "--month", "2023-10").out
    #expect(october.contains("Begroting 2024-2027: markt (houdt de avond bezet)"))
    #expect(try program.done("anchor", "list").out.contains("17 okt 2023 (houdt de avond bezet)"))
    #expect(try program.done("council", "show").out.contains("Halve finale EK voetbal"))
    let why = try program.done("why", "1", "2023-11-22").out
    #expect(why.contains("Verkiezingsdag (ElectionDay): Tweede Kamerverkiezingen"))
  }

  @Test func `a term that the council file softens costs and no longer forbids`() throws {
    let program = try two()
    let file = try program.write(
      "soft.toml",
      try demoCouncil.replacing(
        "soft = [\"SmallFaction\"]", with: "soft = [\"SmallFaction\", \"MinGap\"]"))
    try program.done("request", "set", "2", "--depends-on", "-")
    try program.done("request", "split", "1", "--subject", "Oordeel", "--kind", "oordeelsvormend")
    try program.done("place", "1", "2023-09-26", "--at", "19:30")
    let place = ["place", "3", "2023-09-26", "--at", "20:30"]
    try program.refuses(place, 1, "MinGap", "7 dagen")
    try program.done("council", "apply", file)
    #expect(
      try program.run(["why", "3", "2023-09-26", "--at", "20:30"]).out.contains("MinGap, +4"))
  }
}
