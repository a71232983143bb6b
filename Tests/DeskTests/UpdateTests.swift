import Almanac
import Council
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct UpdateTests {
  @Test(arguments: Visit.places + Visit.pages)
  func `a key that nothing knows tells its name and changes nothing else`(_ visit: Visit) {
    for key in ["F9", "Alt-x", "é"] {
      let before = visit.desk()
      var desk = before
      desk.play(key)
      #expect(desk.notice?.contains(key) == true, "\(key): \(desk.notice ?? "nothing")")
      #expect(desk.effects == before.effects)
      desk.state.notice = before.state.notice
      #expect(desk.frame == before.frame)
    }
  }

  @Test func `a key of elsewhere, and one of another seat, are told apart`() {
    let words = Language.nl.words
    let hint = words.command(.place).hint
    var plan = TestDesk(.plan)
    plan.play("Tab Tab p")
    #expect(plan.notice == words.desk(.worksElsewhere(hint, isOurs: true)))
    var browse = TestDesk(.browse)
    browse.play("p")
    #expect(browse.notice == words.desk(.worksElsewhere(hint, isOurs: false)))
    #expect(plan.notice != browse.notice)
  }

  @Test func `two strokes make one command, and the first alone says nothing`() {
    var desk = TestDesk(.plan)
    desk.play("G")
    let before = desk.frame
    #expect(desk.state.inbox.cursor.index == 4)
    desk.play("g")
    #expect(desk.frame == before)
    desk.play("g")
    #expect(desk.state.inbox.cursor.index == 0)
    #expect(desk.state.strokes.isEmpty)
  }

  @Test func `a stroke that leads nowhere is told with the one before it, and both are forgotten`()
  {
    var desk = TestDesk(.plan)
    desk.play("G g x")
    #expect(desk.notice?.contains("gx") == true)
    desk.play("gg")
    #expect(desk.state.inbox.cursor.index == 0)
  }

  @Test func `a command takes the last message away`() {
    var desk = TestDesk(.plan)
    desk.play("F9")
    #expect(desk.notice != nil)
    desk.play("j")
    #expect(desk.notice == nil)
  }

  @Test(arguments: Visit.places + Visit.pages + Visit.questions)
  func `pasted text outside a field is not taken, and said so`(_ visit: Visit) {
    var desk = visit.desk()
    let before = desk
    desk.send(.pasted("pQJ\n"))
    #expect(desk.notice == Language.nl.words.desk(.pasteNowhere))
    #expect(desk.effects == before.effects)
    #expect(desk.state.overlays.count == before.state.overlays.count)
  }

  @Test(arguments: Visit.all)
  func `another size keeps the place and asks for nothing`(_ visit: Visit) {
    let before = visit.desk()
    for size in [Size(30, 6), Size(80, 24), Size(0, 0), Size(250, 80)] {
      var desk = before
      desk.send(.resized(size))
      #expect(desk.state.size == size)
      #expect(desk.state.place == before.state.place)
      #expect(desk.state.overlays.count == before.state.overlays.count)
      #expect(desk.state.inbox.cursor.index == before.state.inbox.cursor.index)
      #expect(desk.state.spot.cursor.index == before.state.spot.cursor.index)
      #expect(desk.state.listing.current == before.state.listing.current)
      #expect(desk.state.review.choice == before.state.review.choice)
      #expect(desk.effects == before.effects)
    }
  }

  @Test(arguments: Visit.places + Visit.pages)
  func `redraw, suspend and quit are effects, at once and everywhere`(_ visit: Visit) {
    var desk = visit.desk()
    desk.play("^L ^Z")
    #expect(desk.effects.suffix(2) == [.redraw, .suspend])
    #expect(!desk.state.isOver)
    desk.play("Q")
    #expect(desk.effects.last == .quit)
    #expect(desk.state.isOver)
  }

  @Test func `who comes back is told so, on a screen drawn anew`() {
    var desk = TestDesk(.plan)
    desk.send(.resumed)
    #expect(desk.effects == [.redraw])
    #expect(desk.notice == Language.nl.words.desk(.backFromSuspend))
  }

  @Test(arguments: Visit.places.filter { $0.name != "page" })
  func `help tells the keys of its place, help on help those of a page, and no more is laid over`(
    _ visit: Visit
  ) {
    var desk = visit.desk(size: Size(120, 80))
    let (place, layers) = (desk.state.place, desk.state.overlays.count)
    desk.play("?")
    for binding in Commands.available(visit.seat, at: place) {
      #expect(desk.shows(Language.nl.words.command(binding.command).help), "\(binding.command)")
    }
    desk.play("? ? ?")
    #expect(desk.state.overlays.count == layers + 2)
    for binding in Commands.available(visit.seat, at: .page) {
      #expect(desk.shows(Language.nl.words.command(binding.command).help), "\(binding.command)")
    }
    desk.play("q q")
    #expect(desk.state.place == place)
  }

  @Test(arguments: Visit.all)
  func `Esc takes off one layer at a time, and never leaves the desk`(_ visit: Visit) {
    var desk = visit.desk()
    var depth = desk.state.overlays.count
    // A letter that is to be taken in lies there until it is left.
    while depth > (visit.isIntake ? 1 : 0) {
      desk.play("Esc")
      #expect(desk.state.overlays.count == depth - 1)
      depth -= 1
    }
    let focus = desk.state.focus
    desk.play("Esc Esc Esc")
    #expect(desk.state.hand == nil)
    #expect(desk.state.focus == focus)
    #expect(!desk.state.isOver)
    #expect(!desk.effects.contains(.quit))
  }

  @Test func `Esc after the first of two strokes forgets it and says nothing`() {
    var desk = TestDesk(.plan)
    desk.play("G g Esc")
    #expect(desk.notice == nil)
    desk.play("g")
    #expect(desk.state.inbox.cursor.index == 4)
  }

  @Test(arguments: Visit.places + Visit.pages)
  func `q leads back step by step and in the end out`(_ visit: Visit) {
    var desk = visit.desk()
    var count = 0
    while !desk.state.isOver, count < 5 {
      desk.play("q")
      count += 1
    }
    #expect(desk.state.isOver)
    #expect(desk.effects.last == .quit)
  }

  @Test(arguments: Visit.all)
  func `the same event in the same state comes to the same`(_ visit: Visit) {
    for key in ["j", "Enter", "?", "p", "J", "q", "x"] {
      var one = visit.desk()
      var other = one
      one.play(key)
      other.play(key)
      #expect(one.effects == other.effects, "\(key)")
      #expect(one.frame == other.frame, "\(key)")
    }
  }

  @Test func `a failure is told as an alarm, with what to do`() {
    var desk = TestDesk(.plan)
    let trouble = Trouble.storeBusy("/plan.db")
    let words = Language.nl.words.trouble(trouble)
    desk.send(.failed(trouble))
    #expect(desk.state.notice?.isAlarm == true)
    #expect(desk.notice?.contains(words.what) == true)
    if let todo = words.todo { #expect(desk.notice?.contains(todo) == true) }
  }

  @Test func `the history that comes in lies over the panes, newest first`() {
    var desk = TestDesk(.plan)
    desk.play("p p m j Enter U")
    #expect(desk.effects.last == .history(limit: 200))
    guard case .page(let page)? = desk.state.overlays.last, case .history(let steps) = page.matter
    else {
      Issue.record("no history")
      return
    }
    #expect(steps.map(\.sequence) == [2, 1])
  }
}
