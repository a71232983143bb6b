import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct HeaderReaderTests {
  private func header(_ text: String) -> Header {
    let letter = LetterText(text)
    return HeaderReader.read(letter, lines: Lines(of: letter))
  }

  private let body = "\n\nGeachte raad,\n\nWij schrijven u over het plan."

  @Test(
    arguments: [
      "Onderwerp\tZaaknummer\tUw kenmerk\tDatum\nPlan Oost\t3700001\t\t4 mei 2024",
      "Onderwerp     Zaaknummer     Datum\nPlan Oost     3700001     4 mei 2024",
      "| Onderwerp | Zaaknummer | Datum |\n|---|---|---|\n| Plan Oost | 3700001 | 4-5-2024 |",
      "Betreft: Plan Oost\nZaaknummer: 3700001\nDatum: zaterdag 4 mei 2024 10:15",
      "Zaak 3700001\nHengelo, 4 mei 2024\n\nPlan Oost",
      "Onderwerp:\tPlan Oost\nZaaknummer:\t3700001\nDatum:\t4 mei 2024",
      "Onderwerp:\nPlan Oost\nZaaknummer\n3700001\nDatum\n4 mei 2024",
      "Zaaknummer\tUw kenmerk\tDatum\tOnderwerp\t3700001\t-\t4 mei 2024\tPlan Oost",
      "Zaaknummer\tUw kenmerk\tDatum\tOnderwerp\n3700001\t4 mei 2024\tPlan Oost",
      "Onderwerp Zaaknummer Datum\nPlan Oost 3700001 4 mei 2024",
      "Onderwerp\nZaaknummer\nDatum\nPlan Oost\n3700001\n4 mei 2024",
      "Zaaknummer\nUw kenmerk\nDatum\nOnderwerp\n3700001\n4 mei 2024\nPlan Oost",
      "| Onderwerp | Plan Oost |\n|---|---|\n| Zaaknummer | 3700001 |\n| Datum | 4 mei 2024 |",
      "Zaaknummer: 3700001   Datum: 4 mei 2024\nOnderwerp: Plan Oost",
      "**Onderwerp:** Plan Oost\n**Zaaknummer:** 3700001\n**Datum:** 4 mei 2024",
      "Verzonden: 6 mei 2024\nDatum: 4 mei 2024\nZaaknr. 3700001\nOnderwerp: Plan Oost",
      "Uw brief van: 3 maart 2024\nDatum 4 mei 2024\nZaaknummer 3700001\nOnderwerp Plan Oost",
      "Datum ontvangst: 7 mei 2024\nDatum: 4 mei 2024\nZaaknummer: 3700001\nBetreft: Plan Oost",
      "Date: Sat, 4 May 2024 10:15:00 +0200\nSubject: RE: FW: Plan Oost\nCase number: 3700001",
      "Van het college, 4 mei 2024, zaaknummer 3700001\nBetreft: Plan Oost",
      "# Plan Oost\n\nZaaknummer: 3700001\nDatum: 4 mei 2024",
    ])
  func `many ways to head a letter`(head: String) {
    let header = header(head + body)
    #expect(header.subject?.value == "Plan Oost")
    #expect(header.caseNumber?.value == "3700001")
    #expect(header.date?.value == Season.day("2024-05-04"))
  }

  @Test func `a reference of somebody else is no case number`() {
    #expect(header("Ons kenmerk: 1234567\n\nBeste raad,\n\nHallo.").caseNumber == nil)
    #expect(header("Uw kenmerk 1234567\n\nBeste raad,\n\nHallo.").caseNumber == nil)
  }

  @Test func `the college's own reference is its case number`() {
    let letter = "Gemeente Hengelo\nOns kenmerk: 3700001" + body + "\n\nGroet,\nhet college"
    #expect(Reading.draft(letter).caseNumber == "3700001")
    let museum = "Museum Oost\nOns kenmerk: 3700001" + body + "\n\nGroet,\nde directeur"
    #expect(Reading.draft(museum).caseNumber == nil)
  }

  @Test func `a case number told in the text`() {
    #expect(
      header("Onderwerp: x" + body + " Het zaaknummer is 3700001.").caseNumber?.value == "3700001")
    #expect(header("Onderwerp: x" + body + " Zie de nota (zaaknummer 3700001).").caseNumber == nil)
  }

  @Test func `a subject may run on to the next line`() {
    let header = header("Onderwerp: Plan Oost, de kaarten en\n  de tekst van de toelichting" + body)
    #expect(header.subject?.value == "Plan Oost, de kaarten en de tekst van de toelichting")
  }

  @Test(
    arguments: zip(
      [
        "Portefeuillehouder: wethouder Zorg en Welzijn", "Portefeuille: openbare orde",
        "Portefeuillehouder\twethouder 5 (groen)", "Portefeuillehouder\nwethouder Zorg",
        "Portefeuillehouder: de burgemeester", "Wethouder: Sport",
      ], ["zorg en welzijn", "openbare orde", "groen", "zorg", nil, "sport"] as [String?]))
  func `portfolios of the head`(head: String, expected: String?) {
    #expect(header("Datum: 4 mei 2024\n" + head + body).portfolio?.value == expected)
  }

  @Test func `the heading of the first section is no subject`() {
    let header = header(
      "Plan Oost\n\nDatum: 4 mei 2024\n\nAanleiding\nSinds vorig jaar ligt er een plan. Nu is er een tweede."
    )
    #expect(header.subject?.value == "Plan Oost")
  }

  @Test func `nothing in it is nothing found`() {
    let header = header("")
    #expect(header.subject == nil)
    #expect(header.date == nil)
  }

  @Test func `a colon may stand apart from its label`() {
    let draft = Reading.draft(
      "Onderwerp   : Nota Parkeren\nDatum       : 5 december 2023\n\nGeachte raad,\n\nDag.")
    #expect(draft.subject == "Nota Parkeren")
    #expect(draft.date?.description == "2023-12-05")
  }

  @Test(arguments: ["Gemeenteraad,", "Hooggeachte leden van de raad,", "Presidium,"])
  func `whom a letter greets is no subject`(greeting: String) {
    let draft = Reading.draft("Bewoners Oost\n11 oktober 2023\n\nLift stuk\n\n\(greeting)\n\nDag.")
    #expect(draft.subject == "Lift stuk")
  }

  @Test func `a heading may begin with what marks a letter alone`() {
    let draft = Reading.draft(
      "Team Veiligheid\n\n8 april 2024\n\nVertrouwelijk beeld van de stad\n\nLeden van de raad,\n\nDag."
    )
    #expect(draft.subject == "Vertrouwelijk beeld van de stad")
  }

  @Test func `a place and a date may open a long line`() {
    let draft = Reading.draft(
      "# Wijkraad: plan\n\n*Hengelo, 30-10-'23 - aan de griffie, graag doorsturen naar het presidium*"
        + "\n\nWij willen ons plan laten zien.")
    #expect(draft.date == "2023-10-30")
  }

  @Test func `case numbers may have letters`() {
    let draft = Reading.draft(
      "Onderwerp\tZaaknummer\tDatum\nParkeren\tZ23-014567\t16 mei 2023\n\nAan het presidium,\n\n"
        + "Wij vragen een sessie.")
    #expect(draft.caseNumber == "Z23-014567")
    #expect(draft.date == "2023-05-16")
  }
}
