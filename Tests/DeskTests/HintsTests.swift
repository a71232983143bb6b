import Almanac
import Screen
import Testing

@testable import Desk

struct HintsTests {
  private static let widths = [120, 80, 60, 40, 30]

  @Test(arguments: Visit.all, [Language.nl, .en])
  func `the hints fit the bar and end with help and the way back`(
    _ visit: Visit, _ language: Language
  ) {
    let state = visit.desk(language).state
    let isPane = Set(Visit.places + Visit.pages).contains(visit)
    for width in Self.widths {
      let hints = state.hints(in: width)
      let columns =
        hints.reduce(0) { $0 + Width.of($1.key) + 1 + Width.of($1.text) } + 2 * (hints.count - 1)
      #expect(columns <= width, "\(width): \(hints)")
      if isPane {
        #expect(hints.dropLast().last?.key == "?", "\(width): \(hints)")
        #expect(hints.last?.key == (state.place == .moving ? "Esc" : "q"), "\(width): \(hints)")
      } else {
        #expect(hints.last?.key == "Esc", "\(width): \(hints)")
        #expect(hints.count >= 2)
      }
    }
  }

  @Test(arguments: Visit.all)
  func `a wider bar tells more, in the same order`(_ visit: Visit) {
    let state = visit.desk().state
    var last: [String] = []
    for width in 30...300 {
      let keys = state.hints(in: width).map(\.key)
      #expect(Array(last.dropLast(2)) == Array(keys.dropLast(2).prefix(max(0, last.count - 2))))
      last = keys
    }
    #expect(last == state.hints(in: 1000).map(\.key))
  }

  @Test(arguments: Visit.places, [30, 60, 120])
  func `the last row of the screen shows them`(_ visit: Visit, _ columns: Int) {
    let desk = visit.desk(size: Size(columns, 15))
    for hint in desk.state.hints(in: columns) {
      #expect(desk.frame.text.last?.contains("\(hint.key) \(hint.text)") == true, "\(hint)")
    }
  }

  @Test(arguments: Visit.places)
  func `a hinted key works where it is told`(_ visit: Visit) {
    let state = visit.desk().state
    let here = Commands.available(visit.seat, at: state.place)
    for hint in state.hints(in: 1000) {
      #expect(here.contains { $0.keyName == hint.key }, "\(hint)")
    }
  }
}
