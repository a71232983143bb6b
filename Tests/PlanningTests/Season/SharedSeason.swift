import Almanac
import Foundation
import Planning

/// The seasons in the planning folder that may lie in a folder `shared` beside the project, or
/// beside a folder around it.
enum SharedSeason {
  /// That folder; nil where it is not there, and then the tests over it are skipped.
  static let folder: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let planning = folder.appendingPathComponent("shared/planning")
      let checker = planning.appendingPathComponent("check.py")
      if FileManager.default.isReadableFile(atPath: checker.path) { return planning }
    }
    return nil
  }()

  /// Where Python is; nil where it is not.
  static let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The files of the seasons, in order of their names.
  static let files: [URL] = {
    guard let folder else { return [] }
    let names = try? FileManager.default.contentsOfDirectory(
      at: folder.appendingPathComponent("instances"), includingPropertiesForKeys: nil)
    return (names ?? []).filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()

  /// A season as its file says.
  static func season(_ file: URL) throws -> Season {
    try JSONDecoder().decode(Instance.self, from: Data(contentsOf: file)).season()
  }
}

/// What a file says, of what a season has.
private struct Instance: Decodable {
  var name: String
  var evenings: [Evening]
  var rooms: [Room]
  var aldermen: [Alderman]
  var factions: [Faction]
  var requests: [Request]
  var chains: [Chain]
  var together: [[Int]]
  var apart: [[Int]]
  var published: [[Int]?]?
  var loadTarget: Int
  var weights: [String: Int]

  struct Evening: Decodable {
    var date: String
    var closed: String?
    var rounds: Int
    var maxSessions: Int
  }

  struct Room: Decodable {
    var id: String
    var capacity: Int
    var equipment: [String]
    var `public`: Bool
    var closed: [Int]
  }

  struct Alderman: Decodable {
    var id: String
    var absent: [Absence]
  }

  struct Absence: Decodable {
    var evening: Int
    var rounds: [Int]?

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      evening = try list.decode(Int.self)
      rounds = try list.decodeIfPresent([Int].self)
    }
  }

  struct Faction: Decodable {
    var id: String
    var spokes: [String: String]
  }

  struct Request: Decodable {
    var id: String
    var portfolio: String
    var aldermen: [String]
    var duration: Int
    var attendance: Int
    var equipment: [String]
    var `public`: Bool
    var after: [[String]]
    var before: [[String]]
    var docsReady: String
    var noticeDays: Int
    var presidium: String
    var leadDays: Int
    var preferred: String
    var tolDays: Int
    var weight: Int
    var pin: [Int]?
    var attend: [String]
    var wish: [String]
  }

  struct Chain: Decodable {
    var before: Int
    var after: Int
    var minDays: Int
  }

  func season() -> Season {
    var season = Season(
      name: name,
      evenings: evenings.map {
        .init(
          day: day($0.date), closed: $0.closed, rounds: $0.rounds, maxSessions: $0.maxSessions)
      },
      rooms: rooms.map {
        .init(
          id: $0.id, capacity: $0.capacity, equipment: $0.equipment, isPublic: $0.public,
          closed: $0.closed)
      },
      holders: aldermen.map { holder in
        .init(
          id: holder.id,
          absences: holder.absent.map { .init(evening: $0.evening, rounds: $0.rounds) })
      }, factions: factions.map { .init(id: $0.id, spokespersons: $0.spokes) },
      requests: requests.map(request),
      chains: chains.map { .init(before: $0.before, after: $0.after, minDays: $0.minDays) },
      together: together.map { .init($0[0], $0[1]) }, apart: apart.map { .init($0[0], $0[1]) },
      published: published?.map { $0.map(place) }, loadTarget: loadTarget)
    season.weights.date = weights["date"] ?? 0
    season.weights.load = weights["load"] ?? 0
    season.weights.end = weights["end"] ?? 0
    season.weights.room = weights["room"] ?? 0
    season.weights.together = weights["together"] ?? 0
    season.weights.apart = weights["apart"] ?? 0
    season.weights.clash = weights["clash"] ?? 0
    season.weights.moveEvening = weights["moveEvening"] ?? 0
    season.weights.moveRound = weights["moveRound"] ?? 0
    season.weights.moveRoom = weights["moveRoom"] ?? 0
    return season
  }

  private func request(_ request: Request) -> Season.Request {
    func indices(_ ids: [String], _ all: [String]) -> [Int] { ids.compactMap(all.firstIndex) }
    func limits(_ list: [[String]]) -> [Season.Limit] {
      list.map { .init(day: day($0[0]), reason: $0[1]) }
    }
    let factions = factions.map(\.id)
    return Season.Request(
      id: request.id, portfolio: request.portfolio,
      holders: indices(request.aldermen, aldermen.map(\.id)), duration: request.duration,
      attendance: request.attendance, equipment: request.equipment, isPublic: request.public,
      after: limits(request.after), before: limits(request.before),
      papersReady: day(request.docsReady), noticeDays: request.noticeDays,
      presidium: day(request.presidium), leadDays: request.leadDays,
      preferred: day(request.preferred), tolerance: request.tolDays, weight: request.weight,
      pin: request.pin.map(place), attend: indices(request.attend, factions),
      wish: indices(request.wish, factions))
  }

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  private func place(_ list: [Int]) -> Place {
    Place(evening: list[0], round: list[1], room: list[2])
  }
}
