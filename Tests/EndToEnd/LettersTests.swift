import Foundation
import Testing

/// What the fields of a draft are in JSON, as far as these tests look.
struct LetterJSON: Decodable {
  var file: String?
  var error: String?
  var refused: String?
  var isRequest: Bool?
  var caseNumber: String?
  var date: String?
  var subject: String?
  var sender: String?
  var kind: String?
  var earliest: String?
  var latest: String?
  var number: Int?
}

/// A letter that asks for a session in September.
func request(_ number: String, _ subject: String = "Politieke markt over sport") -> String {
  """
  Onderwerp: \(subject)
  Zaaknummer: \(number)
  Datum: 27 juni 2023

  Geachte leden van het presidium,

  Wij verzoeken u om een beeldvormende politieke markt in september 2023.

  Het college van burgemeester en wethouders

  """
}

/// Letters in whatever form they come.
struct LetterFormTests {
  @Test func `Latin-1, UTF-16 and a bad byte are read`() throws {
    let program = try Program.withCouncil()
    let text = request("3700001", "Financiën")
    func bytes(_ encoding: String.Encoding) throws -> [UInt8] {
      Array(try #require(text.data(using: encoding)))
    }
    let forms = [
      try bytes(.isoLatin1), [0xFF, 0xFE] + (try bytes(.utf16LittleEndian)),
      [0xEF, 0xBB, 0xBF] + (try bytes(.utf8)), (try bytes(.utf8)) + [0xE9],
    ]
    for form in forms {
      let path = try program.write("letter", form)
      #expect(try program.json(LetterJSON.self, "intake", path).subject == "Financiën")
    }
  }

  @Test func `a mail is read, attachments too`() throws {
    let program = try Program.withCouncil()
    let path = try program.write(
      "bericht",
      """
      From: =?utf-8?q?Fractie_Ca=66=C3=A9?= <fractie@example.nl>
      To: presidium@example.nl
      Date: Tue, 27 Jun 2023 10:11:12 +0200
      Subject: =?iso-8859-1?q?Financi=EBn?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=grens

      --grens
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Geacht presidium,

      Wij verzoeken u om een beeldvormende politieke markt in sept=
      ember 2023.
      --grens
      Content-Type: text/plain; name=nota.txt

      Bijlage
      --grens--
      """)
    let draft = try program.json(LetterJSON.self, "intake", path)
    #expect(draft.subject == "Financiën")
    #expect(draft.date == "2023-06-27")
    #expect(draft.sender == "fractie")
    #expect([draft.earliest, draft.latest] == ["2023-09-01", "2023-09-30"])
  }

  @Test func `what is attached and cannot be read is told`() throws {
    let program = try Program.withCouncil()
    func mail(_ words: String, _ attached: String) throws -> String {
      let lines = [
        "From: a@example.nl", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=g", "",
        "--g", "", words, "--g", "Content-Type: application/octet-stream; name=brief.docx", "",
        attached, "--g--",
      ]
      return try program.write("mail", lines.joined(separator: "\n"))
    }
    let told = try program.run("intake", mail("Zie bijlage.", "PK\u{3}\u{4}x"))
    #expect(told.code == 0)
    #expect(told.err.contains("brief.docx is een kantoorbestand"))
    #expect(try program.done("intake", mail("Zie foto.", "GIF89a")).err.isEmpty)
    try program.refuses(["intake", mail("", "GIF89a")], 65, "afbeelding")
    try program.refuses(["intake", mail("", "BEGIN:VCALENDAR")], 65, "leeg")
  }

  @Test func `what is no letter says what it is`() throws {
    let program = try Program.withCouncil()
    func refuses(_ content: String, _ says: String) throws {
      try program.refuses(["intake", program.write("x", content)], 65, "x", says)
    }
    try refuses("{\\rtf1 x}", "RTF")
    try refuses("PK\u{3}\u{4}", "kantoorbestand")
    try refuses("GIF89a", "afbeelding")
    try refuses(
      "From: a\nMIME-Version: 1\n"
        + String(repeating: "Content-Type: message/rfc822\n\n", count: 99),
      "diep")
  }
}

/// Letters as PDF.
@Suite(.enabled(if: PDF.isReadable, "there is no pdftotext here: install poppler-utils"))
struct PDFTests {
  private let letter = PDF.page(
    "Onderwerp: Sport in de wijk", "Zaaknummer: 3700001", "Datum: 27 juni 2023",
    "Geacht presidium,", "Wij verzoeken u om een politieke markt in september 2023.")

  @Test func `a PDF is read`() throws {
    let program = try Program.withCouncil()
    let path = try program.write("-brief zonder naam", letter)
    let draft = try program.json(LetterJSON.self, "intake", "./-brief zonder naam")
    #expect(draft.subject == "Sport in de wijk")
    #expect(draft.caseNumber == "3700001")
    #expect(draft.latest == "2023-09-30")
    #expect(try program.run(["intake", "-"], input: path).out.contains("Sport in de wijk"))
  }

  @Test func `a scan, a locked and a damaged PDF are told apart`() throws {
    let program = try Program.withCouncil()
    func refuses(_ bytes: [UInt8], _ says: String) throws {
      try program.refuses(["intake", program.write("x.pdf", bytes)], 65, "x.pdf", says)
    }
    try refuses(PDF.page(), "scan")
    try refuses(PDF.page("Geheim", isLocked: true), "wachtwoord")
    try refuses(Array("%PDF-1.4\nkapot".utf8), "beschadigde pdf")
  }

  @Test func `a PDF on a mail is read with it`() throws {
    let program = try Program.withCouncil()
    func mail(_ pdf: [UInt8], _ words: String) -> String {
      """
      From: griffie@example.nl
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=g

      --g

      \(words)
      --g
      Content-Type: application/pdf; name=brief.pdf
      Content-Transfer-Encoding: base64

      \(Data(pdf).base64EncodedString())
      --g--
      """
    }
    let read = try program.json(
      LetterJSON.self, "intake", program.write("mail", mail(letter, "Zie bijlage.")))
    #expect(read.latest == "2023-09-30")
    let scan = try program.run("intake", program.write("mail", mail(PDF.page(), "Zie bijlage.")))
    #expect(scan.code == 0)
    #expect(scan.err.contains("brief.pdf is een scan"))
    try program.refuses(["intake", program.write("mail", mail(PDF.page(), ""))], 65, "scan")
  }
}

struct MissingReaderTests {
  @Test func `without pdftotext it is said what to install`() throws {
    let program = try Program.withCouncil()
    let path = try program.write("x.pdf", PDF.page("Geachte raad"))
    let outcome = try program.run(["intake", path], environment: ["PATH": "/nowhere"])
    #expect(outcome.code == 65)
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.contains("poppler-utils"))
  }

  @Test func `a reader that never ends is ended, and one that floods`() throws {
    let program = try Program.withCouncil()
    let path = try program.write("x.pdf", PDF.page("Geachte raad"))
    let flood = try program.write("pdftotext", "#!/bin/sh\nexec /usr/bin/yes Geachte raad\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: flood)
    let outcome = try program.run(["intake", path], environment: ["PATH": program.folder])
    #expect(outcome.code == 65)
    #expect(outcome.err.contains("meer dan"))
  }
}

/// Many letters at once.
struct BatchTests {
  /// A program with a folder of four letters: two requests, something else, and nothing.
  private func folder() throws -> Program {
    let program = try Program.withCouncil()
    try FileManager.default.createDirectory(
      atPath: program.file("in"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: program.file("in/map"), withIntermediateDirectories: true)
    try program.write("in/b.txt", request("3700002", "Politieke markt over wonen"))
    try program.write("in/a.txt", request("3700001"))
    try program.write(
      "in/c.txt", "Onderwerp: Uitnodiging\n\nBeste raad,\n\nTot ziens op het feest.\n")
    try program.write("in/d.txt", "")
    try program.write("in/.e.txt", "hidden")
    return program
  }

  @Test func `a folder is read in order, and one bad file stops no other`() throws {
    let program = try folder()
    let outcome = try program.run("intake", "in")
    #expect(outcome.code == 65)
    #expect(outcome.err.contains("in/d.txt is leeg"))
    #expect(
      outcome.out == """
        in/a.txt  3700001  beeldvormend  vr 1 sep 2023 t/m za 30 sep 2023  3 vragen  Politieke markt \
        over sport
        in/b.txt  3700002  beeldvormend  vr 1 sep 2023 t/m za 30 sep 2023  3 vragen  Politieke markt \
        over wonen
        in/c.txt  -        geen verzoek                                              Uitnodiging
        in/d.txt  onleesbaar

        3 brieven gelezen: 2 verzoeken, 1 zonder verzoek; 6 vragen open; 1 bestand onleesbaar.

        """)
    #expect(try program.run("request", "list", "--json").out == "[]\n")
  }

  @Test func `files are read in the order given`() throws {
    let program = try folder()
    let outcome = try program.run("intake", "in/b.txt", "in/a.txt", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.lines.map { $0.prefix(8) }.prefix(2) == ["in/b.txt", "in/a.txt"])
    #expect(outcome.out.contains("2 letters read: 2 requests"))
  }

  @Test func `JSON is an array, an object a file`() throws {
    let program = try folder()
    let outcome = try program.run("intake", "in", "nowhere", "--json")
    #expect(outcome.code == 66)
    let letters = try JSONDecoder().decode([LetterJSON].self, from: Data(outcome.out.utf8))
    #expect(letters.map(\.file) == ["in/a.txt", "in/b.txt", "in/c.txt", "in/d.txt", "nowhere"])
    #expect(letters.map(\.isRequest) == [true, true, false, nil, nil])
    #expect(letters.map(\.caseNumber) == ["3700001", "3700002", nil, nil, nil])
    #expect(letters.map { $0.error == nil } == [true, true, true, false, false])
    try FileManager.default.createDirectory(
      atPath: program.file("een"), withIntermediateDirectories: true)
    try program.write("een/a.txt", request("1234567"))
    #expect(try program.json([LetterJSON].self, "intake", "een").count == 1)
  }

  @Test func `requests are taken in one by one, and what must be looked at stays out`() throws {
    let program = try folder()
    try program.write("in/d.txt", request("3700001"))
    try program.write(
      "in/e.txt",
      request("3700005").replacing("in september", with: "in mei 2024, uiterlijk 1 maart 2024"))
    try program.write("in/f.txt", request("3700006").replacing("Datum: 27 juni 2023\n", with: ""))
    try program.write("in/g.txt", request("3700002", "Politieke markt over iets anders"))
    let outcome = try program.run("intake", "in", "--add")
    #expect(outcome.code == 1)
    #expect(outcome.out.contains("in/a.txt  verzoek 1       3700001"))
    #expect(outcome.out.contains("in/d.txt  niet ingevoerd  3700001"))
    #expect(outcome.out.contains("2 verzoeken ingevoerd, 4 niet."))
    for text in [
      "in/d.txt", "als verzoek 1", "in/e.txt: “in mei 2024”", "in/f.txt",
      "in/g.txt",
    ] {
      #expect(outcome.err.contains(text), "\(text): \(outcome.err)")
    }
    #expect(try program.done("log").lines.count { $0.contains("intake") } == 2)
    let again = try program.run("intake", "in", "--add", "--json")
    let letters = try JSONDecoder().decode([LetterJSON].self, from: Data(again.out.utf8))
    #expect(letters.map { $0.refused == nil } == [false, false, true, false, false, false, false])
    #expect(again.code == 1)
  }

  @Test func `the same letter without a number is taken in once`() throws {
    let program = try Program.withCouncil()
    let letter = request("").replacing("Zaaknummer: \n", with: "")
    try program.write("a", letter)
    try program.write("b", letter)
    #expect(try program.run("intake", "a", "b", "--add").code == 1)
    #expect(try program.run("request", "list").lines.count { $0.contains("sport") } == 1)
  }

  @Test func `a folder without files is told`() throws {
    let program = try Program.withCouncil()
    try program.refuses(["intake", program.file("home")], 66, "geen bestand")
  }
}
