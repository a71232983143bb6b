import Foundation
import Testing

/// The desk without a terminal: replays, plain lines, the table of keys.
struct DeskTests {
  @Test func `a replay does what the keys do, and keeps what would have been seen`() throws {
    let program = try Program.withLetter()
    let script = try program.write("keys.txt", "# to the best slot\np\n\np\nm k\n")
    try program.done("desk", "plan", "--script", script, "--save-frames", program.file("frames"))
    let frames = try FileManager.default.contentsOfDirectory(atPath: program.file("frames"))
    #expect(frames.sorted() == ["000.txt", "001.txt", "002.txt", "003.txt"])
    let last = String(decoding: try #require(program.bytes("frames/003.txt")), as: UTF8.self)
    #expect(last.hasPrefix("120x35 cursor "))
    #expect(last.contains("Verplaats 3604012"))
    #expect(try program.done("agenda").out.contains("19:30-20:30"))
    #expect(try program.done("log").out.contains("marktmeester desk place"))
  }

  @Test func `the same keys on the same data show the same bytes, whatever surrounds them`() throws
  {
    let program = try Program.withLetter()
    let script = try program.write("keys.txt", "Enter j j i\nq ?\nq U\n")
    var shown: Set<Data> = []
    for (index, surroundings) in [
      ["TZ": "UTC"], ["TZ": "Pacific/Auckland", "LC_ALL": "C"], ["LANG": "tr_TR.UTF-8"],
    ].enumerated() {
      let folder = program.file("frames\(index)")
      let outcome = try program.run(
        ["desk", "--script", script, "--save-frames", folder], environment: surroundings)
      #expect(outcome.code == 0, "\(outcome.err)")
      shown.insert(try #require(program.bytes("frames\(index)/002.txt")))
    }
    #expect(shown.count == 1)
  }

  @Test func `a word in a replay that is no key is named with its line`() throws {
    let program = try Program.withLetter()
    let script = try program.write("keys.txt", "j\n\nj spring\n")
    let outcome = try program.run("desk", "--script", script)
    #expect(outcome.code == 65)
    #expect(outcome.err.contains("Regel 3 van het script: “spring” is geen toets."))
  }

  @Test func `without a terminal the desk says in one line what to do, and ends 2`() throws {
    let outcome = try Program.withLetter().run("desk")
    #expect(outcome.code == 2)
    #expect(outcome.err.contains("--plain"))
    #expect(outcome.err.split(separator: "\n").count == 1)
    #expect(outcome.out.isEmpty)
  }

  @Test(arguments: ["nl", "en"])
  func `line by line a session is placed and a request ruled on, without one escape`(
    _ language: String
  ) throws {
    let program = try Program.withLetter()
    let yes = language == "nl" ? "J" : "Y"
    let plan = try program.write("plan.txt", "place\nplace\nq\nq\n")
    let planned = try program.run(
      ["desk", "plan", "--plain", "--lang", language], input: plan)
    #expect(planned.code == 0, "\(planned.err)")
    let review = try program.write("review.txt", "grant\nHet is er rijp voor\nEnter\n\(yes)\nq\n")
    let ruled = try program.run(
      ["desk", "review", "--lang", language], environment: ["ACCESSIBLE": "1"], input: review)
    #expect(ruled.code == 0, "\(ruled.err)")
    #expect(ruled.out.contains("Het is er rijp voor"))
    for text in [planned.out, ruled.out] {
      #expect(!text.contains("\u{1B}"))
      #expect(!text.contains("│"))
    }
    #expect(try program.done("request", "show", "1").out.contains("toegekend"))
    #expect(try program.done("agenda").out.contains("ingepland"))
  }

  @Test func `line by line an answer takes the place of what was proposed`() throws {
    let program = try Program.withLetter()
    let lines = try program.write(
      "lines.txt", "offer\n3 okt 2023\nDe avond zit vol\nEnter\nJ\nq\n")
    let outcome = try program.run(["desk", "review", "--plain"], input: lines)
    #expect(outcome.code == 0, "\(outcome.err)")
    let shown = try program.done("request", "show", "1").out
    #expect(shown.contains("andere datum voorgesteld: di 3 okt 2023"))
  }

  @Test func `a councillor's desk needs no right to write`() throws {
    let program = try Program.withSession()
    chmod(program.store, 0o400)
    let before = program.bytes()
    let script = try program.write("keys.txt", "Enter Enter\np x + u\n")
    let outcome = try program.run("desk", "browse", "--script", script)
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.out.contains("Wijkgericht Werken"))
    #expect(program.bytes() == before)
  }

  @Test func `the table of keys holds what a seat may do, and no more`() throws {
    let program = try Program.withLetter()
    #expect(try program.done("desk", "plan", "--list-keys").lines.contains { $0.hasPrefix("p ") })
    let browse = try program.done("desk", "browse", "--list-keys").lines
    #expect(!browse.contains { $0.contains("Plaats de sessie") || $0.contains("ongedaan") })
  }
}
