import Screen
import Testing
import Wording

@testable import Desk

struct ScriptTests {
  @Test func `words are keys, one after the other`() throws {
    #expect(
      try events("p Enter ^R Shift-Tab F1") == [
        .key(.character("p")), .key(.enter), .key(.control("r")), .key(.backTab),
        .key(.function(1)),
      ])
  }

  @Test func `what stands between quotes is typed, blanks and all`() throws {
    #expect(
      try events("/ \"a b\" Enter") == [
        .key(.character("/")), .key(.character("a")), .key(.character(" ")), .key(.character("b")),
        .key(.enter),
      ])
    #expect(try events("\"Enter é漢\"").count == 8)
    #expect(try events("\"\"").isEmpty)
  }

  @Test func `empty lines and remarks are left out, and lines keep their numbers`() throws {
    let script = try Script("# naar het bord\r\n\r\nEnter\n   # inspringen mag\n  j j\n#p\n")
    #expect(script.lines.map(\.number) == [3, 5])
    #expect(script.lines.map(\.events.count) == [1, 2])
    #expect(try Script("").lines.isEmpty)
  }

  @Test func `two strokes are one word`() throws {
    #expect(try events("gd gg") == "gdgg".map { Event.key(.character($0)) })
  }

  @Test(arguments: Command.allCases)
  func `every command can be called by its own name`(_ command: Command) throws {
    let keys = try events(command.rawValue).map { event -> Key in
      guard case .key(let key) = event else { throw Script.Fault(line: 0, word: "no key") }
      return key
    }
    let bindings = Commands.table.filter { $0.command == command }
    #expect(bindings.contains { $0.keys.contains(keys) })
  }

  @Test func `the names of all keys of the table are words of a script`() throws {
    for strokes in Commands.table.flatMap(\.keys) {
      let word = strokes.map(\.name).joined()
      #expect(try events(word) == strokes.map(Event.key), "\(word)")
    }
  }

  @Test func `a line gives the screen another size`() throws {
    #expect(try events("size 80x24") == [.resized(Size(80, 24))])
    #expect(try events("  size 80x24  ") == [.resized(Size(80, 24))])
  }

  @Test(arguments: [
    "size", "size ", "size 80", "size 0x24", "size 80x1001", "size 80x24x7", "size axb",
    "size -80x24", "size a x80x24", "size 80xx24", "size x80x24",
  ])
  func `a size that is none is a fault`(_ text: String) {
    #expect(throws: Script.Fault.self) { try Script(text) }
  }

  @Test(
    arguments: [
      ("p\nplaats", 2, "plaats"), ("# x\n\nj gx", 3, "gx"), ("F64", 1, "F64"),
      ("\"typ\" typ", 1, "typ"),
    ] as [(String, Int, String)])
  func `a word that is no key is named with its line`(text: String, line: Int, word: String) {
    #expect(throws: Script.Fault(line: line, word: word)) { try Script(text) }
  }

  private func events(_ text: String) throws -> [Event] {
    try Script(text).lines.flatMap(\.events)
  }
}
