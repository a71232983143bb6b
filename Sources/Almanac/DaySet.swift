/// A set of days, kept as the fewest possible ranges.
///
///     var free = DaySet([DayRange.year(2023)])
///     free = free.subtracting(DaySet([summer]))
///
/// Invariant: `ranges` are sorted, share no day and do not touch: between two of them lies at
/// least one day that is not in the set. Equal sets therefore have equal ranges.
public struct DaySet: Hashable, Sendable {
  /// The ranges of the set, in order.
  public private(set) var ranges: [DayRange]

  /// The set without days.
  public init() {
    ranges = []
  }

  /// The days of all these ranges, which may come in any order, overlap and touch.
  ///
  /// - Complexity: O(*n* log *n*) for *n* ranges.
  public init(_ ranges: some Sequence<DayRange>) {
    self.ranges = Self.merged(ranges.sorted { $0.first < $1.first })
  }

  /// Joins the ranges, sorted by their first day, that overlap or touch.
  private static func merged(_ sorted: [DayRange]) -> [DayRange] {
    var result: [DayRange] = []
    for range in sorted {
      if let previous = result.last, range.first <= previous.last + 1 {
        result[result.count - 1] = DayRange(previous.first, max(previous.last, range.last))
      } else {
        result.append(range)
      }
    }
    return result
  }
}

extension DaySet {
  /// Whether the set has no days.
  public var isEmpty: Bool { ranges.isEmpty }

  /// The earliest day, or nil when the set is empty.
  public var first: Day? { ranges.first?.first }

  /// The latest day, or nil when the set is empty.
  public var last: Day? { ranges.last?.last }

  /// The number of days.
  ///
  /// - Complexity: O(*n*) for *n* ranges.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether the day is in the set.
  ///
  /// - Complexity: O(log *n*) for *n* ranges, by binary search.
  public func contains(_ day: Day) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      if ranges[middle].last < day { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(day)
  }

  /// Adds the days of a range.
  ///
  /// - Complexity: O(*n* log *n*) for *n* ranges.
  public mutating func insert(_ range: DayRange) {
    self = DaySet(ranges + [range])
  }

  /// Adds one day.
  ///
  /// - Complexity: O(*n* log *n*) for *n* ranges.
  public mutating func insert(_ day: Day) {
    insert(DayRange(day))
  }

  /// The days that are in either set.
  ///
  /// - Complexity: O(*n* log *n*) for *n* ranges in both together.
  public func union(_ other: DaySet) -> DaySet {
    DaySet(ranges + other.ranges)
  }

  /// The days that are in both sets.
  ///
  /// - Complexity: O(*n*) for *n* ranges in both together.
  public func intersection(_ other: DaySet) -> DaySet {
    var result = DaySet()
    var mine = ranges.makeIterator()
    var theirs = other.ranges.makeIterator()
    var left = mine.next()
    var right = theirs.next()
    while let a = left, let b = right {
      if let common = a.intersection(b) { result.ranges.append(common) }
      if a.last < b.last { left = mine.next() } else { right = theirs.next() }
    }
    return result
  }

  /// The days of this set that are not in the other.
  ///
  /// - Complexity: O(*n*) for *n* ranges in both together.
  public func subtracting(_ other: DaySet) -> DaySet {
    guard let first, let last else { return self }
    return intersection(other.complement(in: DayRange(first, last)))
  }

  /// The days of a range that are not in this set.
  ///
  /// - Complexity: O(*n*) for *n* ranges.
  public func complement(in range: DayRange) -> DaySet {
    var result = DaySet()
    var start = range.first
    for taken in ranges where taken.overlaps(range) {
      if let gap = DayRange(checked: start, taken.first - 1) { result.ranges.append(gap) }
      start = taken.last + 1
    }
    if let gap = DayRange(checked: start, range.last) { result.ranges.append(gap) }
    return result
  }
}
