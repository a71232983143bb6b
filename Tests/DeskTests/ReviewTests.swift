import Almanac
import Council
import Planning
import TestSupport
import Testing

@testable import Desk

struct ReviewTests {
  private static let today: Day = "2023-07-03"

  @Test(arguments: RequestState.allCases)
  func `undecided is what came in, what lies there, and what is held with no ruling known`(
    _ state: RequestState
  ) {
    let review = Review(Sample.agenda(1, state), at: nil, today: Self.today)
    let isOpen = [.received, .underReview, .heldOver].contains(state)
    #expect(review.undecided == (isOpen ? [1, 2, 3, 4, 5] : [2, 3, 4, 5]))
  }

  @Test(
    arguments: [
      (nil, "2023-07-03", false), (nil, "2023-07-04", true),
      ("2023-09-04", "2023-09-03", false), ("2023-09-04", "2023-09-04", true),
    ] as [(Day?, Day, Bool)])
  func `what is held comes back on its day, or on the day after`(
    until: Day?, today: Day, isBack: Bool
  ) {
    let ruling = Ruling(
      number: 1, request: 1, outcome: .hold(until: until), taken: .meeting, day: "2023-07-03",
      reason: "wacht")
    let agenda = Agenda(Sample.agenda(1, .heldOver).entities + [.ruling(ruling)])
    #expect(Review(agenda, at: nil, today: today).undecided.contains(1) == isBack)
  }

  @Test func `the one that is looked at stays when it is decided`() {
    let review = Review(Sample.agenda(2, .refused), at: 2, today: Self.today)
    #expect(review.current == 2)
    #expect(review.position == nil)
    #expect(review.neighbour(1) == 3)
    #expect(review.neighbour(-1) == 1)
    #expect(Review(Sample.agenda, at: 99, today: Self.today).current == 1)
  }

  @Test func `the undecided go round, and at the ends over them`() {
    let last = Review(Sample.agenda, at: 5, today: Self.today)
    #expect(last.position == 5)
    #expect(last.neighbour(1) == 1)
    let first = Review(Sample.agenda, at: nil, today: Self.today)
    #expect(first.neighbour(-1) == 5)
    let decided = Review(Sample.agenda(5, .refused), at: 5, today: Self.today)
    #expect(decided.neighbour(1) == 1)
    let none = Review(Season.agenda, at: nil, today: Self.today)
    #expect(none.neighbour(1) == nil)
    #expect(none.best.isEmpty)
  }

  @Test(arguments: 1...5)
  func `at most three allowed dates, each on its own day, none better after`(
    _ number: Request.ID
  ) {
    let best = Review(Sample.agenda, at: number, today: Self.today).best.map(\.verdict)
    #expect((1...3).contains(best.count))
    #expect(best.allSatisfy { $0.isAllowed })
    #expect(Set(best.map(\.candidate.day)).count == best.count)
    #expect(best.map(\.cost) == best.map(\.cost).sorted())
  }

  @Test func `the sessions of the evening stand near, the request's own does not`() throws {
    let review = Review(Sample.planned, at: 2, today: Self.today)
    let own = try #require(Sample.planned.liveSession(of: 2))
    let other = try #require(Sample.planned.liveSession(of: 1))
    let evening = try #require(
      review.best.first { $0.verdict.candidate.day == own.slot?.day })
    #expect(evening.near.contains(.session(other)))
    #expect(review.best.allSatisfy { !$0.near.contains(.session(own)) })
  }

  @Test func `what meets within three days and what lies within a week stands near`() throws {
    for best in Review(Sample.agenda, at: 1, today: Self.today).best {
      let day = best.verdict.candidate.day
      for neighbour in best.near {
        switch neighbour {
        case .session(let session): #expect(session.slot?.day == day)
        case .meeting(let evening):
          #expect(evening.body != Body.market)
          #expect((day - 3...day + 3).contains(evening.day))
        case .phase(let phase, _, _): #expect((day - 7...day + 7).contains(phase))
        case .recess(_, let days): #expect(days.first <= day + 7 && days.last >= day - 7)
        }
      }
    }
    let offered = Review(Sample.agenda, at: 1, today: Self.today).best
    let third = try #require(offered.first { $0.verdict.candidate.day == "2023-10-03" })
    let bodies = third.near.compactMap { neighbour -> Body.ID? in
      if case .meeting(let evening) = neighbour { evening.body } else { nil }
    }
    #expect(bodies == [Body.presidium, Body.plenary])
  }
}
