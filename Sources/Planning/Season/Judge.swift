import Almanac

/// The independent judge of a plan: straight from the season's facts, sharing no code with what
/// made the plan.
///
///     let judge = Judge(season)
///     let judged = judge.verdict(on: plan)
///     judged.violations.isEmpty && judged.cost == claimed
public struct Judge: Sendable {
  let season: Season
  /// The names of all who speak, and by request those who must and those who would like to come,
  /// as numbers of names.
  let speakers: [String]
  let attending: [[Int]]
  let wishing: [[Int]]
  /// By request and room: whether the room lacks something.
  let lacks: [Bool]

  /// A judge of plans for a season.
  public init(_ season: Season) {
    self.season = season
    var number: [String: Int] = [:]
    var speakers: [String] = []
    func people(_ request: Season.Request, _ factions: [Int]) -> [Int] {
      factions.compactMap { faction in
        guard let name = season.factions[faction].spokespersons[request.portfolio] else {
          return nil
        }
        if let known = number[name] { return known }
        number[name] = speakers.count
        speakers.append(name)
        return speakers.count - 1
      }
    }
    attending = season.requests.map { people($0, $0.attend) }
    wishing = season.requests.map { people($0, $0.wish) }
    self.speakers = speakers
    lacks = season.requests.flatMap { request in
      season.rooms.map { room in
        request.equipment.contains { !room.equipment.contains($0) }
      }
    }
  }

  /// What the judge makes of a plan.
  public struct Judgement: Hashable, Sendable {
    /// What may not be, in order of requests.
    public var violations: [Violation] = []
    /// What it costs.
    public var cost = PlanCost()
    /// Its wishes, split by rule.
    public var wishes = WishCosts()
  }

  /// A hard limit that a plan breaks.
  public enum Violation: Hashable, Sendable {
    /// The plan has another number of requests than the season.
    case length(Int)
    /// The place is nowhere in the season.
    case range(Int)
    /// The evening is closed.
    case closed(Int)
    /// It goes on past the evening's last round.
    case pastEnd(Int)
    /// It is pinned to another place.
    case pinnedElsewhere(Int)
    /// Earlier than a limit allows, with the reason.
    case tooEarly(Int, String)
    /// Later than a limit allows, with the reason.
    case tooLate(Int, String)
    /// The papers come too late.
    case papers(Int)
    /// The presidium meets too late.
    case presidium(Int)
    /// The room is closed on that evening.
    case roomClosed(Int)
    /// The room is too small.
    case capacity(Int)
    /// The room lacks something.
    case equipment(Int)
    /// The public cannot come in.
    case notPublic(Int)
    /// Two in one room at once.
    case sameRoom(Int, Int)
    /// A holder is away.
    case holderAway(Int, holder: Int)
    /// Two need one holder at once.
    case sameHolder(Int, Int, holder: Int)
    /// Two need one spokesperson at once.
    case sameSpokesperson(Int, Int, String)
    /// An evening has more sessions than it may have.
    case overfull(evening: Int)
    /// A round of an evening has more sessions than it may have at once.
    case crowded(evening: Int, round: Int)
    /// It stands at a place that something else forbids, with the reason.
    case banned(Int, String)
    /// It is placed, what must come before it is not.
    case withoutPredecessor(Int)
    /// It comes too soon after what must come before it.
    case gap(Int, Int)
  }

  /// What a plan breaks and what it costs.
  ///
  /// - Complexity: O(requests · (limits + people) + cells).
  public func verdict(on plan: Plan) -> Judgement {
    guard plan.count == season.requests.count else {
      return Judgement(violations: [.length(plan.count)])
    }
    var sitting = Sitting(self)
    for (request, place) in zip(season.requests.indices, plan) {
      guard let place else { continue }
      sitting.seat(request, place)
    }
    sitting.judgeEvenings()
    sitting.judgeChains(plan)
    sitting.judgePairs(plan)
    sitting.judgeLevels(plan)
    return sitting.judgement
  }
}

/// The judge's tally while it goes through a plan.
private struct Sitting {
  let judge: Judge
  let season: Season
  let rounds: Int
  var judgement = Judge.Judgement()
  private var inCell: [Int]
  private var withHolder: [Int]
  private var withSpeaker: [Int]
  private var wanted: [Int]
  private var load: [Int]
  private var used: [Int]
  private var span: [Int]
  private var opened: [Bool]

  init(_ judge: Judge) {
    self.judge = judge
    season = judge.season
    rounds = season.evenings.map(\.rounds).max() ?? 0
    let slots = season.evenings.count * rounds
    inCell = Array(repeating: -1, count: slots * season.rooms.count)
    withHolder = Array(repeating: -1, count: slots * season.holders.count)
    withSpeaker = Array(repeating: -1, count: slots * judge.speakers.count)
    wanted = Array(repeating: 0, count: slots * judge.speakers.count)
    load = Array(repeating: 0, count: season.evenings.count)
    (used, span) = (load, load)
    opened = Array(repeating: false, count: season.evenings.count * season.rooms.count)
  }

  mutating func seat(_ number: Int, _ place: Place) {
    let request = season.requests[number]
    guard exists(place) else { return judgement.violations.append(.range(number)) }
    judgeDates(number, request, season.evenings[place.evening], place)
    judgeRoom(number, request, season.rooms[place.room], place)
    load[place.evening] += 1
    used[place.evening] += request.duration
    span[place.evening] = max(span[place.evening], place.round + request.duration)
    opened[place.evening * season.rooms.count + place.room] = true
    for round in place.round..<min(rounds, place.round + request.duration) {
      occupy(number, request, place, slot: place.evening * rounds + round, round: round)
    }
    for ban in request.bans where ban.places.contains(place) {
      judgement.violations.append(.banned(number, ban.reason))
    }
    for entry in request.prices where entry.place == place {
      judgement.wishes.place += entry.price
    }
    let evening = season.evenings[place.evening].day
    let off = abs(evening - request.preferred) - request.tolerance
    if off > 0 { judgement.wishes.date += season.weights.date * ((off + 6) / 7) }
  }

  /// Whether a place is one of the season, though its evening may end before it.
  private func exists(_ place: Place) -> Bool {
    season.evenings.indices.contains(place.evening) && (0..<rounds).contains(place.round)
      && season.rooms.indices.contains(place.room)
  }

  private mutating func judgeDates(
    _ number: Int, _ request: Season.Request, _ evening: Season.Evening, _ place: Place
  ) {
    if evening.closed != nil { judgement.violations.append(.closed(number)) }
    if place.round + request.duration > evening.rounds {
      judgement.violations.append(.pastEnd(number))
    }
    if let pin = request.pin, pin != place {
      judgement.violations.append(.pinnedElsewhere(number))
    }
    for limit in request.after where evening.day < limit.day {
      judgement.violations.append(.tooEarly(number, limit.reason))
    }
    for limit in request.before where evening.day > limit.day {
      judgement.violations.append(.tooLate(number, limit.reason))
    }
    if evening.day < request.papersReady + request.noticeDays {
      judgement.violations.append(.papers(number))
    }
    if evening.day < request.presidium + request.leadDays {
      judgement.violations.append(.presidium(number))
    }
  }

  private mutating func judgeRoom(
    _ number: Int, _ request: Season.Request, _ room: Season.Room, _ place: Place
  ) {
    if room.closed.contains(place.evening) { judgement.violations.append(.roomClosed(number)) }
    if request.attendance > room.capacity { judgement.violations.append(.capacity(number)) }
    if judge.lacks[number * season.rooms.count + place.room] {
      judgement.violations.append(.equipment(number))
    }
    if request.isPublic, !room.isPublic { judgement.violations.append(.notPublic(number)) }
  }

  private mutating func occupy(
    _ number: Int, _ request: Season.Request, _ place: Place, slot: Int, round: Int
  ) {
    let cell = slot * season.rooms.count + place.room
    if inCell[cell] >= 0 { judgement.violations.append(.sameRoom(number, inCell[cell])) }
    inCell[cell] = number
    for holder in request.holders {
      for absence in season.holders[holder].absences
      where absence.evening == place.evening && absence.rounds?.contains(round) ?? true {
        judgement.violations.append(.holderAway(number, holder: holder))
      }
      let seat = slot * season.holders.count + holder
      if withHolder[seat] >= 0 {
        judgement.violations.append(.sameHolder(number, withHolder[seat], holder: holder))
      }
      withHolder[seat] = number
    }
    for speaker in judge.attending[number] {
      let seat = slot * judge.speakers.count + speaker
      if withSpeaker[seat] >= 0 {
        let name = judge.speakers[speaker]
        judgement.violations.append(.sameSpokesperson(number, withSpeaker[seat], name))
      }
      withSpeaker[seat] = number
      want(seat)
    }
    for speaker in judge.wishing[number] { want(slot * judge.speakers.count + speaker) }
  }

  private mutating func want(_ seat: Int) {
    if wanted[seat] > 0 { judgement.wishes.clash += season.weights.clash }
    wanted[seat] += 1
  }

  mutating func judgeEvenings() {
    for (number, evening) in season.evenings.enumerated() {
      if load[number] > evening.maxSessions {
        judgement.violations.append(.overfull(evening: number))
      }
      for (round, most) in (evening.parallel ?? []).enumerated() {
        let slot = number * rounds + round
        let cells = inCell[slot * season.rooms.count..<(slot + 1) * season.rooms.count]
        if cells.count(where: { $0 >= 0 }) > most {
          judgement.violations.append(.crowded(evening: number, round: round))
        }
      }
      judgement.wishes.load += season.weights.load * max(0, used[number] - season.loadTarget)
      judgement.wishes.end += season.weights.end * span[number]
    }
    judgement.wishes.room = season.weights.room * opened.count { $0 }
  }

  mutating func judgeChains(_ plan: Plan) {
    for chain in season.chains {
      guard let after = plan[chain.after] else { continue }
      guard let before = plan[chain.before] else {
        judgement.violations.append(.withoutPredecessor(chain.after))
        continue
      }
      guard season.evenings.indices.contains(after.evening),
        season.evenings.indices.contains(before.evening)
      else { continue }
      let gap = season.evenings[after.evening].day - season.evenings[before.evening].day
      if gap < chain.minDays { judgement.violations.append(.gap(chain.before, chain.after)) }
    }
  }

  mutating func judgePairs(_ plan: Plan) {
    for pair in season.together {
      guard let one = plan[pair.first], let other = plan[pair.second] else { continue }
      if one.evening != other.evening { judgement.wishes.together += season.weights.together }
    }
    for pair in season.apart {
      guard let one = plan[pair.first], let other = plan[pair.second] else { continue }
      if one.evening == other.evening, exists(one), exists(other),
        one.round < other.round + season.requests[pair.second].duration,
        other.round < one.round + season.requests[pair.first].duration
      {
        judgement.wishes.apart += season.weights.apart
      }
    }
  }

  mutating func judgeLevels(_ plan: Plan) {
    for (number, place) in plan.enumerated() {
      guard let place else {
        judgement.cost.unplaced += season.requests[number].weight
        continue
      }
      guard let old = season.published?[number], old != place else { continue }
      let weights = season.weights
      judgement.cost.moved +=
        old.evening != place.evening
        ? weights.moveEvening : old.round != place.round ? weights.moveRound : weights.moveRoom
    }
    judgement.cost.wishes = judgement.wishes.sum
  }
}
