import Almanac
import Council
import TestSupport
import Testing
import Wording

@testable import Desk

struct DayEntryTests {
  private let days = entry("2023-07-03")

  private static func entry(_ today: Day) -> DayEntry {
    DayEntry(today: today, agenda: Season.agenda)
  }

  private func flaw(_ text: String, _ pick: DayEntry.Pick = .evening) -> DayEntry.Flaw? {
    do throws(DayEntry.Flaw) {
      _ = try days.read(text, pick)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("26-9-2023", "2023-09-26"), ("26 sep 2023", "2023-09-26"),
      ("dinsdag 26 september 2023", "2023-09-26"), ("2023-09-26", "2023-09-26"),
      ("  26 sep 2023  ", "2023-09-26"), ("26/9", "2023-09-26"), ("morgen", "2023-07-04"),
      ("dinsdag", "2023-07-04"), ("Mon", "2023-07-03"), ("+3w", "2023-07-24"),
      ("-10d", "2023-06-23"), ("+ 2 W", "2023-07-17"),
      ("eerstvolgende raadsvergadering", "2023-07-19"),
    ] as [(String, Day)])
  func `a date is read as people write it, whatever it is for`(text: String, day: Day) throws {
    for pick in [DayEntry.Pick.evening, .nearest, .first, .last] {
      #expect(try days.read(text, pick) == DayEntry.Meaning(day: day), "\(pick)")
    }
  }

  @Test(
    arguments: [
      ("wk 39", "2023-09-26", "2023-09-25", "2023-10-01"),
      ("eind september", "2023-09-26", "2023-09-21", "2023-09-30"),
      ("over twee weken", "2023-07-18", "2023-07-17", "2023-07-20"),
      ("na reces", "2023-09-05", "2023-09-04", "2023-09-04"),
      ("after the autumn recess", "2023-10-31", "2023-10-30", "2023-10-30"),
      ("dinsdag na het herfstreces", "2023-10-31", "2023-10-31", "2023-10-31"),
      ("uiterlijk 1 oktober", "2023-07-04", "2023-10-01", "2023-10-01"),
      ("rond 26 september", "2023-09-26", "2023-09-26", "2023-09-29"),
      ("in september, maar niet in week 36", "2023-09-12", "2023-09-01", "2023-09-30"),
    ] as [(String, Day, Day, Day)])
  func `of several days the one is taken that is asked for`(
    text: String, evening: Day, first: Day, last: Day
  ) throws {
    #expect(try days.read(text, .evening).day == evening)
    #expect(try days.read(text, .evening).isEvening)
    #expect(try days.read(text, .nearest).day == evening)
    #expect(try days.read(text, .first).day == first)
    #expect(try days.read(text, .last).day == last)
    #expect(try days.read(text, .last).span != nil)
  }

  @Test func `an evening of the market is no recess, no holiday and no day kept free`() throws {
    for text in ["in het herfstreces", "herfstreces"] {
      #expect(
        flaw(text)
          == .noEvening(Window.Span(Season.range("2023-10-21", "2023-10-29"))))
      #expect(try days.read(text, .nearest).day == "2023-10-21")
      #expect(try !days.read(text, .nearest).isEvening)
    }
    #expect(days.day("wk 52", .evening) == nil)
  }

  @Test func `without a market the first day is taken to go to`() {
    let days = DayEntry(today: "2023-07-03", agenda: Agenda())
    #expect(days.day("wk 39", .nearest) == "2023-09-25")
    #expect(days.day("wk 39", .evening) == nil)
  }

  @Test func `a week that is over is next year's, the one that runs is this year's`() {
    #expect(days.day("wk 27", .first) == "2023-07-03")
    #expect(Self.entry("2023-07-09").day("wk 27", .first) == "2023-07-03")
    #expect(days.day("wk 26", .first) == "2024-06-24")
    #expect(days.day("wk 1", .first) == "2024-01-01")
  }

  @Test func `week 53 is only where the year has one`() {
    #expect(days.day("wk 53", .first) == "2026-12-28")
    #expect(Self.entry("2026-01-05").day("wk 53", .first) == "2026-12-28")
  }

  @Test(arguments: [
    "", " ", "ooit", "wk", "wk 0", "wk 54", "wk -1", "31-2-2023", "+3x", "+w", "op",
  ])
  func `what names no day gives none`(text: String) {
    #expect(days.day(text, .first) == nil)
  }

  @Test func `what is wrong is told apart`() {
    #expect(flaw("ooit") == .unreadable(.badDate("ooit")))
    #expect(flaw("31 november") == .unreadable(.noSuchDate("31 november")))
    #expect(
      flaw("maandag 26 september 2023")
        == .unreadable(.weekdayDisagrees("2023-09-26", said: .monday)))
    let both = "na 1 mei 2024 en uiterlijk 1 maart 2024"
    #expect(flaw(both) == .unreadable(.phraseContradicts(both)))
    #expect(flaw("na de Lentenota") == .failure(.needsAnchor("Lentenota")))
    #expect(
      flaw("zondag van 25 t/m 28 september", .first)
        == .noWeekday(.sunday, Window.Span(Season.range("2023-09-25", "2023-09-28"))))
  }

  @Test func `words are found for every flaw`() {
    let span = Window.Span("2023-09-01" as Day, nil)
    for language in [Language.nl, .en] {
      let told = [
        DayEntry.Flaw.unreadable(.badDate("x")), .failure(.needsAnchor("x")), .noEvening(span),
        .noWeekday(.sunday, span),
      ].map(language.words.told)
      #expect(Set(told).count == 4)
    }
  }
}
