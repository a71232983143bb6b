import Glibc
import Wording

/// Reads PDF through poppler's `pdftotext`.
///
/// It runs without a shell, sees only the bytes on its standard input, gets a time limit and is
/// not let write more than a letter can hold. The bytes lie in a file without a name, which is
/// gone with the program whatever happens.
enum PDFReader {
  /// More time than any letter takes, with all that is attached.
  static let seconds = 20

  /// The text of a PDF, in the columns of its pages.
  ///
  /// - Throws: `.slow` where it takes longer than until the deadline, a time of ``now()``.
  static func text(
    of bytes: [UInt8], limit: Int, until deadline: Int, path: String?
  ) throws(LetterFlaw) -> String {
    guard let program = program(in: path) else { throw .noReader }
    guard let file = nameless(bytes) else { throw .damaged(String(cString: strerror(errno))) }
    defer { close(file) }
    let run = Run(program, input: file, limit: limit, until: deadline)
    let text = String(decoding: run.out.filter { $0 != 0x0C }, as: UTF8.self)
    switch run.end {
    case .late: throw .slow(seconds: seconds)
    case .full: throw .tooLong(limit: limit)
    case .code(0):
      guard text.unicodeScalars.contains(where: { $0.value > 0x20 }) else { throw .scan }
      return text
    case .code: throw flaw(in: String(decoding: run.complaint, as: UTF8.self))
    }
  }

  /// Milliseconds on a clock that only goes on.
  static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// What the program complains of.
  private static func flaw(in complaint: String) -> LetterFlaw {
    if complaint.lowercased().contains("password") { return .locked }
    let lines = complaint.split(whereSeparator: \.isNewline)
    return .damaged(String((lines.last ?? "pdftotext").prefix(200)))
  }

  /// The program, in the first folder of a search path that has it.
  private static func program(in path: String?) -> String? {
    let folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
    return folders.filter { $0.hasPrefix("/") }.map { $0 + "/pdftotext" }
      .first { access($0, X_OK) == 0 }
  }

  /// A file that holds these bytes, has no name and is read from its start; nil with `errno`.
  private static func nameless(_ bytes: [UInt8]) -> Int32? {
    let folder = Surroundings.variable("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/marktmeester-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    unlink(name)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        return nil
      }
      rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
    return file
  }
}

// MARK: - The program as it runs

extension PDFReader {
  /// How a run ended.
  enum End: Equatable {
    case code(Int32)
    case late
    case full
  }

  /// One run of the program, with what it wrote.
  struct Run {
    private(set) var out: [UInt8] = []
    private(set) var complaint: [UInt8] = []
    private(set) var end = End.code(127)

    private static let arguments = [
      "pdftotext", "-layout", "-enc", "UTF-8", "-eol", "unix", "/dev/stdin", "-",
    ]

    /// Runs it to its end, or to its limits.
    init(_ program: String, input: Int32, limit: Int, until deadline: Int) {
      guard let out = Pipe(), let complaint = Pipe() else { return }
      let child = Self.spawn(program, input, out.writing, complaint.writing)
      close(out.writing)
      close(complaint.writing)
      var isOver: End?
      if child > 0 {
        isOver = read(out.reading, complaint.reading, limit: limit, until: deadline)
      }
      close(out.reading)
      close(complaint.reading)
      guard child > 0 else { return }
      if isOver != nil { kill(child, SIGKILL) }
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      let isExit = status & 0x7F == 0
      end = isOver ?? .code(isExit ? status >> 8 & 0xFF : -1)
    }

    /// Starts the program with these three files and no others.
    private static func spawn(
      _ program: String, _ input: Int32, _ out: Int32, _ complaint: Int32
    ) -> pid_t {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, complaint, STDERR_FILENO)
      var words = arguments.map { strdup($0) } + [nil]
      var surroundings = [strdup("LC_ALL=C"), nil]
      defer { for word in words + surroundings { free(word) } }
      var child: pid_t = 0
      let code = posix_spawn(&child, program, &actions, nil, &words, &surroundings)
      return code == 0 ? child : 0
    }

    /// Takes in what comes until both ends are shut; says which limit was passed, if one was.
    private mutating func read(
      _ first: Int32, _ second: Int32, limit: Int, until deadline: Int
    ) -> End? {
      var files = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while files.contains(where: { $0.fd >= 0 }) {
        let left = deadline - PDFReader.now()
        guard left > 0 else { return .late }
        let ready = poll(&files, 2, Int32(left))
        if ready < 0 && errno != EINTR { return .late }
        guard ready > 0 else { continue }
        for index in files.indices where files[index].fd >= 0 && files[index].revents != 0 {
          let count = Glibc.read(files[index].fd, &chunk, chunk.count)
          if count < 0 && errno == EINTR { continue }
          if count <= 0 {
            files[index].fd = -1
          } else if index == 0 {
            out += chunk[0..<count]
          } else if complaint.count < 8192 {
            complaint += chunk[0..<min(count, 8192)]
          }
        }
        if out.count > limit { return .full }
      }
      return nil
    }
  }

  /// A pipe whose ends no child inherits.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init?() {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
  }
}
