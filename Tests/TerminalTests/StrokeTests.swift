import CTerminal
import Screen
import Testing

@testable import Terminal

struct StrokeTests {
  @Test func `a scalar that equals a key as a number is a scalar`() {
    #expect(Stroke(MM_CHARACTER, 0x103) == .scalar("ă"))
    #expect(Stroke(MM_KEY, UInt32(MM_UP)) == .key(.up))
  }

  @Test func `function keys have their numbers`() {
    #expect(Stroke(MM_KEY, UInt32(MM_FUNCTION + 1)) == .key(.function(1)))
    #expect(Stroke(MM_KEY, UInt32(MM_FUNCTION + 12)) == .key(.function(12)))
  }

  @Test func `what has no name is something else`() {
    #expect(Stroke(MM_KEY, UInt32(MM_OTHER_KEY)) == .other)
    #expect(Stroke(MM_KEY, 99) == .other)
    #expect(Stroke(MM_CHARACTER, 0xD800) == .other)
  }
}
