import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What a plan changes, counted.
struct UpshotTests {
  @Test func `new, moved, shorter and dropped sessions are told apart`() {
    let standing = Season.agenda(with: (1...4).map { .session(session($0, "raadzaal", "19:30")) })
    var (moved, shorter) = (session(2), session(3))
    moved.slot?.day = "2023-10-03"
    shorter.duration = 30
    let plan = Season.agenda(
      with: [session(1), moved, shorter, session(9)].map(Entity.session))
    let upshot = Upshot(from: standing, to: plan)
    #expect(upshot.new == 1)
    #expect(upshot.moved == 1)
    #expect(upshot.resized.map(\.number) == [3])
    #expect(upshot.resized.first?.duration == 30)
    #expect(upshot.dropped.map(\.number) == [4])
    #expect(upshot.count == 4)
    #expect(Upshot(from: standing, to: standing).count == 0)
  }

  @Test func `what was held or cancelled before is not dropped`() {
    let states: [SessionState] = [.held, .cancelled]
    let standing = Season.agenda(
      with: states.enumerated().map { .session(session($0 + 1, state: $1)) })
    #expect(Upshot(from: standing, to: Season.agenda(with: [])).count == 0)
  }
}
