import Testing

@testable import Exchange

struct MailPartTests {
  private func part(_ text: String) -> MailPart {
    MailPart(Array(text.replacing("\n", with: "\r\n").utf8)[...])
  }

  @Test(arguments: [
    (
      "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable",
      "caf=E9"
    ),
    ("Content-Transfer-Encoding: base64", "Y2Fmw6k="),
    ("Content-Type: text/html\nContent-Transfer-Encoding: 8bit", "<p>caf&eacute;</p>"),
    ("Content-Type: text/plain; charset=onbekend", "café"), ("X: y", "café"),
  ])
  func `text in all its clothes`(head: String, body: String) {
    #expect(part(head + "\n\n" + body).text == "café")
  }

  @Test func `text that says it is base64 and is not`() {
    let text = "Content-Transfer-Encoding: base64\n\nGeachte raad, wij vragen u om een avond."
    #expect(part(text).text == "Geachte raad, wij vragen u om een avond.")
  }

  @Test func `paragraphs that flow are whole`() {
    let text = "Content-Type: text/plain; format=flowed\n\nWij vragen \nom een avond."
    #expect(part(text).text == "Wij vragen om een avond.")
  }

  @Test func `parts between boundaries`() {
    let head = "Content-Type: multipart/mixed; boundary=\"a b\"\n\n"
    let whole = part(head + "vooraf\n--a b\n\neen\n--a b  \n\ntwee\n--a bc\n--a b--\nachteraf\n")
    #expect(whole.parts.map(\.text) == ["een", "twee\n--a bc"])
  }

  @Test func `a last part without end, and a boundary that was not told`() {
    let open = part("Content-Type: multipart/mixed; boundary=g\n\n--g\n\neen\n--g\n\ntwee")
    #expect(open.parts.map(\.text) == ["een", "twee"])
    let untold = part("Content-Type: multipart/mixed\n\n--g\n\neen\n--g\n\ntwee\n--g--")
    #expect(untold.parts.map(\.text) == ["een", "twee"])
    #expect(part("Content-Type: multipart/mixed; boundary=g\n\nniets").parts.isEmpty)
  }

  @Test func `attachments and adornments`() {
    #expect(part("Content-Disposition: attachment; filename=a.pdf\n\n").isAttachment)
    #expect(part("Content-Type: application/pdf; name=a.pdf\n\n").isAttachment)
    #expect(!part("Content-Disposition: inline; filename=a.txt\n\n").isAttachment)
    #expect(part("Content-Type: image/png\nContent-ID: <a>\n\n").isAdornment)
    #expect(!part("Content-Type: image/png; name=scan.png\n\n").isAdornment)
    #expect(part("Content-Disposition: attachment; filename=\" a\n b \"\n\n").name == "a b")
  }
}
