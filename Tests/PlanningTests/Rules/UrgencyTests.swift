import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct UrgencyTests {
  let judge = Judge(
    Urgency(), for: Chamber.request { $0.urgency = "een vijfde van de leden vraagt het" })

  @Test func `each week that something urgent waits costs`() throws {
    #expect(try judge.outcome("2023-07-03") == .fine)
    #expect(try judge.outcome("2023-07-04") == .costs(2))
    #expect(try judge.outcome("2023-09-26") == .costs(26))
    #expect(
      try judge.matter("2023-09-26")
        == .urgency(
          .init(reason: "een vijfde van de leden vraagt het", since: "2023-06-27", weeks: 13)))
  }

  @Test func `it counts from the day on which the request came in`() throws {
    var later = judge
    later.request?.received = "2023-09-19"
    #expect(try later.outcome("2023-09-25") == .fine)
    #expect(try later.outcome("2023-09-26") == .costs(2))
    #expect(try later.outcome("2023-09-12") == .fine)
  }

  @Test func `what is not urgent has nothing to say`() {
    #expect(Judge(Urgency()).findings("2023-09-26").isEmpty)
  }
}
