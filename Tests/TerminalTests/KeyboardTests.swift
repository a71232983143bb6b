import Screen
import Testing

@testable import Terminal

struct KeyboardTests {
  /// What comes of characters, with a silence after them.
  private func inputs(_ text: String) -> [Input] {
    var keyboard = Keyboard()
    return text.unicodeScalars.flatMap { keyboard.take(.scalar($0)) } + keyboard.pause()
  }

  private func keys(_ names: String...) -> [Input] {
    names.compactMap { Key(name: $0).map(Input.key) }
  }

  @Test func `characters are keys`() {
    #expect(inputs("aé 漢") == keys("a", "é", "Space", "漢"))
    #expect(inputs("\t\r\n\u{8}\u{7F}") == keys("Tab", "Enter", "Enter", "Backspace", "Backspace"))
    #expect(inputs("\u{0}\u{1}\u{1A}\u{1C}\u{1F}") == keys("^@", "^A", "^Z", "^\\", "^_"))
  }

  @Test func `an escape is Esc in silence and Alt before a letter`() {
    #expect(inputs("\u{1B}") == keys("Esc"))
    #expect(inputs("\u{1B}\u{1B}") == keys("Esc", "Esc"))
    #expect(inputs("\u{1B}x") == keys("Alt-x"))
    #expect(inputs("\u{1B}[") == keys("Alt-["))
    #expect(inputs("\u{1B}O") == keys("Alt-O"))
    #expect(inputs("\u{1B}]") == keys("Alt-]"))
  }

  @Test func `Alt with a key that writes nothing is that key`() {
    #expect(inputs("\u{1B}\r\u{1B}\u{7F}") == keys("Enter", "Backspace"))
    var keyboard = Keyboard()
    #expect(keyboard.take(.scalar("\u{1B}")) + keyboard.take(.key(.up)) == keys("Up"))
  }

  @Test(arguments: [
    "\u{1B}[99;5u", "\u{1B}[?62;22c", "\u{1B}[I", "\u{1B}[M q!", "\u{1B}[[A", "\u{1B}OZ",
    "\u{1B}]0;q\u{7}", "\u{1B}]0;q\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
  ])
  func `a sequence that nobody knows is left out whole`(sequence: String) {
    #expect(inputs(sequence) == [])
    #expect(inputs(sequence + "j") == keys("j"))
  }

  @Test(arguments: ["\u{1B}[99;", "\u{1B}]0;q", "\u{1B}[M "])
  func `one that breaks off is left out, after some patience`(sequence: String) {
    var keyboard = Keyboard()
    #expect(keyboard.patience == 0)
    for scalar in sequence.unicodeScalars { #expect(keyboard.take(.scalar(scalar)) == []) }
    #expect(keyboard.patience > 0)
    #expect(keyboard.pause() == [])
    #expect(keyboard.take(.scalar("j")) == keys("j"))
  }

  @Test func `a new escape ends a sequence`() {
    #expect(inputs("\u{1B}[9\u{1B}x") == keys("Alt-x"))
    #expect(inputs("\u{1B}[9\r") == keys("Enter"))
  }
}

struct PasteTests {
  private var keyboard = Keyboard()

  private mutating func take(_ text: String) -> [Input] {
    text.unicodeScalars.flatMap { keyboard.take(.scalar($0)) }
  }

  @Test mutating func `a text comes as one, with line feeds`() {
    #expect(keyboard.take(.pasteBegins) == [])
    #expect(take("one\rtwo\r\nthree\n\nq") == [])
    #expect(keyboard.take(.key(.up)) == [])
    #expect(keyboard.take(.pasteEnds) == [.pasted("one\ntwo\nthree\n\nq")])
    #expect(take("j") == [.key(.character("j"))])
  }

  @Test mutating func `silence does not end it, nor does Control-C among other text`() {
    _ = keyboard.take(.pasteBegins)
    #expect(take("a\u{3}") + keyboard.pause() + take("\u{3}b") + keyboard.pause() == [])
    #expect(keyboard.take(.pasteEnds) == [.pasted("a\u{3}\u{3}b")])
  }

  @Test(arguments: ["\u{3}", "\u{1B}"])
  mutating func `somebody who wants the keyboard back gets it`(key: String) {
    _ = keyboard.take(.pasteBegins)
    #expect(take("text") + keyboard.pause() == [])
    #expect(take(key) + keyboard.pause() == [.pasted("text")])
    #expect(take("j") == [.key(.character("j"))])
  }

  @Test mutating func `what is too long is cut, and is still no key`() {
    _ = keyboard.take(.pasteBegins)
    let long = String(repeating: "é", count: Paste.limit / 2)
    #expect(take(long + "qqq") == [])
    #expect(keyboard.take(.pasteEnds) == [.pasted(long)])
  }

  @Test mutating func `an end without a beginning is nothing`() {
    #expect(keyboard.take(.pasteEnds) == [])
    #expect(take("j") == [.key(.character("j"))])
  }
}
