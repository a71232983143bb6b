/// The items of one kind, in order of identifier.
///
/// Order never depends on how the catalog came about, so nothing that is printed does.
public struct Catalog<Value: Item>: Hashable, Sendable {
  private var items: [Value]

  /// An empty catalog.
  public init() { items = [] }

  /// The item of that identifier; setting nil removes it.
  ///
  /// - Complexity: O(log n) to read, O(n) to write.
  public subscript(id: Value.ID) -> Value? {
    get {
      let index = position(of: id)
      return index < items.count && items[index].id == id ? items[index] : nil
    }
    set {
      let index = position(of: id)
      let isThere = index < items.count && items[index].id == id
      switch (newValue, isThere) {
      case (let value?, true): items[index] = value
      case (let value?, false): items.insert(value, at: index)
      case (nil, true): items.remove(at: index)
      case (nil, false): break
      }
    }
  }

  private func position(of id: Value.ID) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Catalog: Sequence {
  /// The items, in order.
  public func makeIterator() -> IndexingIterator<[Value]> { items.makeIterator() }

  /// How many items there are.
  public var count: Int { items.count }

  /// Whether there is none.
  public var isEmpty: Bool { items.isEmpty }

  /// The item of the lowest identifier.
  public var first: Value? { items.first }

  /// The item of the highest identifier.
  public var last: Value? { items.last }
}
