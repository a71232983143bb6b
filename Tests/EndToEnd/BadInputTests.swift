import Foundation
import Testing

extension Program {
  /// Expects a run to fail: with this code, these words on standard error, nothing on standard
  /// output, and every file as it was.
  func refuses(
    _ arguments: [String], _ code: Int32, _ says: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = contents
    let outcome = try run(arguments)
    #expect(outcome.code == code, "\(outcome.err)", sourceLocation: sourceLocation)
    #expect(outcome.out.isEmpty, sourceLocation: sourceLocation)
    #expect(outcome.err.hasPrefix("marktmeester: "), sourceLocation: sourceLocation)
    for text in says {
      #expect(outcome.err.contains(text), "\(outcome.err)", sourceLocation: sourceLocation)
    }
    #expect(contents == before, "a file has changed", sourceLocation: sourceLocation)
  }

  /// Every file of the folder, by name; one that is large only by its size.
  private var contents: [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(into: [:]) { all, name in
      let size = try? FileManager.default.attributesOfItem(atPath: file(name))[.size] as? Int
      all[name] = size ?? 0 > 2_000_000 ? Data("\(size ?? 0)".utf8) : bytes(name) ?? Data()
    }
  }
}

/// Letters that are none.
struct BadLetterTests {
  @Test(arguments: ["letter", "council"])
  func `a file that is no text`(kind: String) throws {
    let program = try Program.withCouncil()
    let command = kind == "letter" ? ["intake", "--add"] : ["council", "apply"]
    func refuses(
      _ path: String, _ code: Int32, _ says: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      try program.refuses(command + [path], code, path, says, sourceLocation: sourceLocation)
    }
    try refuses(program.write("empty", ""), 65, "leeg")
    try refuses(program.write("blank", " \n\t\r\n  "), 65, "leeg")
    try refuses(program.write("binary", "Geachte\0raad"), 65, "geen platte tekst (byte 7)")
    if kind == "council" {
      try refuses(program.write("latin", "Caf".utf8 + [0xE9, 0x20, 0x6F]), 65, "UTF-8 (byte 3)")
      try refuses(program.file("home"), 65, "kan niet worden gelezen")
    }
    try refuses(program.file("nowhere.txt"), 66, "Controleer het pad")
    let large = try program.write("large", "")
    try FileHandle(forWritingTo: URL(fileURLWithPath: large)).truncate(atOffset: 52_428_800)
    try refuses(large, 65, "52428800 bytes, hooguit")
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// As many days in 2024 and on, as letters write them.
  private static func days(_ count: Int) -> [String] {
    (0..<count).map { "\($0 % 28 + 1) \(months[$0 / 28 % 12]) \(2024 + $0 / 336)" }
  }

  private static let opening =
    "27 juni 2023\n\nGeachte raad,\n\nWij verzoeken u om een politieke markt"

  @Test func `a request with a thousand dates`() throws {
    let program = try Program.withCouncil()
    let letter =
      Self.opening + " uiterlijk " + Self.days(1000).joined(separator: ", uiterlijk ") + ".\n"
    try program.refuses(
      ["intake", "--add", program.write("letter.txt", letter)], 65, "zinsneden", "100")
  }

  @Test func `a letter with a thousand dates of something else`() throws {
    let program = try Program.withCouncil()
    let others = Self.days(1000).map { "Het onderzoek van \($0) is afgerond.\n" }
    let letter = Self.opening + " eind september 2023.\n\n" + others.joined()
    let draft = try program.json(
      DraftJSON.self, "intake", "--add", try program.write("letter.txt", letter))
    #expect(draft.clauses.map(\.phrase) == ["eind september 2023"])
  }

  @Test func `lines of a megabyte`() throws {
    let program = try Program.withCouncil()
    let word = try program.write("word", String(repeating: "x", count: 999_000))
    #expect(try program.done("intake", word).out == "De brief vraagt niet om een sessie.\n")
    let long = String(repeating: String(repeating: "x", count: 999) + " ", count: 990)
    let sentence = Self.opening + " eind september 2023. " + long
    let line = try program.write("line", sentence)
    let draft = try program.json(DraftJSON.self, "intake", line)
    #expect(draft.clauses.map(\.phrase) == ["eind september 2023"])
  }

  @Test func `nothing in a letter reaches the terminal`() throws {
    let program = try Program.withCouncil()
    let evil = "\u{1B}[31mRood\u{1B}]0;x\u{7} \u{202E}om\u{2066} \u{9B}1m \u{85}\u{8}\u{7F}\u{200F}"
    let letter = try program.write(
      "letter.txt",
      """
      Onderwerp: \(evil)
      27 juni 2023

      \(evil)

      Wij verzoeken u om een beeldvormende politieke markt op 26 \u{2066}september\u{9B} 2023, dus \
      eind september. De stukken over \u{202E}wijken ontvangt u eind augustus 2023.
      """)
    try program.done("intake", letter, "--add")
    for arguments in [
      ["intake", letter], ["request", "show", "1"], ["request", "list"], ["dates", "1"], ["log"],
    ] {
      for more in [[], ["--json"], ["--lang", "en"]] {
        let outcome = try program.run(arguments + more)
        #expect(outcome.code == 0, "\(outcome.err)")
        #expect(Self.hidden(outcome.out).isEmpty, "\(arguments + more)")
      }
    }
    let named = try program.run("request", "show", evil + "zz", evil)
    #expect(named.code == 64)
    let missing = try program.run("intake", evil)
    #expect(missing.code == 66)
    #expect(Self.hidden(missing.err).isEmpty)
  }

  /// The characters of a text that a terminal acts on, line ends aside.
  private static func hidden(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }
}

/// Council files with faults, and days that are none.
struct BadCouncilTests {
  @Test func `every fault is told at once, with key and line`() throws {
    let program = try Program.withCouncil()
    let bad =
      try demoCouncil
      .replacing("\nseats = 37", with: "\nseats = \"veel\"")
      .replacing(
        "rooms = [\"raadzaal\", \"burgerzaal\"]", with: "rooms = [\"raadzaal\", \"kelder\"]"
      )
      .replacing("[2023-10-21, 2023-10-29]", with: "[2023-08-30, 2023-10-29]")
      .replacing("date = 2023-11-22", with: "date = \"morgen\"")
    func line(_ text: String) -> String {
      "regel \((bad.lines.firstIndex { $0.contains(text) } ?? -2) + 1), "
    }
    let file = try program.write("council.toml", bad)
    for command in [["council", "apply", file], ["council", "apply", file, "--dry-run"]] {
      try program.refuses(
        command, 65, "4 fouten", line("\"veel\"") + "council.seats: is tekst",
        line("kelder") + "body[1].rooms[2]: er is geen zaal “kelder”",
        line("[2023-08-30") + "recess[2].periods[2]: herfstreces",
        line("[2023-07-22").dropLast(2) + ")", line("morgen") + "calendar[3].date: “morgen”")
    }
    try program.refuses(
      ["init", "--council", file, "--db", program.file("new.sqlite")], 65, "4 fouten")
  }

  @Test func `a syntax error is told with its line`() throws {
    let program = try Program.withCouncil()
    let file = try program.write("council.toml", "[council]\nname = \"x\"\nseats = = 3\n")
    try program.refuses(["council", "apply", file], 65, file, "regel 3, kolom 9")
  }

  @Test(arguments: [
    ("2023-02-30", "De datum “2023-02-30” bestaat niet"),
    ("31 november", "De datum “31 november” bestaat niet"),
    ("woensdag 26 september 2023", "dinsdag 26 september 2023 is geen woensdag"),
    ("overmorgen of zo", "“overmorgen of zo” is geen datum"),
  ])
  func `a day that does not exist`(day: String, says: String) throws {
    let program = try Program.withLetter()
    for command in [
      ["place", "1", day], ["why", "1", day], ["agenda", "--from", day], ["check", "--today", day],
      ["dates", "1", "--to", day], ["request", "offer", "1", day],
      ["request", "grant", "1", "--on", day], ["anchor", "move", "begroting-2024", "markt", day],
      ["absence", "add", "wethouder-1", day, "2023-09-26"], ["calendar", "--month", day],
      ["intake", "--demo", "--date", day],
    ] { try program.refuses(command, 64, says) }
    let environment = ["MARKTMEESTER_TODAY": day]
    #expect(try program.run(["check"], environment: environment).code == 64)
  }
}
