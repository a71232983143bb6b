import Council
import Testing

@testable import Intake

struct SessionReaderTests {
  @Test func `there is no session before the first`() {
    let draft = Reading.draft(
      "Geacht presidium,\n\nWij vragen om twee sessies. De 0e sessie is beeldvormend.")
    #expect(draft.isRequest)
  }

  private func sessions(_ body: String) -> [Draft.DraftSession] {
    Reading.draft("Datum: 1 september 2023\n\nGeachte raad,\n\n" + body).sessions
  }

  private func kinds(_ body: String) -> [SessionKind?] { sessions(body).map(\.kind) }

  @Test(arguments: [
    "Wij vragen eerst een beeldvormende sessie en daarna een oordeelsvormende sessie.",
    "Wij vragen eerst een beeldvormende en drie weken later een oordeelsvormende avond.",
    "Wij vragen een beeldvormende bijeenkomst, gevolgd door een meningsvormende.",
    "Wij vragen u een beeldvormende sessie te houden. Daarna volgt een oordeelsvormende sessie.",
    "Wij vragen om twee sessies. De eerste is beeldvormend, de tweede oordeelsvormend.",
    "Wij vragen twee avonden: een beeldvormende en een opiniërende.",
    "Graag een beeld- en een oordeelsvormende sessie in november.",
    "Graag beeld- en oordeelsvormende sessies in november.",
    "Wij vragen u de raad eerst een beeldvormende sessie aan te bieden. De oordeelsvormende sessie "
      + "kan twee weken daarna plaatsvinden.",
    "Het voorstel bespreken wij in een beeldvormende sessie. De oordeelsvormende sessie volgt een "
      + "week later. Wij vragen het presidium beide sessies in te plannen.",
    "We would like a fact-finding session, followed by an opinion-forming session.",
  ])
  func `one session and then another`(body: String) {
    #expect(kinds(body) == [.informing, .opinion])
  }

  @Test(arguments: [
    "Wij vragen een beeld- en oordeelsvormende sessie van een uur.",
    "Wij vragen een beeldvormende sessie. De oordeelsvormende sessie is niet nodig.",
    "Wij vragen een beeldvormende sessie, geen oordeelsvormende.",
    "Wij vragen een beeldvormende sessie in plaats van een werkbezoek.",
    "Wij vragen liever een beeldvormende sessie dan een werkbezoek.",
    "Wij vragen een beeldvormende sessie na de besluitvormende vergadering van oktober.",
    "Wij vragen een beeldvormende sessie ter voorbereiding op de besluitvorming in december.",
    "Wij vragen een beeldvormende sessie, want de oordeelsvormende sessie is al geweest.",
    "In juni is een oordeelsvormende sessie gehouden. Wij vragen nu een beeldvormende sessie.",
    "Wij vragen een beeldvormende sessie. Daarvoor komen twee avonden in aanmerking.",
    "Wij vragen een beeldvormende of eventueel een oordeelsvormende sessie.",
    "Graag een sessie. Soort: beeldvormend.",
    "Wij vragen u dit te agenderen ter beeldvorming in een sessie.",
    "Wij vragen een beeldvormende sessie op een van de twee avonden in week 45.",
    "Wij vragen een beeldvormede sessie.",
  ])
  func `one session, whatever else is named`(body: String) {
    #expect(kinds(body) == [.informing])
  }

  @Test func `the same evening is no days apart`() {
    let found = sessions(
      "Wij vragen een beeldvormende sessie en aansluitend een oordeelsvormende sessie.")
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.last?.gapDays == 0)
  }

  @Test func `three sessions, each behind the one before`() {
    let found = sessions(
      "Wij vragen drie sessies: een beeldvormende, twee weken later een oordeelsvormende en een "
        + "maand daarna een besluitvormende sessie.")
    #expect(found.map(\.kind) == [.informing, .opinion, .deciding])
    #expect(found.map(\.after) == [nil, 0, 1])
    #expect(found.map(\.gapDays) == [nil, 14, 30])
  }

  @Test func `sessions that are only counted`() {
    #expect(
      kinds("Wij vragen u twee beeldvormende sessies te houden.") == [.informing, .informing])
    #expect(kinds("Wij vragen u drie sessies te houden.") == [nil, nil, nil])
    let twice = sessions("Wij vragen een oordeelsvormende sessie, twee keer een uur.")
    #expect(twice.map(\.duration) == [60, 60])
    let each = sessions("Wij vragen twee sessies van elk anderhalf uur.")
    #expect(each.map(\.duration) == [90, 90])
  }

  @Test func `one more of the same kind`() {
    let found = sessions(
      "Wij vragen een oordeelsvormende sessie van een uur, en een vervolgsessie van een half uur.")
    #expect(found.map(\.duration) == [60, 30])
  }

  @Test func `a second visit is one visit`() {
    #expect(kinds("Wij vragen een tweede werkbezoek aan het gemaal te houden.") == [.visit])
  }

  @Test func `a kind told later is that of the one session`() {
    let found = sessions("Graag vragen wij een bijeenkomst aan. Die is informatief, anderhalf uur.")
    #expect(found.map(\.kind) == [.information])
  }

  @Test func `a letter that asks without a kind has one session without`() {
    #expect(sessions("Wij vragen u een sessie te houden.") == [.init()])
  }
}
