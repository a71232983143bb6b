import TestSupport
import Testing
import Wording

@testable import Exchange

struct LetterFileTests {
  private func text(_ bytes: [UInt8]) throws -> String? {
    if case .text(let text) = try LetterFile(bytes) { text } else { nil }
  }

  @Test func `plain text in any charset, line ends kept`() throws {
    #expect(try text(Array("Geachte raad,\r\n\r\nvóór".utf8)) == "Geachte raad,\r\n\r\nvóór")
    #expect(try text(Array("Caf".utf8) + [0xE9, 0x0D, 0x0A]) == "Café\r\n")
    #expect(try text([0xFF, 0xFE, 0x41, 0, 0x0A, 0]) == "A\n")
  }

  @Test func `a page is text`() throws {
    #expect(try text(Array("\n<!DOCTYPE html><html><p>Geachte<p>raad".utf8)) == "Geachte\n\nraad")
    #expect(try text(Array("De <html> pagina".utf8)) == "De <html> pagina")
    #expect(try text(Array("[EXTERN] Geachte raad".utf8)) == "[EXTERN] Geachte raad")
  }

  @Test func `a mail is told by its head, whatever its name`() throws {
    guard case .mail = try LetterFile(Mails.mail("Geachte raad")) else {
      Issue.record("no mail")
      return
    }
    #expect(try text(Array("Van: a\nAan: b\nOnderwerp: c\n\nTekst".utf8)) != nil)
  }

  @Test(arguments: ["%PDF-1.7\n", "\n%PDF-1.4\n", "\u{FEFF}%PDF-1.4\n"])
  func `a PDF is told by its mark`(_ start: String) throws {
    guard case .pdf = try LetterFile(Array(start.utf8) + [0, 1, 2]) else {
      Issue.record("no PDF")
      return
    }
    #expect(try text(Array("Over het merk \"%PDF-\" in een brief".utf8)) != nil)
  }

  @Test(arguments: [
    ("{\\rtf1\\ansi x}", LetterFlaw.richText), ("PK\u{3}\u{4}x", .office), ("GIF89a", .image),
    ("{\n  \"a\": 1\n}", .data), ("[{\"a\": 1}]", .data), ("", .empty), (" \r\n\t", .empty),
    ("abc\0", .binary(byte: 3)),
    ("From: a\nMIME-Version: 1.0\n\n \n", .empty),
  ])
  func `what is no letter is told`(content: String, flaw: LetterFlaw) {
    #expect(throws: flaw) { try LetterFile(Array(content.utf8)) }
  }

  @Test func `files of other programs are told`() {
    #expect(throws: LetterFlaw.office) { try LetterFile([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) }
    #expect(throws: LetterFlaw.image) { try LetterFile([0xFF, 0xD8, 0xFF, 0xE0]) }
    #expect(throws: LetterFlaw.empty) { try LetterFile([0xFF, 0xFE, 0x20, 0]) }
  }

  private static let pieces = [
    "From: a\n", "MIME-Version: 1.0\n", "Content-Type: multipart/mixed; boundary=g\n", "--g\n",
    "--g--\n", "Content-Type: message/rfc822\n", "Content-Type: text/html; charset=utf-16\n",
    "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "\n",
    "\r\n", "Subject: =?utf-8?b?", "?=", "=?x?q?=", "Date: 1 Jan 99999999999999999999 1:1 +9999\n",
    "Content-Type: text/plain; format=flowed; name*0*=''%\n", "<td>", "<p>", "</pre>", "&#x1F600;",
    "&#99999999999;", "&#xD800;", "=", "=3", "> ", " ", "\u{FEFF}", "é", "\0", "%PDF-", "<html>",
    "filename=\"\\", ";", ":", "PGI+", "From ",
  ]

  @Test(arguments: UInt64(0)..<150)
  func `any bytes are read or refused`(seed: UInt64) {
    var random = SeededGenerator(seed)
    var bytes: [UInt8] = seed.isMultiple(of: 2) ? Array("From: a\nMIME-Version: 1.0\n".utf8) : []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      bytes += Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
      if Int.random(in: 0..<9, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    guard case .mail(let mail) = try? LetterFile(bytes) else { return }
    #expect(!mail.text { _, _ in nil }.isEmpty)
  }
}
