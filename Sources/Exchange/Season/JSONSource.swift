import Wording

/// A JSON text taken apart, and what is found wrong in it.
///
/// Its values stand in one list in the order of the text, each with the place in that list where
/// the next one begins that does not lie in it. In an object keys and values take turns. Texts,
/// numbers and where a value stands are worked out when they are asked for.
final class JSONSource {
  let bytes: [UInt8]
  let values: [Value]
  private var found: [Found] = []
  /// How many faults there are, told or not.
  private(set) var faultCount = 0

  /// More faults than anybody mends in one go.
  private static let mostFaults = 100

  /// A value, or the key of one.
  struct Value {
    let kind: Kind
    /// Its bytes, those of a text without its quotes.
    let start: Int32
    var end: Int32
    /// The number of the first value after it.
    var next: Int32
  }

  /// What a value is.
  enum Kind: UInt8 {
    case null, yes, no, integer, decimal, text, escapedText, list, object
  }

  private struct Found {
    let value: Int
    let key: String?
    let problem: Problem
  }

  /// Takes a text apart.
  init(_ text: String) throws(JSONScanner.Refusal) {
    bytes = Array(text.utf8)
    values = try JSONScanner(bytes).values
  }

  /// The whole.
  var root: JSONNode { JSONNode(source: self, index: 0) }

  /// The line of a byte and its place there, both counted from 1.
  static func line(of position: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<min(position, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return (line, String(decoding: before[start...], as: UTF8.self).count + 1)
  }
}

// MARK: Faults

extension JSONSource {
  /// Notes what is wrong with a value, or with a key that it has or lacks.
  func add(_ problem: Problem, at value: Int, key: String? = nil) {
    faultCount += 1
    if found.count < Self.mostFaults {
      found.append(Found(value: value, key: key, problem: problem))
    }
  }

  /// The first faults, in the order of the text.
  var faults: [Fault] {
    found.enumerated().sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }
      .map { _, found in
        let path = path(of: found.value)
        let key = found.key.map { path.isEmpty ? $0 : ".\($0)" } ?? ""
        let line = Self.line(of: Int(values[found.value].start), in: bytes).line
        return Fault(path: path + key, line: line, problem: found.problem)
      }
  }

  /// Where a value stands, such as "requests[3].after[0]": elements are counted from 0.
  ///
  /// - Complexity: O(values around it).
  func path(of index: Int) -> String {
    var (path, here) = ("", 0)
    while here < index {
      var child = here + 1
      if values[here].kind == .list {
        var element = 0
        while Int(values[child].next) <= index {
          child = Int(values[child].next)
          element += 1
        }
        path += "[\(element)]"
      } else {
        while Int(values[child + 1].next) <= index { child = Int(values[child + 1].next) }
        path += (path.isEmpty ? "" : ".") + Place.written(text(child))
        child += 1
      }
      here = child
    }
    return path
  }
}

// MARK: Texts

extension JSONSource {
  /// What the short escapes stand for.
  static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  /// The bytes of a value.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(values[index].start)..<Int(values[index].end)]
  }

  /// The text of a value, its escapes resolved.
  func text(_ index: Int) -> String {
    let bytes = bytes(index)
    guard values[index].kind == .escapedText else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var (result, units) = ([UInt8](), [UInt16]())
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let isUnit = bytes[position] == UInt8(ascii: "\\") && bytes[position + 1] == UInt8(ascii: "u")
      if isUnit {
        units.append(bytes[position + 2..<position + 6].reduce(0) { $0 << 4 | ($1.hexValue ?? 0) })
        position += 6
      }
      if !units.isEmpty, !isUnit || position == bytes.endIndex {
        result += String(decoding: units, as: UTF16.self).utf8
        units = []
      }
      guard !isUnit else { continue }
      let isEscape = bytes[position] == UInt8(ascii: "\\")
      result.append(isEscape ? Self.escapes[bytes[position + 1]] ?? 0 : bytes[position])
      position += isEscape ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a key is this one.
  func isKey(_ index: Int, _ key: String) -> Bool {
    let bytes = bytes(index)
    return values[index].kind == .text
      ? bytes.count == key.utf8.count && bytes.elementsEqual(key.utf8) : text(index) == key
  }
}
