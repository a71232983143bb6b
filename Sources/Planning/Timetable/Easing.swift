public import Almanac
public import Council

/// One change of facts, as small as will do, after which a request can be placed.
public struct Easing: Hashable, Sendable {
  /// What changes.
  public let change: Change
  /// What it is worth, in points: the days that papers come earlier, or what the kind of change
  /// costs.
  public let price: Int
  /// Where the request would then go.
  public let slot: Slot

  /// A change of facts.
  public enum Change: Hashable, Sendable {
    /// A rule gives way for one request on one evening: what it says there, and how many days it is
    /// short of, where it counts days.
    case rule(Timetable.Item, name: String, Finding?, Day, days: Int?)
    /// Somebody stands in for a holder at one of the requests.
    case substitute(String, Timetable.Item)
    /// Somebody else speaks.
    case speaker(String, Timetable.Item)
    /// Two may be at one time after all.
    case beside(rule: String, Timetable.Item)
    /// One clerk more on an evening.
    case clerk(Day)
    /// So many days between two are enough.
    case closer(Timetable.Item, Timetable.Item, days: Int)
    /// A session is so many minutes shorter.
    case shorter(Timetable.Item, minutes: Int)
  }
}

/// Finds the changes of facts after which a request can be placed, one fact at a time.
struct Easings {
  private let timetable: Timetable
  private let plan: Plan
  private let request: Int
  private let who: Set<Int>

  /// The ways out of a clash, around a plan that breaks nothing.
  init(_ timetable: Timetable, _ plan: Plan, _ explanation: Explanation) {
    self.timetable = timetable
    self.plan = plan
    request = explanation.request
    who = Set(explanation.who)
  }

  /// For each fact of a clash the least change that will do, cheapest first.
  func all(_ facts: [Explanation.Fact]) -> [Easing] {
    facts.enumerated().compactMap { order, fact in easing(fact).map { (order, $0) } }
      .sorted { ($0.1.price, $0.0) < ($1.1.price, $1.0) }
      .map(\.1)
  }

  private func easing(_ fact: Explanation.Fact) -> Easing? {
    switch fact {
    case .ban(let index, let ban): return lifted(index, timetable.season.requests[index].bans[ban])
    case .holder(let holder): return freed(holder)
    case .spokesperson(let name): return spoken(name)
    case .parallel(let evening):
      return tried(.clerk(timetable.day(evening)), price: Cost.clerk) { season in
        season.evenings[evening].parallel = season.evenings[evening].parallel?.map { $0 + 1 }
      }
    case .chain(let number): return closer(number)
    case .duration(let index): return shorter(index)
    case .after, .before, .papers, .presidium, .pin, .capacity, .equipment, .isPublic, .closed,
      .maxSessions, .roomClosed, .away:
      return nil
    }
  }

  /// What kinds of change cost, in points; days cost one each.
  private enum Cost {
    static let ruling = 2
    static let substitute = 4
    static let clerk = 4
    static let shorter = 5
    static let speaker = 6
    static let rule = 20
    static let beside = 20
  }
}

extension Easings {
  /// The rule gives way on one evening: the one on which that asks least.
  private func lifted(_ index: Int, _ ban: Season.Ban) -> Easing? {
    let others = Set(
      timetable.season.requests[index].bans.filter { $0.reason != ban.reason }
        .flatMap(\.places))
    let evenings = Dictionary(
      grouping: ban.places.filter { !others.contains($0) }, by: \.evening)
    let changes = evenings.sorted { $0.key < $1.key }.map { evening, places in
      (places: places, change: change(index, ban.reason, places[0]))
    }
    let ranked = changes.enumerated().sorted {
      ($0.element.change.1, $0.offset) < ($1.element.change.1, $1.offset)
    }.map(\.element)
    for (places, (change, price)) in ranked {
      let lifted = Set(places)
      let easing = tried(change, price: price) { season in
        for number in season.requests[index].bans.indices
        where season.requests[index].bans[number].reason == ban.reason {
          season.requests[index].bans[number].places.removeAll(where: lifted.contains)
        }
      }
      if let easing { return easing }
    }
    return nil
  }

  private func change(_ index: Int, _ rule: String, _ place: Place) -> (Easing.Change, Int) {
    let (item, slot) = (timetable.items[index], timetable.slot(of: place))
    let finding = Judging(timetable).scene(item).findings(
      of: RuleList.all.filter { $0.name == rule }, on: item.candidate(in: slot)
    ).first(where: \.forbids)
    let days = finding.flatMap(\.matter.daysShort)
    let price =
      switch finding?.matter {
      case .presidiumBefore: Cost.ruling
      case .documentsDays, .noticeDays: days ?? Cost.rule
      default: Cost.rule + (days ?? 0)
      }
    return (.rule(item, name: rule, finding, slot.day, days: days), price)
  }

  private func freed(_ holder: Int) -> Easing? {
    let name = timetable.season.holders[holder].id
    let isRule = Timetable.isRule(name)
    for index in [request] + who.subtracting([request]).sorted()
    where timetable.season.requests[index].holders.contains(holder) {
      let item = timetable.items[index]
      let easing = tried(
        isRule ? .beside(rule: name, item) : .substitute(name, item),
        price: isRule ? Cost.beside : Cost.substitute
      ) { $0.requests[index].holders.removeAll { $0 == holder } }
      if let easing { return easing }
    }
    return nil
  }

  private func spoken(_ name: String) -> Easing? {
    for index in [request] + who.subtracting([request]).sorted() {
      let own = timetable.season.requests[index]
      let speaking = own.attend.filter {
        timetable.season.factions[$0].spokespersons[own.portfolio] == name
      }
      guard !speaking.isEmpty else { continue }
      let easing = tried(.speaker(name, timetable.items[index]), price: Cost.speaker) {
        $0.requests[index].attend.removeAll(where: speaking.contains)
      }
      if let easing { return easing }
    }
    return nil
  }

  private func closer(_ number: Int) -> Easing? {
    let chain = timetable.season.chains[number]
    for less in stride(from: 1, through: chain.minDays, by: 1) {
      let days = chain.minDays - less
      let easing = tried(
        .closer(timetable.items[chain.before], timetable.items[chain.after], days: days),
        price: Cost.rule + less
      ) { $0.chains[number].minDays = days }
      if let easing { return easing }
    }
    return nil
  }

  /// A session shorter by as few rounds as will do, each of its places judged anew.
  private func shorter(_ index: Int) -> Easing? {
    let (length, step) = (timetable.season.requests[index].duration, timetable.rounds.step)
    let item = timetable.items[index]
    let ordered = timetable.season.requests[index].bans.filter {
      $0.reason == "PhaseOrder" || $0.reason == "DependsOn"
    }
    for less in stride(from: 1, to: length, by: 1) {
      let minutes = (length - less) * step
      let judged = Judging(timetable).judged(
        Timetable.Item(
          request: item.request, session: item.session, title: item.title, minutes: minutes))
      let easing = tried(
        .shorter(item, minutes: item.minutes - minutes), price: Cost.shorter * less
      ) {
        $0.requests[index].duration = length - less
        $0.requests[index].bans = judged.bans + ordered
      }
      if let easing { return easing }
    }
    return nil
  }

  /// The change, where the request can then be placed with all that is placed staying placed.
  private func tried(
    _ change: Easing.Change, price: Int, _ ease: (inout Season) -> Void
  ) -> Easing? {
    var season = timetable.season
    ease(&season)
    guard let explaining = try? Explaining(season, plan: plan),
      explaining.fits(request)
    else { return nil }
    season.published = plan
    guard var solver = try? Solver(season, levels: 1) else { return nil }
    _ = solver.step(50_000)
    guard let place = solver.progress.plan[request] else { return nil }
    return Easing(change: change, price: price, slot: timetable.slot(of: place))
  }
}

extension Matter {
  /// How many days a term is short of, where it counts days.
  var daysShort: Int? {
    switch self {
    case .documentsDays(let facts): facts.ready - facts.due
    case .presidiumBefore(let facts): facts.rulesOn.map { $0 - facts.publishBy }
    default: nil
    }
  }
}
