import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct CollegeDayTests {
  func judge(
    _ day: Weekday? = .tuesday, received: Day? = nil, sender: Sender = .college,
    expected: Day? = nil
  ) -> Judge {
    var paper = Season.paper
    paper.received = received
    paper.expected = expected
    let agenda = Season.agenda(with: [
      Chamber.council { $0.collegeDay = day }, .paper(paper),
    ])
    return Judge(CollegeDay(), in: agenda, for: Chamber.request(sender: sender))
  }

  @Test func `the paper of 4 September is decided on 5 September and leaves on the 6th`() throws {
    #expect(try judge().outcome("2023-09-26") == .fine)
    #expect(
      try judge().matter("2023-09-26")
        == .collegeDay(.init(decides: "2023-09-05", leaves: "2023-09-06", due: "2023-09-12")))
  }

  @Test func `for 19 September it is a day too late`() throws {
    #expect(try judge().outcome("2023-09-19") == .costs(1))
    #expect(try judge(.monday).outcome("2023-09-19") == .fine)
  }

  @Test func `a paper that is ready the day after the college waits a week`() throws {
    #expect(
      try judge(expected: "2023-09-06").matter("2023-09-26")
        == .collegeDay(.init(decides: "2023-09-05", leaves: "2023-09-06", due: "2023-09-12")))
    #expect(
      try judge(expected: "2023-09-07").matter("2023-09-26")
        == .collegeDay(.init(decides: "2023-09-12", leaves: "2023-09-13", due: "2023-09-12")))
    #expect(try judge(expected: "2023-09-07").outcome("2023-09-26") == .costs(1))
    #expect(try judge().outcome("2023-09-12") == .costs(2))
  }

  @Test func `what is there, is another's, or is of a council that does not say, needs no college`()
  {
    #expect(judge(received: "2023-07-03").findings("2023-09-19").isEmpty)
    #expect(judge(sender: .faction).findings("2023-09-19").isEmpty)
    #expect(judge(nil).findings("2023-09-19").isEmpty)
    let none = Season.agenda(with: [Chamber.council { $0.collegeDay = .tuesday }])
    #expect(Judge(CollegeDay(), in: none).findings("2023-09-19").isEmpty)
  }
}
