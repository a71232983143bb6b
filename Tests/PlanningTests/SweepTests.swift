import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SweepTests {
  private static let season = DayRange("2023-09-05", "2023-11-14")

  @Test(arguments: UInt64(0)..<4)
  func `a sweep says of every slot what all rules say of it by itself`(seed: UInt64) {
    let random = RandomAgenda(seed, requests: 6, withFactions: true)
    for request in random.agenda.requests {
      let scene = Scene(random.agenda, request: request, today: random.today)
      let session = random.agenda.sessions.first { $0.request == request.number }
      let slots = random.agenda.evenings(of: Body.market, in: Self.season)
        .flatMap { Alternatives.slots(of: $0, duration: 30, in: scene) }
      let swept = scene.verdicts(on: slots, session: session?.number, duration: 60)
      #expect(swept.count == slots.count)
      let alone = slots.map {
        scene.verdict(on: Candidate(session: session?.number, slot: $0, duration: 60))
      }
      let other = zip(swept, alone).first { $0.0 != $0.1 }?.1
      #expect(other == nil)
    }
  }

  @Test func `in whatever order the slots come`() {
    var option = session(2, on: "2023-10-03", request: 2, state: .provisional)
    option.options = [Slot(day: "2023-09-26", room: "raadzaal", start: "19:30")]
    option.optionUntil = "2023-09-10"
    let scene = Scene(
      Season.agenda(with: [.session(option)]), request: Season.request(), today: "2023-07-03")
    var slots: [Slot] = []
    for day: Day in ["2023-09-26", "2023-10-03"] {
      for start: TimeOfDay in ["19:30", "20:00", "20:30"] {
        slots += ["raadzaal", "burgerzaal"].map { Slot(day: day, room: $0, start: start) }
      }
    }
    var random = SeededGenerator(7)
    for _ in 0..<20 {
      slots.shuffle(using: &random)
      let swept = scene.verdicts(on: slots, session: nil, duration: 60)
      let alone = slots.map { scene.verdict(on: Candidate(slot: $0, duration: 60)) }
      #expect(swept == alone)
    }
    #expect(scene.verdicts(on: [], session: nil, duration: 60).isEmpty)
  }
}
