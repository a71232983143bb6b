import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct LineReaderTests {
  private static let agenda = Season.agenda(with: [
    .faction(Faction(id: "F1", name: "Fractie 1", seats: 2))
  ])

  private func read(_ line: String) -> LineReading {
    LineReader(agenda: Self.agenda, today: Season.day("2023-07-03")).read(line)
  }

  @Test func `a whole request in one line`() {
    let line =
      "Waterplan; B; 60 min; wethouder water; na reces, uiterlijk wk 41; fractie 1; 3700001"
    let reading = read(line)
    let draft = reading.draft
    #expect(reading.isClear)
    #expect(draft.isRequest)
    #expect(draft.subject == "Waterplan")
    #expect(draft.sessions == [Draft.DraftSession(kind: .informing, duration: 60)])
    #expect(draft.portfolio == "water")
    #expect(draft.sender == .faction)
    #expect(draft.caseNumber == "3700001")
    #expect(draft.date == Season.day("2023-07-03"))
    #expect(draft.clauses.map(\.phrase) == ["na reces", "uiterlijk wk 41"])
    #expect(draft.questions == [.room])
  }

  @Test func `the parts come in any order, the subject among them`() {
    let reading = read("60 min; wethouder water; B; Waterplan voor de wijken; na reces")
    #expect(reading.isClear)
    #expect(reading.draft.subject == "Waterplan voor de wijken")
    #expect(reading.draft.sessions.first?.kind == .informing)
  }

  @Test func `each word has its place in the line`() {
    let line = "Één plan; BV;  na reces"
    let reading = read(line)
    let bytes = Array(line.utf8)
    func exact(_ place: TextSpan?) -> String? {
      place.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }
    #expect(exact(reading.draft.clauses.first?.place) == "na reces")
    for evidence in reading.draft.evidence { #expect(exact(evidence.place) == evidence.words) }
    #expect(reading.draft.evidence.map(\.words) == ["Één plan", "BV"])
  }

  // MARK: Subjects

  @Test(arguments: [
    ("Zorg, welzijn en sport, 60 min, B", "Zorg, welzijn en sport"),
    ("Groen; B", "Groen"), ("onderwerp: groen; water; B", "groen"),
    ("water; Plan van aanpak; B", "Plan van aanpak"),
    ("Begroting 2024-2027; B", "Begroting 2024-2027"),
    ("Wijkgericht werken; B", "Wijkgericht werken"), ("Evaluatie 2023; 60", "Evaluatie 2023"),
    ("beeldvormned; Waterplan", "Waterplan"), ("Waterplan\nB\n60 min", "Waterplan"),
  ])
  func `the subject is what is nothing else`(line: String, subject: String) {
    #expect(read(line).draft.subject == subject)
  }

  @Test(arguments: ["", ";;;", "B; 60 min", "na reces; raadzaal"])
  func `a line may lack a subject`(_ line: String) {
    #expect(read(line).draft.subject == nil)
    #expect(read(line).isClear)
  }

  @Test func `what stands behind a comma is read too`() {
    let reading = read("Waterplan, 60 min, B, na reces; fractie 1")
    #expect(reading.draft.subject == "Waterplan")
    #expect(reading.draft.sessions == [Draft.DraftSession(kind: .informing, duration: 60)])
    #expect(reading.draft.clauses.count == 1)
  }

  // MARK: What fits nothing

  @Test func `what fits nothing is told with its place`() {
    let line = "Waterplan; na reces, graag paars; 19.30 uur"
    let reading = read(line)
    #expect(reading.unread.map(\.words) == ["paars", "19.30 uur"])
    #expect(reading.unread.first?.place == TextSpan(start: 27, end: 32, line: 1))
    #expect(reading.draft.clauses.count == 1)
  }

  @Test func `what may be meant is told`() {
    #expect(read("x y; besluitvromend").unread.map(\.hint) == [.meant("besluitvormend")])
    #expect(read("x y; in septmber").unread.map(\.hint) == [.meant("september")])
    #expect(read("x y; wethoduer geluk").unread.map(\.hint) == [.meant("wethouder")])
    #expect(read("x y; webcats").unread.map(\.hint) == [.meant("webcast")])
    #expect(
      read("x y; fractie 99").unread.map(\.hint)
        == [.factions(["Fractie 1"])])
    let portfolios = Season.agenda.holders.flatMap(\.portfolios)
    #expect(read("x y; wethouder geluk").unread.map(\.hint) == [.portfolios(portfolios)])
  }

  // MARK: What cannot be

  private func faults(_ line: String) -> [LineReading.Fault.What] { read(line).faults.map(\.what) }

  @Test func `a day that cannot be`() {
    #expect(faults("Plan X; 31 november") == [.noSuchDay("31 november")])
    #expect(
      faults("Plan X; vrijdag 26 september 2023")
        == [.weekdayDisagrees(Season.day("2023-09-26"), said: .friday)])
  }

  @Test func `dates that do not go together`() {
    let reading = read("Plan X; na 1 mei 2024; uiterlijk 1 maart 2024")
    guard case .contradiction(let conflict)? = reading.faults.first?.what else {
      Issue.record("no contradiction")
      return
    }
    #expect([conflict.first, conflict.second] == ["na 1 mei 2024", "uiterlijk 1 maart 2024"])
    #expect(reading.faults.first?.place.start == 23)
  }

  @Test(arguments: [
    ("Plan X; B; O", Draft.Field.kind, "B", "O"),
    ("Plan X; 60 min; 90 min", .duration, "60 min", "90 min"),
    (
      "Plan X; wethouder water; portefeuille groen", .portfolio, "wethouder water",
      "portefeuille groen"
    ),
    ("Plan X; fractie 1; college", .sender, "fractie 1", "college"),
    ("Plan X; raadzaal; burgerzaal", .room, "raadzaal", "burgerzaal"),
    ("Plan X; 3700001; zaak 3700002", .caseNumber, "3700001", "zaak 3700002"),
    ("Plan X; besloten; openbaar", .closed, "besloten", "openbaar"),
    ("onderwerp: X; onderwerp: Y", .subject, "X", "Y"),
  ])
  func `one thing said in two ways`(
    line: String, field: Draft.Field, first: String, second: String
  ) {
    #expect(faults(line) == [.twice(field, first: first, second: second)])
  }

  @Test func `one thing said twice alike is no fault`() {
    #expect(faults("Plan X; B; beeldvormend; 60; een uur; fractie 1; Fractie 1") == [])
  }

  // MARK: Any text

  @Test(arguments: UInt64(0)..<100)
  func `any text is read`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let pieces = [
      ";", ",", "B", "60", "min", "na", "reces", "wethouder", "fractie", "1", "gasten", ":", "x",
      "zaak", "3700001", "\n", "besloten", "31", "november", "1,5", "uur", "raadzaal", "é", "\"",
      "namens", "onderwerp", "niet", "week", "41", "(", "-", "markt", "'", "F1",
    ]
    let count = Int.random(in: 0...30, using: &random)
    let line = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
    let reading = read(line)
    let bytes = Array(line.utf8)
    let places =
      reading.unread.map { ($0.words, $0.place) }
      + reading.draft.evidence.map { ($0.words, $0.place) }
    for (words, place) in places {
      #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == words)
    }
  }

  @Test func `a long line takes no longer than it is`() {
    let pieces = ["wethouder ", "fractie ", "gasten ", "x, ", ", ", "; ", "na ", "60 ", "de "]
    for piece in pieces {
      let reading = read("Plan X; " + String(repeating: piece, count: 2000))
      #expect(reading.draft.subject == "Plan X")
    }
  }
}
