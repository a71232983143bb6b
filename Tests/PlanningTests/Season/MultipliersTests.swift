import Testing

@testable import Planning

struct MultipliersTests {
  @Test func `who is missing becomes worth more, who is taken twice less, in even measure`() {
    var multipliers = Multipliers([1_000, 1_000, 1_000], rise: 10, patience: 2)
    multipliers.note(0)
    // 1.6 of a gap of two points, over the squares 1 + 4.
    _ = multipliers.move([1, 0, -2], 0, from: 0, to: 2)
    #expect(multipliers.of == [1_328, 1_000, 345])
    #expect(multipliers.leftOut == 0)
    // More left out than may be becomes dearer.
    let hasMoved = multipliers.move([0, 0, 0], -2, from: 0, to: 2)
    #expect(hasMoved)
    #expect(multipliers.of == [1_328, 1_000, 345])
    #expect(multipliers.leftOut == 819)
  }

  @Test func `where all agree nothing moves`() {
    var multipliers = Multipliers([7, 8], rise: 10, patience: 2)
    let hasMoved = multipliers.move([0, 0], 0, from: 0, to: 99)
    #expect(!hasMoved)
    #expect(multipliers.of == [7, 8] && multipliers.leftOut == 0)
  }

  @Test func `the best is kept, and a new start goes back to it`() {
    var multipliers = Multipliers([100], rise: 10, patience: 2)
    multipliers.note(40)
    _ = multipliers.move([1], 1, from: 40, to: 1)
    let best = (multipliers.of, multipliers.leftOut)
    multipliers.note(60)
    _ = multipliers.move([1], 1, from: 60, to: 1)
    multipliers.note(50)
    #expect(multipliers.best == 60)
    multipliers.restart(step: 0.5)
    #expect(multipliers.of == best.0 && multipliers.leftOut == best.1)
    #expect(multipliers.best == 60 && multipliers.idle == 0)
  }

  @Test func `a rise that is too small is none, and without one the steps shrink`() {
    var multipliers = Multipliers([0], rise: 10, patience: 2)
    multipliers.note(0)
    multipliers.note(10)
    #expect(multipliers.idle == 1 && multipliers.best == 10)
    _ = multipliers.move([1], 0, from: 0, to: 1)
    let wide = multipliers.of[0]
    multipliers.note(10)
    #expect(multipliers.idle == 2)
    _ = multipliers.move([1], 0, from: 0, to: 1)
    let narrow = multipliers.of[0] - wide
    #expect(wide == 819 && narrow == 546)
    multipliers.note(21)
    #expect(multipliers.idle == 0)
  }

  @Test func `a hair below a whole point is that point, and below nothing is nothing`() {
    var multipliers = Multipliers([], rise: 1, patience: 2)
    #expect(multipliers.bound == 0)
    for (value, points) in [(-5, 0), (0, 0), (1, 1), (512, 1), (513, 2), (600, 2)] {
      multipliers.note(value)
      #expect(multipliers.bound == points)
    }
  }
}
