public import Almanac
public import Council

/// A request that a plan leaves out, and why.
public struct LeftOut: Hashable, Sendable {
  /// The request.
  public let item: Timetable.Item
  /// Why.
  public let reason: Reason

  /// Why a plan leaves something out.
  public enum Reason: Hashable, Sendable {
    /// No slot would be allowed, even if nobody else were there; the one that comes nearest.
    case nowhere(Verdict?)
    /// It comes after something that has no place.
    case waits(Timetable.Item)
    /// It and others that are in the plan cannot all be.
    case clash(Clash)
    /// It could have been placed: the search was not over.
    case unfinished
    /// Why was not found out: it would have taken too long.
    case unknown
  }
}

/// Requests that cannot all be placed, and over what.
///
/// Leave any one of them out and the others can; do away with any one point and all can.
public struct Clash: Hashable, Sendable {
  /// The requests.
  public let who: [Timetable.Item]
  /// What makes it so.
  public let over: [Point]

  /// A fact over which requests clash.
  public enum Point: Hashable, Sendable {
    /// A rule forbids slots of one of them: its name, and what it says at the nearest.
    case rule(Timetable.Item, name: String, Finding?, Slot?)
    /// A portfolio holder can be in one room at a time.
    case holder(String)
    /// A spokesperson can be in one room at a time.
    case spokesperson(String)
    /// A rule keeps two of them from being at one time.
    case beside(rule: String)
    /// An evening has clerks for so many sessions at once.
    case crowd(Day, most: Int)
    /// One comes so many days after another.
    case order(Timetable.Item, Timetable.Item, days: Int)
    /// One takes so many minutes.
    case length(Timetable.Item)
  }
}

extension Proposal {
  /// What the plan leaves out, and why.
  public var leftOut: [LeftOut] {
    let missing = timetable.items.indices.filter { progress.plan[$0] == nil }
    if missing.isEmpty { return [] }
    let explaining = try? Explaining(timetable.season, plan: progress.plan)
    return missing.map { index in
      LeftOut(item: timetable.items[index], reason: reason(index, explaining))
    }
  }

  private func reason(_ index: Int, _ explaining: Explaining?) -> LeftOut.Reason {
    if !timetable.hasPlace(index) { return .nowhere(timetable.nearest(index)) }
    let waits = timetable.season.chains.first {
      $0.after == index && progress.plan[$0.before] == nil
    }
    if let waits { return .waits(timetable.items[waits.before]) }
    switch explaining?.outcome(for: index) {
    case .clash(let explanation): return .clash(timetable.clash(explanation))
    case .fits: return .unfinished
    case .unknown, nil: return .unknown
    }
  }
}

extension Timetable {
  /// Whether any place is open to a request by itself.
  func hasPlace(_ index: Int) -> Bool {
    let request = season.requests[index]
    let banned = Set(request.bans.flatMap(\.places))
    return season.evenings.enumerated().contains { number, evening in
      request.duration <= evening.rounds
        && (0...(evening.rounds - request.duration)).contains { round in
          season.rooms.indices.contains {
            !banned.contains(Place(evening: number, round: round, room: $0))
          }
        }
    }
  }

  /// What the rules say of the slot that comes nearest to being allowed, nobody else in sight.
  func nearest(_ index: Int) -> Verdict? {
    let item = items[index]
    return Alternatives.ranked(
      Judging(self).scene(item), session: item.session?.number, duration: item.minutes, in: range
    ).first
  }

  /// Who clashes over what, in terms of the agenda; the one that asks comes first.
  func clash(_ explanation: Explanation) -> Clash {
    let others = explanation.who.filter { $0 != explanation.request }
    return Clash(
      who: ([explanation.request] + others).map { items[$0] },
      over: explanation.what.map(point).unique)
  }

  private func point(_ fact: Explanation.Fact) -> Clash.Point {
    switch fact {
    case .ban(let request, let ban): return rule(request, season.requests[request].bans[ban])
    case .holder(let holder):
      let name = season.holders[holder].id
      return Self.isRule(name) ? .beside(rule: name) : .holder(name)
    case .spokesperson(let name): return .spokesperson(name)
    case .parallel(let evening):
      return .crowd(day(evening), most: season.evenings[evening].parallel?.min() ?? 0)
    case .chain(let number):
      let chain = season.chains[number]
      return .order(items[chain.before], items[chain.after], days: chain.minDays)
    case .duration(let request): return .length(items[request])
    case .after(let request, _), .before(let request, _), .papers(let request),
      .presidium(let request), .pin(let request), .capacity(let request), .equipment(let request),
      .isPublic(let request):
      return .length(items[request])
    case .closed(let evening), .maxSessions(let evening), .roomClosed(_, let evening),
      .away(_, let evening):
      return .crowd(day(evening), most: 0)
    }
  }

  /// Whether a holder stands for what a rule says of two at one time: see ``Company``.
  static func isRule(_ name: String) -> Bool {
    name == "Check" || RuleList.all.contains { $0.name == name }
  }

  /// A rule that forbids places of one request, with what it says where it is nearest to allowed.
  private func rule(_ index: Int, _ ban: Season.Ban) -> Clash.Point {
    let item = items[index]
    var bans: [Place: Int] = [:]
    for place in season.requests[index].bans.flatMap(\.places) { bans[place, default: 0] += 1 }
    let place = ban.places.enumerated().min {
      (bans[$0.element] ?? 0, $0.offset) < (bans[$1.element] ?? 0, $1.offset)
    }?.element
    let slot = place.map(slot)
    let rules = RuleList.all.filter { $0.name == ban.reason }
    let finding = slot.flatMap { slot in
      Judging(self).scene(item).findings(
        of: rules, on: item.candidate(in: slot)
      ).first(where: \.forbids)
    }
    return .rule(item, name: ban.reason, finding, slot)
  }
}
