import Council
import Testing

@testable import Intake

struct LeadGrammarTests {
  @Test(
    arguments: zip(
      [
        "binnen drie weken", "binnen zes weken na dagtekening van deze brief",
        "binnen 10 dagen na 1 november", "over drie weken", "minimaal drie weken voor 14 november",
        "twee weken na de herfstvakantie", "within a month", "uiterlijk een week voor de begroting",
      ],
      [
        "2023-08-23..2023-09-12", "2023-08-23..2023-10-03", "2023-11-02..2023-11-11",
        ".. ~2023-09-09..2023-09-15", "..2023-10-24", "2023-11-12..", "2023-08-23..2023-09-22",
        "..2023-10-10",
      ]))
  func `days counted`(text: String, window: String) {
    #expect(Reading.window(text) == window)
  }

  @Test(
    arguments: zip(
      ["drie weken later", "een week na de eerste sessie", "de week daarna", "op dezelfde avond"],
      [21, 7, 7, nil]))
  func `from one session to the next`(text: String, days: Int?) throws {
    let clause = try #require(Reading.clauses(text).first)
    #expect(clause.relation == (days == nil ? .sameEvening : .gap))
    #expect(clause.days == days)
    #expect(clause.phrase == text)
  }

  @Test(arguments: [
    "over 200 woningen", "in twee jaar tijd", "binnen de ring", "in twee lijnen",
    "de komende vier jaar",
  ])
  func `counts of other things`(text: String) {
    #expect(Reading.clauses(text).isEmpty)
  }
}
