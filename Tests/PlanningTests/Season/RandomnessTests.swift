import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct RandomnessTests {
  @Test func `the stream is SplitMix64's as published, one number further on`() {
    // The first numbers of SplitMix64 from state 1234567 as Rosetta Code lists them.
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    var random = Randomness(seed: 1_234_567)
    #expect((1...4).map { _ in random.next() } == Array(published[1...]))
  }

  @Test(arguments: [0, 1, 42, .max] as [UInt64])
  func `a seed's stream is that of the tests' own generator without its first number`(
    _ seed: UInt64
  ) {
    var (random, other) = (Randomness(seed: seed), SeededGenerator(seed))
    _ = other.next()
    for _ in 0..<1_000 { #expect(random.next() == other.next()) }
  }

  @Test func `numbers below a bound are all there, none beyond, each about as often`() {
    var random = Randomness(seed: 3)
    for bound in [1, 2, 3, 7, 100] {
      var counts = [Int](repeating: 0, count: bound)
      for _ in 0..<(bound * 1_000) { counts[random.below(bound)] += 1 }
      #expect(counts.allSatisfy { (850...1_150).contains($0) }, "\(bound): \(counts)")
    }
  }

  @Test func `a large bound does not overflow`() {
    var random = Randomness(seed: 4)
    for _ in 0..<1_000 { #expect((0..<40_000_000).contains(random.below(40_000_000))) }
  }
}
