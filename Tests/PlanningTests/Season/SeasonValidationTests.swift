import Almanac
import Testing

@testable import Planning

/// A change that makes a season unreadable, and the fault that says so.
private struct Damage: CustomTestStringConvertible {
  let testDescription: String
  var fault: SeasonFault
  var change: @Sendable (inout Season) -> Void

  init(_ fault: SeasonFault, _ change: @escaping @Sendable (inout Season) -> Void) {
    (self.fault, self.change, testDescription) = (fault, change, "\(fault)")
  }

  /// A number out of bounds.
  static func number(
    _ field: SeasonFault.Field, _ item: String, _ value: Int, _ allowed: ClosedRange<Int>,
    _ change: @escaping @Sendable (inout Season) -> Void
  ) -> Self {
    Self(.number(field: field, item: item, value: value, allowed: allowed), change)
  }

  /// A reference to nothing.
  static func unknown(
    _ field: SeasonFault.Field, _ item: String, _ value: String,
    _ change: @escaping @Sendable (inout Season) -> Void
  ) -> Self {
    Self(.unknown(field: field, item: item, value: value), change)
  }
}

private let million = 1_000_000
private let first = PlainSeason.start.description

private let numbers: [Damage] = [
  .number(.rounds, first, -1, 0...64) { $0.evenings[0].rounds = -1 },
  .number(.rounds, first, 65, 0...64) { $0.evenings[0].rounds = 65 },
  .number(.maxSessions, first, -1, 0...million) { $0.evenings[0].maxSessions = -1 },
  .number(.maxSessions, first, .max, 0...million) { $0.evenings[0].maxSessions = .max },
  .number(.parallel, first, 2, 3...3) { $0.evenings[0].parallel = [1, 1] },
  .number(.parallel, first, -1, 0...million) { $0.evenings[0].parallel = [1, -1, 1] },
  .number(.rounds, "W1", 64, 0...63) {
    $0.holders[1].absences = [.init(evening: 0, rounds: [64])]
  },
  .number(.rounds, "W1", -1, 0...63) {
    $0.holders[1].absences = [.init(evening: 0, rounds: [-1])]
  },
  .number(.duration, "V1", 0, 1...64) { $0.requests[1].duration = 0 },
  .number(.duration, "V1", 65, 1...64) { $0.requests[1].duration = 65 },
  .number(.weight, "V1", -1, 0...million) { $0.requests[1].weight = -1 },
  .number(.weight, "V1", million + 1, 0...million) { $0.requests[1].weight = million + 1 },
  .number(.tolerance, "V1", -1, 0...million) { $0.requests[1].tolerance = -1 },
  .number(.noticeDays, "V1", .min, -million...million) { $0.requests[1].noticeDays = .min },
  .number(.leadDays, "V1", .max, -million...million) { $0.requests[1].leadDays = .max },
  .number(.capacity, "V1", .max, -million...million) { $0.requests[1].attendance = .max },
  .number(.price, "V1", -1, 0...million) { $0.requests[1].prices = [.init(at(0), price: -1)] },
  .number(.minDays, "V1", -1, 0...million) {
    $0.chains = [.init(before: 0, after: 1, minDays: -1)]
  },
  .number(.published, "plain", 1, 2...2) { $0.published = [nil] },
  .number(.loadTarget, "plain", -1, 0...million) { $0.loadTarget = -1 },
  .number(.weights, "plain", -1, 0...million) { $0.weights.moveRoom = -1 },
  .number(.weights, "plain", .max, 0...million) { $0.weights.clash = .max },
  .number(.date, "0", .max, Season.days) { $0.evenings[0].day = Day(number: .max) },
  .number(.date, "V1", .min, Season.days) { $0.requests[1].preferred = Day(number: .min) },
  .number(.date, "V1", .max, Season.days) { $0.requests[1].papersReady = Day(number: .max) },
  .number(.date, "V1", .min, Season.days) { $0.requests[1].presidium = Day(number: .min) },
  .number(.date, "V1", .max, Season.days) {
    $0.requests[1].before = [.init(day: Day(number: .max), reason: "")]
  },
  .number(.date, "V1", .min, Season.days) {
    $0.requests[1].after = [.init(day: Day(number: .min), reason: "")]
  },
  .number(.price, "V1", 3_000 * million, 0...Grid.mostPrice) {
    $0.requests[1].prices = Array(repeating: .init(at(0), price: million), count: 3_000)
  },
  .number(.price, "V1", (4_000_001 + 6) / 7 * million, 0...Grid.mostPrice) {
    $0.weights.date = million
    $0.requests[1].preferred = PlainSeason.start + 4_000_001
    $0.requests[1].tolerance = 0
  },
]

private let references: [Damage] = [
  .unknown(.evening, "room A", "3") { $0.rooms[0].closed = [0, 3] },
  .unknown(.evening, "holder W0", "-1") { $0.holders[0].absences = [.init(evening: -1)] },
  .unknown(.holder, "V1", "2") { $0.requests[1].holders = [2] },
  .unknown(.faction, "V1", "-1") { $0.requests[1].attend = [-1] },
  .unknown(.faction, "V1", "9") { $0.requests[1].wish = [9] },
  .unknown(.pin, "V1", "[3, 0, 0]") { $0.requests[1].pin = at(3) },
  .unknown(.pin, "V1", "[0, 3, 0]") { $0.requests[1].pin = at(0, 3) },
  .unknown(.place, "V1", "[0, 0, 2]") {
    $0.requests[1].bans = [.init(reason: "", places: [at(0, 0, 2)])]
  },
  .unknown(.place, "V1", "[0, -1, 0]") { $0.requests[1].prices = [.init(at(0, -1), price: 1)] },
  .unknown(.published, "V1", "[-1, 0, 0]") { $0.published = [nil, at(-1)] },
  .unknown(.chain, "", "2") { $0.chains = [.init(before: 0, after: 2, minDays: 0)] },
  .unknown(.together, "", "-1") { $0.together = [.init(-1, 0)] },
  .unknown(.apart, "", "2") { $0.apart = [.init(0, 2)] },
  .unknown(.spokesperson, "V1, F0", "sport") {
    ($0.requests[1].portfolio, $0.requests[1].attend) = ("sport", [0])
  },
  .unknown(.spokesperson, "V1, F1", "sport") {
    ($0.requests[1].portfolio, $0.requests[1].wish) = ("sport", [1])
  },
]

private let others: [Damage] = [
  Damage(.repeated(field: .holder, item: "V0", value: "1")) { $0.requests[0].holders = [1, 0, 1] },
  Damage(.repeated(field: .faction, item: "V0", value: "0")) { $0.requests[0].attend = [0, 0] },
  Damage(.repeated(field: .together, item: "", value: "1")) { $0.together = [.init(1, 1)] },
  Damage(.repeated(field: .apart, item: "", value: "0")) { $0.apart = [.init(0, 0)] },
  Damage(.repeated(field: .chain, item: "", value: "1")) {
    $0.chains = [.init(before: 1, after: 1, minDays: 1)]
  },
  Damage(.disorder(item: (PlainSeason.start - 1).description)) {
    $0.evenings[1].day = PlainSeason.start - 1
  },
  Damage(.circle(["V0", "V1"])) {
    $0.chains = [
      .init(before: 0, after: 1, minDays: 0), .init(before: 1, after: 0, minDays: 0),
    ]
  },
  Damage(.tooMany(field: .request, count: 100_001, most: 100_000)) {
    $0.requests = Array(repeating: $0.requests[0], count: 100_001)
  },
  Damage(.tooMany(field: .room, count: 100_001, most: 100_000)) {
    $0.rooms = Array(repeating: $0.rooms[0], count: 100_001)
  },
  Damage(.tooMany(field: .place, count: 60_000_000, most: 40_000_000)) {
    $0.rooms = Array(repeating: $0.rooms[0], count: 100_000)
    $0.evenings = (0..<200).map { .init(day: PlainSeason.start + $0, rounds: 3, maxSessions: 1) }
  },
]

struct SeasonValidationTests {
  @Test(arguments: numbers + references + others)
  fileprivate func `a fault names the field, the item and the value`(_ damage: Damage) {
    var season = PlainSeason.make(2)
    #expect(throws: Never.self) { try Grid(season) }
    damage.change(&season)
    #expect(throws: damage.fault) { try Grid(season) }
  }
}
