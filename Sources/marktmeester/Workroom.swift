import Desk
import Foundation
import Planning
import Synchronization

/// Works out answers on a thread of its own, on copies, so that no key waits for one.
///
/// One question at a time: a new one takes the place of the one that is worked on.
final class Workroom: Sendable {
  /// Can be read when there is something to tell: see ``events()``.
  let descriptor: Int32
  private let bell: Int32
  private let desk = Mutex(Desk())

  private struct Desk {
    /// The question that is worked on.
    var inquiry: Inquiry?
    /// How often a question was begun or left: whoever works on an older one stops.
    var turn = 0
    var isStopped = false
    var progress: Solver.Progress?
    var answer: Inquiry.Answer?
  }

  /// The most steps of one search: some ten seconds.
  private static let most = 40_000_000
  /// How often a search tells how far it is.
  private static let pace = Duration.milliseconds(100)

  /// A room where nothing is worked on.
  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (descriptor, bell) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Begins to work on a question.
  func begin(_ inquiry: Inquiry) {
    let turn = desk.withLock { desk in
      desk = Desk(inquiry: inquiry, turn: desk.turn + 1)
      return desk.turn
    }
    let thread = Thread { [self] in work(on: inquiry, turn) }
    thread.stackSize = 16 << 20
    thread.start()
  }

  /// Lets a search end with what it has.
  func end() { desk.withLock { $0.isStopped = true } }

  /// Leaves what is worked on; nothing more is told of it.
  func leave() { desk.withLock { $0 = Desk(turn: $0.turn + 1) } }

  /// What there is to tell since it was last asked.
  func events() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return desk.withLock { desk in
      guard let inquiry = desk.inquiry else { return [] }
      defer { (desk.progress, desk.answer) = (nil, nil) }
      return [
        desk.progress.map { Event.searched(inquiry, $0) },
        desk.answer.map { Event.answered(inquiry, $0) },
      ].compactMap(\.self)
    }
  }

  private func work(on inquiry: Inquiry, _ turn: Int) {
    // Signals are for the thread that has the terminal.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    let clock = ContinuousClock()
    var next = clock.now + Self.pace
    let answer = inquiry.answer { progress in
      let isDue = clock.now >= next
      if isDue { next = clock.now + Self.pace }
      let goesOn = desk.withLock { desk in
        guard desk.turn == turn, !desk.isStopped else { return false }
        if isDue { desk.progress = progress }
        return progress.steps < Self.most
      }
      if isDue, goesOn { ring() }
      return goesOn
    }
    desk.withLock { if $0.turn == turn { $0.answer = answer } }
    ring()
  }

  private func ring() {
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }
}
