import Almanac
import Council
import Screen
import TestSupport
import Testing

@testable import Desk

/// What a letter can hold that a terminal, or a careless frame, would trip over.
struct HostileTextTests {
  private static let texts = [
    "\u{1B}[2J\u{1B}]0;eigen titel\u{7}", "veilig \u{202E}gnitorehrev\u{202C} einde",
    "漢字かな交じり文", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", "\u{301}aan het begin",
    "👩‍👩‍👧‍👦🇳🇱👍🏽", "regel\r\nregel\u{2028}regel\u{85}", "\u{0}\u{8}\u{7F}\u{9B}31m", "",
  ]
  private static let longTexts = [
    String(repeating: "lang", count: 2_500), String(repeating: "漢", count: 10_000),
    String(repeating: "a\u{301}", count: 10_000),
  ]
  private static let allTexts = texts + longTexts
  private static let sizes = [Size(30, 6), Size(60, 15), Size(120, 35)]

  @Test(
    arguments: texts.indices,
    (Visit.places + Visit.pages + Visit.questions).filter { !$0.isIntake })
  func `no cell is torn and nothing reaches the terminal`(_ index: Int, _ visit: Visit) throws {
    try Self.check(visit, index)
  }

  @Test(
    arguments: texts.count..<allTexts.count,
    [
      Visit(.plan, "inbox", ""), Visit(.plan, "evidence", "gg o"), Visit(.review, "review", ""),
      Visit(.browse, "sessions", "Enter"), Visit(.browse, "session", "Enter Enter"),
    ])
  func `nor with ten thousand characters`(_ index: Int, _ visit: Visit) throws {
    try Self.check(visit, index)
  }

  private static func check(_ visit: Visit, _ index: Int) throws {
    var desk = try #require(desks[index][visit.seat])
    desk.play(visit.keys)
    for size in sizes {
      desk.send(.resized(size))
      let isSound = desk.frame.isSound
      #expect(isSound, "\(size)")
    }
  }

  @Test(arguments: allTexts.indices)
  func `nor on the page of a letter that holds it`(_ index: Int) {
    let text = "Wij verzoeken u een sessie op " + Self.allTexts[index] + "\n3 mei."
    var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming(text, name: text)])
    for size in Self.sizes {
      desk.send(.resized(size))
      for key in ["j", "Tab", "Tab"] {
        desk.play(key)
        #expect(desk.frame.isSound, "\(size) \(key)")
      }
    }
  }

  @Test(arguments: allTexts.indices)
  func `what is typed and pasted shows, the cursor in its field`(_ index: Int) {
    var desk = TestDesk(.review)
    desk.play("-")
    desk.send(.pasted(Self.allTexts[index]))
    for size in Self.sizes {
      desk.send(.resized(size))
      for key in ["Left", "Home", "End"] {
        desk.play(key)
        #expect(desk.frame.isSound, "\(size) \(key)")
        #expect(desk.frame.holdsCursor, "\(size) \(key)")
      }
    }
  }

  @Test(arguments: ["a", "漢", "a漢", "漢漢a", "\u{1B}", "\u{202E}"], [1, 7, 60, 61, 130])
  func `the cursor stands right after what was typed`(_ text: String, _ count: Int) throws {
    var desk = TestDesk(.browse, size: Size(60, 15), agenda: Sample.planned)
    desk.play("/")
    desk.send(.pasted(String(repeating: text, count: count)))
    let cursor = try #require(desk.frame.cursor)
    let row = Array(desk.frame.row(cursor.y))
    #expect(row[cursor.x].text == " ", "\(desk.frame.portrait)")
    #expect(row[cursor.x - 1].text != " ", "\(desk.frame.portrait)")
  }

  /// For each text the desks of all seats, just opened, on an agenda that holds it.
  private static let desks = allTexts.map { text in
    Dictionary(
      uniqueKeysWithValues: Seat.allCases.map { seat in
        let usual = seat == .review ? Sample.agenda : Sample.planned
        return (seat, TestDesk(seat, agenda: agenda(text, of: usual)))
      })
  }

  /// An agenda in which everything that people write holds a text.
  private static func agenda(_ text: String, of agenda: Agenda) -> Agenda {
    let entities = agenda.entities.map { entity -> Entity in
      switch entity {
      case .request(var request):
        request.subject = text
        request.caseNumber = text
        request.portfolio = text
        for index in request.clauses.indices { request.clauses[index].phrase = text }
        return .request(request)
      case .session(var session):
        session.title = text
        return .session(session)
      case .room(var room):
        room.name = text
        return .room(room)
      case .letter(let letter): return .letter(Letter(request: letter.request, text: text))
      default: return entity
      }
    }
    return Agenda(entities)
  }
}
