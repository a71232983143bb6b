import Almanac
import Council

/// Which requests of a timetable come before which, and which belong on one evening.
///
/// In a season what comes later can only be placed when what comes before it is. So an earlier phase
/// that is new keeps no session waiting that stands already: it comes well before it, or not at all,
/// and that session goes no earlier.
struct Ties {
  /// Earlier before later.
  private(set) var chains: [Season.Chain] = []
  /// Pairs that belong together.
  private(set) var together: [Season.Pair] = []
  /// Places that the order forbids, by request.
  private(set) var bans: [Int: [Season.Ban]] = [:]

  /// The ties of a timetable's requests.
  init(_ timetable: Timetable, _ judged: [Judged], standing: Plan) {
    let nodes = timetable.items.map { Node($0, timetable.agenda) }
    let procedure = timetable.agenda.procedure
    let isSoft = procedure.softRules.contains("MinGap")
    for (later, node) in nodes.enumerated() {
      for (earlier, other) in nodes.enumerated() where earlier != later {
        let days =
          node.follows(other) && !isSoft ? max(procedure.phaseGapMinimum, node.gap) : 0
        if node.needs(other) {
          chain(timetable, judged, standing, earlier, later, days, "DependsOn")
        } else if node.follows(other), !judged[earlier].open.isEmpty {
          if node.item.session != nil, other.item.session == nil {
            keepApart(timetable, judged, earlier, later, max(1, days))
          } else {
            chain(timetable, judged, standing, earlier, later, days, "PhaseOrder")
          }
        }
        if earlier < later, node.belongs(with: other) {
          together.append(Season.Pair(earlier, later))
        }
      }
    }
  }

  /// Whether two requests are in one chain, so that they are never at one time.
  func chain(_ one: Int, _ other: Int) -> Bool {
    chains.contains {
      ($0.before == one && $0.after == other) || ($0.before == other && $0.after == one)
    }
  }

  /// Has one come so many days before another: on an earlier evening, unless they stand on one.
  private mutating func chain(
    _ timetable: Timetable, _ judged: [Judged], _ standing: Plan, _ earlier: Int, _ later: Int,
    _ days: Int, _ rule: String
  ) {
    if comesBefore(later, earlier) {
      // It would have to come before itself: what needs the other, or keeps it waiting, goes.
      let loser = rule == "DependsOn" ? later : earlier
      bans[loser, default: []].append(Season.Ban(reason: rule, places: judged[loser].open))
      return
    }
    var days = max(1, days)
    if let first = standing[earlier], let second = standing[later],
      first.evening == second.evening, days == 1
    {
      days = 0
      keepOrder(timetable, judged, (earlier, first), (later, second), rule)
    }
    chains.append(Season.Chain(before: earlier, after: later, minDays: days))
  }

  /// Whether the chains so far have one come before another.
  private func comesBefore(_ one: Int, _ other: Int) -> Bool {
    var (open, seen) = ([one], Set([one]))
    while let next = open.popLast() {
      if next == other { return true }
      for link in chains where link.before == next && seen.insert(link.after).inserted {
        open.append(link.after)
      }
    }
    return false
  }

  /// Two that stand on one evening in the right order keep it: the one comes no later than there, the
  /// other no earlier, and on that evening the one is over when the other now begins.
  private mutating func keepOrder(
    _ timetable: Timetable, _ judged: [Judged], _ first: (index: Int, place: Place),
    _ second: (index: Int, place: Place), _ rule: String
  ) {
    let evening = first.place.evening
    let length = timetable.length(first.index)
    let late = judged[first.index].open.filter {
      $0.evening > evening
        || ($0.evening == evening && $0.round + length > second.place.round)
    }
    let early = judged[second.index].open.filter {
      ($0.evening, $0.round) < (evening, second.place.round)
    }
    bans[first.index, default: []].append(Season.Ban(reason: rule, places: late))
    bans[second.index, default: []].append(Season.Ban(reason: rule, places: early))
  }

  /// A new request comes so many days before a session that stands, which goes no earlier.
  private mutating func keepApart(
    _ timetable: Timetable, _ judged: [Judged], _ new: Int, _ standing: Int, _ days: Int
  ) {
    guard let day = timetable.items[standing].session?.slot?.day else { return }
    let late = judged[new].open.filter { timetable.day($0.evening) + days > day }
    let early = judged[standing].open.filter { timetable.day($0.evening) < day }
    bans[new, default: []].append(Season.Ban(reason: "PhaseOrder", places: late))
    bans[standing, default: []].append(Season.Ban(reason: "PhaseOrder", places: early))
  }
}

/// A request of a timetable with what ties it to others.
private struct Node {
  let item: Timetable.Item
  private let request: Request?
  private let kind: SessionKind?
  private let dependsOn: Set<Request.ID>

  init(_ item: Timetable.Item, _ agenda: Agenda) {
    self.item = item
    request = item.request.flatMap { agenda.requests[$0] }
    kind = item.session?.kindOfSession ?? (item.session == nil ? request?.kindWanted : nil)
    dependsOn = Set(
      (request?.dependsOn ?? []).map { agenda.requests[$0]?.mergedInto ?? $0 })
  }

  /// The days that its letter demands between it and the session before it.
  var gap: Int {
    (request?.gaps ?? []).filter { $0.strength == .hard }.compactMap(\.days).max() ?? 0
  }

  /// Whether it cannot be before another is.
  func needs(_ other: Node) -> Bool { other.item.request.map(dependsOn.contains) ?? false }

  /// Whether it is a later phase of the same subject.
  func follows(_ other: Node) -> Bool {
    guard let phase = kind?.phase, let theirs = other.kind?.phase, theirs < phase,
      let request, let their = other.request
    else { return false }
    return request.number == their.number || request.isRelated(to: their)
  }

  /// Whether one of two asks for the other's evening.
  func belongs(with other: Node) -> Bool {
    guard let request, let their = other.request else { return false }
    func asks(_ one: Request, _ two: Request) -> Bool {
      one.together.contains(two.number)
        || (one.splitFrom == two.number && one.clauses.contains { $0.relation == .sameEvening })
    }
    return asks(request, their) || asks(their, request)
  }
}
