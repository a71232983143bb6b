import Screen
import Testing

@testable import Desk

struct TextFieldTests {
  @Test func `keys that write are written, where the cursor is`() {
    var field = TextField("rden")
    field.play(.home, .right, .character("e"))
    #expect(field.text == "reden")
    #expect(field.position == 2)
  }

  @Test func `the cursor stays within the text`() {
    var field = TextField("ja")
    field.play(.right, .right)
    #expect(field.position == 2)
    field.play(.left, .left, .left)
    #expect(field.position == 0)
    field.play(.end)
    #expect(field.position == 2)
    field.play(.control("a"))
    #expect(field.position == 0)
    field.play(.control("e"))
    #expect(field.position == 2)
  }

  @Test func `backspace takes what stands before the cursor, delete what is under it`() {
    var field = TextField("abc")
    field.play(.left, .backspace)
    #expect(field.text == "ac")
    #expect(field.position == 1)
    field.play(.delete)
    #expect(field.text == "a")
    field.play(.delete)
    #expect(field.text == "a")
    field.play(.home, .backspace)
    #expect(field.text == "a")
  }

  @Test func `a word goes, and all before the cursor`() {
    var field = TextField("kan alleen dan  ")
    field.play(.control("w"))
    #expect(field.text == "kan alleen ")
    field.play(.left, .control("w"))
    #expect(field.text == "kan  ")
    #expect(field.position == 4)
    field.play(.control("u"))
    #expect(field.text == " ")
    #expect(field.position == 0)
    field.play(.control("w"), .control("u"))
    #expect(field.text == " ")
  }

  @Test func `what a person sees as one sign goes as one`() {
    for sign in ["é", "e\u{301}", "漢", "👩‍👩‍👧", "🇳🇱"] {
      var field = TextField("a\(sign)b")
      field.play(.left, .backspace)
      #expect(field.text == "ab")
      #expect(field.position == 1)
    }
  }

  @Test func `a mark that is typed after its letter joins it`() {
    var field = TextField()
    field.play(.character("e"), .character("\u{301}"))
    #expect(field.text.count == 1)
    #expect(field.position == 1)
    field.play(.backspace)
    #expect(field.text.isEmpty)
  }

  @Test func `line ends in pasted text become blanks`() {
    var field = TextField("[]")
    field.play(.left)
    field.insert("een\ntwee\r\ndrie\u{2028}vier")
    #expect(field.text == "[een twee drie vier]")
    #expect(field.position == field.text.count - 1)
  }

  @Test func `no more is taken than the limit, however it comes`() {
    var field = TextField()
    field.insert(String(repeating: "漢", count: 10_000))
    #expect(field.text.count == TextField.limit)
    field.play(.character("x"))
    #expect(field.text.count == TextField.limit)
    field.play(.home, .character("x"))
    #expect(field.text.count == TextField.limit)
    #expect(field.position == 0)
    field.play(.delete, .character("x"))
    #expect(field.text.first == "x")
    #expect(field.text.count == TextField.limit)
  }

  @Test(arguments: [Key.enter, .tab, .escape, .up, .down, .pageUp, .function(1), .alt("x")])
  func `other keys are not for a field and change nothing`(_ key: Key) {
    var field = TextField("reden")
    let isTaken = field.take(key)
    #expect(!isTaken)
    #expect(field == TextField("reden"))
  }
}

extension TextField {
  /// Takes keys that are all for a field.
  fileprivate mutating func play(_ keys: Key...) {
    for key in keys {
      let isTaken = take(key)
      #expect(isTaken, "\(key)")
    }
  }
}
