import Almanac
import Council
import Screen
import TestSupport
import Testing

@testable import Desk

struct ViewTests {
  static let sizes = [
    Size(0, 0), Size(1, 1), Size(5, 2), Size(29, 6), Size(30, 5), Size(30, 6), Size(31, 7),
    Size(40, 10), Size(59, 15), Size(60, 14), Size(60, 15), Size(61, 16), Size(80, 24),
    Size(99, 24), Size(100, 15), Size(100, 24), Size(120, 35), Size(132, 16), Size(250, 80),
  ]

  @Test(arguments: Visit.all)
  func `a frame is exactly its size, and the cursor stands in it`(_ visit: Visit) {
    for size in Self.sizes {
      let frame = visit.resized(to: size).frame
      #expect(frame.size == size)
      #expect(frame.cells.count == size.columns * size.rows)
      guard size.columns >= Layout.least.columns, size.rows >= Layout.least.rows else { continue }
      #expect(frame.holdsCursor, "\(size): \(String(describing: frame.cursor))")
    }
  }

  @Test(arguments: Visit.all)
  func `the row of the cursor is the one that is marked, where rows are gone through`(
    _ visit: Visit
  ) throws {
    for size in Self.sizes where size.columns >= 30 && size.rows >= 6 {
      // The page of the presidium is read from its top; its dates are gone through with j and k.
      let moves = visit.seat == .review ? ["j", "j j", "j k"] : ["", "j", "G", "k", "gg"]
      let start = visit.resized(to: size)
      for keys in moves {
        var desk = start
        desk.play(keys)
        guard desk.state.overlays.isEmpty, ![.detail, .verdict].contains(desk.state.place) else {
          continue
        }
        let cursor = try #require(desk.frame.cursor, "\(size) \(keys)")
        #expect(
          desk.frame.row(cursor.y).contains { $0.style.isFocused }, "\(size) \(keys)")
      }
    }
  }

  @Test(arguments: Visit.forms)
  func `the field that is filled in shows at every size, the cursor in it`(_ visit: Visit) throws {
    for size in Self.sizes where size.columns >= 30 && size.rows >= 6 {
      var desk = visit.resized(to: size)
      for _ in 0..<3 {
        let cursor = try #require(desk.frame.cursor)
        let row = Array(desk.frame.row(cursor.y))
        #expect(row[cursor.x].style.role == .input, "\(size)\n\(desk.frame.portrait)")
        desk.play("Tab")
      }
    }
  }

  @Test(arguments: Visit.all, [Language.nl, .en])
  func `the same state twice gives the same frame`(_ visit: Visit, _ language: Language) {
    let desk = visit.desk(language, size: Size(80, 24))
    #expect(view(desk.state) == view(desk.state))
    #expect(visit.desk(language, size: Size(80, 24)).frame == desk.frame)
  }

  @Test(arguments: Visit.all)
  func `a key that does nothing paints nothing but what it tells`(_ visit: Visit) {
    var desk = visit.desk()
    let before = desk.frame
    desk.play("F9")
    let rows = (0..<before.size.rows).filter { desk.frame.row($0) != before.row($0) }
    #expect(Set(rows).isSubset(of: [desk.state.layout.notice.y]))
  }

  @Test func `a screen too small says so, and what size it takes`() {
    for size in [Size(29, 6), Size(30, 5), Size(29, 5)] {
      let frame = TestDesk(.plan, size: size).frame
      #expect(frame.text.joined(separator: " ").contains("30"))
      #expect(frame.cursor == Point(0, 0))
    }
  }

  @Test func `who grows the screen again is where they were`() {
    for visit in Visit.all {
      var desk = visit.desk()
      let before = desk.frame
      for size in [Size(120, 34), Size(80, 24), Size(120, 35)] { desk.send(.resized(size)) }
      #expect(desk.state.place == visit.desk().state.place)
      #expect(desk.frame.size == before.size)
      #expect(desk.state.spot.cursor.index == visit.desk().state.spot.cursor.index)
      #expect(desk.state.inbox.current == visit.desk().state.inbox.current)
    }
  }

  @Test func `a message of any length takes three lines at most, and not that of the cursor`() {
    for size in Self.sizes where size.columns >= 30 && size.rows >= 6 {
      var desk = TestDesk(.plan, size: size)
      let before = desk.frame
      desk.state.notice = Notice(text: String(repeating: "漢\n\u{1B}[2J", count: 500), isAlarm: true)
      let rows = (0..<size.rows).filter { desk.frame.row($0) != before.row($0) }
      #expect(rows.count <= 3 && rows.last == size.rows - 2)
      #expect(rows.first.map { $0 == size.rows - 1 - rows.count } == true)
      #expect(desk.frame.cursor.map { !rows.contains($0.y) } ?? true)
      #expect(desk.frame.isSound)
    }
  }

  @Test(arguments: [5, 10, 15])
  func `a market with a fine grid keeps its cursor on the screen`(_ step: Int) throws {
    var market = try #require(Sample.agenda.bodies[Body.market])
    market.step = step
    let agenda = Agenda(Sample.planned.entities + [.body(market)])
    for size in [Size(30, 6), Size(60, 15), Size(120, 35)] {
      var desk = TestDesk(.plan, size: size, agenda: agenda)
      desk.play("Enter")
      for _ in 0..<20 {
        let isHeld = desk.frame.holdsCursor
        #expect(isHeld, "\(size): \(desk.state.spot)")
        desk.play("l l l l")
      }
    }
  }
}

extension Visit {
  /// The desk that went there on a usual screen, which then got another size.
  func resized(to size: Size) -> TestDesk {
    var desk = desk()
    desk.send(.resized(size))
    return desk
  }
}

extension Frame {
  /// Whether the cursor stands in the frame.
  var holdsCursor: Bool {
    guard let cursor else { return false }
    return (0..<size.columns).contains(cursor.x) && (0..<size.rows).contains(cursor.y)
  }

  /// Whether every row is as wide as the frame, wide characters whole, and nothing in it is what
  /// a terminal would act on.
  var isSound: Bool {
    (0..<size.rows).allSatisfy { y in
      let row = Array(row(y))
      let isWhole = row.indices.allSatisfy { x in
        switch row[x].width {
        case 0: x > 0 && row[x - 1].width == 2 && row[x].text.isEmpty
        case 2: x + 1 < row.count && row[x + 1].width == 0
        default: row[x].width == 1 && !row[x].text.isEmpty
        }
      }
      return isWhole && row.allSatisfy { !$0.text.unicodeScalars.contains(where: \.isHarmful) }
    }
  }
}

extension Unicode.Scalar {
  /// A control, or a mark that turns text about.
  fileprivate var isHarmful: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }
}
