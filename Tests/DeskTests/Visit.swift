import Almanac
import Council
import Screen
import Testing

@testable import Desk

/// A state that a person can be in: who sits there, and the keys that lead to it.
struct Visit: Hashable, Sendable, CustomTestStringConvertible {
  let seat: Seat
  let name: String
  let keys: String
  /// Whether a letter lies on the desk.
  var isIntake = false
  var testDescription: String { "\(seat.rawValue), \(name)" }

  init(_ seat: Seat, _ name: String, _ keys: String) {
    (self.seat, self.name, self.keys) = (seat, name, keys)
  }

  /// A state in which a letter lies on the desk.
  static func intake(_ name: String, _ keys: String) -> Visit {
    var visit = Visit(.plan, name, keys)
    visit.isIntake = true
    return visit
  }

  /// A desk in that state, on a usual screen.
  func desk(_ language: Language = .nl) -> TestDesk {
    Self.desks[language]?[self] ?? desk(language, size: Size(120, 35))
  }

  /// A desk in that state.
  func desk(_ language: Language = .nl, size: Size) -> TestDesk {
    var desk = TestDesk(
      seat, language, size: size, agenda: seat == .review ? Sample.agenda : Sample.planned,
      letters: isIntake ? [Sample.incoming] : [])
    desk.play(keys)
    return desk
  }

  /// The desks that most tests begin with, led there once.
  private static let desks: [Language: [Visit: TestDesk]] = {
    let languages = [Language.nl, .en].map { language in
      let desks = all.map { ($0, $0.desk(language, size: Size(120, 35))) }
      return (language, Dictionary(uniqueKeysWithValues: desks))
    }
    return Dictionary(uniqueKeysWithValues: languages)
  }()

  /// Every place of every seat.
  static let places = [
    Visit(.plan, "inbox", ""), Visit(.plan, "board", "Enter"), Visit(.plan, "detail", "Tab Tab"),
    Visit(.plan, "verdict", "Tab Tab Tab"), Visit(.plan, "moving", "gg m"),
    Visit(.plan, "finder", "j j p"), Visit(.plan, "answer", "A"),
    Visit(.plan, "page", "?"), Visit(.review, "review", ""), Visit(.review, "page", "?"),
    Visit(.browse, "evenings", ""), Visit(.browse, "sessions", "Enter"),
    Visit(.browse, "page", "?"), .intake("draft", "n"), .intake("letter", "Tab"),
    Visit(.plan, "evidence", "gg o"), Visit(.review, "evidence", "o"),
  ]

  /// Pages of every kind.
  static let pages = [
    Visit(.plan, "why", "Enter i"), Visit(.plan, "history", "U"),
    Visit(.review, "why", "i"), Visit(.review, "history", "U"), .intake("draft, help", "?"),
    Visit(.browse, "session", "Enter Enter"), Visit(.browse, "list", "5 Enter"),
  ]

  /// Forms of every kind, and a question.
  static let forms = [
    Visit(.plan, "set aside", "Enter gd \"24 okt 2023\" Enter O"), Visit(.plan, "cancel", "gg x"),
    Visit(.plan, "take over", "A p"), Visit(.plan, "option", "Enter gd \"19 sep 2023\" Enter w"),
    Visit(.plan, "chair", "gg C"), Visit(.plan, "search", "/"),
    Visit(.plan, "go to a day", "Enter gd"),
    Visit(.review, "grant", "+"), Visit(.review, "condition", "c"),
    Visit(.review, "condition, the way", "c Tab Tab"), Visit(.review, "offer", "d"),
    Visit(.review, "settle", "s"), Visit(.review, "hold", "w"), Visit(.review, "refuse", "-"),
    Visit(.browse, "search", "/"), Visit(.browse, "go to a day", "gd"),
    .intake("subject", "Enter ^U"), .intake("phrase", "a"),
  ]

  /// A step that waits for its yes.
  static let questions = [
    Visit(.plan, "question", "gg x \"ziek\" Enter"),
    Visit(.plan, "taking over", "A p \"zo kan het\" Enter"),
    Visit(.review, "question", "+ \"rijp\" Enter Enter"),
  ]

  /// A letter that was changed and is about to be left.
  static let leaving = intake("leaving", "n 2 q")

  static let all = places + pages + forms + questions + [leaving]
}

struct VisitTests {
  @Test(arguments: Visit.places)
  func `the keys lead to the place`(_ visit: Visit) {
    #expect(visit.desk().state.place.rawValue == visit.name)
  }

  @Test(arguments: Visit.pages)
  func `the keys lead to a page`(_ visit: Visit) {
    #expect(visit.desk().state.place == .page)
  }

  @Test(arguments: Visit.forms)
  func `the keys lead to a form`(_ visit: Visit) {
    guard case .form? = visit.desk().state.overlays.last else {
      Issue.record("no form")
      return
    }
  }

  @Test(arguments: Visit.questions)
  func `the keys lead to a question`(_ visit: Visit) {
    guard case .confirm? = visit.desk().state.overlays.last else {
      Issue.record("no question")
      return
    }
  }
}
