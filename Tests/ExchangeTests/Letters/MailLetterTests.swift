import TestSupport
import Testing
import Wording

@testable import Exchange

struct MailLetterTests {
  @Test func `a plain mail`() throws {
    let text = try Mails.text(Mails.mail("Geachte raad,\n\nGraag een avond.\n"))
    #expect(text == Mails.head + "\nGeachte raad,\n\nGraag een avond.\n")
  }

  @Test func `of two forms the plain one is read`() throws {
    let both = Mails.parts(
      "Content-Type: text/plain\n\nplat", "Content-Type: text/html\n\n<p>opgemaakt</p>")
    let text = try Mails.text(Mails.mail(both, type: "multipart/alternative; boundary=grens"))
    #expect(text.contains("plat"))
    #expect(!text.contains("opgemaakt"))
  }

  @Test func `a page is read where the plain form says nothing`() throws {
    let both = Mails.parts(
      "Content-Type: text/plain\n\n \n", "Content-Type: text/html\n\n<p>opge&shy;maakt</p>")
    let text = try Mails.text(Mails.mail(both, type: "multipart/alternative; boundary=grens"))
    #expect(text == Mails.head + "\nopge\u{AD}maakt\n")
  }

  @Test func `attachments are named, and read where they can be`() throws {
    let mixed = Mails.parts(
      "Content-Type: text/plain\n\nZie bijlage.",
      "Content-Type: application/octet-stream; name=brief.pdf\n\n%PDF-1.4 woorden",
      "Content-Type: text/plain; name=\"nota.txt\"\n\nDe nota.",
      "Content-Type: image/jpeg; name=foto.jpg\nContent-Transfer-Encoding: base64\n\n/9j/",
      "Content-Type: image/png; name=logo.png\nContent-ID: <logo>\n\nx")
    let mail = try MailLetter(Mails.mail(mixed, type: "multipart/mixed; boundary=grens"))
    #expect(mail.attachments.map(\.name) == ["brief.pdf", "nota.txt", "foto.jpg"])
    let text = mail.text { bytes, name in "[\(name) \(bytes.count)]" }
    #expect(
      text == Mails.head + """
        Bijlagen: brief.pdf; nota.txt; foto.jpg

        Zie bijlage.

        Bijlage: brief.pdf

        [brief.pdf 16]

        Bijlage: nota.txt

        De nota.

        """)
    #expect(!mail.text { _, _ in nil }.contains("Bijlage: brief.pdf"))
  }

  @Test func `attachments of a form that is not read are kept`() throws {
    let inner = Mails.parts(
      "Content-Type: text/html\n\n<p>x", "Content-Type: application/pdf\n\n%PDF-1"
    )
    .replacing("grens", with: "binnen")
    let both = Mails.parts(
      "Content-Type: text/plain\n\nplat",
      "Content-Type: multipart/mixed; boundary=binnen\n\n" + inner)
    let mail = try MailLetter(Mails.mail(both, type: "multipart/alternative; boundary=grens"))
    #expect(mail.attachments.map(\.name) == ["application/pdf"])
    #expect(mail.hasWords)
  }

  /// A mail in a mail.
  private let inner =
    "From: fractie@example.nl\nSubject: Avond\nDate: 1 Jun 2023 10:00 +0200\n\nDe vraag."

  @Test func `a mail in a mail stands below it`() throws {
    let mixed = Mails.parts("\nTer informatie.", "Content-Type: message/rfc822\n\n" + inner)
    let text = try Mails.text(Mails.mail(mixed, type: "multipart/mixed; boundary=grens"))
    #expect(text.hasPrefix(Mails.head + "\nTer informatie."))
    #expect(
      text.contains("Van: fractie@example.nl\nDatum: 2023-06-01\nOnderwerp: Avond\n\nDe vraag."))
  }

  @Test func `a mail that only carries another is that other`() throws {
    let mixed = Mails.parts("\n \n", "Content-Type: message/rfc822\n\n" + inner)
    let text = try Mails.text(Mails.mail(mixed, type: "multipart/mixed; boundary=grens"))
    #expect(text.hasPrefix("Van: fractie@example.nl\n"))
  }

  @Test func `a date that cannot be read stays as it is`() throws {
    let text = try Mails.text(Array("From: a\nMIME-Version: 1\nDate: gisteren\n\nx".utf8))
    #expect(text == "Van: a\nDatum: gisteren\n\nx\n")
  }

  // MARK: Hostile mail

  @Test func `parts in parts without end are refused`() {
    let deep = (0..<200).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(throws: LetterFlaw.tooDeep(16)) {
      try MailLetter(Array(("From: a\n" + deep.joined()).utf8))
    }
    let mails = String(repeating: "Content-Type: message/rfc822\n\n", count: 200)
    #expect(throws: LetterFlaw.tooDeep(16)) { try MailLetter(Array(("From: a\n" + mails).utf8)) }
  }

  @Test func `parts beyond number are refused`() {
    let many = String(repeating: "--grens\n\nx\n", count: 50_000)
    #expect(throws: LetterFlaw.tooManyParts(500)) {
      try MailLetter(Mails.mail(many, type: "multipart/mixed; boundary=grens"))
    }
  }

  @Test func `no boundary at all leaves the words`() throws {
    let text = try Mails.text(Mails.mail("Geachte raad", type: "multipart/mixed; boundary=grens"))
    #expect(text.contains("Geachte raad"))
  }

  @Test(arguments: ["text/plain", "text/html", "multipart/mixed; boundary=grens"])
  func `a line of a megabyte`(_ type: String) throws {
    let line = String(repeating: "na -- <b =C3 ", count: 80_000)
    #expect(try Mails.text(Mails.mail(line, type: type)).utf8.count < 2_000_000)
  }

  @Test(arguments: UInt64(0)..<40)
  func `mail that was damaged on its way is read or refused`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let mixed = Mails.parts(
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nca=C3=A9",
      "Content-Type: message/rfc822\n\n" + inner,
      "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+eDwvcD4=")
    var bytes = Mails.mail(mixed, type: "multipart/mixed; boundary=grens")
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if Bool.random(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      } else {
        bytes.remove(at: place)
      }
    }
    let file = try? LetterFile(bytes)
    if case .mail(let mail)? = file { #expect(!mail.text { _, _ in nil }.isEmpty) }
  }
}
