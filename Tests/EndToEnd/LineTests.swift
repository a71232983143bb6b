import Foundation
import Testing

/// A request in one line.
struct RequestLineTests {
  private let line =
    "jeugdzorg; B; 60 min; wethouder jeugd; na reces, uiterlijk wk 41; fractie 5; besloten; "
    + "gasten: GGD"

  @Test func `a line is shown and taken in`() throws {
    let program = try Program.withCouncil()
    let outcome = try program.done("request", "add", line)
    for text in [
      "Onderwerp     jeugdzorg     (regel 1)\n", "Soort         beeldvormend  (regel 1)\n",
      "“uiterlijk wk 41”, regel 1", "Periode: ma 4 sep 2023 t/m zo 15 okt 2023", "Besloten      ja",
      "Gasten        GGD", "? Welke zaal is nodig?", "Verzoek 1 ingenomen: jeugdzorg\n",
    ] {
      #expect(outcome.out.contains(text), "\(text)\n\(outcome.out)")
    }
    #expect(try program.done("request", "show", "1").out.contains("GGD"))
    #expect(try program.done("log").lines.count { $0.contains("request add") } == 1)
  }

  @Test func `as JSON it has the fields of a letter, and its number`() throws {
    let program = try Program.withCouncil()
    let draft = try program.json(LetterJSON.self, "request", "add", line)
    #expect(draft.number == 1)
    #expect(draft.sender == "fractie")
    #expect([draft.earliest, draft.latest] == ["2023-09-04", "2023-10-15"])
    #expect(draft.date == "2023-07-03")
  }

  @Test(arguments: [
    ("Woonvisie; B; O", "“B” en “O”"), ("Woonvisie; vrijdag 26 september 2023", "geen vrijdag"),
    ("Woonvisie; 31 november", "“31 november” bestaat niet"), ("B; 60", "geen onderwerp"),
    ("Woonvisie; na 1 mei 2024; uiterlijk 1 maart 2024", "gaan niet samen"),
    ("Woonvisie; paars", "Wat betekent “paars”?"), ("Woonvisie; fractie 99", "Fractie 1, "),
    ("Woonvisie; oordeelsvromend", "Bedoeld: oordeelsvormend?"), ("", "geen onderwerp"),
  ])
  func `what is wrong or not understood is told, and nothing is written`(
    line: String, says: String
  ) throws {
    try Program.withCouncil().refuses(["request", "add", line], 65, says)
  }

  @Test func `options stand beside a line`() throws {
    let program = try Program.withCouncil()
    try program.done(
      "request", "add", "Woonvisie; B; fractie 2", "--duration", "90", "--kind", "beeldvormend",
      "--clause", "in september", "--room", "raadzaal", "--guest", "GGD", "--date", "2023-06-20")
    struct Shown: Decodable {
      let durationMinutes: Int
      let kind, latest, letterDate: String
    }
    let shown = try program.json(Shown.self, "request", "show", "1")
    #expect(shown.durationMinutes == 90)
    #expect(shown.latest == "2023-09-30")
    #expect(shown.letterDate == "2023-06-20")
    try program.refuses(
      ["request", "add", "Woonvisie; 60 min", "--duration", "90"], 65, "De duur", "60", "90")
    try program.refuses(
      ["request", "add", "Woonvisie; na 1 mei 2024", "--clause", "voor 1 maart 2024"], 65, "samen")
    #expect(
      try program.done("request", "add", "na reces", "--subject", "Groen").out.contains("Groen"))
  }

  @Test func `neither line nor subject is wrong usage`() throws {
    let program = try Program.withCouncil()
    #expect(try program.run("request", "add", "--duration", "60").code == 64)
    #expect(try program.run("request", "add", "x", "y").code == 64)
  }
}
