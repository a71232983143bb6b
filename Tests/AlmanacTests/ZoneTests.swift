import Almanac
import TestSupport
import Testing

/// The numbers come from the tz database, by way of Python's `zoneinfo`.
struct ZoneTests {
  @Test(arguments: [
    (1996, 828_234_000, 846_378_000), (1999, 922_582_800, 941_331_600),
    (2000, 954_032_400, 972_781_200), (2007, 1_174_784_400, 1_193_533_200),
    (2023, 1_679_792_400, 1_698_541_200), (2024, 1_711_846_800, 1_729_990_800),
    (2025, 1_743_296_400, 1_761_440_400), (2026, 1_774_746_000, 1_792_890_000),
    (2027, 1_806_195_600, 1_824_944_400), (2037, 2_121_901_200, 2_140_045_200),
  ])
  func `the clock changes on the last Sundays of March and October`(
    year: Int, toSummer: Int, toWinter: Int
  ) {
    #expect(AmsterdamZone.transitions(inYear: year) == (toSummer, toWinter))
    #expect(AmsterdamZone.offset(at: toSummer - 1) == 3600)
    #expect(AmsterdamZone.offset(at: toSummer) == 7200)
    #expect(AmsterdamZone.offset(at: toWinter - 1) == 7200)
    #expect(AmsterdamZone.offset(at: toWinter) == 3600)
  }

  @Test(arguments: [
    ("2023-03-26T01:59", 3600, 1_679_792_340), ("2023-03-26T03:00", 7200, 1_679_792_400),
    ("2023-10-29T01:59", 7200, 1_698_537_540), ("2023-10-29T03:00", 3600, 1_698_544_800),
    ("2023-09-18T19:00", 7200, 1_695_056_400), ("1970-01-01T00:00", 3600, -3600),
    ("1969-12-31T23:30", 3600, -5400),
  ])
  func `a local moment is one instant`(text: String, offset: Int, utc: Int) throws {
    let moment = try #require(Moment(iso: text))
    #expect(AmsterdamZone.offset(local: moment) == offset)
    #expect(AmsterdamZone.utcSeconds(of: moment) == utc)
    #expect(AmsterdamZone.moment(atUTC: utc) == moment)
    #expect(AmsterdamZone.moment(atUTC: utc + 59) == moment)
  }

  @Test(arguments: [("2023-10-29T02:00", 1_698_537_600), ("2023-10-29T02:59", 1_698_541_140)])
  func `in the hour that comes twice the first is meant`(text: String, utc: Int) throws {
    let moment = try #require(Moment(iso: text))
    #expect(AmsterdamZone.offset(local: moment) == 7200)
    #expect(AmsterdamZone.utcSeconds(of: moment) == utc)
    #expect(AmsterdamZone.moment(atUTC: utc) == moment)
    #expect(AmsterdamZone.moment(atUTC: utc + 3600) == moment)
  }

  @Test(arguments: [
    ("2023-03-26T02:00", 1_679_792_400, "2023-03-26T03:00"),
    ("2023-03-26T02:30", 1_679_794_200, "2023-03-26T03:30"),
  ])
  func `in the hour that is skipped the offset before it holds`(
    text: String, utc: Int, shown: String
  ) throws {
    let moment = try #require(Moment(iso: text))
    #expect(AmsterdamZone.offset(local: moment) == 3600)
    #expect(AmsterdamZone.utcSeconds(of: moment) == utc)
    #expect(AmsterdamZone.moment(atUTC: utc).description == shown)
  }

  @Test func `the end of a day is the start of the next`() {
    let end = AmsterdamZone.utcSeconds(of: "2023-09-18T24:00")
    #expect(end == AmsterdamZone.utcSeconds(of: "2023-09-19T00:00"))
    #expect(AmsterdamZone.moment(atUTC: end) == "2023-09-19T00:00")
  }

  @Test func `New Year's night is in winter time in both years`() {
    #expect(AmsterdamZone.utcSeconds(of: "2023-12-31T23:30") % 3600 == 1800)
    #expect(AmsterdamZone.offset(local: "2023-12-31T23:30") == 3600)
    #expect(AmsterdamZone.offset(local: "2024-01-01T00:30") == 3600)
  }
}
