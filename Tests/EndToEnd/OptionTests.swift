import Foundation
import Testing

/// Options, chairs and needs, as they are typed and told.
struct OptionTests {
  struct Shown: Decodable {
    let sessions: [Session]
    struct Session: Decodable {
      let state: String
      let evening: String?
      let options: [Slot]?
      let optionUntil, chair: String?
    }
    struct Slot: Decodable, Equatable { let day, room, start: String }
  }

  private func session(_ program: Program) throws -> Shown.Session {
    try #require(try program.json(Shown.self, "request", "show", "1").sessions.first)
  }

  @Test func `slots are held, shown, released and taken back`() throws {
    let program = try Program.withLetter()
    let held = try program.done(
      "option", "1", "2023-09-26", "2023-10-03,20:30,burgerzaal", "--until", "2023-09-15",
      "--reason", "De gast zoekt nog")
    #expect(held.lines.first?.hasPrefix("Optie genomen: ") == true)
    #expect(
      held.lines.last
        == "di 26 sep 2023 19:30 Raadzaal, di 3 okt 2023 20:30 Burgerzaal (t/m vr 15 sep 2023)")
    let session = try session(program)
    #expect(session.state == "voorlopig" && session.evening == "2023-09-26")
    #expect(
      session.options == [.init(day: "2023-10-03", room: "burgerzaal", start: "20:30")])
    #expect(session.optionUntil == "2023-09-15")
    #expect(try program.done("request", "show", "1").out.contains("      Opties: di 3 okt 2023"))
    try program.done("option", "1", "--release")
    #expect(try self.session(program).options == nil)
    try program.done("undo")
    #expect(try self.session(program).options?.count == 1)
    try program.refuses(["option", "1", "2023-10-10", "--until", "2023-07-01"], 64, "verlopen")
    #expect(try program.run("option", "1").code == 64)
    #expect(try program.run("option", "1", "2023-10-10").code == 64)
    #expect(try program.run("option", "1", "2023-10-10", "--release").code == 64)
    let log = try program.done("log").out
    #expect(log.contains("optie genomen") && log.contains("opties losgelaten"))
    try program.done("verify")
  }

  @Test func `another request is told of the option and may stand there all the same`() throws {
    let program = try Program.withLetter()
    try program.done(
      "option", "1", "2023-09-26", "2023-10-03,19:30,raadzaal", "--until", "2023-09-15")
    try program.done("request", "add", "--subject", "Iets anders", "--date", "2023-06-20")
    let why = try program.done("why", "2", "2023-10-03", "--room", "raadzaal", "--at", "19:30").out
    #expect(
      why.contains("Zaalbezetting (RoomFree, +3)") && why.contains("(optie t/m vr 15 sep 2023)"))
    #expect(why.contains("  kan"))
  }

  @Test func `a chair is proposed and chosen`() throws {
    let program = try Program.withLetter()
    try program.done("place", "1", "2023-09-26")
    let chosen = try program.done("chair", "1")
    let chair = try #require(try session(program).chair)
    #expect(chosen.lines.last == "Voorzitter: \(chair)")
    try program.refuses(["chair", "1", "F9-9"], 64, "Kies uit")
    try program.refuses(["chair", "1", "F6-3"], 1, "Voorzitter (ChairFree)", "Uitweg")
    try program.done("chair", "1", "--release")
    #expect(try session(program).chair == nil)
  }

  @Test func `needs are typed, shown and judged`() throws {
    let program = try Program.withLetter()
    try program.done(
      "request", "set", "1", "--audience", "80", "--webcast", "--speakers", "20", "--guest",
      "GGD=2023-10-03,2023-10-09..2023-10-13", "--officer", "Adviseur=2023-09-26", "--urgent",
      "het contract loopt af")
    let shown = try program.done("request", "show", "1").out
    for words in [
      "Publiek", "80", "Uitzending", "Insprekers", "GGD (3 oktober 2023, 9 t/m 13 oktober 2023)",
      "Adviseur (niet op 26 september 2023)", "het contract loopt af",
    ] { #expect(shown.contains(words), "\(words)") }
    let why = try program.done("why", "1", "2023-09-26", "--room", "burgerzaal").out
    for rule in [
      "✗ Zaalcapaciteit (RoomCapacity)", "Uitweg: een zaal uit: raadzaal",
      "± Uitzendzaal (WebcastRoom, +6)", "± Gastspreker (GuestFree, +6)",
      "± Ambtelijke ondersteuning (StaffFree, +3)", "± Inspreekruimte (SpeakerTime, +6)",
      "± Spoed (Urgency, +26)",
    ] { #expect(why.contains(rule), "\(rule)") }
    try program.done(
      "request", "set", "1", "--audience", "0", "--no-webcast", "--speakers", "0", "--no-guests",
      "--no-officers", "--not-urgent")
    #expect(!(try program.done("request", "show", "1").out.contains("Publiek")))
    try program.done(
      "request", "add", "--subject", "Iets anders", "--date", "2023-06-20", "--audience", "61")
    try program.refuses(
      ["place", "2", "2023-10-03", "--room", "burgerzaal"], 1, "Zaalcapaciteit (RoomCapacity)")
    try program.refuses(["request", "set", "1", "--guest", "GGD=morgen of zo"], 64, "morgen of zo")
    try program.refuses(
      ["request", "set", "1", "--guest", "GGD=2023-10-04..2023-10-03"], 64, "Wissel ze om")
    try program.refuses(["request", "set", "1", "--audience=-1"], 64, "-1 mensen")
    #expect(try program.run("request", "set", "1", "--guest", "a", "--no-guests").code == 64)
  }

  @Test func `a closed session is sent to a room that is not streamed`() throws {
    let program = try Program.withLetter()
    try program.done("request", "set", "1", "--closed")
    try program.refuses(
      ["place", "1", "2023-09-26", "--room", "raadzaal"], 1, "Beslotenheid (ClosedSession)",
      "Uitweg: een zaal uit: burgerzaal")
    #expect(try program.done("place", "1", "2023-09-26").out.contains("Burgerzaal"))
  }
}
