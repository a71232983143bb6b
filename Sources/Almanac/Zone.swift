/// The time zone Europe/Amsterdam, by rule instead of by table.
///
/// Central European Time, one hour ahead of UTC. Summer time, two hours ahead, runs from 01:00 UTC
/// on the last Sunday of March to 01:00 UTC on the last Sunday of October: articles 2 and 3 of
/// directive 2000/84/EC, and so in the Netherlands since 1996. Earlier years had other dates;
/// they are out of scope, and are treated by the same rule.
public enum AmsterdamZone {
  private static let winter = 3600
  private static let summer = 7200

  /// The instants, in seconds since 1970-01-01T00:00 UTC, at which the clock changes in a year.
  public static func transitions(inYear year: Int) -> (toSummer: Int, toWinter: Int) {
    let march = Day(civilYear: year, month: 3, day: 31).onOrBefore(.sunday)
    let october = Day(civilYear: year, month: 10, day: 31).onOrBefore(.sunday)
    return (march.number * 86_400 + 3600, october.number * 86_400 + 3600)
  }

  /// The seconds that the local clock is ahead of UTC at an instant.
  public static func offset(at utcSeconds: Int) -> Int {
    let year = Day(number: utcSeconds.floorDivided(by: 86_400)).year
    let (toSummer, toWinter) = transitions(inYear: year)
    return toSummer <= utcSeconds && utcSeconds < toWinter ? summer : winter
  }

  /// The seconds that the local clock is ahead of UTC at a moment on that clock.
  ///
  /// The hour that comes twice in October is the first one, in summer time; the hour skipped in
  /// March is read with the offset from before the change (RFC 5545, section 3.3.5). Both say the
  /// same: it is summer exactly when the moment, read as summer time, lies in summer.
  public static func offset(local moment: Moment) -> Int {
    offset(at: localSeconds(of: moment) - summer)
  }

  /// The instant of a moment on the local clock, in seconds since 1970-01-01T00:00 UTC.
  public static func utcSeconds(of moment: Moment) -> Int {
    localSeconds(of: moment) - offset(local: moment)
  }

  /// What the local clock shows at an instant, seconds dropped.
  public static func moment(atUTC utcSeconds: Int) -> Moment {
    let local = utcSeconds + offset(at: utcSeconds)
    let day = Day(number: local.floorDivided(by: 86_400))
    let time = TimeOfDay.midnight.adding(minutes: local.modulo(86_400) / 60)
    return Moment(day: day, time: time)
  }

  private static func localSeconds(of moment: Moment) -> Int {
    moment.day.number * 86_400 + moment.time.minutes * 60
  }
}
