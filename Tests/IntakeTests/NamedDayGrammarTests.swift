import Council
import Testing

@testable import Intake

struct NamedDayGrammarTests {
  @Test(
    arguments: zip(
      [
        "eerste dinsdag van oktober", "laatste woensdag in november", "komende dinsdag",
        "volgende week donderdag", "dinsdag over twee weken", "Koningsdag 2024",
        "Prinsjesdag 19 september", "overmorgen", "de 26e", "september, de 26e",
      ],
      [
        "2023-10-03", "2023-11-29", "2023-08-29", "2023-08-31", "2023-09-05", "2024-04-27",
        "2023-09-19", "2023-08-24", "2023-08-26", "2023-09-26",
      ]))
  func `days without a number of their own`(text: String, day: String) {
    #expect(Reading.window("op \(text)").contains(day))
  }

  @Test(arguments: ["de 2e verdieping", "goede morgen", "op de 10e plaats"])
  func `other words are no days`(text: String) {
    #expect(Reading.clauses(text).isEmpty)
  }
}
