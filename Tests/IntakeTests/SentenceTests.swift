import Council
import Testing

@testable import Intake

struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let letter = LetterText(text)
    return Sentence.sentences(of: letter.list, from: 0).map { letter.tidy($0.range) }
  }

  @Test func `dots of abbreviations and dates end nothing`() {
    #expect(sentences("Dat is ca. 3 nov. 2023 klaar. Dan volgt nr. 2.").count == 2)
  }

  @Test func `lower case after a dot is a sentence too`() {
    #expect(sentences("het is goed. niet op maandag").count == 2)
  }

  @Test func `blank lines and bullets part sentences`() {
    #expect(sentences("Kop\n\n- een\n- twee\nStap 2 drie").count == 4)
  }

  @Test func `commas and reasons part segments`() {
    let letter = LetterText("Wij komen graag, maar niet op 3 mei omdat dan de zaal dicht is")
    let sentence = Sentence.sentences(of: letter.list, from: 0)[0]
    #expect(sentence.segments.map { letter.tidy($0) }.count == 4)
  }

  @Test func `a bracket before a dot is no abbreviation`() {
    #expect(sentences("Zie het rapport (3577402). Daarna komt de sessie.").count == 2)
  }

  @Test func `an item of a list ends with its semicolon`() {
    let draft = Reading.draft(
      "Datum: 27 februari 2024\n\nGeachte raad,\n\nWij vragen\n* in april een beeldvormende sessie;\n"
        + "* minimaal drie weken later, maar nog in mei, een oordeelsvormende sessie.")
    #expect(draft.clauses.map(\.session) == [0, 1, 1])
  }
}
