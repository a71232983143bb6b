import Council
import TestSupport
import Testing

@testable import Intake

struct ClauseGrammarTests {
  @Test(
    arguments: zip(
      [
        "uiterlijk 7 december", "niet later dan eind november", "vóór 14 november",
        "tot 14 november", "t/m 14 november", "vanaf 14 november", "op zijn vroegst half november",
        "na 14 november", "na november", "niet vóór 14 november", "rond 14 november",
        "ca. eind november", "omstreeks november", "kort na het herfstreces",
        "direct na het kerstreces", "na de begroting", "vóór de begroting 2024-2027",
        "voordat de begroting in de raad wordt vastgesteld", "in aanloop naar de begroting",
        "voor de begrotingsmarkt", "zo snel mogelijk", "met spoed", "voor het einde van het jaar",
        "op de eerstvolgende markt", "nog voor de kerst",
      ],
      [
        "..2023-12-07", "..2023-11-30", "..2023-11-13", "..2023-11-13", "..2023-11-14",
        "2023-11-14..", "2023-11-11..", "2023-11-15..", "2023-12-01..", "2023-11-14..",
        ".. ~2023-11-11..2023-11-17", ".. ~2023-11-14..2023-12-07", ".. ~2023-10-18..2023-12-14",
        "2023-10-30.. ~2023-10-30..2023-11-26", "2024-01-08.. ~2024-01-08..2024-01-21",
        "2023-11-09..", "..2023-10-16", "..2023-11-07", ".. ~2023-09-05..2023-10-16",
        "..2023-10-16", ".. ~2023-08-23..2023-09-19", ".. ~2023-08-23..2023-09-05",
        "..2023-12-30", "2023-09-05..2023-09-05", "..2023-12-22",
      ]))
  func `what words about dates come to`(text: String, window: String) {
    #expect(Reading.window(text) == window)
  }

  @Test(
    arguments: [
      "speelplekken voor 2025", "bestuursakkoord 2022-2026", "7551 AB", "24-NB-6.5", "per brief",
      "half acht", "van 19.00 tot 20.00 uur", "dat leidt tot minder afval", "074-1234567",
      "rond de tachtig mensen", "voor de raad", "tot ziens", "buiten de stad", "zaak 3611111",
    ])
  func `words that only look like dates`(text: String) {
    #expect(Reading.clauses(text).isEmpty)
  }

  @Test func `a week left out is a whole week`() {
    let window = Season.agenda.window(
      of: Reading.clauses("niet in de week van 14 november"), letterDate: Reading.on)
    #expect(window.exclusions.map(\.days) == [Season.range("2023-11-13", "2023-11-19")])
  }

  @Test func `a phrase is exactly its words, broken lines included`() throws {
    let text = "Het kan (na het herfst-\nreces, maar niet in week\n46)."
    let clauses = Reading.clauses(text)
    #expect(clauses.map(\.phrase) == ["na het herfst-\nreces", "niet in week\n46"])
    for clause in clauses {
      let place = try #require(clause.place)
      let bytes = Array(text.utf8)[place.start..<place.end]
      #expect(String(decoding: bytes, as: UTF8.self) == clause.phrase)
    }
    #expect(clauses.last?.place?.line == 2)
  }
}
