import Almanac
import TestSupport
import Testing

struct DateParserTests {
  /// A Tuesday.
  let parser = DateParser(reference: "2023-06-27")

  @Test(arguments: [
    "2023-09-26", "2023-9-26", "2023/09/26", "26-9-2023", "26-09-2023", "26-09-'23", "26-09-’23",
    "26-9-23", "26/9/2023", "26.9.2023", "26 - 9 - 2023", "26–9–2023", "26-9", "26/09",
    "26 september 2023", "26 SEPTEMBER 2023", "26 sept. 2023", "26 sept 2023", "26 sep. '23",
    "26 sep", "26september", "  26 \t september\n2023 ", "26\u{A0}september", "26e september",
    "26 September, 2023", "dinsdag 26 september", "Dinsdag, 26 september 2023",
    "di 26 sep 2023", "di. 26-9-2023", "di 26-9", "tuesday 2023-09-26", "Tue, Sep 26",
    "September 26, 2023", "September 26 2023", "september 26", "Sept. 26th, 2023",
    "September the 26th", "26th of September", "the 26th of September 2023", "26th September",
    "Tuesday 26 September 2023", "de 26e september",
  ])
  func `26 September 2023 is read however it is written`(text: String) {
    #expect(parser.parse(text) == .day("2023-09-26"))
  }

  @Test(
    arguments: [
      ("vandaag", "2023-06-27"), ("Today", "2023-06-27"), ("MORGEN", "2023-06-28"),
      ("tomorrow", "2023-06-28"), (" overmorgen ", "2023-06-29"),
    ] as [(String, Day)])
  func `words near today are counted from the reference`(text: String, day: Day) {
    #expect(parser.parse(text) == .day(day))
  }

  @Test(
    arguments: [
      ("27-6", "2023-06-27"), ("28 juni", "2023-06-28"), ("26-6", "2024-06-26"),
      ("1 jan", "2024-01-01"), ("29 februari", "2024-02-29"),
    ] as [(String, Day)])
  func `without a year the first day from the reference on is meant`(text: String, day: Day) {
    #expect(parser.parse(text) == .day(day))
  }

  @Test func `a leap day may be eight years away`() {
    #expect(DateParser(reference: "2096-03-01").parse("29-2") == .day("2104-02-29"))
  }

  @Test(
    arguments: [
      ("1-3-'24", "2024-03-01"), ("1-3-'72", "2072-03-01"), ("1-3-'73", "1973-03-01"),
      ("1-3-'96", "1996-03-01"), ("1 maart 05", "2005-03-01"),
    ] as [(String, Day)])
  func `a year in two digits is the nearest`(text: String, day: Day) {
    #expect(parser.parse(text) == .day(day))
  }

  @Test(arguments: [
    ("31 november", "31 november"), ("30-2-2023", "30-2-2023"), ("29-2-2023", "29-2-2023"),
    ("26-13-2023", "26-13-2023"), ("0 mei", "0 mei"), ("00-00-0000", "00-00-0000"),
    ("30 februari", "30 februari"), ("9/26/2023", "9/26/2023"), ("2023-09-31", "2023-09-31"),
    ("  di  31   November ", "di 31 November"), ("1-1-0000", "1-1-0000"),
  ])
  func `a date that the calendar lacks is given back`(text: String, tidied: String) {
    #expect(parser.parse(text) == .noSuchDay(tidied))
  }

  @Test func `no day comes after the last year`() {
    #expect(DateParser(reference: "9999-12-31").parse("1-1") == .noSuchDay("1-1"))
    #expect(DateParser(reference: "9999-12-31").parse("31-12") == .day("9999-12-31"))
  }

  @Test func `a weekday that disagrees is told, with the day`() {
    #expect(
      parser.parse("maandag 26-9-2023") == .weekdayDisagrees("2023-09-26", said: .monday))
    #expect(parser.parse("Wed 26 Sep") == .weekdayDisagrees("2023-09-26", said: .wednesday))
    #expect(parser.parse("di 26 juni") == .weekdayDisagrees("2024-06-26", said: .tuesday))
  }

  @Test(arguments: [
    "", " ", "\0", "26", "2023", "dinsdag", "september", "september 2023", "september '23",
    "eind september", "week 39", "26-9-", "-26-9", "26--9", "26-9/2023", "26-9-2023-1", "26,9",
    "26-9-023", "26-9-'2023", "'26-9-2023", "126-9-2023", "26-009-2023", "12345-1-1", "19.30",
    "26-9-2023 19:30", "dinsdag morgen", "di di 26-9", "26 september 2023 2024",
    "26 september of october", "of", "'", "26 mei juni", "26 of", "th 26 september",
    "２６-９-２０２３", "٢٦-٩-٢٠٢٣", "2\u{301}6-9-2023", "26-9-2023\u{200F}", "26 septembe\u{301}r",
    "📅", "👩‍👩‍👧 26-9-2023", "1\u{20E3}-9-2023", "\u{301}\u{301}", "İ", " \u{301}26-9-2023", "ﬁ 26",
    "½-9-2023",
  ])
  func `other text is unreadable`(text: String) {
    #expect(parser.parse(text) == .unreadable)
  }

  @Test(arguments: ["9", "a", "-", "'", "\u{301}", "26-9-2023 ", "september ", "👩‍👩‍👧"])
  func `a hundred kilobytes are refused`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    #expect(parser.parse(text) == .unreadable)
  }

  @Test func `a hundred kilobytes of space do not hide a date`() {
    let space = String(repeating: " ", count: 50_000)
    #expect(parser.parse(space + "26-9-2023" + space) == .day("2023-09-26"))
    #expect(parser.parse(space + space) == .unreadable)
  }

  @Test(arguments: Language.allCases, [DateStyle.short, .long, .compact])
  func `what is printed can be read`(language: Language, style: DateStyle) {
    for day in DayRange("1973-01-01", "2072-12-31").days {
      let text = day.text(style, language)
      guard parser.parse(text) == .day(day) else {
        Issue.record("\(text) was read as \(parser.parse(text))")
        return
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `pieces of dates in any order crash nothing, and outer space does not matter`(
    seed: UInt64
  ) {
    let pieces = [
      "26", "9", "2023", "31", "0", "'", "’", "-", "/", ".", ",", " ", "sep", "mei", "di", "th",
      "of", "the", "e", "morgen", "\u{301}", "é", "漢", "99999", "\u{200D}", "+",
    ]
    var random = SeededGenerator(seed)
    for _ in 0..<50 {
      let length = Int.random(in: 0...9, using: &random)
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(parser.parse(text) == parser.parse("\n \(text) \n"))
    }
  }
}
