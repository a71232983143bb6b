import Screen
import Testing

struct FittingTests {
  @Test(arguments: [
    ("evening", 7, "evening"), ("evening", 6, "eveni…"), ("evening", 1, "…"), ("evening", 0, ""),
    ("evening", -1, ""), ("", 3, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"),
    ("a漢", 2, "a…"), ("één", 2, "é…"),
  ])
  func `a text is cut to its columns, and says so`(text: String, columns: Int, fitted: String) {
    #expect(text.fitted(to: columns) == fitted)
    #expect(Width.of(fitted) <= max(0, columns))
  }

  @Test func `what is cut keeps its marks`() {
    #expect("e\u{301}e\u{301}n".fitted(to: 2) == "e\u{301}…")
  }

  @Test(arguments: 0...9)
  func `a padded text has its columns exactly`(columns: Int) {
    for text in ["", "abc", "漢字漢字", "a漢b漢", "\u{1B}[2J", "e\u{301}\u{301}x"] {
      #expect(Width.of(text.padded(to: columns)) == columns, "\(text)")
    }
  }

  @Test func `lines break at blanks`() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("one two three".wrapped(to: 20) == ["one two three"])
    #expect("one two three".wrapped(to: 5) == ["one", "two", "three"])
    #expect("".wrapped(to: 5) == [""])
  }

  @Test func `a word that is too long is broken`() {
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
    #expect("a bcdefg h".wrapped(to: 3) == ["a", "bcd", "efg", "h"])
    #expect("漢字漢".wrapped(to: 3) == ["漢", "字", "漢"])
  }

  @Test func `something comes of a width that holds nothing`() {
    #expect("abc".wrapped(to: 0) == [])
    #expect("漢字".wrapped(to: 1) == ["漢", "字"])
  }

  @Test func `line ends stay, and other lines are indented`() {
    #expect("one\n\ntwo".wrapped(to: 9) == ["one", "", "two"])
    #expect("one two three".wrapped(to: 7, indent: 2) == ["one", "  two", "  three"])
    #expect("one\r\ntwo".wrapped(to: 9, indent: 1) == ["one", " two"])
  }

  @Test func `the first line is as wide as the indent leaves the others`() {
    for line in "one two three four five six".wrapped(to: 9, indent: 3) {
      #expect(Width.of(line) <= 9)
    }
  }

  @Test func `an indent leaves room for a column`() {
    #expect("ab".wrapped(to: 2, indent: 9) == ["a", " b"])
    #expect("ab".wrapped(to: 2, indent: -4).joined() == "ab")
  }

  @Test(arguments: 1...30)
  func `no line is wider than asked, and nothing is lost`(columns: Int) {
    let text = "Het presidium stelt de agenda vast: commissie-informatiebijeenkomst, 漢字, één"
    let lines = text.wrapped(to: columns)
    #expect(lines.allSatisfy { Width.of($0) <= max(2, columns) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
