import Council
import TestSupport
import Testing

@testable import Intake

struct LineItemTests {
  /// What a part says beside a subject.
  private func read(_ part: String) -> LineReading {
    LineReader(agenda: Season.agenda, today: Season.day("2023-07-03")).read("Plan X; \(part)")
  }

  @Test(arguments: [
    ("B", SessionKind.informing), ("o", .opinion), ("BV", .deciding), ("I", .information),
    ("W", .visit), ("beeldvormend", .informing), ("een beeldvormende sessie", .informing),
    ("oordeelsvormende politieke markt", .opinion), ("soort: besluitvormend", .deciding),
    ("werkbezoek", .visit), ("opinion-forming", .opinion), ("for information", .information),
    ("information-gathering session", .informing), ("decision making", .deciding),
  ])
  func `kinds by letter and by word`(part: String, kind: SessionKind) {
    #expect(read(part).draft.sessions.first?.kind == kind)
    #expect(read(part).isClear)
  }

  @Test(arguments: [
    ("60 min", 60), ("60", 60), ("90'", 90), ("45 m", 45), ("anderhalf uur", 90), ("1,5 uur", 90),
    ("1.25 uur", 75), ("2 u", 120), ("1u30", 90), ("een half uur", 30), ("drie kwartier", 45),
    ("2 hours", 120), ("duur: 75 minuten", 75),
  ])
  func `how long it takes`(part: String, minutes: Int) {
    #expect(read(part).draft.sessions.first?.duration == minutes)
    #expect(read(part).isClear)
  }

  @Test(arguments: ["7", "61", "2000", "60 70", "B60"])
  func `a number that is no length fits nothing`(_ part: String) {
    #expect(read(part).draft.sessions.first?.duration == nil)
    #expect(!read(part).isClear)
  }

  @Test(arguments: ["3700001", "zaak 3700001", "zaaknummer: 3700001", "case number 3700001"])
  func `case numbers`(_ part: String) {
    #expect(read(part).draft.caseNumber == "3700001")
    #expect(read(part).isClear)
  }

  @Test(arguments: [
    ("besloten", true), ("in beslotenheid", true), ("besloten sessie", true), ("closed", true),
    ("openbaar", false), ("niet besloten", false),
  ])
  func `closed or open`(part: String, isClosed: Bool) {
    #expect(read(part).draft.isClosed == isClosed)
    #expect(read(part).isClear)
  }

  @Test func `guests, and a webcast`() {
    #expect(
      read("gasten: GGD Twente, politie en Halt").needs.guests.map(\.name)
        == ["GGD Twente", "politie", "Halt"])
    #expect(read("gast").needs.expectsGuests)
    #expect(read("gasten onbekend").needs.guests.isEmpty)
    #expect(read("gasten onbekend").needs.expectsGuests)
    #expect(read("webcast").needs.webcast)
  }

  @Test(arguments: [
    "in september", "26 september 2023", "kort na het zomerreces", "wk 41", "z.s.m.",
    "niet wk 39", "de raadsvergadering van december",
  ])
  func `dates are read as in letters, and shorter`(_ part: String) {
    #expect(read(part).draft.clauses.map(\.phrase) == [part])
    #expect(read(part).isClear)
  }
}
