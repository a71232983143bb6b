import TestSupport
import Testing

@testable import Exchange

struct MailDateTests {
  @Test(arguments: [
    ("Tue, 27 Jun 2023 10:11:12 +0200", "2023-06-27"), ("27 Jun 2023 10:11 GMT", "2023-06-27"),
    ("Tue, 27 Jun 2023 23:30:00 +0000", "2023-06-28"), ("1 Jan 2024 00:30:00 +0500", "2023-12-31"),
    ("Tue, 27 Jun 23 10:00:00 -0000 (UTC)", "2023-06-27"), ("31 Dec 99 12:00:00 EST", "1999-12-31"),
  ])
  func `the day on the council's clock`(text: String, day: String) {
    #expect(MailDate.day(text) == Season.day(day))
  }

  @Test(arguments: ["", "27 juni", "31 Feb 2023 10:00:00 +0000", "27 Jun 2023 25:00 +0", "x y z w"])
  func `what is no date`(text: String) { #expect(MailDate.day(text) == nil) }
}
