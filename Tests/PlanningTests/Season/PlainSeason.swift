import Almanac
import Planning

/// A season written by hand: three evenings a week apart, with three rounds and two rooms, and
/// requests that fit anywhere.
enum PlainSeason {
  /// The day of the first evening.
  static let start = Day(number: 20_000)

  /// The season with so many requests.
  static func make(_ requests: Int = 2) -> Season {
    Season(
      name: "plain",
      evenings: (0..<3).map { Season.Evening(day: start + 7 * $0, rounds: 3, maxSessions: 9) },
      rooms: [room("A"), room("B")],
      holders: [Season.Holder(id: "W0"), Season.Holder(id: "W1")],
      factions: ["F0", "F1"].map {
        Season.Faction(id: $0, spokespersons: ["wonen": $0 + ".a", "zorg": $0 + ".b"])
      }, requests: (0..<requests).map { request("V\($0)") }, loadTarget: 4)
  }

  /// A room for everybody.
  static func room(_ id: String) -> Season.Room {
    Season.Room(id: id, capacity: 50, equipment: ["beamer"])
  }

  /// A request that fits anywhere and wishes for nothing that it does not get.
  static func request(_ id: String) -> Season.Request {
    Season.Request(
      id: id, portfolio: "wonen", papersReady: start - 30, presidium: start - 30,
      preferred: start + 7, tolerance: 7)
  }
}

/// A place, shortly.
func at(_ evening: Int, _ round: Int = 0, _ room: Int = 0) -> Place {
  Place(evening: evening, round: round, room: room)
}
