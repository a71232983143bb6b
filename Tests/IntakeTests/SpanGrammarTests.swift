import Council
import Testing

@testable import Intake

struct SpanGrammarTests {
  @Test(
    arguments: zip(
      [
        "tussen 7 en 21 november", "van 7 tot 21 november", "van begin november tot half december",
        "tussen de herfstvakantie en het kerstreces", "in de periode november-december",
        "tussen eind november en begin december", "in week 46", "in de loop van november",
        "in de raad van december", "tijdens het herfstreces", "between 7 and 21 November",
        "half november", "tussen nu en 21 november",
      ],
      [
        "2023-11-07..2023-11-21", "2023-11-07..2023-11-21", "2023-11-01..2023-12-20",
        "2023-10-30..2023-12-22", "2023-11-01..2023-12-31", "2023-11-21..2023-12-10",
        "2023-11-13..2023-11-19", "2023-11-01..2023-11-30", "2023-12-13..2023-12-13",
        "2023-10-21..2023-10-29", "2023-11-07..2023-11-21", ".. ~2023-11-11..2023-11-20",
        "2023-08-22..2023-11-21",
      ]))
  func `within and between`(text: String, window: String) {
    #expect(Reading.window(text) == window)
  }
}
