import Foundation
import Glibc
import Screen
import Testing

/// The real thing, on terminals of its own.
@Suite(.timeLimit(.minutes(1)))
struct ConsoleTests {
  @Test func `the first frame stands there whole`() throws {
    let pty = try Pty()
    #expect(pty.shows("\u{1B}[?2004h"))
    #expect(pty.shows("probe=80x24 café 漢 e\u{301} │"))
    #expect(pty.shows("evening 22 of a season"))
    #expect(pty.text.contains("\u{1B}[?1049h"))
  }

  @Test func `keys are told by their names`() throws {
    let pty = try Pty(size: Size(80, 70))
    try #require(pty.shows("evening 60"))
    for (bytes, name) in keys {
      pty.type(bytes)
      try #require(pty.shows("[\(name)]"), "\(name)")
    }
  }

  private let keys = [
    ("a", "a"), ("é", "é"), ("漢", "漢"), (" ", "Space"), ("\u{1}", "^A"), ("\u{3}", "^C"),
    ("\u{11}", "^Q"), ("\u{13}", "^S"), ("\u{1A}", "^Z"), ("\u{1C}", "^\\"), ("\u{0}", "^@"),
    ("\t", "Tab"), ("\r", "Enter"), ("\n", "Enter"), ("\u{8}", "Backspace"),
    ("\u{7F}", "Backspace"), ("\u{1B}x", "Alt-x"), ("\u{1B}é", "Alt-é"), ("\u{1B}[", "Alt-["),
    ("\u{1B}OA", "Up"), ("\u{1B}[A", "Up"), ("\u{1B}OB", "Down"), ("\u{1B}[B", "Down"),
    ("\u{1B}OC", "Right"), ("\u{1B}OD", "Left"), ("\u{1B}[1;5D", "Left"), ("\u{1B}[1;2A", "Up"),
    ("\u{1B}OH", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}OF", "End"), ("\u{1B}[4~", "End"),
    ("\u{1B}[5~", "PgUp"), ("\u{1B}[6~", "PgDn"), ("\u{1B}[3~", "Delete"),
    ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"),
  ]

  @Test func `Esc is answered at once`() throws {
    let pty = try Pty(size: Size(80, 40))
    try #require(pty.shows("evening 30"))
    var best = Double.infinity
    for _ in 0..<8 {
      let start = Date()
      pty.type("\u{1B}")
      try #require(pty.shows("[Esc]"))
      best = min(best, -start.timeIntervalSinceNow)
    }
    #expect(best < 0.04)
  }

  @Test(arguments: [
    "\u{1B}[99;5u", "\u{1B}[27;5;106~", "\u{1B}[<0;10;10M", "\u{1B}[M !!", "\u{1B}[I", "\u{1B}OZ",
    "\u{1B}]11;rgb:qq/TT/jj\u{7}", "\u{1B}P>|jqT\u{1B}\\", "\u{1B}[?62;4c",
  ])
  func `a sequence that nobody knows is left out whole`(sequence: String) throws {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    pty.type(sequence + "x")
    #expect(pty.shows("[x]"))
    #expect(!pty.text.contains("[9]") && !pty.text.contains("[j]") && !pty.text.contains("[u]"))
    pty.type("q")
    #expect(pty.end() == .code(0))
  }

  @Test func `a character comes in halves, and wrong bytes hide nothing`() throws {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    pty.type([0xE6, 0xBC])
    pty.type([0xA2])
    #expect(pty.shows("[漢]"))
    pty.type([0xFF, 0xC3, 0x61, 0x62])
    #expect(pty.shows("[a]"))
    #expect(pty.shows("[b]"))
  }

  @Test func `what is pasted is one text, and no key`() throws {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    pty.type("\u{1B}[200~qTé\rtwo\r\nthree\u{3}\u{1B}[201~x")
    #expect(pty.shows("<qTé/two/three^C>"))
    #expect(pty.shows("[x]"))
  }

  @Test func `a paste that never ends is ended by Control-C`() throws {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    pty.type("\u{1B}[200~lostq")
    // Only a stroke that comes alone is somebody's: so again and again, until it does.
    let isShown = (0..<100).contains { _ in
      pty.type("\u{3}")
      return pty.shows("<lostq", within: 0.05)
    }
    #expect(isShown)
    pty.type("q")
    #expect(pty.end() == .code(0))
  }

  @Test func `another size is told once it is there`() throws {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    pty.resize(Size(100, 30))
    #expect(pty.shows("probe=100x30") || pty.text.contains("{100x30}"))
    #expect(pty.shows("evening 28"))
    for step in 1...30 { pty.resize(Size(100 - 3 * step, 31 - step)) }
    pty.resize(Size(62, 12))
    #expect(pty.shows("{62x12}"))
    pty.resize(Size(1, 1))
    pty.resize(Size(90, 25))
    #expect(pty.shows("{90x25}"))
    pty.type("q")
    #expect(pty.end() == .code(0))
  }

  @Test func `a cursor that moves a row costs few bytes`() throws {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    pty.type("j")
    try #require(pty.shows("[j]"))
    pty.type("\u{1}")
    try #require(pty.shows("[^A]"))
    pty.type("j")
    try #require(pty.shows("[j]"))
    pty.type("\u{2}")
    let bytes = try #require(pty.wait(for: "[^B]"))
    #expect(bytes.count < 140, "\(bytes.count)")
  }

  @Test func `no colours are used where nobody wants them`() throws {
    let coloured = try Pty()
    #expect(coloured.shows("\u{1B}[32mevening 3"))
    for surroundings in [["NO_COLOR": "1"], ["TERM": "vt220"]] {
      let pty = try Pty(environment: surroundings)
      #expect(pty.shows("evening 22"))
      pty.type("q")
      #expect(pty.end() == .code(0))
      let text = pty.text
      #expect((30...49).allSatisfy { !text.contains("\u{1B}[\($0)m") && !text.contains(";\($0)m") })
    }
  }

  @Test func `a locale without UTF-8 gets what it has`() throws {
    let pty = try Pty(environment: ["LC_ALL": "C"])
    #expect(pty.shows("probe=80x24-ascii cafe ?  e |"))
    pty.type("\u{1B}[200~née\u{1B}[201~")
    pty.type("x")
    #expect(pty.shows("[x]"))
    #expect(pty.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["linux", "vt100", "screen-256color", "tmux-256color", "xterm", "rxvt"])
  func `many terminals will do`(name: String) throws {
    let pty = try Pty(environment: ["TERM": name])
    guard pty.shows("evening 22") else {
      // A small installation knows few of them.
      #expect(pty.end() == .code(22))
      return
    }
    pty.type("x")
    #expect(pty.shows("[x]"))
    pty.type("q")
    #expect(pty.end() == .code(0))
    #expect(pty.currentModes == pty.modes)
  }

  @Test(arguments: [("dumb", Int32(23)), ("nonsense", 22), ("", 22), ("unknown", 22)])
  func `a terminal that cannot be drawn on is left alone`(name: String, code: Int32) throws {
    let pty = try Pty(environment: ["TERM": name])
    #expect(pty.end() == .code(code))
    #expect(pty.output.isEmpty)
    #expect(pty.currentModes == pty.modes)
  }

  @Test(arguments: ["< /dev/null", "> /dev/null", "| cat"])
  func `no terminal is no terminal`(redirection: String) throws {
    let pty = try Pty(["/bin/sh", "-c", "{ \(Pty.probe); echo \"code $?\" >&2; } \(redirection)"])
    #expect(pty.shows("code 21"))
    _ = pty.end()
    #expect(!pty.output.contains(0x1B))
  }
}
