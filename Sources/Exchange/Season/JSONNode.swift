import Almanac
import Planning
import Wording

/// A value of a JSON text.
///
/// What it is asked to be and is not, is a fault of the text.
struct JSONNode {
  let source: JSONSource
  let index: Int

  var kind: JSONSource.Kind { source.values[index].kind }

  /// Notes what is wrong with it.
  func fault(_ problem: Problem) { source.add(problem, at: index) }

  private func mismatch(_ expected: ValueKind) {
    fault(.wrongType(expected: [expected], found: kind.valueKind))
  }
}

// MARK: Single values

extension JSONNode {
  /// A text.
  func text() -> String? {
    guard kind == .text || kind == .escapedText else {
      mismatch(.text)
      return nil
    }
    return source.text(index)
  }

  /// A whole number within bounds.
  func integer(in allowed: ClosedRange<Int>) -> Int? {
    guard kind == .integer else {
      mismatch(.integer)
      return nil
    }
    let text = String(decoding: source.bytes(index), as: UTF8.self)
    guard let number = Int(text) else {
      fault(.hugeNumber(text))
      return nil
    }
    guard allowed.contains(number) else {
      fault(.outOfRange(value: number, allowed: allowed))
      return nil
    }
    return number
  }

  /// The number of something in a list of so many.
  func index(of referent: Referent, count: Int) -> Int? {
    guard count > 0 else {
      fault(.noneThere(referent))
      return nil
    }
    return integer(in: 0...count - 1)
  }

  /// True or false.
  func boolean() -> Bool? {
    guard kind == .yes || kind == .no else {
      mismatch(.boolean)
      return nil
    }
    return kind == .yes
  }

  /// A text that spells a day.
  func day() -> Day? {
    guard let text = text() else { return nil }
    guard let day = Day(iso: text) else {
      fault(.noSuchDate(text))
      return nil
    }
    return day
  }
}

// MARK: Lists and objects

extension JSONNode {
  /// The elements of a list; none where it is not one.
  func elements() -> [JSONNode] {
    guard kind == .list else {
      mismatch(.list)
      return []
    }
    var elements: [JSONNode] = []
    var child = index + 1
    while child < Int(source.values[index].next) {
      elements.append(JSONNode(source: source, index: child))
      child = Int(source.values[child].next)
    }
    return elements
  }

  /// The elements of a list of exactly so many.
  func elements(exactly count: Int) -> [JSONNode]? {
    let elements = elements()
    guard kind == .list else { return nil }
    guard elements.count == count else {
      fault(.wrongCount(expected: count, found: elements.count))
      return nil
    }
    return elements
  }

  /// The keys and values of an object; none where it is not one.
  func members() -> [(key: JSONNode, value: JSONNode)] {
    guard kind == .object else {
      mismatch(.object)
      return []
    }
    var members: [(JSONNode, JSONNode)] = []
    var child = index + 1
    while child < Int(source.values[index].next) {
      members.append(
        (JSONNode(source: source, index: child), JSONNode(source: source, index: child + 1)))
      child = Int(source.values[child + 1].next)
    }
    return members
  }

  /// The keys of an object, to be asked for by name; nil where it is not one.
  func fields() -> JSONFields? {
    guard kind == .object else {
      mismatch(.object)
      return nil
    }
    return JSONFields(self)
  }
}

/// The keys of an object, each asked for by name.
///
/// Those that nobody asks for are left alone.
struct JSONFields {
  private let node: JSONNode
  /// The numbers of the keys among the values; what each belongs to is the next value.
  private let keys: [Int]

  fileprivate init(_ node: JSONNode) {
    self.node = node
    var (keys, child) = ([Int](), node.index + 1)
    let values = node.source.values
    while child < Int(values[node.index].next) {
      keys.append(child)
      child = Int(values[child + 1].next)
    }
    self.keys = keys
  }

  /// The value of a key; nil where it is absent or null.
  func optional(_ key: String) -> JSONNode? {
    guard let value = value(key), value.kind != .null else { return nil }
    return value
  }

  /// The value of a key that must be there, be it null.
  func required(_ key: String) -> JSONNode? {
    if let value = value(key) { return value }
    node.source.add(.missing, at: node.index, key: key)
    return nil
  }

  /// The value of a key that must be there; nil where it is null.
  func nullable(_ key: String) -> JSONNode? {
    required(key).flatMap { $0.kind == .null ? nil : $0 }
  }

  private func value(_ key: String) -> JSONNode? {
    var found: Int?
    for index in keys where node.source.isKey(index, key) {
      if found == nil { found = index + 1 } else { node.source.add(.repeated(key), at: index + 1) }
    }
    return found.map { JSONNode(source: node.source, index: $0) }
  }
}

// What must be there as itself. Where it is not there is a fault, and a stand-in is given.
extension JSONFields {
  func text(_ key: String) -> String { required(key)?.text() ?? "" }
  func boolean(_ key: String) -> Bool { required(key)?.boolean() ?? false }
  func day(_ key: String) -> Day { required(key)?.day() ?? Day(number: 0) }
  func elements(_ key: String) -> [JSONNode] { required(key)?.elements() ?? [] }
  func texts(_ key: String) -> [String] { elements(key).compactMap { $0.text() } }
  func integer(_ key: String, in allowed: ClosedRange<Int>) -> Int {
    required(key)?.integer(in: allowed) ?? allowed.lowerBound
  }
}

extension JSONSource.Kind {
  /// What the wording calls it.
  var valueKind: ValueKind {
    switch self {
    case .null: .null
    case .yes, .no: .boolean
    case .integer: .integer
    case .decimal: .decimal
    case .text, .escapedText: .text
    case .list: .list
    case .object: .object
    }
  }
}
