import Almanac
import Planning

import struct TestSupport.SeededGenerator

/// Seasons small enough to try every plan of, made by chance: some have room for all, most do not.
///
///     SmallSeason.make(7)                              // the same season whenever asked
///     SmallSeason.make(7, requests: 0...5, cells: 16)  // one to try every plan of
enum SmallSeason {
  /// The season of a seed.
  ///
  /// - Parameters:
  ///   - seed: what chance begins from.
  ///   - requests: how many requests it may have.
  ///   - cells: how many evenings times rounds times rooms it may have at most.
  /// - Returns: a season that ``Grid`` accepts.
  static func make(_ seed: UInt64, requests: ClosedRange<Int> = 0...8, cells: Int = 72) -> Season {
    var dice = Dice(seed)
    var (evenings, rounds, rooms) = (dice.roll(1...6), dice.roll(1...4), dice.roll(1...3))
    while evenings * rounds * rooms > cells {
      if evenings > 2 { evenings -= 1 } else if rounds > 2 { rounds -= 1 } else { rooms -= 1 }
    }
    var season = Season(
      name: "small \(seed)", evenings: dice.evenings(evenings, rounds: rounds, rooms: rooms),
      rooms: (0..<rooms).map { dice.room("R\($0)", evenings: evenings) },
      holders: (0..<dice.roll(0...3)).map { dice.holder("W\($0)", evenings: evenings) },
      factions: (0..<dice.roll(0...4)).map { dice.faction("F\($0)") }, requests: [],
      loadTarget: dice.roll(0...5))
    let isTight = dice.isLucky(60)
    for number in 0..<dice.roll(requests) {
      season.requests.append(dice.request("V\(number)", season, isTight: isTight))
    }
    season.chains = dice.chains(season.requests.count)
    season.together = dice.pairs(season.requests.count)
    season.apart = dice.pairs(season.requests.count)
    if dice.isLucky(40) {
      season.published = season.requests.map { _ in dice.isLucky(75) ? dice.place(season) : nil }
    }
    if dice.isLucky(60) { season.weights = dice.weights() }
    return season
  }
}

/// Chance, in the words of a season.
struct Dice {
  private var generator: SeededGenerator

  /// The dice of a seed.
  init(_ seed: UInt64) { generator = SeededGenerator(seed) }

  /// A number of a range.
  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// True so many times in a hundred.
  mutating func isLucky(_ percent: Int) -> Bool { roll(1...100) <= percent }

  /// One of some.
  mutating func pick<Element>(_ all: [Element]) -> Element { all[roll(0...(all.count - 1))] }

  /// Each of some with so much luck.
  mutating func some<Element>(_ all: some Sequence<Element>, _ percent: Int) -> [Element] {
    all.filter { _ in isLucky(percent) }
  }

  /// Some in another order.
  mutating func shuffled<Element>(_ all: [Element]) -> [Element] {
    all.shuffled(using: &generator)
  }

  /// Any place of a season, in its evening or past its end.
  mutating func place(_ season: Season) -> Place {
    let rounds = season.evenings.map(\.rounds).max() ?? 0
    return Place(
      evening: roll(0...(season.evenings.count - 1)), round: roll(0...(rounds - 1)),
      room: roll(0...(season.rooms.count - 1)))
  }
}

extension Dice {
  /// The first day of every small season.
  static let start = Day(number: 20_000)

  fileprivate mutating func evenings(_ count: Int, rounds: Int, rooms: Int) -> [Season.Evening] {
    var day = Self.start
    return (0..<count).map { number in
      // Now and then two of one day.
      day = day + (isLucky(6) ? 0 : pick([1, 3, 7, 7, 9]))
      // The first has all rounds, so that every place of `place` is one of the season.
      let own = number == 0 || isLucky(75) ? rounds : roll(0...rounds)
      return Season.Evening(
        day: day, closed: isLucky(12) ? "recess" : nil, rounds: own,
        maxSessions: isLucky(35) ? roll(0...3) : 99,
        parallel: isLucky(25)
          ? (0..<own).map { _ in isLucky(15) ? 0 : roll(1...(rooms + 1)) } : nil)
    }
  }

  fileprivate mutating func room(_ name: String, evenings: Int) -> Season.Room {
    Season.Room(
      id: name, capacity: pick([10, 20, 40]), equipment: some(["beamer", "stream"], 60),
      isPublic: isLucky(75), closed: some(0..<evenings, 10))
  }

  fileprivate mutating func holder(_ name: String, evenings: Int) -> Season.Holder {
    var absences: [Season.Absence] = []
    for evening in 0..<evenings where isLucky(18) {
      absences.append(.init(evening: evening, rounds: isLucky(50) ? nil : some(0..<5, 40)))
    }
    return Season.Holder(id: name, absences: absences)
  }

  fileprivate mutating func faction(_ name: String) -> Season.Faction {
    // Some have two people, some share one with others.
    let one = isLucky(15) ? "shared" : name + ".a"
    return Season.Faction(
      id: name, spokespersons: ["wonen": one, "zorg": isLucky(50) ? one : name + ".b"])
  }

  fileprivate mutating func request(
    _ name: String, _ season: Season, isTight: Bool
  ) -> Season.Request {
    let days = season.evenings.map(\.day)
    let duration = isLucky(65) ? 1 : roll(1...4)
    var request = Season.Request(
      id: name, portfolio: pick(["wonen", "zorg"]),
      holders: some(season.holders.indices, isTight ? 60 : 30), duration: duration,
      attendance: pick([5, 5, 15, 30]), isPublic: isLucky(25),
      papersReady: Self.start - roll(0...30), presidium: Self.start - roll(0...30),
      preferred: pick(days) + roll(-9...9), tolerance: pick([0, 0, 3, 7]),
      weight: pick([0, 1, 1, 1, 2, 3, 5, 7]), attend: some(season.factions.indices, 25),
      wish: some(season.factions.indices, 30))
    if isLucky(15) { request.equipment = ["beamer"] }
    if isLucky(isTight ? 45 : 15) { limit(&request, days) }
    if isLucky(10) { request.noticeDays = pick([7, 30, 40]) }
    if isLucky(10) { request.leadDays = pick([7, 30, 40]) }
    if isLucky(isTight ? 12 : 4) { request.pin = place(season) }
    if isLucky(20) {
      request.bans = (0...roll(0...1)).map { number in
        Season.Ban(reason: "ban \(number)", places: (0...roll(0...6)).map { _ in place(season) })
      }
    }
    if isLucky(25) {
      request.prices = (0...roll(0...5)).map { _ in
        Season.PricedPlace(place(season), price: roll(0...9))
      }
    }
    return request
  }

  private mutating func limit(_ request: inout Season.Request, _ days: [Day]) {
    if isLucky(60) { request.after.append(.init(day: pick(days) + roll(-2...2), reason: "a")) }
    if isLucky(60) { request.before.append(.init(day: pick(days) + roll(-2...2), reason: "b")) }
    if isLucky(20) { request.before.append(.init(day: pick(days), reason: "c")) }
  }

  fileprivate mutating func chains(_ requests: Int) -> [Season.Chain] {
    guard requests > 1, isLucky(50) else { return [] }
    let order = shuffled(Array(0..<requests))
    return (0...roll(0...2)).map { _ in
      let first = roll(0...(requests - 2))
      return Season.Chain(
        before: order[first], after: order[roll((first + 1)...(requests - 1))],
        minDays: pick([0, 0, 1, 7, 14]))
    }
  }

  fileprivate mutating func pairs(_ requests: Int) -> [Season.Pair] {
    guard requests > 1, isLucky(50) else { return [] }
    return (0...roll(0...2)).map { _ in
      let one = roll(0...(requests - 1))
      return Season.Pair(one, (one + roll(1...(requests - 1))) % requests)
    }
  }

  fileprivate mutating func weights() -> Season.Weights {
    var weights = Season.Weights()
    for part in [
      \Season.Weights.date, \.load, \.end, \.room, \.together, \.apart, \.clash, \.moveEvening,
      \.moveRound, \.moveRoom,
    ] as [WritableKeyPath<Season.Weights, Int>] { weights[keyPath: part] = roll(0...9) }
    return weights
  }
}
