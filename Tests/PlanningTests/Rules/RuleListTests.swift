import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RuleListTests {
  @Test func `every rule has a name of its own`() {
    let names = RuleList.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `what a council may have cost can forbid of itself`() {
    let soft = RuleList.softenable
    #expect(!soft.isEmpty)
    for name in soft { #expect(RuleList.hardNames.contains(name)) }
  }

  @Test func `the hard names are those of rules that forbid of themselves`() {
    #expect(RuleList.hardNames.contains("Recess"))
    #expect(RuleList.hardNames.contains("PortfolioHolder"))
    #expect(!RuleList.hardNames.contains("AboutPeriod"))
    #expect(!RuleList.hardNames.contains("EveningLoad"))
  }
}
