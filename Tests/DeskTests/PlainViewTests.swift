import Almanac
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct PlainViewTests {
  @Test(arguments: Visit.all, [Language.nl, .en])
  func `no lines are empty, none draws a frame, none has gaps`(
    _ visit: Visit, _ language: Language
  ) {
    for line in visit.plain(language).state.plainLines.map(\.text) {
      #expect(!line.isEmpty)
      #expect(!line.contains { "─│".contains($0) }, "\(line)")
      #expect(!line.contains("  "), "\(line)")
    }
  }

  @Test(arguments: Visit.all)
  func `one line is marked: that of the cursor`(_ visit: Visit) throws {
    let state = visit.plain().state
    let marked = state.plainLines.map(\.text).filter { $0.hasPrefix("> ") }
    guard let cursor = view(state).cursor else {
      #expect(marked.isEmpty)
      return
    }
    var rows = view(state).text
    let words = rows.remove(at: cursor.y).split { " ─│".contains($0) }.joined(separator: " ")
    let isMarkedItself = rows.filter { $0.hasPrefix("> ") }
    #expect(marked.count == (words.isEmpty ? 0 : 1) + isMarkedItself.count, "\(marked)")
    if !words.isEmpty { #expect(marked.contains("> " + words)) }
  }

  @Test(arguments: Visit.places)
  func `every word of the pane in use is read out`(_ visit: Visit) {
    let state = visit.plain().state
    let said = state.plainLines.map(\.text).joined(separator: " ")
    for row in view(state).text.dropFirst() {
      for word in row.split(whereSeparator: { " ─│".contains($0) }) {
        #expect(said.contains(word), "\(word)")
      }
    }
  }

  @Test(arguments: Visit.all)
  func `a line is an answer while a field is typed in, and only then`(_ visit: Visit) {
    let state = visit.desk().state
    var isField = false
    if case .form(let form)? = state.overlays.last { isField = form.fields[form.focus].ask != .way }
    #expect(state.isTyping == isField)
  }

  @Test func `an answer is taken as it was pasted`() {
    var desk = Visit(.plan, "cancel", "gg x").plain()
    #expect(desk.state.isTyping)
    desk.send(.pasted("spreker ziek"))
    desk.play("Enter")
    #expect(!desk.state.isTyping)
    desk.play("J")
    #expect(desk.store.steps.last?.reason == "spreker ziek")
  }

  @Test func `another size brings the cursor into sight`() {
    var state = TestDesk(.plan).state
    state.go(to: "2024-06-01" as Day)
    state.resize(to: Size(60, 15))
    let height = state.layout.board.height - 2
    #expect(
      (state.spot.cursor.top..<state.spot.cursor.top + height).contains(state.spot.cursor.index))
  }
}

extension Visit {
  /// The desk line by line.
  fileprivate func plain(_ language: Language = .nl) -> TestDesk {
    var desk = desk(language)
    desk.state.isPlain = true
    desk.state.resize(to: Size(78, 200))
    return desk
  }
}
