import Testing

@testable import Intake

struct MonthGrammarTests {
  @Test(
    arguments: zip(
      [
        "november", "nov. 2024", "november en december", "dec./jan.", "november t/m januari 2025",
        "begin november", "medio november", "eind november", "de eerste helft van november",
        "tweede helft november", "de laatste week van november", "de eerste week van november",
        "begin 2024", "medio volgend jaar", "de tweede helft van 2024", "early November",
        "eind deze maand", "de eerste twee weken van november",
      ],
      [
        ["2023-11-01/2023-11-30"], ["2024-11-01/2024-11-30"],
        ["2023-11-01/2023-11-30", "2023-12-01/2023-12-31"],
        ["2023-12-01/2023-12-31", "2024-01-01/2024-01-31"], ["2024-11-01/2025-01-31"],
        ["2023-11-01/2023-11-10"], ["2023-11-11/2023-11-20"], ["2023-11-21/2023-11-30"],
        ["2023-11-01/2023-11-15"], ["2023-11-16/2023-11-30"], ["2023-11-27/2023-12-03"],
        ["2023-11-01/2023-11-07"], ["2024-01-01/2024-03-31"], ["2024-05-01/2024-08-31"],
        ["2024-07-01/2024-12-31"], ["2023-11-01/2023-11-10"], ["2023-08-21/2023-08-31"],
        ["2023-11-01/2023-11-14"],
      ]))
  func `months and their parts`(text: String, ranges: [String]) {
    #expect(Reading.ranges(text) == ranges)
  }

  @Test func `words without sharp edges say so`() {
    #expect(Reading.periods("half november").choice(at: 0)?.value.isVague == true)
    #expect(Reading.periods("eind 2024").choice(at: 0)?.value.isVague == true)
    #expect(Reading.periods("eind november").choice(at: 0)?.value.isVague == false)
  }

  @Test(arguments: ["half acht", "may be", "jan zegt", "eind goed", "2022-2026", "markt"])
  func `words that look like months`(text: String) {
    #expect(Reading.ranges(text) == nil)
  }

  @Test func `the month is the one that was named before`() {
    #expect(
      Reading.window("in januari 2024 toelichten, liefst in de tweede helft van de maand")
        == "2024-01-01..2024-01-31 ~2024-01-16..2024-01-31")
    #expect(Reading.window("aan het eind van de maand") == "2023-08-21..2023-08-31")
  }
}
