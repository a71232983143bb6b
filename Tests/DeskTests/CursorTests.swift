import TestSupport
import Testing

@testable import Desk

struct CursorTests {
  @Test func `a cursor never leaves its list`() {
    var cursor = Cursor()
    cursor.move(by: 3, count: 10)
    #expect(cursor.index == 3)
    cursor.move(by: State.far, count: 10)
    #expect(cursor.index == 9)
    cursor.move(by: -State.far, count: 10)
    #expect(cursor.index == 0)
    cursor.move(by: 1, count: 0)
    #expect(cursor.index == 0)
  }

  @Test(arguments: UInt64(0)..<50)
  func `settled it is in sight, and the window is full where the list allows`(seed: UInt64) {
    var random = SeededGenerator(seed)
    var cursor = Cursor()
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &random)
      let height = Int.random(in: -2...20, using: &random)
      cursor.move(by: Int.random(in: -50...50, using: &random), count: count)
      cursor.settle(count: count, height: height)
      let window = max(1, height)
      #expect(cursor.top >= 0 && cursor.top <= max(0, count - window))
      #expect((cursor.top..<cursor.top + window).contains(cursor.index))
      #expect(count == 0 ? cursor.index == 0 : cursor.index < count)
    }
  }

  @Test func `the window stands still while the cursor is in sight`() {
    var cursor = Cursor(index: 12, top: 10)
    for index in 10..<15 {
      cursor.index = index
      cursor.settle(count: 100, height: 5)
      #expect(cursor.top == 10)
    }
    cursor.index = 15
    cursor.settle(count: 100, height: 5)
    #expect(cursor.top == 13)
  }

  @Test func `a text is pushed up no further than its end`() {
    var scroll = Scroll()
    scroll.move(by: 3, count: 20, height: 8)
    #expect(scroll.top == 3)
    scroll.move(by: State.far, count: 20, height: 8)
    #expect(scroll.top == 12)
    scroll.move(by: -State.far, count: 20, height: 8)
    #expect(scroll.top == 0)
    scroll.move(by: 5, count: 4, height: 8)
    #expect(scroll.top == 0)
  }
}
