import Almanac
import Council
import Screen
import TestSupport
import Testing

@testable import Desk

/// Keys that nobody would press, from a seed.
struct MonkeyTests {
  private static let keys: [Key] =
    Array(Set(Commands.table.flatMap(\.keys).joined())).sorted { $0.name < $1.name }
    + [.character("J"), .character("Y"), .character("é"), .character("漢"), .character("3")]
    + [.enter, .enter, .backspace, .delete, .alt("x"), .function(1), .control("a")]

  private static let sizes = [
    Size(120, 35), Size(80, 24), Size(60, 15), Size(40, 10), Size(30, 6), Size(5, 2), Size(0, 0),
    Size(250, 80),
  ]

  @Test(arguments: Seat.allCases)
  func `20,000 keys from a seed: every frame its size, and undo leads back to the start`(
    _ seat: Seat
  ) {
    var random = SeededGenerator(20_230_926)
    var desk = TestDesk(seat, agenda: seat == .browse ? Sample.planned : Sample.agenda)
    let start = desk.agenda
    var text = 0
    for count in 0..<20_000 {
      let event = Self.event(count, &random)
      // Most questions stay open, as those of a long search do.
      desk.answers = count % 64 == 0
      if event == .key(.escape) { text = 0 } else { text += 1 }
      desk.send(event)
      if desk.state.isOver { desk.state.isOver = false }
      let frame = desk.frame
      #expect(frame.cells.count == frame.size.columns * frame.size.rows)
      if let cursor = frame.cursor, frame.size.columns > 0, frame.size.rows > 0 {
        #expect(cursor.x < frame.size.columns && cursor.y < frame.size.rows)
      }
    }
    desk.send(.resized(Size(120, 35)))
    for _ in 0..<10 { desk.play("Esc") }
    let steps = desk.store.steps.count
    for _ in 0...steps { desk.play("u") }
    #expect(desk.agenda == start)
    if seat != .browse { #expect(steps > 0) }
  }

  @Test func `1,000 keys from a seed at a letter: every frame its size, and undo leads back`()
    throws
  {
    var random = SeededGenerator(20_240_205)
    var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming])
    let start = desk.state
    for count in 0..<1000 {
      let event = Self.event(count, &random)
      desk.send(event)
      let frame = desk.frame
      #expect(frame.cells.count == frame.size.columns * frame.size.rows)
      if desk.state.isOver || desk.state.openDraft == nil { desk.state = start }
    }
    while case .form? = desk.state.overlays.last { desk.play("Esc") }
    while desk.state.place == .page { desk.play("Esc") }
    while case .confirm? = desk.state.overlays.last { desk.play("Esc") }
    desk.send(.resized(Size(120, 35)))
    desk.play("Tab Esc")
    for _ in 0..<1000 where desk.state.draftPage?.isChanged == true { desk.play("u") }
    #expect(try #require(desk.state.draftPage).draft == Sample.incoming.draft)
  }

  private static func event(_ count: Int, _ random: inout SeededGenerator) -> Event {
    if count % 97 == 0 { return .resized(sizes.randomElement(using: &random) ?? Size(80, 24)) }
    if count % 211 == 0 { return .pasted("reden\u{1B}[2J\n") }
    return .key(keys.randomElement(using: &random) ?? .escape)
  }
}
