import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct FairShareTests {
  func judge(_ more: [Entity], sender: Sender = .faction) -> Judge {
    Judge(
      FairShare(), in: Season.agenda(with: more), for: Chamber.request(sender: sender))
  }

  /// A request that waits for a place.
  func waiting(_ number: Int, _ sender: Sender) -> Entity {
    var request = Season.request(number: number)
    request.sender = sender
    return .request(request)
  }

  @Test func `a side whose sessions begin late more often than the other's is told`() throws {
    let plan =
      Chamber.placed(2, nil, "burgerzaal", "21:00", sender: .faction)
      + Chamber.placed(3, nil, "hal", "19:30", sender: .college)
    #expect(try judge(plan).outcome("2023-10-03", "raadzaal", "20:30") == .fine)
    #expect(try judge(plan).outcome("2023-10-03", "raadzaal", "21:00") == .costs(2))
    #expect(
      try judge(plan).matter("2023-10-03", "raadzaal", "21:00")
        == .fairShare(.late(.factions, late: 2, of: 2, otherLate: 0, otherOf: 1)))
  }

  @Test func `a first late session is nobody's grievance, nor is one that moves`() throws {
    let early = Chamber.placed(3, nil, "hal", "19:30", sender: .college)
    #expect(try judge(early).outcome("2023-10-03", "raadzaal", "21:00") == .fine)
    let plan = Chamber.placed(2, nil, "burgerzaal", "21:00", sender: .faction) + early
    #expect(try judge(plan).outcome("2023-10-03", "raadzaal", "21:00", session: 2) == .fine)
  }

  @Test func `who is late as often as the other has a fair share`() throws {
    let plan =
      Chamber.placed(2, nil, "burgerzaal", "21:00", sender: .faction)
      + Chamber.placed(3, nil, "hal", "21:30", sender: .college)
    #expect(try judge(plan).outcome("2023-10-03", "raadzaal", "21:00") == .fine)
  }

  @Test func `three of the college alone while a faction waits are told`() throws {
    let two =
      Chamber.placed(2, nil, "burgerzaal") + Chamber.placed(3, nil, "hal")
    let plan = two + [waiting(4, .faction)]
    #expect(try judge(plan, sender: .college).outcome("2023-09-26") == .costs(2))
    #expect(
      try judge(plan, sender: .college).matter("2023-09-26")
        == .fairShare(.alone(.college, sessions: 3, waiting: 1)))
    #expect(try judge(plan, sender: .college).outcome("2023-10-03") == .fine)
    let shared = plan + Chamber.placed(5, nil, "foyer", sender: .faction)
    #expect(try judge(shared, sender: .college).outcome("2023-09-26") == .fine)
  }

  @Test func `where there is nobody to share with it has nothing to say`() {
    let two = Chamber.placed(2, nil, "burgerzaal") + Chamber.placed(3, nil, "hal")
    #expect(judge(two, sender: .college).findings("2023-09-26").isEmpty)
    #expect(judge([waiting(4, .faction)], sender: .residents).findings("2023-09-26").isEmpty)
  }
}
