import Council
import TestSupport
import Testing

struct RequestTests {
  @Test func `two states give a session, five are the end`() {
    #expect(
      RequestState.allCases.filter(\.isGranted) == [.granted, .grantedOnCondition])
    #expect(
      RequestState.allCases.filter(\.isClosed)
        == [.merged, .settledOtherwise, .refused, .withdrawn, .completed])
  }

  @Test func `a ruling outside a meeting awaits confirmation`() {
    #expect(Ruling.Way.allCases.filter(\.awaitsConfirmation) == [.round, .mandate, .chair])
  }
}
