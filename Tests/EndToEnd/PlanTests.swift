import Foundation
import Testing

/// Placing, moving milestones, and the way back.
struct PlanTests {
  @Test(arguments: Road.available)
  func `a refused evening needs overrides and a reason`(road: Road) throws {
    let program = try road.begin().program
    let before = program.bytes()
    let refused = try program.run("place", "3604012", "2023-10-24")
    #expect(refused.code == 1)
    #expect(refused.out.isEmpty)
    #expect(refused.err.contains("Reces (Recess): herfstreces, 21 t/m 29 oktober 2023"))
    #expect(refused.err.contains("--override BeforeAnchor --override Recess"))
    let overrides = ["--override", "Recess", "--override", "BeforeAnchor"]
    let mute = try program.run(["place", "1", "2023-10-24"] + overrides)
    #expect(mute.code == 64)
    #expect(mute.err.contains("--reason"))
    let half = try program.run(
      "place", "1", "2023-10-24", "--override", "Recess", "--reason", "Kan niet anders")
    #expect(half.code == 1)
    #expect(half.err.contains("BeforeAnchor"))
    #expect(program.bytes() == before)

    let reason = ["--reason", "De spreker is er alleen die week"]
    let placed = try program.run(["place", "1", "2023-10-24"] + overrides + reason)
    #expect(placed.code == 0)
    #expect(placed.out.contains("Recess is opzij gezet: De spreker is er alleen die week"))
    let check = try program.done("check")
    #expect(check.lines.first == "In orde: 1 sessie getoetst.")
    #expect(check.lines.contains("Opzij gezet"))
    for rule in ["BeforeAnchor", "Recess"] {
      let place = try #require(
        check.lines.firstIndex { $0.hasPrefix("  ! ") && $0.contains("(\(rule)): ") })
      #expect(check.lines[place + 1] == "      opzij gezet: De spreker is er alleen die week")
    }
  }

  @Test func `undo and redo outlive the program, and the journal tells of them`() throws {
    let program = try Program.withSession()
    #expect(try program.done("undo").out.hasPrefix("Ongedaan gemaakt: sessie geplaatst"))
    #expect(try program.done("agenda").out == "Niets.\n")
    #expect(try program.done("redo").out.hasPrefix("Opnieuw gedaan: sessie geplaatst"))
    #expect(try program.done("agenda").out.contains("3604012"))
    try program.done("verify")
    struct Step: Decodable {
      let sequence: Int
      let actor: UInt32
      let at, action, object, origin, result, hash: String
    }
    let steps = try program.json([Step].self, "log")
    #expect(steps.map(\.sequence) == Array(1...6))
    #expect(steps.map(\.action).suffix(3) == ["place", "undo", "redo"])
    #expect(steps.allSatisfy { $0.actor == getuid() && $0.hash.count == 64 })
    #expect(Set(steps.map(\.hash)).count == 6)
    #expect(steps.last?.object == "session 1")
    #expect(steps.allSatisfy { $0.at.hasSuffix("Z") && !$0.at.hasPrefix("2023-07-03") })
  }

  @Test func `everything can be undone, and nothing more`() throws {
    let program = try Program.withSession()
    for _ in 0..<4 { try program.done("undo") }
    for command in ["undo", "undo"] {
      let outcome = try program.run(command)
      #expect(outcome.code == 1)
      #expect(outcome.err == "marktmeester: Er is niets om ongedaan te maken.\n")
    }
    for _ in 0..<4 { try program.done("redo") }
    #expect(try program.run("redo").code == 1)
    #expect(try program.done("agenda").out.contains("3604012"))
    try program.done("verify")
  }

  @Test(arguments: Road.available)
  func `a budget three weeks earlier breaks the plan`(road: Road) throws {
    let program = try road.begin().program
    try program.done("request", "grant", "1")
    try program.done("place", "1", "2023-09-26")
    let moved = try program.done("anchor", "move", "begroting-2024", "--by", "-21")
    #expect(
      moved.out == """
        Begroting 2024-2027: aanbieding do 7 sep 2023, markt di 26 sep 2023, raad wo 18 okt 2023

        """)
    let check = try program.run("check")
    #expect(check.code == 1)
    #expect(check.lines.first == "1 sessie kan niet blijven staan.")
    #expect(check.out.contains("di 26 sep 2023  19:30-20:30  Raadzaal"))
    #expect(
      check.out.contains(
        "  ✗ Vóór gebeurtenis (BeforeAnchor): “voorafgaand aan de Begrotingsbehandeling"))
    #expect(check.out.contains("      Uitweg: een avond tot en met ma 25 sep 2023, of de mijlpaal"))
    try program.done("undo")
    #expect(try program.done("check").lines == ["In orde: 1 sessie getoetst."])
  }

  @Test func `phases keep their order`() throws {
    let program = try Program.withCouncil()
    let before = program.bytes()
    let outcome = try program.run("anchor", "move", "begroting-2024", "markt", "2023-09-25")
    #expect(outcome.code == 1)
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.contains("voor de aanbieding op do 28 sep 2023"))
    #expect(program.bytes() == before)
  }

  @Test func `without room and time the best slot is taken, then the next`() throws {
    let program = try Program.withLetter()
    try program.done("request", "add", "--subject", "Energie", "--clause", "op 26 september 2023")
    try program.done("request", "grant", "1")
    #expect(try program.done("place", "1").out.hasPrefix("di 26 sep 2023 om 19:30 in de Raadzaal"))
    let second = try program.done("place", "2").out
    #expect(second.hasPrefix("di 26 sep 2023"))
    #expect(!second.hasPrefix("di 26 sep 2023 om 19:30 in de Raadzaal"))
    let taken = try program.run("move", "2", "2023-09-26", "--room", "raadzaal", "--at", "19:30")
    #expect(taken.code == 1)
    #expect(taken.err.contains("RoomFree"))
  }

  @Test func `a moved and a cancelled session`() throws {
    let program = try Program.withSession()
    try program.done("move", "1", "2023-10-03", "--reason", "De wethouder is ziek")
    #expect(try program.done("agenda").lines.first?.hasPrefix("dinsdag 3 oktober 2023") == true)
    try program.done("cancel", "1", "--reason", "Niet meer nodig")
    #expect(try program.done("agenda").out == "Niets.\n")
    let again = try program.run("cancel", "1")
    #expect(again.code == 1)
    #expect(again.err.contains("marktmeester place 1"))
    let log = try program.done("log").out
    #expect(log.contains("Reden: De wethouder is ziek"))
    #expect(log.contains("Reden: Niet meer nodig"))
  }
}
