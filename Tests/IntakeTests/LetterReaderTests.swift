import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct LetterReaderTests {
  @Test func `a date that somebody gives counts for the letter's own`() {
    let reader = LetterReader(agenda: Season.agenda)
    let body = "Wij verzoeken u een sessie te houden op 3 oktober."
    #expect(reader.read(body).clauses.isEmpty)
    for letter in [body, "Datum: 1 februari 2022\n\n" + body] {
      let draft = reader.read(letter, date: "2023-06-27")
      #expect(draft.date == "2023-06-27")
      #expect(
        draft.clauses.map(\.points) == [[.periods([Season.range("2023-10-03", "2023-10-03")])]])
      #expect(!draft.evidence.contains { $0.field == .date })
    }
  }

  private func phrases(_ draft: Draft) -> [String] {
    draft.clauses.map { "\($0.relation) \($0.strength) \($0.phrase)" }
  }

  @Test func `a letter of the college`() {
    let draft = Reading.draft(Letters.waste)
    #expect(draft.isRequest)
    #expect(draft.sender == .college)
    #expect(draft.sessions == [.init(kind: .informing, duration: 120)])
    #expect(draft.portfolio == "duurzaamheid")
    #expect(draft.relatedCases == ["3644550"])
    #expect(
      phrases(draft) == [
        "prefer soft bij voorkeur op 16 of 23 april",
        "before hard vóór de behandeling van de Jaarstukken 2023",
      ])
    #expect(draft.papers.map(\.title) == ["stukken"])
    #expect(draft.papers.first?.when?.phrase == "uiterlijk 26 maart")
  }

  @Test func `related cases stand in brackets or behind what points to them`() {
    let draft = Reading.draft(
      "Zaaknummer: 3601111\n\nGeachte raad,\n\nWij vragen een sessie. De schets (3602222) en de reacties in "
        + "3603333 kent u; in 1000000 jaar verandert er niets.")
    #expect(draft.relatedCases == ["3602222", "3603333"])
  }

  @Test func `a decision or a letter is named by its case`() {
    let draft = Reading.draft(
      "Zaaknummer: 3601111\n\nGeachte raad,\n\nWij vragen een sessie, zie collegebesluit 3602222.")
    #expect(draft.relatedCases == ["3602222"])
  }

  @Test func `what the council decides behind its sessions narrows none of them`() {
    let draft = Reading.draft(
      "Datum: 19 mei 2023\n\nGeachte raad,\n\nWij vragen een beeldvormende sessie in september. Een "
        + "oordeelsvormende sessie kan in oktober. Besluitvorming in uw raad verwachten wij rond de "
        + "jaarwisseling.")
    #expect(draft.clauses.map(\.session) == [0, 1, 2])
  }

  @Test func `a message of a faction`() {
    let draft = Reading.draft(Letters.building)
    #expect(draft.sender == .faction)
    #expect(draft.caseNumber == nil)
    #expect(draft.sessions == [.init(kind: .opinion, duration: 60)])
    #expect(
      phrases(draft) == [
        "asSoonAsPossible soft zo spoedig mogelijk",
        "before soft Liefst nog vóór de herfstvakantie", "exclude hard niet op 3 oktober",
      ])
  }

  @Test func `a letter of residents`() {
    let draft = Reading.draft(Letters.park)
    #expect(draft.sender == .residents)
    #expect(draft.date == Season.day("2023-10-03"))
    #expect(draft.subject == "Plan voor het stadspark")
    #expect(draft.sessions == [.init(duration: 45)])
    #expect(
      phrases(draft) == [
        "on hard in november of december", "prefer soft Dinsdagen",
        "exclude hard behalve 5 december",
        "exclude hard Van 10 tot\n17 november",
      ])
  }

  @Test func `two sessions in a scanned letter`() {
    let draft = Reading.draft(Letters.vision)
    #expect(draft.caseNumber == "3655001")
    #expect(
      draft.sessions == [
        .init(kind: .informing, duration: 90),
        .init(kind: .opinion, duration: 120, after: 0, gapDays: 21),
      ])
    #expect(draft.clauses.map(\.session) == [0, 1])
    #expect(draft.clauses.first?.phrase == "in de\r\ntwee-\r\nde helft van januari 2024")
    #expect(draft.room == "raadzaal")
    #expect(!draft.isClosed)
    #expect(draft.portfolio == "ruimte")
  }

  @Test func `a letter in English`() {
    let draft = Reading.draft(Letters.centre)
    #expect(draft.subject == "Request for a briefing on the data centre")
    #expect(draft.caseNumber == "3699123")
    #expect(draft.isClosed)
    let window = Season.agenda.window(of: draft.clauses, letterDate: Season.day("2024-01-12"))
    #expect(window.earliest == Season.day("2024-02-26"))
    #expect(window.latest == Season.day("2024-04-02"))
    #expect(window.weekdays == [.tuesday])
    #expect(window.exclusions.count == 1)
  }

  @Test func `a resident who is away a week`() {
    let draft = Reading.draft(Letters.pool)
    #expect(draft.isRequest)
    #expect(draft.sender == .residents)
    #expect(draft.sessions.first?.duration == 30)
    #expect(
      phrases(draft) == [
        "on hard op een dinsdagavond", "on hard eind november",
        "deadline hard uiterlijk 5\ndecember",
        "exclude hard In week 48",
      ])
  }

  @Test func `an answer asks for nothing`() {
    let draft = Reading.draft(Letters.answer)
    #expect(!draft.isRequest)
    #expect(draft.caseNumber == "3622002")
    #expect(draft.clauses.isEmpty)
    #expect(draft.sessions.isEmpty)
    #expect(draft.questions.isEmpty)
  }

  @Test func `what contradicts itself is kept as it stands`() {
    let draft = Reading.draft(Letters.clash)
    #expect(draft.caseNumber == nil)
    #expect(draft.sender == .auditCourt)
    let window = Season.agenda.window(of: draft.clauses, letterDate: Season.day("2024-01-22"))
    #expect(window.conflict?.first == "na het meireces")
    #expect(window.conflict?.second == "uiterlijk 1 april")
    #expect(draft.clauses.contains { $0.points == [.unknown(name: "31 april")] })
  }

  @Test(arguments: Letters.all)
  func `every clause and all evidence stands where it says`(letter: String) throws {
    let draft = Reading.draft(letter)
    let bytes = Array(letter.utf8)
    for clause in draft.clauses + draft.papers.compactMap(\.when) {
      let place = try #require(clause.place)
      #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == clause.phrase)
    }
    for evidence in draft.evidence {
      let place = evidence.place
      #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == evidence.words)
      #expect(!evidence.words.isEmpty)
    }
  }
}
