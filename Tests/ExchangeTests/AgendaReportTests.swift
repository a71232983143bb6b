import Almanac
import Council
import Exchange
import TestSupport
import Testing
import Wording

/// What the public may see of an agenda, and what it may not.
struct AgendaReportTests {
  private func agenda(_ session: Session, _ more: Entity...) -> Agenda {
    Season.agenda(with: [.request(Season.request()), .session(session)] + more)
  }

  private func session(_ state: SessionState) -> Session {
    Session(
      number: 7, publicID: "a-public-name", request: 1, title: "Wijkgericht werken", duration: 60,
      slot: Slot(day: "2023-09-26", room: "raadzaal", start: "19:30"), state: state,
      overrides: [Override(rule: "Recess", reason: "wethouder ziek", day: "2023-07-03")])
  }

  private func published(_ agenda: Agenda) -> String {
    let report = AgendaReport(
      agenda, in: Season.range("2023-09-01", "2023-09-30"), isPublic: true)
    return JSONText.text(report) + report.lines(Dutch()).joined(separator: "\n")
  }

  @Test func `a planned session is public, without what is the registry's own`() {
    let text = published(agenda(session(.planned)))
    #expect(text.contains("Wijkgericht werken") && text.contains("a-public-name"))
    #expect(!text.contains("wethouder ziek") && !text.contains("\"number\""))
  }

  @Test func `neither words nor hours tell of a provisional, closed or secret session`() {
    var closed = Season.request()
    closed.isClosed = true
    let secrecy = Secrecy(
      number: 1, object: EntityKey(.request, "1"), body: "raad", ground: "Woo 5.1",
      day: "2023-07-03")
    for agenda in [
      agenda(session(.provisional)), agenda(session(.planned), .request(closed)),
      agenda(session(.planned), .secrecy(secrecy)),
    ] {
      let text = published(agenda)
      #expect(!text.contains("Wijkgericht") && !text.contains("19:30") && !text.contains("2023"))
    }
  }
}
