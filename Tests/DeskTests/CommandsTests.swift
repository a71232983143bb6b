import Almanac
import Screen
import Testing
import Wording

@testable import Desk

struct CommandsTests {
  /// Where the person of each seat can be.
  static let places: [Seat: Set<Place>] = [
    .plan: [
      .inbox, .board, .detail, .verdict, .moving, .page, .finder, .answer, .draft, .evidence,
      .letter,
    ],
    .review: [.review, .page, .evidence, .letter],
    .browse: [.evenings, .sessions, .page],
  ]

  @Test func `every command has an entry, and none works nowhere`() {
    #expect(Set(Commands.table.map(\.command)) == Set(Command.allCases))
    for binding in Commands.table {
      let somewhere = binding.seats.contains { seat in
        !binding.places.isDisjoint(with: Self.places[seat] ?? [])
      }
      #expect(somewhere, "\(binding.command)")
      #expect(!binding.keys.isEmpty && binding.keys.allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: Seat.allCases, Place.allCases)
  func `no two commands share strokes, and none hides another's second stroke`(
    _ seat: Seat, _ place: Place
  ) {
    let strokes = Commands.available(seat, at: place).flatMap(\.keys)
    #expect(Set(strokes).count == strokes.count)
    for long in strokes {
      for short in strokes where short.count < long.count {
        #expect(!long.starts(with: short), "\(short) \(long)")
      }
    }
  }

  @Test(arguments: Seat.allCases)
  func `help, back, Esc and quit work everywhere, and no command stands twice`(
    _ seat: Seat
  ) throws {
    for place in try #require(Self.places[seat]) {
      let commands = Commands.available(seat, at: place).map(\.command)
      #expect(Set(commands).isSuperset(of: [.help, .back, .escape, .quit]), "\(place)")
      #expect(Set(commands).count == commands.count, "\(place) has a command twice")
    }
  }

  @Test func `a councillor has no command that writes`() {
    let commands = Commands.table.filter { $0.seats.contains(.browse) }.map(\.command)
    #expect(commands.filter(\.writes) == [])
    #expect(commands.contains(.search))
  }

  @Test(arguments: Visit.places)
  func `a command that is said not to write asks the store to keep nothing`(_ visit: Visit) {
    let start = visit.desk()
    for binding in Commands.available(visit.seat, at: start.state.place)
    where !binding.command.writes {
      for strokes in binding.keys {
        var desk = start
        for key in strokes { desk.send(.key(key)) }
        #expect(desk.agenda == start.agenda, "\(binding.command)")
        #expect(desk.store.steps == start.store.steps, "\(binding.command)")
      }
    }
  }

  @Test(arguments: [Language.nl, .en])
  func `every command has words of its own`(_ language: Language) {
    let texts = Command.allCases.map { language.words.command($0) }
    #expect(texts.allSatisfy { !$0.hint.isEmpty && !$0.help.isEmpty })
    #expect(Set(texts.map(\.help)).count == texts.count)
  }

  @Test(arguments: Visit.all, [Language.nl, .en])
  func `no hint bar says the same of two keys`(_ visit: Visit, _ language: Language) {
    let hints = visit.desk(language).state.hints(in: 1000)
    #expect(Set(hints.map(\.text)).count == hints.count)
    #expect(Set(hints.map(\.key)).count == hints.count)
  }

  @Test func `the name of every key of the table reads back as that key`() {
    for key in Set(Commands.table.flatMap(\.keys).joined()) {
      #expect(Key(name: key.name) == key, "\(key.name)")
    }
  }

  @Test func `strokes come to a command, to the beginning of one, or to nothing`() {
    #expect(match("p", .plan, .inbox) == .command(.place))
    #expect(match("g", .plan, .inbox) == .prefix)
    #expect(match("gg", .plan, .inbox) == .command(.top))
    #expect(match("gx", .plan, .inbox) == .none)
    #expect(match("p", .plan, .detail) == .elsewhere(.place, isOurs: true))
    #expect(match("p", .browse, .sessions) == .elsewhere(.place, isOurs: false))
    #expect(match("gd", .review, .review) == .elsewhere(.goToDay, isOurs: true))
  }

  private func match(_ keys: String, _ seat: Seat, _ place: Place) -> Commands.Match {
    Commands.match(keys.map(Key.character), seat, at: place)
  }
}

extension Commands.Match: Equatable {
  static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.command(let one), .command(let other)): one == other
    case (.elsewhere(let one, let isOurs), .elsewhere(let other, let isTheirs)):
      one == other && isOurs == isTheirs
    case (.prefix, .prefix), (.none, .none): true
    default: false
    }
  }
}

extension Command {
  /// Whether it can end in a step of the journal: a new command must be told apart here.
  fileprivate var writes: Bool {
    switch self {
    case .place, .drop, .move, .override, .cancelSession, .pin, .option, .chair, .adopt: true
    case .grant, .grantOnCondition, .offer, .settle, .hold, .refuse, .takeIn: true
    case .change, .leaveOut, .strength, .addPhrase, .answer, .nextQuestion: false
    case .undo, .redo: true
    case .nextProblem, .planSeason, .replan, .insert: false
    case .nextUndecided, .previousUndecided, .open, .why, .letter, .history: false
    case .byEvening, .asList, .search, .nextMatch, .previousMatch: false
    case .down, .up, .left, .right, .top, .bottom: false
    case .halfDown, .halfUp, .pageDown, .pageUp, .nextPeriod, .previousPeriod: false
    case .today, .goToDay, .nextPane, .previousPane: false
    case .help, .escape, .back, .quit, .redraw, .suspend: false
    }
  }
}
