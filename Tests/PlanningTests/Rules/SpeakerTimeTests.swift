import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SpeakerTimeTests {
  func judge(_ speakers: Int?, _ more: Entity...) -> Judge {
    Judge(
      SpeakerTime(), in: Season.agenda(with: more),
      for: Chamber.request { $0.speakers = speakers })
  }

  func outcome(_ judge: Judge, _ minutes: Int) throws -> Outcome {
    try judge.outcome("2023-09-26", "raadzaal", "19:30", minutes)
  }

  @Test func `34 speakers take 170 minutes: the whole evening of May 2019, not one hour`() throws {
    #expect(try outcome(judge(34), 210) == .fine)
    #expect(try outcome(judge(34), 170) == .fine)
    #expect(try outcome(judge(34), 169) == .costs(3))
    #expect(try outcome(judge(34), 60) == .costs(12))
    let facts = SpeakerTime.Facts(speakers: 34, minutesEach: 5, duration: 60)
    #expect(try judge(34).matter("2023-09-26") == .speakerTime(facts))
    #expect(facts.needed == 170)
  }

  @Test func `the council says how long each may speak`() throws {
    let three = Chamber.council { $0.speakerMinutes = 3 }
    #expect(try outcome(judge(20), 60) == .costs(6))
    #expect(try outcome(judge(20, three), 60) == .fine)
  }

  @Test func `where nobody speaks it has nothing to say`() {
    #expect(judge(nil).findings("2023-09-26").isEmpty)
    #expect(judge(0).findings("2023-09-26").isEmpty)
  }
}
