import Almanac
import Council

/// The making of a timetable's season.
struct Compiling {
  let timetable: Timetable
  private var items: [Timetable.Item] { timetable.items }
  private var rounds: Timetable.Rounds { timetable.rounds }

  init(_ timetable: Timetable) { self.timetable = timetable }

  /// The season.
  ///
  /// - Complexity: O(items · slots · rules + items²).
  func season() -> Season {
    let judging = Judging(timetable)
    let judged = items.map(judging.judged)
    let standing = standing(judged)
    let ties = Ties(timetable, judged, standing: standing)
    var people = Company(timetable, judged)
    people.addClashes(timetable, judged, ties)
    return Season(
      name: timetable.agenda.profile?.name ?? "",
      evenings: rounds.evenings.indices.map { evening($0, standing) },
      rooms: rounds.rooms.map { Season.Room(id: $0, capacity: 0) },
      holders: people.holders, factions: people.factions,
      requests: items.indices.map { request($0, judged[$0], people, ties) },
      chains: ties.chains, together: ties.together, apart: people.apart,
      published: published, loadTarget: loadTarget, weights: weights)
  }

  private func evening(_ index: Int, _ standing: Plan) -> Season.Evening {
    let count = rounds.count(index)
    return Season.Evening(
      day: rounds.evenings[index].day, rounds: count, maxSessions: 1_000,
      parallel: Crowd(timetable, evening: index).parallel(count, standing))
  }

  /// Where sessions stand that the rules accept as they stand.
  private func standing(_ judged: [Judged]) -> Plan {
    let check = Check(timetable.agenda, today: timetable.today)
    let fine = Set(check.verdicts.filter(\.verdict.isAllowed).map(\.session.number))
    return items.map { item in
      item.session.flatMap { fine.contains($0.number) ? place(item) : nil }
    }
  }

  private func request(
    _ index: Int, _ judged: Judged, _ people: Company, _ ties: Ties
  ) -> Season.Request {
    let (item, first) = (items[index], timetable.range.first)
    return Season.Request(
      id: "\(index)", portfolio: people.portfolio[index], holders: people.holdersOf[index],
      duration: timetable.length(index), papersReady: first, presidium: first,
      preferred: first, weight: weight(item, judged), bans: judged.bans + (ties.bans[index] ?? []),
      prices: judged.prices,
      attend: people.attend[index], wish: people.wish[index])
  }

  /// What leaving something out costs: 1, 2 once granted, 5 where the law or its urgency presses.
  ///
  /// What people count on weighs more than all that could take its place.
  private func weight(_ item: Timetable.Item, _ judged: Judged) -> Int {
    if item.isAnnounced { return 50 }
    if judged.isPressing { return 5 }
    guard let number = item.request else { return 2 }
    return timetable.agenda.requests[number]?.state.isGranted == true ? 2 : 1
  }

  private var published: Plan? {
    switch timetable.terms.keeps {
    case .none: nil
    case .published: items.map { $0.isAnnounced ? place($0) : nil }
    case .standing: items.map(place)
    }
  }

  private func place(_ item: Timetable.Item) -> Place? { item.session?.slot.flatMap(rounds.place) }

  /// An evening bears as many rounds as its sessions, by preference, take of the usual length.
  private var loadTarget: Int {
    let length = rounds.count(minutes: timetable.agenda.procedure.defaultDuration)
    return (timetable.agenda.bodies[Body.market]?.maxSessions ?? 1_000) * length
  }

  /// The date is priced by the rules; a session of the usual length over the evening's measure
  /// costs what the rule about it says.
  ///
  /// The other half of that rule, more sessions side by side than a body likes (`maxParallel`), has no
  /// price in a season: there a number at once can only forbid (`Season.Evening.parallel`), and only
  /// pairs cost by being at one time. ``Check`` and the ranking of dates do price it, see
  /// ``EveningLoad``.
  private var weights: Season.Weights {
    var weights = Season.Weights()
    let length = rounds.count(minutes: timetable.agenda.procedure.defaultDuration)
    weights.date = 0
    weights.load = max(1, Price.load / length)
    return weights
  }
}

/// How many sessions can run at once, by round.
private struct Crowd {
  private let timetable: Timetable
  private let evening: Int
  private let clerks: [Availability]
  private let fixed: [TimeRange]

  init(_ timetable: Timetable, evening: Int) {
    self.timetable = timetable
    self.evening = evening
    let day = timetable.day(evening)
    clerks = timetable.agenda.clerks.map(\.availability).filter { $0.isValid(on: day) }
    fixed = timetable.bare.sessions
      .filter { $0.isLive && $0.slot?.day == day && $0.kindOfSession != .visit }
      .compactMap(\.hours)
  }

  /// By round, what the clerks leave beside the sessions that stay; nil where nobody counts them.
  ///
  /// A clerk who goes away halfway serves no round of any session that could run until then; but as
  /// many as stand at once now, and may, can.
  func parallel(_ count: Int, _ standing: Plan) -> [Int]? {
    guard !timetable.agenda.clerks.isEmpty else { return nil }
    let longest = timetable.items.indices.map(timetable.length).max() ?? 1
    return (0..<count).map { round in
      let wide = hours(max(0, round - longest + 1), min(count, round + longest))
      let there = clerks.count {
        $0.absence(on: timetable.day(evening), during: wide) == nil
      }
      let taken = Overlapping.most(fixed, within: hours(round, round + 1))
      let now = standing.indices.count { index in
        guard let place = standing[index], place.evening == evening else { return false }
        return (place.round..<(place.round + timetable.length(index))).contains(round)
      }
      return max(0, there - taken, now)
    }
  }

  private func hours(_ first: Int, _ last: Int) -> TimeRange {
    let start = timetable.rounds.start(evening, first)
    return TimeRange(start, max(start, timetable.rounds.start(evening, last)))
  }
}

/// Hours that run at the same time.
private enum Overlapping {
  /// How many of some spans run at once at most, at any moment of some hours.
  static func most(_ spans: [TimeRange], within hours: TimeRange) -> Int {
    let moments = [hours.start] + spans.map(\.start).filter(hours.contains)
    return moments.map { moment in spans.count { $0.contains(moment) } }.max() ?? 0
  }
}
