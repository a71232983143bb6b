import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct BridgeDayTests {
  let judge = Judge(BridgeDay())

  @Test func `the Friday after Ascension costs, the day itself is no bridge`() throws {
    #expect(try judge.outcome("2024-05-10") == .costs(4))
    #expect(try judge.matter("2024-05-10") == .bridgeDay(.ascension))
    #expect(judge.findings("2024-05-09").isEmpty)
    #expect(judge.findings("2024-05-17").isEmpty)
  }

  @Test func `the Monday before a Tuesday off is a bridge, the Wednesday after it is not`() throws {
    // Bevrijdingsdag is on Tuesday 5 May 2026.
    #expect(try judge.matter("2026-05-04") == .bridgeDay(.liberationDay))
    #expect(judge.findings("2026-05-06").isEmpty)
  }

  @Test func `a holiday is no bridge to the next`() {
    // Eerste and Tweede Kerstdag: Thursday and Friday in 2025.
    #expect(judge.findings("2025-12-26").isEmpty)
  }
}
