import Exchange
import Resources
import TestSupport
import Testing
import Wording

struct FuzzTests {
  private static let pieces = [
    "[", "]", "{", "}", "[[", "]]", "\"", "'", "\"\"\"", "=", ",", ".", "#", "\n", "\\", "\u{0}",
    "\u{1B}", "-1", "0", "9223372036854775807", "1e9", "nan", "true", "2023-02-30", "2023-02-28",
    "0000-01-01", "9999-12-31", "24:00", "25:61", "23:59:60", "\"\"", "[]", "{}", "é", "e\u{301}",
    "[[room]]\n", "[rules]\n", "from = 2024-01-01\n", "seats = 150\n", "id = \"x\"\n", "[[a.b]]\n",
    "2023-09-18T19:00:00", "2023-09-18T19:00:00+02:00", "\"\\u0000\"", "\"\\uD800\"", "_", "\t",
    "\r\n", "0x7f", "inf", "\"2023-13-01\"", "*", "\u{FEFF}", "a.b.c = 1\n", " ", " ", "a", "b",
    "a = ", "a", "b = 1\n", "1", "12", "2023-01-01 1", "+", "-", ":",
    "0b1", "0o7", "p", "x", "e5", "1.5", "07:32:00", "Z", "\\u00", "\\ \n", "\u{A0}", "\u{2028}",
    "\u{85}",
    "12345678901234567890123456789012345678901234567890", "2023", "-01", "T", "\"\"\"\"\"",
  ]

  private func mutated(_ text: String, _ dice: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let position = Int.random(in: 0..<max(bytes.count, 1), using: &dice)
      let end = min(bytes.count, position + Int.random(in: 0...40, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes.removeSubrange(min(position, end)..<end)
      case 1: bytes.insert(contentsOf: bytes[min(position, end)..<end], at: position)
      case 2: bytes.replaceSubrange(min(position, end)..<end, with: piece(&dice))
      case 3: bytes.insert(contentsOf: piece(&dice), at: position)
      default:
        if position < bytes.count { bytes[position] = UInt8.random(in: 0...255, using: &dice) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func piece(_ dice: inout SeededGenerator) -> [UInt8] {
    Array((Self.pieces.randomElement(using: &dice) ?? "").utf8)
  }

  /// The lines of a text with some of them gone, doubled or exchanged.
  private func shuffled(_ text: String, _ dice: inout SeededGenerator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for _ in 0..<Int.random(in: 1...8, using: &dice) {
      let one = Int.random(in: lines.indices, using: &dice)
      let other = Int.random(in: lines.indices, using: &dice)
      switch Int.random(in: 0..<3, using: &dice) {
      case 0: lines.remove(at: one)
      case 1: lines.insert(lines[one], at: other)
      default: lines.swapAt(one, other)
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: UInt64(0)..<60)
  func `any text comes to entities or to an error`(_ seed: UInt64) {
    var dice = SeededGenerator(seed)
    for round in 0..<20 {
      let source = round % 4 == 0 ? Texts.demoCouncil : Sample.all
      var text = round.isMultiple(of: 2) ? mutated(source, &dice) : shuffled(source, &dice)
      if round % 3 == 0 { text = mutated(text, &dice) }
      check(text)
    }
  }

  /// Short texts meet the parser's corners sooner than long ones.
  @Test(arguments: UInt64(0)..<20)
  func `any few pieces come to entities or to an error`(_ seed: UInt64) {
    var dice = SeededGenerator(seed)
    for _ in 0..<250 {
      let start = ["", "a = ", "[", "a = [", "a = {b = ", "[[room]]\n"]
      let pieces = (0..<Int.random(in: 0...9, using: &dice)).flatMap { _ in piece(&dice) }
      let text = (start.randomElement(using: &dice) ?? "") + String(decoding: pieces, as: UTF8.self)
      check(text)
    }
  }

  private func check(_ text: String) {
    switch Result(catching: { () throws(CouncilFileError) in try CouncilFile.read(text) }) {
    case .success(let entities): #expect(!entities.isEmpty)
    case .failure(.invalid(let faults)):
      #expect(!faults.isEmpty)
      let lines = text.utf8.count { $0 == 10 } + 2
      #expect(faults.allSatisfy { (1...lines).contains($0.line) })
    case .failure: break
    }
  }
}
