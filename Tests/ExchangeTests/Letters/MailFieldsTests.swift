import TestSupport
import Testing

@testable import Exchange

struct MailFieldsTests {
  private func fields(_ text: String) -> MailFields { MailFields(Array(text.utf8)[...]) }

  @Test func `fields, folded lines and the body`() {
    let mail = fields("From: a@b.nl\r\nSubject: een\r\n  twee\r\n\tdrie\r\n\r\nTekst\r\n")
    #expect(mail["from"] == "a@b.nl")
    #expect(mail["subject"] == "een twee drie")
    #expect(String(decoding: mail.body, as: UTF8.self) == "Tekst\r\n")
  }

  @Test func `the head ends where a line is no field`() {
    let mail = fields("From: a\nGeachte raad,\nSubject: x\n")
    #expect(mail.all.map(\.name) == ["from"])
    #expect(String(decoding: mail.body, as: UTF8.self) == "Geachte raad,\nSubject: x\n")
  }

  @Test func `the first line of a mailbox is no field`() {
    #expect(fields("From a@b Tue Jun 27\nFrom: a\n\nx")["from"] == "a")
  }

  @Test func `values as people read them`() {
    let mail = fields("Subject: =?utf-8?q?caf=C3=A9?=\n  =?utf-8?q?s?=\n\n")
    #expect(mail.readable("subject") == "cafés")
    #expect(mail.readable("to") == nil)
  }

  @Test(arguments: [
    "From: a\nMIME-Version: 1.0\n\n", "Return-Path: <a>\nReceived: by x\n\n",
    "From: a\nDate: Tue, 27 Jun 2023 10:00:00 +0200\nSubject: x\n\n",
  ])
  func `what machines write tells a mail`(_ text: String) { #expect(fields(text).isMail) }

  @Test(arguments: [
    "From: a\nSent: Tuesday\nTo: b\nSubject: x\n\n", "Van: a\nAan: b\nOnderwerp: c\n\n",
    "Onderwerp: x\nDatum: 27 juni 2023\n\n", "Geachte raad,\n", "",
    "Date: Tue, 27 Jun 2023 10:00:00 +0200\nSubject: x\n\n",
  ])
  func `a letter that begins with labels is no mail`(_ text: String) {
    #expect(!fields(text).isMail)
  }

  @Test func `a head without end is cut`() {
    let mail = fields(String(repeating: "X: y\n", count: 5000) + "\nz")
    #expect(mail.all.count == 1000)
    let long = fields("X: " + String(repeating: "y\n z", count: 100_000))
    #expect(long["x"].map { $0.utf8.count < 50_000 } == true)
  }
}

struct ByteLinesTests {
  @Test func `lines with any end`() {
    var lines = ByteLines(Array("a\r\nb\n\nc".utf8)[...])
    var found: [String] = []
    while let line = lines.next() { found.append(String(decoding: line.text, as: UTF8.self)) }
    #expect(found == ["a", "b", "", "c"])
  }
}
