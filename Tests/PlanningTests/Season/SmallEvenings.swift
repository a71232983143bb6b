import Almanac

@testable import Planning

/// A small season's evenings, each with the requests that may be on it; nothing of it was announced.
struct SmallEvenings {
  let season: Season
  let models: [EveningModel]

  /// The evenings of a seed.
  init(_ seed: UInt64, requests: ClosedRange<Int>, cells: Int) throws {
    var season = SmallSeason.make(seed, requests: requests, cells: cells)
    season.published = nil
    self.season = season
    let grid = try Grid(season)
    models = WishSeason(grid, leftOut: 0, moved: 0)?.models ?? []
  }

  /// Some of an evening's candidates.
  static func some(of model: EveningModel, _ percent: Int, _ dice: inout Dice) -> CandidateSet {
    dice.some(model.requests.indices, percent).reduce(0) { $0 | 1 << CandidateSet($1) }
  }

  /// The requests of a set.
  static func requests(of set: CandidateSet, _ model: EveningModel) -> [Int] {
    model.requests.indices.filter { set >> CandidateSet($0) & 1 == 1 }.map { model.requests[$0] }
  }

  /// The season of some requests on one evening, and only what an evening costs by itself.
  func only(_ requests: [Int], on evening: Int) -> Season {
    var season = season
    (season.chains, season.together, season.weights.load) = ([], [], 0)
    for number in season.evenings.indices {
      season.evenings[number].maxSessions = 99
      if number != evening { season.evenings[number].closed = "another" }
    }
    for number in season.requests.indices {
      season.requests[number].weight = requests.contains(number) ? 1 : 0
      if !requests.contains(number) {
        season.requests[number].before = [.init(day: Dice.start - 1, reason: "another")]
      }
    }
    return season
  }
}

extension SmallEvenings {
  /// What the cheapest places of a set cost.
  static func base(_ set: CandidateSet, _ model: EveningModel) -> Int {
    model.requests.indices.reduce(0) {
      $0 + (set >> CandidateSet($1) & 1 == 1 ? model.base[$1] : 0)
    }
  }
}
