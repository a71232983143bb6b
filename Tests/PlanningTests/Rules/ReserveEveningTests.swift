import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ReserveEveningTests {
  static func evening(_ day: Day, reserve: Bool) -> Entity {
    .evening(
      Evening(
        body: Body.market, day: day, name: "Uitloop", start: "19:30", end: "22:30",
        rooms: ["raadzaal", "burgerzaal"], isReserve: reserve))
  }

  let judge = Judge(
    ReserveEvening(),
    in: council(with: [evening("2023-09-26", reserve: true), evening("2023-10-03", reserve: false)])
  )

  @Test func `a reserve evening costs more than any other wish`() throws {
    #expect(try judge.outcome("2023-09-26") == .costs(40))
    #expect(try judge.matter("2023-09-26") == .reserveEvening(name: "Uitloop"))
  }

  @Test func `an ordinary evening, written down or not, is none`() {
    #expect(judge.findings("2023-10-03").isEmpty)
    #expect(judge.findings("2023-10-10").isEmpty)
  }

  @Test func `it comes last of the evenings that are possible`() throws {
    let scene = Scene(judge.agenda, request: Season.request(), today: "2023-07-03")
    let ranked = Alternatives.ranked(scene, duration: 60, in: Alternatives.horizon(scene))
    let allowed = ranked.filter(\.isAllowed)
    #expect(allowed.first?.candidate.day == "2023-09-19")
    #expect(allowed.last?.candidate.day == "2023-09-26")
    #expect(Set(allowed.map(\.candidate.day)).count == 4)
  }

  @Test func `a working visit takes no evening`() {
    let visit = Judge(ReserveEvening(), in: judge.agenda, for: request(1, .visit))
    #expect(visit.findings("2023-09-26").isEmpty)
  }
}
