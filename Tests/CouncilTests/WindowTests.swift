import Almanac
import Council
import TestSupport
import Testing

struct WindowTests {
  typealias Span = Window.Span

  @Test func `a span with open ends contains what lies beyond`() {
    #expect(Span(nil, nil).contains("1900-01-01"))
    #expect(Span(nil, nil).isOpen)
    #expect(!Span("2023-09-04", nil).isOpen)
    #expect(!Span("2023-09-04", nil).contains("2023-09-03"))
    #expect(Span("2023-09-04", nil).contains("2023-09-04"))
    #expect(Span(nil, "2023-10-16").contains("2023-10-16"))
    #expect(!Span(nil, "2023-10-16").contains("2023-10-17"))
  }

  @Test func `spans that share one day meet on it, spans that touch do not meet`() {
    let early = Span("2023-09-01", "2023-09-15")
    #expect(early.intersection(Span("2023-09-15", nil)) == Span("2023-09-15", "2023-09-15"))
    #expect(early.intersection(Span("2023-09-16", nil)) == nil)
    #expect(early.intersection(Span(nil, nil)) == early)
    #expect(Span("2023-09-01", nil).intersection(Span(nil, "2023-09-15")) == early)
    #expect(Span(nil, nil).intersection(Span(nil, nil))?.isOpen == true)
  }

  @Test func `the letter of the season comes to its window`() {
    let window = Season.agenda.window(of: Season.request())
    #expect(window.earliest == "2023-09-04")
    #expect(window.latest == "2023-10-16")
    #expect(window.target == Span("2023-09-14", "2023-10-01"))
    #expect(window.weekdays.isEmpty)
    #expect(window.exclusions.isEmpty)
    #expect(window.conflict == nil)
    #expect(
      window.parts.map(\.source) == [
        .recess("zomerreces"), .anchor("zomernota-2023", phase: "raad"),
        .anchor("begroting-2024", phase: "markt"), nil,
      ])
    #expect(window.parts.map(\.clause) == [0, 1, 2, 3])
  }

  @Test func `a moved anchor moves the window`() throws {
    var budget = try #require(Season.agenda.anchors["begroting-2024"])
    budget.phases[1].day = "2023-10-03"
    let window = Season.agenda(with: [.anchor(budget)]).window(of: Season.request())
    #expect(window.latest == "2023-10-02")
  }

  @Test func `a window survives its JSON`() throws {
    let window = Season.agenda.window(of: Season.request())
    #expect(try value(Window.self, json: json(window)) == window)
  }
}
