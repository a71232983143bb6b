import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What the rules say of every place by itself.
struct JudgingTests {
  @Test(arguments: UInt64(0)..<6)
  func `every place is banned, priced or open as a verdict on it says`(seed: UInt64) {
    let random = RandomAgenda(seed, requests: 6, withFactions: seed % 2 == 1)
    let timetable = Timetable(
      random.agenda, today: random.today, .init(range: DayRange("2023-09-12", "2023-10-17")))
    let judging = Judging(timetable)
    for item in timetable.items {
      var expected = Judged()
      var banned: [String: [Place]] = [:]
      for place in places(of: item, timetable) {
        let findings = findings(item, place, judging)
        let refusals = findings.filter(\.forbids).map(\.rule).unique
        for rule in refusals { banned[rule, default: []].append(place) }
        guard refusals.isEmpty else { continue }
        expected.open.append(place)
        let cost = findings.reduce(0) { $0 + $1.cost }
        if cost > 0 { expected.prices.append(.init(place, price: cost)) }
      }
      let judged = judging.judged(item)
      #expect(judged.open == expected.open)
      #expect(judged.prices == expected.prices)
      #expect(judged.bans.map(\.reason) == RuleList.all.map(\.name).filter { banned[$0] != nil })
      for ban in judged.bans { #expect(ban.places == banned[ban.reason]) }
    }
  }

  private func places(of item: Timetable.Item, _ timetable: Timetable) -> [Place] {
    let length = timetable.rounds.count(minutes: item.minutes)
    return timetable.rounds.evenings.indices.flatMap { evening in
      (0..<timetable.rounds.count(evening)).filter {
        $0 + length <= timetable.rounds.count(evening)
      }.flatMap { round in
        timetable.rounds.rooms.indices.map { Place(evening: evening, round: round, room: $0) }
      }
    }
  }

  /// What every rule says of a place, but for those that miss what may come with the same plan.
  private func findings(_ item: Timetable.Item, _ place: Place, _ judging: Judging) -> [Finding] {
    let timetable = judging.timetable
    let candidate = Candidate(
      session: item.session?.number, slot: timetable.slot(of: place), duration: item.minutes)
    return judging.scene(item).verdict(on: candidate).findings.filter { finding in
      guard case .dependsOn(.unplaced(let number, _)) = finding.matter else { return true }
      return !timetable.items.contains { $0.request == number }
    }
  }

  @Test func `others that may move are out of sight, those that stay are in the way`() throws {
    var pinned = session(2, "burgerzaal")
    pinned.isPinned = true
    let timetable = Timetable(
      Season.agenda(with: [
        .request(request(1, .information)), .session(session(1)), .session(pinned),
      ]), today: "2023-07-03", .init(range: DayRange("2023-09-26")))
    let new = try #require(timetable.items.first { $0.session == nil })
    let judged = Judging(timetable).judged(new)
    #expect(judged.bans.map(\.reason) == ["RoomFree"])
    #expect(judged.bans.first?.places == [0, 1].map { Place(evening: 0, round: $0, room: 1) })
    #expect(judged.open.contains(Place(evening: 0, round: 0, room: 0)))
  }

  @Test func `what the law or urgency presses is known, wherever it is found`() {
    func judged(_ change: (inout Request) -> Void) -> Judged? {
      let budget = anchor("begroting-2024") { $0.statute = .budget }
      let timetable = Timetable(
        Season.agenda(with: [budget, .request(request(1, .deciding, change))]),
        today: "2023-07-03", .init(range: DayRange("2023-10-17")))
      return timetable.items.first.map(Judging(timetable).judged)
    }
    #expect(judged { _ in }?.isPressing == false)
    #expect(judged { $0.needs.urgency = "spoed" }?.isPressing == true)
    #expect(judged { $0.anchor = "begroting-2024" }?.isPressing == true)
  }
}
