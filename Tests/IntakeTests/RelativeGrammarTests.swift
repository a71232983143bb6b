import Council
import Testing

@testable import Intake

struct RelativeGrammarTests {
  @Test(
    arguments: zip(
      [
        "de eerste markt na het herfstreces", "de laatste markt vóór het herfstreces",
        "de eerste dinsdag na het herfstreces", "in de week na het herfstreces",
        "in de eerste twee weken na het herfstreces", "de week voor het herfstreces",
        "twee weken later dan 26 september 2023", "in het nieuwe politieke seizoen",
        "nog in deze raadsperiode", "in dezelfde week als de begrotingsraad",
      ],
      [
        "2023-10-31..2023-10-31", "2023-10-17..2023-10-17", "2023-10-31..2023-10-31",
        "2023-10-30..2023-11-05", "2023-10-30..2023-11-12", "2023-10-14..2023-10-20",
        "2023-10-10..2023-10-10", "2023-09-04..", "..2026-03-17", "2023-11-06..2023-11-12",
      ]))
  func `what is counted from something else`(text: String, window: String) {
    #expect(Reading.window(text) == window)
  }

  @Test(arguments: ["in cyclus 4", "een maand opgeschoven", "de raadsvergadering daarna"])
  func `what has no date is asked about`(text: String) {
    guard case .unknown(_)? = Reading.clauses(text).first?.points.first else {
      Issue.record("\(Reading.clauses(text))")
      return
    }
  }
}
