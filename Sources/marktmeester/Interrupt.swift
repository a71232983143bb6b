import Glibc
import Synchronization

/// Whether somebody pressed Ctrl-C at a program that can stop with what it has.
enum Interrupt {
  private static let asked = Atomic(false)

  /// Whether Ctrl-C was pressed since the program began to listen.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Notes the first Ctrl-C from here on; the second ends the program as ever.
  static func listen() {
    // Made here, for a handler may do no more than write to it.
    asked.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Interrupt.asked.store(true, ordering: .relaxed)
    }
    action.sa_flags = Int32(truncatingIfNeeded: SA_RESETHAND)
    sigaction(SIGINT, &action, nil)
  }
}
