import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SharesTests {
  @Test func `sessions count for the side that asked, late from the half of the evening`() {
    let plan =
      Chamber.placed(1, nil, "raadzaal", "20:30") + Chamber.placed(2, nil, "hal", "21:00")
      + Chamber.placed(3, nil, "foyer", "21:30", 30, sender: .faction)
      + Chamber.placed(4, nil, "zolder", "21:30", 30, sender: .residents)
    let shares = Shares(Season.agenda(with: plan))
    #expect(shares.count(.college, besides: nil) == .init(sessions: 2, late: 1))
    #expect(shares.count(.college, besides: 2) == .init(sessions: 1, late: 0))
    #expect(shares.count(.college, besides: 3) == .init(sessions: 2, late: 1))
    #expect(shares.count(.factions, besides: nil) == .init(sessions: 1, late: 1))
    #expect(shares.side(of: 3) == .factions && shares.side(of: 4) == nil)
  }

  @Test func `who has no place and is not at an end waits`() {
    var (open, closed) = (Season.request(number: 5), Season.request(number: 6, state: .refused))
    (open.sender, closed.sender) = (.faction, .faction)
    let plan = Chamber.placed(3, nil, "hal", sender: .faction) + [.request(open), .request(closed)]
    let shares = Shares(Season.agenda(with: plan))
    #expect(shares.waiting(.factions) == 1 && shares.waiting(.college) == 0)
  }

  @Test func `college and factions are each other's other side`() {
    #expect(Side.college.other == .factions && Side.factions.other == .college)
    #expect(Sender.allCases.filter { Side($0) != nil } == [.college, .faction])
    #expect(Side(nil) == nil)
  }
}
