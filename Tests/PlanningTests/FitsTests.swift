import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What could go on an evening.
struct FitsTests {
  @Test func `the allowed come first by price, then the refused; what stands is not asked`() {
    let requests: [Entity] = [
      .request(request(1, .information) { $0.clauses = [clause(.on, .hard, .days("2023-10-03"))] }),
      .request(
        request(2, .information) { $0.clauses = [clause(.prefer, .soft, weekdays: [.monday])] }),
      .request(request(3, .information)), .request(request(4, .information)),
      .request(request(5, .visit)), .request(request(6) { $0.state = .heldOver }),
    ]
    let agenda = Season.agenda(with: requests + [.session(session(1, request: 4))])
    let fits = Fits(agenda, on: "2023-09-26", today: "2023-07-03")
    #expect(fits.candidates.map(\.request.number) == [3, 2, 1])
    #expect(fits.candidates.map(\.verdict.isAllowed) == [true, true, false])
    #expect(fits.evening != nil)
  }

  @Test func `where the market does not meet nothing fits`() {
    let agenda = Season.agenda(with: [.request(request(1))])
    let fits = Fits(agenda, on: "2023-09-27", today: "2023-07-03")
    #expect(fits.evening == nil && fits.candidates.isEmpty)
  }
}
