import Almanac
import Planning
import Testing

/// A limit of a season, a plan at its edge that keeps it and one that breaks it.
private struct Limit: CustomTestStringConvertible {
  let testDescription: String
  var change: @Sendable (inout Season) -> Void
  var kept: Plan
  var broken: Plan
  var violations: [Planning.Judge.Violation]

  init(
    _ name: String, kept: Plan, broken: Plan, _ violations: Planning.Judge.Violation...,
    change: @escaping @Sendable (inout Season) -> Void = { _ in }
  ) {
    testDescription = name
    (self.change, self.kept, self.broken, self.violations) = (change, kept, broken, violations)
  }
}

private let day = PlainSeason.start

/// The limits of one request.
private let ownLimits = [
  Limit("evening", kept: [at(2)], broken: [at(3)], .range(0)),
  Limit("no evening", kept: [at(0)], broken: [at(-1)], .range(0)),
  Limit("room", kept: [at(0, 0, 1)], broken: [at(0, 0, 2)], .range(0)),
  Limit("no room", kept: [at(0)], broken: [at(0, 0, -1)], .range(0)),
  Limit("no round", kept: [at(0)], broken: [at(0, -1)], .range(0)),
  Limit("round", kept: [at(0, 2)], broken: [at(0, 3)], .range(0)),
  Limit("far past the end", kept: [at(0, 2)], broken: [at(0, 9)], .range(0)),
  Limit("duration", kept: [at(0, 1)], broken: [at(0, 2)], .pastEnd(0)) {
    $0.requests[0].duration = 2
  },
  Limit("short evening", kept: [at(0, 1)], broken: [at(1, 1)], .pastEnd(0)) {
    $0.evenings[1].rounds = 1
  },
  Limit("closed", kept: [at(0)], broken: [at(1)], .closed(0)) { $0.evenings[1].closed = "x" },
  Limit("pin", kept: [at(1, 1, 1)], broken: [at(1, 1, 0)], .pinnedElsewhere(0)) {
    $0.requests[0].pin = at(1, 1, 1)
  },
  Limit("after", kept: [at(1)], broken: [at(0)], .tooEarly(0, "early")) {
    $0.requests[0].after = [.init(day: day + 1, reason: "early"), .init(day: day, reason: "x")]
  },
  Limit("before", kept: [at(1)], broken: [at(2)], .tooLate(0, "late")) {
    $0.requests[0].before = [.init(day: day + 7, reason: "late")]
  },
  Limit("papers", kept: [at(1)], broken: [at(0)], .papers(0)) {
    ($0.requests[0].papersReady, $0.requests[0].noticeDays) = (day - 3, 10)
  },
  Limit("presidium", kept: [at(1)], broken: [at(0)], .presidium(0)) {
    ($0.requests[0].presidium, $0.requests[0].leadDays) = (day - 7, 14)
  },
  Limit("room closed", kept: [at(0)], broken: [at(1)], .roomClosed(0)) {
    $0.rooms[0].closed = [1]
  },
  Limit("capacity", kept: [at(0, 0, 1)], broken: [at(0)], .capacity(0)) {
    ($0.rooms[0].capacity, $0.requests[0].attendance) = (49, 50)
  },
  Limit("equipment", kept: [at(0, 0, 1)], broken: [at(0)], .equipment(0)) {
    $0.rooms[0].equipment = ["stream"]
    $0.requests[0].equipment = ["beamer"]
  },
  Limit("public", kept: [at(0, 0, 1)], broken: [at(0)], .notPublic(0)) {
    ($0.rooms[0].isPublic, $0.requests[0].isPublic) = (false, true)
  },
  Limit("away all evening", kept: [at(0)], broken: [at(1, 2)], .holderAway(0, holder: 1)) {
    $0.requests[0].holders = [1]
    $0.holders[1].absences = [.init(evening: 1)]
  },
  Limit("away for a round", kept: [at(1)], broken: [at(1, 1)], .holderAway(0, holder: 1)) {
    $0.requests[0].holders = [0, 1]
    $0.requests[0].duration = 2
    $0.holders[1].absences = [.init(evening: 1, rounds: [2, 7])]
  },
  Limit("ban", kept: [at(1, 1)], broken: [at(1, 2)], .banned(0, "x"), .banned(0, "z")) {
    $0.requests[0].bans = [
      .init(reason: "x", places: [at(0), at(1, 2)]), .init(reason: "y", places: [at(0)]),
      .init(reason: "z", places: [at(1, 2), at(1, 2)]),
    ]
  },
]

/// The limits between two requests.
private let sharedLimits = [
  Limit("room", kept: [at(0), at(0, 0, 1)], broken: [at(0), at(0)], .sameRoom(1, 0)),
  Limit("room for long", kept: [at(0), at(0, 2)], broken: [at(0), at(0, 1)], .sameRoom(1, 0)) {
    $0.requests[0].duration = 2
  },
  Limit(
    "holder", kept: [at(0), at(0, 1, 1)], broken: [at(0), at(0, 0, 1)],
    .sameHolder(1, 0, holder: 1)
  ) {
    $0.requests[0].holders = [0, 1]
    $0.requests[1].holders = [1]
  },
  Limit(
    "spokesperson", kept: [at(0), at(0, 1, 1)], broken: [at(0), at(0, 0, 1)],
    .sameSpokesperson(1, 0, "F1.a")
  ) {
    $0.requests[0].attend = [0, 1]
    $0.requests[1].attend = [1]
  },
  Limit("one speaker of two", kept: [at(0)], broken: [at(0)]) { $0.requests[0].attend = [0, 1] },
  Limit(
    "sessions", kept: [at(1), at(1, 1), at(2)], broken: [at(1), at(1, 1), at(1, 2)],
    .overfull(evening: 1)
  ) { $0.evenings[1].maxSessions = 2 },
  Limit(
    "at once", kept: [at(1, 1), at(1, 2)], broken: [at(1, 1), at(1, 1, 1)],
    .crowded(evening: 1, round: 1)
  ) { $0.evenings[1].parallel = [2, 1, 2] },
  Limit("predecessor", kept: [at(0), nil], broken: [nil, at(1)], .withoutPredecessor(1)) {
    $0.chains = [.init(before: 0, after: 1, minDays: 0)]
  },
  Limit("gap", kept: [at(2), at(0)], broken: [at(1), at(0)], .gap(1, 0)) {
    $0.chains = [.init(before: 1, after: 0, minDays: 8)]
  },
  Limit("order", kept: [at(0), at(0, 0, 1)], broken: [at(1), at(0)], .gap(0, 1)) {
    $0.chains = [.init(before: 0, after: 1, minDays: 0)]
  },
  Limit("length", kept: [nil, nil], broken: [nil], .length(1)),
]

/// A wish of a season, a plan and what it costs there.
private struct Wish: CustomTestStringConvertible {
  let testDescription: String
  var change: @Sendable (inout Season) -> Void
  var costs: [(plan: Plan, cost: Int)]
  var part: any KeyPath<WishCosts, Int> & Sendable

  init(
    _ part: any KeyPath<WishCosts, Int> & Sendable, _ name: String,
    _ costs: KeyValuePairs<[Place?], Int>,
    change: @escaping @Sendable (inout Season) -> Void = { _ in }
  ) {
    testDescription = name
    (self.change, self.part) = (change, part)
    self.costs = costs.map { ($0.key, $0.value) }
  }
}

private let wishes = [
  Wish(\.date, "weeks off", [[at(0)]: 0, [at(1)]: 4, [at(2)]: 8]) {
    ($0.requests[0].preferred, $0.requests[0].tolerance) = (day, 3)
  },
  Wish(\.date, "weeks too early", [[at(0)]: 8, [at(1)]: 4, [at(2)]: 0]) {
    ($0.requests[0].preferred, $0.requests[0].tolerance) = (day + 14, 0)
  },
  Wish(\.date, "a day of a week", [[at(0)]: 4, [at(1)]: 0]) {
    ($0.requests[0].preferred, $0.requests[0].tolerance) = (day + 4, 3)
  },
  Wish(\.load, "rounds over", [[at(0)]: 3, [at(0), at(0, 0, 1)]: 6, [at(0), at(1)]: 3]) {
    $0.loadTarget = 2
    $0.requests[0].duration = 3
  },
  Wish(\.end, "rounds until the end", [[at(0)]: 2, [at(0, 2), at(0)]: 6, [at(0), at(1)]: 4]),
  Wish(\.room, "rooms", [[at(0)]: 1, [at(0), at(0, 1)]: 1, [at(0), at(0, 1, 1)]: 2]),
  Wish(\.together, "together", [[at(0), at(0, 1)]: 0, [at(0), at(1)]: 12, [at(0), nil]: 0]) {
    $0.together = [.init(1, 0)]
  },
  Wish(\.together, "twice together", [[at(0), at(0, 1)]: 0, [at(0), at(1)]: 24]) {
    $0.together = [.init(1, 0), .init(0, 1)]
  },
  Wish(
    \.apart, "apart",
    [[at(0), at(0, 1, 1)]: 15, [at(0), at(0, 2)]: 0, [at(0), at(1)]: 0, [nil, at(0)]: 0]
  ) {
    $0.apart = [.init(0, 1)]
    $0.requests[0].duration = 2
  },
  Wish(\.clash, "clash", [[at(0), at(0, 0, 1)]: 4, [at(0), at(0, 1, 1)]: 2, [at(0), at(1)]: 0]) {
    for request in 0...1 { $0.requests[request].duration = 2 }
    $0.requests[0].attend = [0]
    $0.requests[1].wish = [1, 0]
  },
  Wish(\.clash, "must and would like to", [[at(0)]: 2]) {
    ($0.requests[0].attend, $0.requests[0].wish) = ([0], [0])
  },
  Wish(\.clash, "another speaks", [[at(0), at(0, 0, 1)]: 0]) {
    $0.requests[1].portfolio = "zorg"
    for request in 0...1 { $0.requests[request].wish = [0] }
  },
  Wish(\.place, "places", [[at(0)]: 0, [at(1)]: 5, [at(1, 1)]: 3]) {
    $0.requests[0].prices = [
      .init(at(1), price: 2), .init(at(1, 1), price: 3), .init(at(1), price: 3),
    ]
  },
]

struct JudgeTests {
  func judgement(
    _ plan: Plan, _ change: (inout Season) -> Void = { _ in }
  ) -> Planning.Judge.Judgement {
    var season = PlainSeason.make(plan.count)
    change(&season)
    return Planning.Judge(season).verdict(on: plan)
  }

  @Test(arguments: ownLimits + sharedLimits)
  fileprivate func `a limit is kept at its edge and broken beyond`(_ limit: Limit) {
    #expect(judgement(limit.kept, limit.change).violations.isEmpty)
    var season = PlainSeason.make(limit.kept.count)
    limit.change(&season)
    let broken = Planning.Judge(season).verdict(on: limit.broken)
    #expect(broken.violations == limit.violations)
  }

  @Test(arguments: wishes)
  fileprivate func `a wish costs what it says, and is part of the sum`(_ wish: Wish) {
    for (plan, cost) in wish.costs {
      var full = plan
      if full.count < 2 { full.append(nil) }
      let judgement = judgement(full, wish.change)
      #expect(judgement.violations.isEmpty, "\(plan)")
      #expect(judgement.wishes[keyPath: wish.part] == cost, "\(plan)")
      let parts = judgement.wishes
      let sum =
        parts.date + parts.load + parts.end + parts.room + parts.together + parts.apart
        + parts.clash + parts.place
      #expect(judgement.cost.wishes == sum && parts.sum == sum)
    }
  }

  @Test func `what is left out costs its weight, even when it is pinned`() {
    let judgement = judgement([nil, at(0), nil]) {
      for (request, weight) in [3, 5, 7].enumerated() { $0.requests[request].weight = weight }
      $0.requests[2].pin = at(1)
    }
    #expect(judgement.violations.isEmpty)
    #expect(judgement.cost.unplaced == 10)
  }

  @Test func `a move costs by what changed most, and nothing where nothing was announced`() {
    let plan: Plan = [at(0), at(1, 1, 1), at(2, 1, 0), at(2, 2, 1), at(1), nil]
    let judgement = judgement(plan) {
      $0.published = [at(0), at(2, 1, 1), at(2, 0, 0), at(2, 2, 0), nil, at(0, 1)]
    }
    #expect(judgement.violations.isEmpty)
    #expect(judgement.cost.moved == 10 + 3 + 1)
  }

  @Test func `an empty season has one plan, which costs nothing`() {
    let season = Season(name: "", evenings: [], rooms: [], requests: [], loadTarget: 0)
    let judgement = Planning.Judge(season).verdict(on: [])
    #expect(judgement.violations.isEmpty)
    #expect(judgement.cost == PlanCost())
  }

  @Test func `places that overflow are out of range or past the end, and no trap`() {
    for number in [Int.min, Int.max] {
      for place in [at(number), at(0, number), at(0, 0, number)] {
        let judgement = judgement([place, place]) {
          $0.apart = [.init(0, 1)]
          $0.chains = [.init(before: 0, after: 1, minDays: 0)]
        }
        #expect(!judgement.violations.isEmpty)
      }
    }
  }
}
