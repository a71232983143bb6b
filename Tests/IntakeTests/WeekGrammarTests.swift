import Testing

@testable import Intake

struct WeekGrammarTests {
  @Test(
    arguments: zip(
      [
        "week 46", "wk. 46", "weken 46 t/m 48", "week 46 of week 47", "week 3",
        "de week van 14 november", "het derde kwartaal", "Q4 2024", "Q1 of Q2", "dit najaar",
        "het voorjaar van 2024", "de winter", "volgende week", "volgend jaar",
        "het tweede of derde kwartaal van 2024",
      ],
      [
        ["2023-11-13/2023-11-19"], ["2023-11-13/2023-11-19"], ["2023-11-13/2023-12-03"],
        ["2023-11-13/2023-11-19", "2023-11-20/2023-11-26"], ["2024-01-15/2024-01-21"],
        ["2023-11-13/2023-11-19"], ["2023-07-01/2023-09-30"], ["2024-10-01/2024-12-31"],
        ["2024-01-01/2024-03-31", "2024-04-01/2024-06-30"], ["2023-09-01/2023-11-30"],
        ["2024-03-01/2024-05-31"], ["2023-12-01/2024-02-29"], ["2023-08-28/2023-09-03"],
        ["2024-01-01/2024-12-31"], ["2024-04-01/2024-06-30", "2024-07-01/2024-09-30"],
      ]))
  func `weeks, quarters and seasons`(text: String, ranges: [String]) {
    #expect(Reading.ranges(text) == ranges)
  }

  @Test func `the week of one day or that of another`() {
    let weeks = ["2023-09-25/2023-10-01", "2023-10-02/2023-10-08"]
    #expect(Reading.ranges("de week van 25 september of in die van 2 oktober") == weeks)
    #expect(Reading.ranges("the week of 25 September or that of 2 October") == weeks)
  }

  @Test func `the new year is the next`() {
    #expect(Reading.ranges("week 8 van het nieuwe jaar") == ["2024-02-19/2024-02-25"])
  }

  @Test func `a year without week 53 has none`() {
    #expect(Reading.periods("week 60").choice(at: 0)?.value.problem == .noSuchDay)
    #expect(Reading.ranges("week 53") == ["2026-12-28/2027-01-03"])
  }

  @Test(arguments: ["week 46 en drie weken later", "week 46 of 3 dagen na de nota"])
  func `a length behind a week is no week`(text: String) {
    #expect(Reading.periods(text).choice(at: 0)?.end == 2)
  }

  @Test(arguments: ["week van de lezer", "kwartaalcijfers", "q", "weken lang"])
  func `words that are no weeks`(text: String) {
    #expect(Reading.ranges(text) == nil)
  }
}
