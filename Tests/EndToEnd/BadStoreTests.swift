import Foundation
import Glibc
import Testing

/// Databases that are not ours, or not whole, or not free.
struct BadStoreTests {
  /// Commands that read, and one that writes.
  static let commands = [
    ["check"], ["log", "--json"], ["verify"], ["undo"], ["intake", "--demo", "--add"],
  ]

  /// Expects every command to refuse a store with these bytes.
  private func refuses(
    _ bytes: some Sequence<UInt8>, _ code: Int32, _ says: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let program = try Program()
    try program.write("demo.sqlite", bytes)
    for command in Self.commands {
      try program.refuses(
        command, code, program.store, says, sourceLocation: sourceLocation)
    }
  }

  /// The bytes of a sound store, some of them replaced.
  private func store(at offset: Int = 0, _ patch: [UInt8] = []) throws -> Data {
    var bytes = try #require(try Program.withCouncil().bytes())
    bytes.replaceSubrange(offset..<(offset + patch.count), with: patch)
    return bytes
  }

  @Test func `a file that is not ours`() throws {
    try refuses("Dit is een boodschappenlijst.\n".utf8, 5, "geen bestand van Marktmeester")
    try refuses([], 5, "geen bestand van Marktmeester")
    // Where SQLite keeps whose file it is.
    try refuses(try store(at: 68, [0, 0, 0, 0]), 5, "geen bestand van Marktmeester")
  }

  @Test func `a file of a newer Marktmeester`() throws {
    // Where SQLite keeps the version of the tables.
    try refuses(try store(at: 60, [0, 0, 0, 99]), 5, "nieuwere Marktmeester (versie 99; deze kent")
  }

  @Test(arguments: [50, 4096, 5000, 40_000])
  func `a file cut short`(length: Int) throws {
    try refuses(try store().prefix(length), 4, "beschadigd")
  }

  @Test func `a file that is not there`() throws {
    let program = try Program()
    for command in Self.commands {
      try program.refuses(command, 66, program.store, "marktmeester init")
    }
  }

  @Test func `a folder, a link and an address`() throws {
    let program = try Program.withCouncil()
    try program.refuses(["check", "--db", program.file("home")], 5, program.file("home"))
    let link = program.file("link.sqlite")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program.store)
    try program.refuses(["check", "--db", link], 64, link, "--db")
    try program.refuses(["undo", "--db", link], 64, link)
    try program.refuses(["check", "--db", "file:\(program.store)"], 64, "file:\(program.store)")
    try program.refuses(["undo", "--db", "file:\(program.store)?mode=rw"], 64, "geen pad")
  }

  @Test func `init leaves what is there`() throws {
    let program = try Program.withCouncil()
    try program.refuses(["init", "--demo"], 74, program.store, "--db")
  }

  /// Holds the store as another program would, with the locks of SQLite itself.
  @Test func `a store in use`() throws {
    let program = try Program.withCouncil()
    let before = program.bytes()
    let descriptor = open(program.store, O_RDWR | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
    let outcome = try program.run("undo")
    #expect(outcome.code == 3)
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.contains("\(program.store) is bezet"))
    lock.l_type = Int16(F_UNLCK)
    try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
    #expect(program.bytes() == before)
    try program.done("undo")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write to whatever it likes"))
  func `a store that may only be read`() throws {
    let program = try Program.withLetter()
    #expect(chmod(program.store, 0o400) == 0)
    try program.done("check")
    try program.refuses(["undo"], 74, program.store)
  }

  @Test func `the store is for its owner alone`() throws {
    let program = try Program()
    let path = program.file("deep/er/plan.sqlite")
    try program.done("init", "--demo", "--db", path)
    for (name, mode) in [("deep/er/plan.sqlite", 0o600), ("deep/er", 0o700)] {
      let rights = try FileManager.default.attributesOfItem(atPath: program.file(name))
      #expect(rights[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test(arguments: [
    ["agenda"], ["dates", "1", "--json"], ["intake", "--demo"], ["log"], ["verify"],
  ])
  func `an answer that cannot be written`(command: [String]) throws {
    let program = try Program.withLetter()
    let outcome = try program.run(command, output: "/dev/full")
    #expect(outcome.code == 74)
    #expect(outcome.err.hasPrefix("marktmeester: stdout"))
  }

  @Test(arguments: [
    [], ["frobnicate"], ["place"], ["check", "--lang", "de"], ["intake"],
    ["request", "secrecy", "1"],
    ["request", "grant", "1", "--by", "gerucht"], ["place", "1", "2023-09-26", "--at", "25:00"],
    ["place", "1", "2023-09-26", "--room", "kelder"], ["request", "show", "99"],
    ["place", "1", "2023-09-26", "--override", "Zin", "--reason", "x"],
    ["request", "add", "--subject", "x", "--portfolio", "onzin"],
    ["request", "add", "--subject", "x", "--room", "kelder"],
    ["request", "set", "1", "--portfolio", "onzin"],
    ["absence", "add", "niemand", "2023-09-26", "2023-09-26"],
    ["anchor", "move", "feest", "2023-09-26"], ["request", "merge", "1", "1"],
  ])
  func `wrong usage`(arguments: [String]) throws {
    let program = try Program.withLetter()
    let before = program.bytes()
    let outcome = try program.run(arguments)
    #expect(outcome.code == (arguments.isEmpty ? 0 : 64))
    #expect(outcome.out.isEmpty == !arguments.isEmpty)
    #expect(outcome.err.isEmpty == arguments.isEmpty)
    #expect(program.bytes() == before)
  }
}
