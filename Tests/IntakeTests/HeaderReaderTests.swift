import Almanac
import TestSupport
import Testing

@testable import Intake

struct HeaderReaderTests {
  private func header(_ text: String) -> Header {
    let letter = LetterText(text)
    return HeaderReader.read(letter, lines: Lines(of: letter))
  }

  @Test(
    arguments: [
      "Onderwerp\tZaaknummer\tUw kenmerk\tDatum\nPlan Oost\t3700001\t\t4 mei 2024",
      "Onderwerp     Zaaknummer     Datum\nPlan Oost     3700001     4 mei 2024",
      "| Onderwerp | Zaaknummer | Datum |\n|---|---|---|\n| Plan Oost | 3700001 | 4-5-2024 |",
      "Betreft: Plan Oost\nZaaknummer: 3700001\nDatum: zaterdag 4 mei 2024 10:15",
      "Zaak 3700001\nHengelo, 4 mei 2024\n\nPlan Oost",
      "Onderwerp:\tPlan Oost\nZaaknummer:\t3700001\nDatum:\t4 mei 2024",
      "Onderwerp:\nPlan Oost\nZaaknummer\n3700001\nDatum\n4 mei 2024",
    ])
  func `many ways to head a letter`(head: String) {
    let header = header(head + "\n\nGeachte raad,\n\nWij schrijven u over het plan.")
    #expect(header.subject?.value == "Plan Oost")
    #expect(header.caseNumber?.value == "3700001")
    #expect(header.date?.value == Season.day("2024-05-04"))
  }

  @Test func `a reference of somebody else is no case number`() {
    #expect(header("Ons kenmerk: 1234567\n\nBeste raad,\n\nHallo.").caseNumber == nil)
    #expect(header("Uw kenmerk 1234567\n\nBeste raad,\n\nHallo.").caseNumber == nil)
  }

  @Test func `nothing in it is nothing found`() {
    let header = header("")
    #expect(header.subject == nil)
    #expect(header.date == nil)
  }
}
