/// The regular elections of municipal councils.
public enum CouncilElection {
  /// The first such election on or after a day: every four years, on the 44th day after the
  /// nominations, which are handed in on the Monday from 30 January to 5 February.
  ///
  ///     CouncilElection.day(onOrAfter: Day(iso: "2023-09-12")!)  // 2026-03-18
  ///
  /// Kieswet, articles F 1 and J 1. A council that merges votes on another day, which its own
  /// calendar tells.
  public static func day(onOrAfter day: Day) -> Day {
    var year = day.year + (2 - day.year).modulo(4)
    while true {
      let nomination = Day(civilYear: year, month: 1, day: 30).onOrAfter(.monday)
      if nomination + 44 >= day { return nomination + 44 }
      year += 4
    }
  }
}
