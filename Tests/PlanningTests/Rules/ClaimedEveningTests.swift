import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ClaimedEveningTests {
  func judge(_ claim: Claim?, for request: Request? = Season.request()) -> Judge {
    let budget = anchor("begroting-2024") { anchor in
      anchor.cases = ["3700000"]
      anchor.phases[1].claim = claim
    }
    return Judge(ClaimedEvening(), in: council(with: [budget]), for: request)
  }

  @Test func `17 October is the budget's own market evening`() throws {
    let judge = judge(Claim())
    #expect(try judge.outcome("2023-10-17") == .forbidden)
    #expect(try judge.outcome("2023-10-17", "burgerzaal", "21:30") == .forbidden)
    #expect(judge.yields("2023-10-17"))
    #expect(judge.findings("2023-10-10").isEmpty)
    #expect(judge.findings("2023-11-08").isEmpty)
    let facts = ClaimedEvening.Facts(
      anchor: "begroting-2024", name: "Begroting 2024-2027", phase: "markt", rooms: [])
    #expect(try judge.matter("2023-10-17") == .claimedEvening(facts))
  }

  @Test func `a phase that claims nothing takes nothing`() {
    #expect(judge(nil).findings("2023-10-17").isEmpty)
  }

  @Test func `the anchor's own may stand there, by what the request says or by case number`()
    throws
  {
    let own = request { $0.anchor = "begroting-2024" }
    #expect(try judge(Claim(), for: own).outcome("2023-10-17") == .fine)
    let listed = request { $0.caseNumber = "3700000" }
    #expect(try judge(Claim(), for: listed).outcome("2023-10-17") == .fine)
    let naming = request { $0.relatedCases = ["3700000"] }
    #expect(try judge(Claim(), for: naming).outcome("2023-10-17") == .forbidden)
    let other = request { $0.anchor = "begroting-2023" }
    #expect(try judge(Claim(), for: other).outcome("2023-10-17") == .forbidden)
    #expect(try judge(Claim(), for: nil).outcome("2023-10-17") == .forbidden)
  }

  @Test func `some rooms leave the others free`() throws {
    let judge = judge(Claim(rooms: ["raadzaal"]))
    #expect(try judge.outcome("2023-10-17", "raadzaal") == .forbidden)
    #expect(judge.findings("2023-10-17", "burgerzaal").isEmpty)
  }

  @Test func `some hours leave the others free`() throws {
    let late = judge(Claim(from: "20:30"))
    #expect(late.findings("2023-10-17", "raadzaal", "19:30", 60).isEmpty)
    #expect(try late.outcome("2023-10-17", "raadzaal", "19:30", 61) == .forbidden)
    let early = judge(Claim(rooms: ["raadzaal"], until: "20:30"))
    #expect(try early.outcome("2023-10-17", "raadzaal", "20:29") == .forbidden)
    #expect(early.findings("2023-10-17", "raadzaal", "20:30").isEmpty)
    let facts = ClaimedEvening.Facts(
      anchor: "begroting-2024", name: "Begroting 2024-2027", phase: "markt", rooms: [],
      hours: TimeRange("20:30", "24:00"))
    #expect(try late.matter("2023-10-17", "raadzaal", "21:00") == .claimedEvening(facts))
  }

  @Test func `a working visit needs no room of it`() {
    #expect(judge(Claim(), for: request(1, .visit)).findings("2023-10-17").isEmpty)
  }

  @Test func `the claim moves with its phase`() throws {
    let agenda = judge(Claim()).agenda
    let edit = try Deeds(agenda, today: "2023-07-03")
      .moveAnchor("begroting-2024", phase: "markt", .to("2023-10-10"), reason: nil)
    let moved = Judge(ClaimedEvening(), in: try agenda.applying(edit))
    #expect(moved.findings("2023-10-17").isEmpty)
    #expect(try moved.outcome("2023-10-10") == .forbidden)
  }
}
