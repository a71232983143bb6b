import Testing

@testable import Planning

struct PairingTests {
  @Test func `each person goes to one place`() {
    #expect(Pairing.size([]) == 0)
    #expect(Pairing.size([["a"], ["a"]]) == 1)
    #expect(Pairing.size([["a"], []]) == 1)
    #expect(Pairing.size([["a", "b"], ["a"]]) == 2)
    #expect(Pairing.size([["a", "b"], ["a", "c"], ["b"]]) == 3)
    #expect(Pairing.size([["a", "b"], ["a", "b"], ["a", "b"]]) == 2)
  }

  @Test func `somebody can be spared when all places are filled without them`() {
    #expect(Pairing.canSpare("a", from: []))
    #expect(Pairing.canSpare("a", from: [["b"]]))
    #expect(!Pairing.canSpare("a", from: [["a"]]))
    #expect(Pairing.canSpare("a", from: [["a", "b"]]))
    #expect(!Pairing.canSpare("a", from: [["a", "b"], ["b"]]))
    #expect(!Pairing.canSpare("a", from: [["a", "b"], ["a", "b"], ["a", "b"], ["c"]]))
  }
}
