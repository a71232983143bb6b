import Screen
import Testing

struct KeyTests {
  @Test(
    arguments: [
      (.character("p"), "p"), (.character("P"), "P"), (.character(" "), "Space"),
      (.character("^"), "^"), (.character("F"), "F"), (.character("é"), "é"),
      (.control("r"), "^R"), (.control("@"), "^@"), (.control("\\"), "^\\"), (.alt("x"), "Alt-x"),
      (.alt("X"), "Alt-X"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
      (.backTab, "Shift-Tab"), (.backspace, "Backspace"), (.delete, "Delete"), (.up, "Up"),
      (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
      (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.function(1), "F1"), (.function(12), "F12"),
    ] as [(Key, String)])
  func `a key and its name belong together`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test func `every key that is typed comes back from its name`() {
    for value in UInt8(0x20)...0x7E {
      let character = Character(Unicode.Scalar(value))
      for key in [Key.character(character), .alt(character)] {
        #expect(Key(name: key.name) == key, "\(key)")
      }
    }
    for value in UInt8(0x40)...0x5F {
      let key = Key.control(Character(Character(Unicode.Scalar(value)).lowercased()))
      #expect(Key(name: key.name) == key, "\(key)")
    }
    for number in 1...63 { #expect(Key(name: "F\(number)") == .function(number)) }
  }

  @Test func `names of keys may be written in any case`() {
    #expect(Key(name: "esc") == .escape)
    #expect(Key(name: "SHIFT-TAB") == .backTab)
    #expect(Key(name: "^r") == Key(name: "^R"))
    #expect(Key(name: "p") != Key(name: "P"))
  }

  @Test(arguments: [
    "", "F0", "F64", "F-1", "F+1", "F01", "^é", "^^^", "Alt-", "Alt-xy", "Ctrl-x", "ab",
  ])
  func `what is no name is no key`(name: String) {
    #expect(Key(name: name) == nil)
  }
}
