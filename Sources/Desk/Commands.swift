public import Screen
public import Wording

/// Who sits at the desk.
public enum Seat: String, Sendable, CaseIterable {
  /// The registry: plans.
  case plan
  /// A member of the presidium: rules on requests.
  case review
  /// A councillor: reads.
  case browse
}

/// Where a person is at the desk: what the next key is about.
public enum Place: String, Sendable, CaseIterable {
  /// The list of requests.
  case inbox
  /// The board of the season.
  case board
  /// What is known of the chosen request.
  case detail
  /// What the rules say of the slot under the cursor.
  case verdict
  /// The board with a session in hand.
  case moving
  /// A request before the presidium.
  case review
  /// The evenings that have sessions.
  case evenings
  /// The sessions.
  case sessions
  /// What was read of a letter that is to be taken in.
  case draft
  /// What was read of a letter that was taken in.
  case evidence
  /// A letter, beside what was read of it.
  case letter
  /// A page over the rest: help, the history.
  case page
  /// The evenings that a request could have, ranked.
  case finder
  /// A plan, or the ways to one, to take over or leave.
  case answer
}

/// A row of the table of commands: its keys, and where it works.
public struct Binding: Sendable {
  /// What it does.
  public let command: Command
  /// The keys, each perhaps of two strokes: any of them will do.
  public let keys: [[Key]]
  /// Who may.
  public let seats: Set<Seat>
  /// Where.
  public let places: Set<Place>
}

/// The table of commands, of which keys, `?`, the hint bar and `--list-keys` are views.
///
/// A command with its keys is one entry here; what it does is its case in `update`, what it is
/// called stands in `Wording`.
public enum Commands {
  private static let every = Set(Place.allCases)
  private static let writers: Set<Seat> = [.plan, .review]
  private static let panes = every.subtracting([.moving, .page, .finder, .answer, .review])
  /// Where a step can be taken back: nothing is in hand, and nothing waits for an answer.
  private static let still = every.subtracting([.moving, .finder, .answer, .evidence, .letter])

  /// Every command, in the order in which help and hints tell them.
  public static let table: [Binding] = [
    entry(.place, "p", .plan, [.inbox, .board, .finder]),
    entry(.adopt, "p Enter", .plan, [.answer]),
    entry(.drop, "Enter", .plan, [.moving]),
    entry(.move, "m", .plan, [.inbox, .board]),
    entry(.override, "O", .plan, [.board, .moving, .finder]),
    entry(.cancelSession, "x", .plan, [.inbox, .board]),
    entry(.pin, "L", .plan, [.inbox, .board]),
    entry(.option, "w", .plan, [.board]),
    entry(.chair, "C", .plan, [.inbox, .board]),
    entry(.nextProblem, "!", .plan, [.inbox, .board]),
    entry(.takeIn, "Y w", .plan, [.draft]),
    entry(.change, "Enter", .plan, [.draft]),
    entry(.nextQuestion, "n", .plan, [.draft]),
    entry(.answer, "1 2 3 4 5 6 7 8 9", .plan, [.draft]),
    entry(.leaveOut, "x", .plan, [.draft]),
    entry(.strength, "s", .plan, [.draft]),
    entry(.addPhrase, "a", .plan, [.draft]),
    entry(.grant, "+", .review, [.review]),
    entry(.grantOnCondition, "c", .review, [.review]),
    entry(.offer, "d", .review, [.review]),
    entry(.settle, "s", .review, [.review]),
    entry(.hold, "w", .review, [.review]),
    entry(.refuse, "-", .review, [.review]),
    entry(.nextUndecided, ">", .review, [.review]),
    entry(.previousUndecided, "<", .review, [.review]),
    entry(.open, "Enter", [.plan], [.inbox, .board, .finder]),
    entry(.open, "Enter", [.browse], [.evenings, .sessions]),
    entry(.why, "i", [.plan, .review], [.inbox, .board, .finder, .moving, .verdict, .review]),
    entry(.planSeason, "A", .plan, [.inbox, .board]),
    entry(.replan, "M", .plan, [.inbox, .board]),
    entry(.insert, "I", .plan, [.inbox, .board]),
    entry(.letter, "o", [.plan, .review], [.inbox, .board, .detail, .review]),
    entry(.undo, "u", writers, still),
    entry(.redo, "^R", writers, still),
    entry(.history, "U", writers, still.subtracting([.page, .draft])),
    entry(.byEvening, "1", .browse, [.evenings, .sessions]),
    entry(.asList, "5", .browse, [.evenings, .sessions]),
    entry(.search, "/", nil, [.inbox, .evenings, .sessions]),
    entry(.nextMatch, "n", nil, [.inbox, .evenings, .sessions]),
    entry(.previousMatch, "N", nil, [.inbox, .evenings, .sessions]),
    entry(.down, "j Down", nil, every), entry(.up, "k Up", nil, every),
    entry(.left, "h Left", [.plan], [.board, .moving]),
    entry(.right, "l Right", [.plan], [.board, .moving]),
    entry(.top, "gg Home", nil, every), entry(.bottom, "G End", nil, every),
    entry(.halfDown, "^D", nil, every), entry(.halfUp, "^U", nil, every),
    entry(.pageDown, "PgDn", nil, every), entry(.pageUp, "PgUp", nil, every),
    entry(.nextPeriod, "]", nil, [.board, .moving, .evenings, .sessions]),
    entry(.previousPeriod, "[", nil, [.board, .moving, .evenings, .sessions]),
    entry(.today, "t", nil, [.board, .moving, .evenings, .sessions]),
    entry(.goToDay, "gd", nil, [.board, .evenings, .sessions]),
    entry(.nextPane, "Tab", nil, panes), entry(.previousPane, "Shift-Tab", nil, panes),
    entry(.help, "?", nil, every),
    entry(.escape, "Esc", nil, every),
    entry(.back, "q", nil, every), entry(.quit, "Q", nil, every),
    entry(.redraw, "^L", nil, every), entry(.suspend, "^Z", nil, every),
  ]

  /// The commands of a seat at a place, in the table's order.
  public static func available(_ seat: Seat, at place: Place) -> [Binding] {
    table.filter { $0.seats.contains(seat) && $0.places.contains(place) }
  }

  /// What strokes come to.
  enum Match {
    /// A command.
    case command(Command)
    /// The beginning of one.
    case prefix
    /// A command of somewhere else, or of somebody else.
    case elsewhere(Command, isOurs: Bool)
    /// Nothing.
    case none
  }

  /// What strokes mean to a seat at a place.
  static func match(_ strokes: [Key], _ seat: Seat, at place: Place) -> Match {
    let here = available(seat, at: place)
    if let found = here.first(where: { $0.keys.contains(strokes) }) {
      return .command(found.command)
    }
    if here.contains(where: {
      $0.keys.contains { $0.count > strokes.count && $0.starts(with: strokes) }
    }) {
      return .prefix
    }
    let others = table.filter { $0.keys.contains(strokes) }
    guard let any = others.first else { return .none }
    let ours = others.first { $0.seats.contains(seat) }
    return .elsewhere((ours ?? any).command, isOurs: ours != nil)
  }

  private static func entry(
    _ command: Command, _ keys: String, _ seat: Seat, _ places: Set<Place>
  ) -> Binding {
    entry(command, keys, [seat], places)
  }

  private static func entry(
    _ command: Command, _ keys: String, _ seats: Set<Seat>?, _ places: Set<Place>
  ) -> Binding {
    Binding(
      command: command, keys: keys.split(separator: " ").map { strokes(String($0)) },
      seats: seats ?? Set(Seat.allCases), places: places)
  }

  /// The strokes of a key as the table writes it: one key, or two that write, as in "gg".
  private static func strokes(_ text: String) -> [Key] {
    if let key = Key(name: text) { return [key] }
    return text.compactMap { Key(name: String($0)) }
  }
}

extension Binding {
  /// The first of its keys, as it is written: "p", "gg", "^R".
  public var keyName: String { Self.name(keys.first ?? []) }

  /// All of its keys, as they are written.
  public var keyNames: [String] { keys.map(Self.name) }

  private static func name(_ strokes: [Key]) -> String { strokes.map(\.name).joined() }
}
