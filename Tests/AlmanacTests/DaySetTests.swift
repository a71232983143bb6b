import Almanac
import TestSupport
import Testing

struct DaySetTests {
  let early = DayRange("2023-09-01", "2023-09-05")
  let late = DayRange("2023-09-10", "2023-09-12")

  @Test func `an empty set has nothing`() {
    let empty = DaySet()
    #expect(empty.isEmpty)
    #expect(empty.first == nil)
    #expect(empty.last == nil)
    #expect(empty.count == 0)
    #expect(!empty.contains("2023-09-26"))
    #expect(empty.union(empty) == empty)
    #expect(empty.intersection(DaySet([early])) == empty)
    #expect(empty.subtracting(DaySet([early])) == empty)
    #expect(DaySet([early]).subtracting(empty) == DaySet([early]))
  }

  @Test func `ranges are sorted`() {
    let set = DaySet([late, early])
    #expect(set.ranges == [early, late])
    #expect(set.first == "2023-09-01")
    #expect(set.last == "2023-09-12")
    #expect(set.count == 8)
  }

  @Test func `ranges that touch or overlap become one`() {
    let touching = DaySet([early, DayRange("2023-09-06", "2023-09-09"), late])
    #expect(touching.ranges == [DayRange("2023-09-01", "2023-09-12")])
    let nested = DaySet([DayRange("2023-09-01", "2023-09-30"), early, late])
    #expect(nested.ranges == [DayRange("2023-09-01", "2023-09-30")])
    #expect(DaySet([early, early]) == DaySet([early]))
  }

  @Test func `one day between two ranges keeps them apart`() {
    var set = DaySet([early, DayRange("2023-09-07", "2023-09-08")])
    #expect(set.ranges.count == 2)
    set.insert("2023-09-06")
    #expect(set.ranges == [DayRange("2023-09-01", "2023-09-08")])
  }

  @Test func `subtracting the middle leaves both ends`() {
    let set = DaySet([DayRange("2023-09-01", "2023-09-30")]).subtracting(DaySet([late]))
    #expect(
      set.ranges == [
        DayRange("2023-09-01", "2023-09-09"), DayRange("2023-09-13", "2023-09-30"),
      ])
  }

  @Test func `the complement stays within its range`() {
    let set = DaySet([early, late])
    #expect(
      set.complement(in: DayRange("2023-09-04", "2023-09-11"))
        == DaySet([DayRange("2023-09-06", "2023-09-09")]))
    #expect(set.complement(in: early).isEmpty)
    #expect(DaySet().complement(in: early) == DaySet([early]))
  }

  @Test(arguments: UInt64(0)..<100)
  func `a set does what a plain set of days does`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let (a, plainA) = Self.sets(&random)
    let (b, plainB) = Self.sets(&random)
    Self.expect(a, is: plainA)
    Self.expect(a.union(b), is: plainA.union(plainB))
    Self.expect(a.intersection(b), is: plainA.intersection(plainB))
    Self.expect(a.subtracting(b), is: plainA.subtracting(plainB))
    var inserted = DaySet()
    for range in a.ranges.reversed() { inserted.insert(range) }
    #expect(inserted == a)
  }

  private static func sets(_ random: inout SeededGenerator) -> (DaySet, Set<Int>) {
    var ranges: [DayRange] = []
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let first = Int.random(in: -30...30, using: &random)
      let length = Int.random(in: 0...9, using: &random)
      ranges.append(DayRange(Day(number: first), Day(number: first + length)))
    }
    return (DaySet(ranges), Set(ranges.flatMap { $0.days.map(\.number) }))
  }

  private static func expect(_ set: DaySet, is plain: Set<Int>) {
    #expect((-50...50).filter { set.contains(Day(number: $0)) } == plain.sorted())
    #expect(set.count == plain.count)
    #expect(set.isEmpty == plain.isEmpty)
    #expect(set.first?.number == plain.min())
    #expect(set.last?.number == plain.max())
    for (range, next) in zip(set.ranges, set.ranges.dropFirst()) {
      #expect(range.last + 1 < next.first, "ranges of \(set) touch")
    }
  }
}
