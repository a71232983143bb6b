import Almanac
import Council
import Intake
import TestSupport
import Testing
import Wording

struct LinesTests {
  private func read(_ line: String) -> LineReading {
    LineReader(agenda: Season.agenda, today: Season.day("2023-07-03")).read(line)
  }

  @Test(arguments: [
    (
      "x y; B; O", "Het soort sessie staat er twee keer: “B” en “O”.",
      "The kind of session is given twice: “B” and “O”."
    ),
    (
      "x y; 31 november", "De datum “31 november” bestaat niet.",
      "The date “31 november” does not exist."
    ),
    (
      "x y; vrijdag 26 september 2023", "Dinsdag 26 september 2023 is geen vrijdag.",
      "Tuesday 26 September 2023 is no Friday."
    ),
    (
      "x y; na 1 mei 2024; uiterlijk 1 maart 2024",
      "“na 1 mei 2024” en “uiterlijk 1 maart 2024” gaan niet samen.",
      "“na 1 mei 2024” and “uiterlijk 1 maart 2024” cannot both hold."
    ),
  ])
  func `what cannot be`(line: String, dutch: String, english: String) {
    #expect(read(line).faults.map(Dutch().fault) == [dutch])
    #expect(read(line).faults.map(English().fault) == [english])
  }

  @Test(arguments: [
    (
      "x y; paars", "Wat betekent “paars”? Schrijf het anders, of zet het bij het onderwerp.",
      "What does “paars” mean? Write it otherwise, or put it with the subject."
    ),
    (
      "x y; oordeelsvromend", "Wat betekent “oordeelsvromend”? Bedoeld: oordeelsvormend?",
      "What does “oordeelsvromend” mean? Do you mean oordeelsvormend?"
    ),
    (
      "x y; fractie 9", "Wat betekent “fractie 9”? Er zijn geen fracties.",
      "What does “fractie 9” mean? There are no factions."
    ),
  ])
  func `what fits nothing`(line: String, dutch: String, english: String) {
    #expect(read(line).unread.map { Dutch().ask($0) } == [dutch])
    #expect(read(line).unread.map { English().ask($0) } == [english])
  }

  @Test func `every field has a name in both languages`() {
    for field in Draft.Field.allCases {
      #expect(Dutch().name(of: field) != English().name(of: field))
    }
  }
}
