import Almanac
import Council
import TestSupport
import Testing

struct ClaimTests {
  @Test func `a bare claim takes every room all evening`() {
    #expect(Claim().takes("zaal", during: TimeRange("19:30", "20:30")))
    #expect(Claim().hours == TimeRange("00:00", "24:00"))
  }

  @Test func `a claim on a room leaves the others`() {
    let claim = Claim(rooms: ["raadzaal", "hal"])
    #expect(claim.takes("hal", during: TimeRange("19:30", "20:30")))
    #expect(!claim.takes("burgerzaal", during: TimeRange("19:30", "20:30")))
  }

  @Test func `a claim on hours leaves what only touches them`() {
    let claim = Claim(from: "20:30", until: "21:30")
    #expect(!claim.takes("zaal", during: TimeRange("19:30", "20:30")))
    #expect(claim.takes("zaal", during: TimeRange("19:30", "20:31")))
    #expect(claim.takes("zaal", during: TimeRange("21:29", "22:30")))
    #expect(!claim.takes("zaal", during: TimeRange("21:30", "22:30")))
  }

  @Test func `an anchor's own is what says so, or bears one of its case numbers`() {
    let anchor = Anchor(id: "nota", name: "Nota", phases: [], cases: ["100", "200"])
    func own(_ anchorID: Anchor.ID?, _ caseNumber: String?) -> Bool {
      anchor.isOwn(
        Request(
          number: 1, publicID: "", caseNumber: caseNumber, letterDate: "2023-06-27",
          received: "2023-06-27", subject: "", relatedCases: ["100"], anchor: anchorID))
    }
    #expect(own("nota", nil) && own(nil, "200"))
    #expect(!own(nil, nil) && !own("begroting", "300"))
  }
}
