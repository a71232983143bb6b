import Foundation
import Glibc
import Screen
import Testing

/// The terminal is given back, whatever happens.
@Suite(.timeLimit(.minutes(1)))
struct RescueTests {
  private func expectGivenBack(_ pty: Pty, _ place: SourceLocation = #_sourceLocation) {
    let text = pty.text
    let rest = text.range(of: "\u{1B}[?2004l").map { text[$0.lowerBound...] } ?? ""
    #expect(rest.contains("\u{1B}[?1049l"), sourceLocation: place)
    #expect(rest.contains("\u{1B}[?1l"), sourceLocation: place)
    #expect(
      !rest.contains("\u{1B}[?1049h") && !rest.contains("\u{1B}[?2004h"), sourceLocation: place)
    #expect(pty.currentModes == pty.modes, sourceLocation: place)
  }

  private func started() throws -> Pty {
    let pty = try Pty()
    try #require(pty.shows("evening 22"))
    try #require(pty.currentModes != pty.modes)
    return pty
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS,
    SIGPIPE, SIGALRM, SIGUSR1, SIGXCPU,
  ])
  func `a signal ends it, and is seen by its parent`(signal: Int32) throws {
    let pty = try started()
    kill(pty.pid, signal)
    #expect(pty.end() == .signal(signal))
    expectGivenBack(pty)
  }

  @Test func `a trap says what it has to say after the terminal is given back`() throws {
    let pty = try started()
    pty.type("T")
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(pty.end()))
    expectGivenBack(pty)
    let text = pty.text
    let said = try #require(text.range(of: "trapped on purpose"))
    let left = try #require(text.range(of: "\u{1B}[?1049l"))
    #expect(left.upperBound <= said.lowerBound)
  }

  @Test(arguments: [("A", Pty.Ending.signal(SIGABRT)), ("S", .signal(SIGSEGV)), ("E", .code(5))])
  func `abort, a full stack and exit are no worse`(key: String, ending: Pty.Ending) throws {
    let pty = try started()
    pty.type(key)
    #expect(pty.end() == ending)
    expectGivenBack(pty)
  }

  @Test func `an end as it should be`() throws {
    let pty = try started()
    pty.type("q")
    #expect(pty.end() == .code(0))
    expectGivenBack(pty)
  }

  @Test func `a terminal that is gone ends it`() throws {
    let pty = try started()
    pty.hangUp()
    #expect(pty.end() == .signal(SIGHUP))
    let stubborn = try Pty(["/bin/sh", "-c", "trap '' HUP; exec \(Pty.probe)"])
    try #require(stubborn.shows("evening 22"))
    stubborn.hangUp()
    #expect(stubborn.end() == .code(24))
  }

  @Test func `Control-Z gives the terminal to the shell, and fg takes it again`() throws {
    let pty = try Pty([
      "/bin/sh", "-mc", "\(Pty.probe); echo \"back=$?\"; read answer; fg; echo \"end=$?\"",
    ])
    try #require(pty.shows("evening 22"))
    pty.type("\u{1A}")
    try #require(pty.shows("\u{1B}[?2004l"))
    try #require(pty.shows("\u{1B}[?1049l"))
    try #require(pty.shows("back=148"))
    #expect(pty.currentModes == pty.modes)
    pty.resize(Size(70, 20))
    pty.type("\n")
    try #require(pty.shows("\u{1B}[?2004h"))
    try #require(pty.shows("70x20"))
    #expect(pty.currentModes != pty.modes)
    pty.type("x")
    #expect(pty.shows("[x]"))
    pty.type("q")
    #expect(pty.shows("end=0"))
    _ = pty.end()
    #expect(pty.currentModes == pty.modes)
  }

  @Test func `ended while it is stopped, it leaves the shell's screen alone`() throws {
    let pty = try Pty([
      "/bin/sh", "-mc", "\(Pty.probe); echo back; kill %1; fg; echo \"end=$?\"",
    ])
    try #require(pty.shows("evening 22"))
    pty.type("\u{1A}")
    try #require(pty.shows("back"))
    let bytes = try #require(pty.wait(for: "end=143"))
    #expect(!bytes.contains(0x1B))
    #expect(pty.currentModes == pty.modes)
  }

  @Test func `stopped from outside it comes back whole`() throws {
    let pty = try started()
    kill(pty.pid, SIGSTOP)
    try #require(pty.isStopped())
    pty.resize(Size(70, 20))
    kill(pty.pid, SIGCONT)
    #expect(pty.shows("\u{1B}[?2004h"))
    #expect(pty.shows("evening 18"))
    #expect(pty.shows("70x20"))
    #expect(pty.text.contains("{resumed}"))
    kill(pty.pid, SIGTSTP)  // nobody could continue the leader of a session: it goes on at once
    #expect(pty.shows("{resumed}"))
    pty.type("q")
    #expect(pty.end() == .code(0))
    #expect(pty.currentModes == pty.modes)
  }
}
