import Almanac
import Council

/// What the rules say of every place of one request by itself.
struct Judged {
  /// The places that each rule forbids, in the order of the rules.
  var bans: [Season.Ban] = []
  /// What the others cost.
  var prices: [Season.PricedPlace] = []
  /// The places that nothing forbids, in order of evening, round and room.
  var open: [Place] = []
  /// Whether a term in law or its urgency presses.
  var isPressing = false
}

/// Asks every rule about every place of a timetable's requests, each as if no other that may move
/// were there.
struct Judging {
  let timetable: Timetable

  init(_ timetable: Timetable) { self.timetable = timetable }

  /// What the rules look at for one of the requests, no other in sight.
  func scene(_ item: Timetable.Item) -> Scene {
    let agenda = item.session.map { timetable.bare.with([$0]) } ?? timetable.bare
    return Scene(
      agenda, request: item.request.flatMap { agenda.requests[$0] }, today: timetable.today)
  }

  /// What the rules say of every place of one of the requests.
  func judged(_ item: Timetable.Item) -> Judged {
    var tally = Tally(timetable, item, scene(item))
    for evening in timetable.rounds.evenings.indices { tally.judge(evening) }
    return tally.judged()
  }
}

extension Timetable.Item {
  /// What is judged when it stands in a slot.
  func candidate(in slot: Slot) -> Candidate {
    Candidate(session: session?.number, slot: slot, duration: minutes)
  }
}

/// The rules that press a request.
private let pressing: Set<String> = ["StatutoryTerm", "Urgency"]

/// What was said so far of the places of one request.
private struct Tally {
  let rounds: Timetable.Rounds
  let item: Timetable.Item
  let scene: Scene
  /// Requests that get a place in the same plan: a rule that misses theirs need not wait for it.
  let coming: Set<Request.ID>
  let length: Int
  private var banned: [String: [Place]] = [:]
  private var result = Judged()

  init(_ timetable: Timetable, _ item: Timetable.Item, _ scene: Scene) {
    rounds = timetable.rounds
    self.item = item
    self.scene = scene
    coming = Set(timetable.items.compactMap(\.request))
    length = rounds.count(minutes: item.minutes)
  }

  mutating func judge(_ evening: Int) {
    let count = rounds.count(evening)
    guard length <= count, !rounds.rooms.isEmpty else { return }
    let day = broken(Reach.day, Place(evening: evening, round: 0, room: 0))
    for round in 0...(count - length) {
      let first = Place(evening: evening, round: round, room: 0)
      let hours = day + broken(Reach.hours, first)
      for room in rounds.rooms.indices {
        let place = Place(evening: evening, round: round, room: room)
        note(place, hours + broken(Reach.slot, place))
      }
    }
  }

  /// What is broken at a place, of some rules.
  private mutating func broken(_ rules: [any Rule], _ place: Place) -> [Finding] {
    let all = scene.findings(of: rules, on: item.candidate(in: rounds.slot(place)))
    if !result.isPressing { result.isPressing = all.contains { pressing.contains($0.rule) } }
    return all.filter { $0.isBroken && !isAwaiting($0) }
  }

  /// Whether a finding only misses a session that this plan may bring.
  private func isAwaiting(_ finding: Finding) -> Bool {
    guard case .dependsOn(.unplaced(let number, _)) = finding.matter else { return false }
    return coming.contains(scene.agenda.requests[number]?.mergedInto ?? number)
  }

  private mutating func note(_ place: Place, _ findings: [Finding]) {
    let refusals = findings.filter(\.forbids)
    for rule in refusals.map(\.rule).unique { banned[rule, default: []].append(place) }
    guard refusals.isEmpty else { return }
    result.open.append(place)
    let price = findings.reduce(0) { $0 + $1.cost }
    if price > 0 { result.prices.append(Season.PricedPlace(place, price: price)) }
  }

  func judged() -> Judged {
    var result = result
    result.bans = RuleList.all.map(\.name).unique.compactMap { rule in
      banned[rule].map { Season.Ban(reason: rule, places: $0) }
    }
    return result
  }
}
