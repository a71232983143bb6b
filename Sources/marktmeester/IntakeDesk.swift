import Council
import Desk
import Glibc
import Screen
import Store
import Terminal
import Wording

/// Letters at a desk: each on a page beside what was read of it, to be corrected and taken in.
struct IntakeDesk {
  private let office: Office
  private let letters: [Incoming]

  /// A desk with letters on it.
  init(_ office: Office, _ letters: [Incoming]) {
    self.office = office
    self.letters = letters
  }

  /// Whether somebody sits there: letters come from files, and keys from the terminal.
  static var isAttended: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Runs until the last letter was taken in or left, and says which were taken in.
  func run(isPlain: Bool) throws {
    var room = try Backroom(office, mode: .write)
    let standing = try office.guarded { try room.standing() }
    var state = State(
      seat: .plan, words: office.words, today: office.today, size: Size(120, 35),
      standing: standing)
    state.receive(letters)
    let end: State
    if isPlain || Surroundings.wantsLines {
      end = try PlainDesk(office, state, room).run()
    } else {
      end = try sit(state, room)
    }
    for number in end.taken {
      guard let request = end.request(number) else { continue }
      try office.say(
        .requestTaken(number, caseNumber: request.caseNumber, subject: request.subject))
    }
  }

  /// Takes the terminal; one that cannot place its cursor gets lines.
  private func sit(_ state: State, _ room: Backroom) throws -> State {
    do {
      let terminal = try Console()
      let clock = office.isGivenDay ? nil : Surroundings.today
      return Sitting(state, room, clock: clock).run(on: terminal)
    } catch TerminalError.noTerminal {
      throw Failure(.noTerminal, office.words)
    } catch {
      return try PlainDesk(office, state, room).run()
    }
  }
}
