import Foundation
import Glibc
import Screen
import Testing

/// A program on a terminal of its own, of which this is the other side.
final class Pty {
  /// How it ended.
  enum Ending: Equatable {
    case code(Int32)
    case signal(Int32)
    /// It did not, in time.
    case never
  }

  /// What Swift does not import: `TIOCSPTLCK`, `TIOCGPTN`, `POSIX_SPAWN_SETSID`.
  private enum Linux {
    static let unlock: UInt = 0x4004_5431
    static let number: UInt = 0x8004_5430
    static let newSession: Int32 = 0x80
  }

  /// The program that draws a list and tells its keys; see `Tests/Probe`.
  static let probe: String = {
    let places =
      CommandLine.arguments.filter { $0.contains(".xctest") } + [
        Bundle.main.executablePath ?? CommandLine.arguments[0], Bundle.main.bundlePath + "/x",
      ]
    let found = places.map { place in
      URL(fileURLWithPath: place).deletingLastPathComponent()
        .appendingPathComponent("terminal-probe").path
    }
    return found.first { access($0, X_OK) == 0 } ?? found[0]
  }()

  /// A time that nothing needs; who waits longer waits for what never comes.
  static let patience = 10.0

  let pid: pid_t
  /// The terminal's modes before the program began.
  let modes: [UInt8]
  /// All that was written.
  private(set) var output: [UInt8] = []
  /// What has been waited for ends here.
  private var mark = 0
  private var side: Int32
  private var ending: Ending?

  /// Starts a program as the leader of a session on a new terminal.
  init(
    _ command: [String] = [Pty.probe], size: Size = Size(80, 24),
    environment: [String: String] = [:]
  ) throws {
    side = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var locked: Int32 = 0
    try #require(ioctl(side, Linux.unlock, &locked) == 0 && ioctl(side, Linux.number, &number) == 0)
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(side, UInt(TIOCSWINSZ), &window) == 0)
    modes = Self.modes(of: side)
    var surroundings = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    surroundings.merge(environment) { $1 }
    pid = try Self.spawn(
      command, surroundings.map { "\($0.key)=\($0.value)" }, on: "/dev/pts/\(number)")
  }

  deinit {
    if ending == nil {
      kill(-pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    close(side)
  }

  private static func spawn(
    _ command: [String], _ environment: [String], on path: String
  ) throws -> pid_t {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)  // no cores of programs that end badly on purpose
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(Linux.newSession | Int32(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)))
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, command[0], &actions, &attributes, &words, &variables)
    try #require(result == 0, "\(command[0]): \(String(cString: strerror(result)))")
    return pid
  }
}

// MARK: - Both ways

extension Pty {
  /// Types.
  func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes.
  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = Array(rest).withUnsafeBytes { write(side, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Waits until a text is written after what was waited for last; answers the bytes up to its end,
  /// nil when it does not come.
  @discardableResult
  func wait(for text: String, within seconds: Double = Pty.patience) -> [UInt8]? {
    let wanted = Array(text.utf8)
    let deadline = Date(timeIntervalSinceNow: seconds)
    repeat {
      if let found = Self.end(of: wanted, in: output[mark...]) {
        defer { mark = found }
        return Array(output[mark..<found])
      }
    } while receive(until: deadline)
    return nil
  }

  /// Whether a text is written, sooner or later.
  func shows(_ text: String, within seconds: Double = Pty.patience) -> Bool {
    wait(for: text, within: seconds) != nil
  }

  /// Waits for the program to end.
  func end() -> Ending {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while receive(until: deadline) {}
    var status: Int32 = 0
    while deadline > Date() {
      guard waitpid(pid, &status, WNOHANG) == 0 else {
        let ending: Ending = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
        self.ending = ending
        return ending
      }
      usleep(1000)
    }
    return .never
  }

  /// Waits until the program is stopped.
  func isStopped() -> Bool {
    var status: Int32 = 0
    return waitpid(pid, &status, WUNTRACED) == pid && status & 0xFF == 0x7F
  }

  /// Gives the terminal another size, which the program is told by a signal.
  func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(side, UInt(TIOCSWINSZ), &window)
  }

  /// Takes the terminal away.
  func hangUp() {
    close(side)
    side = -1
  }

  /// The terminal's modes as they are.
  var currentModes: [UInt8] { Self.modes(of: side) }

  /// All that was written, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  private static func modes(of side: Int32) -> [UInt8] {
    var modes = termios()
    tcgetattr(side, &modes)
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  /// Reads what comes; false when nothing more will, or the time is over.
  private func receive(until deadline: Date) -> Bool {
    let left = deadline.timeIntervalSinceNow
    var polled = pollfd(fd: side, events: Int16(POLLIN), revents: 0)
    guard side >= 0, left > 0, poll(&polled, 1, Int32(left * 1000)) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(side, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes[..<count]
    return true
  }

  private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - wanted.count)
      .first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { $0 + wanted.count }
  }
}
