import Almanac
import Council
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct FillingTests {
  @Test func `a summary that has no room can be read on, and its question never leaves`() {
    var desk = TestDesk(.review, size: Size(40, 10))
    let reason = String(repeating: "woorden en nog meer ", count: 20)
    desk.play("- \"\(reason)\" Enter Enter")
    #expect(desk.shows("j leest verder"))
    #expect(desk.shows("J legt vast"))
    desk.play("j j j j j j j j j j j j j j j j")
    #expect(!desk.shows("j leest verder"))
    #expect(desk.shows("J legt vast"))
    #expect(desk.shows("in vergadering"))
  }

  @Test(arguments: Visit.forms)
  func `Tab goes round the fields, Shift-Tab back`(_ visit: Visit) throws {
    var desk = visit.desk()
    let start = try #require(desk.form)
    for step in 1...start.fields.count {
      desk.play("Tab")
      #expect(desk.form?.focus == (start.focus + step) % start.fields.count)
    }
    desk.play("Tab Shift-Tab")
    #expect(desk.form?.focus == start.focus)
  }

  @Test(arguments: Visit.forms + Visit.questions, ["Esc", "^C"])
  func `a form and a question can be left, and nothing was done`(_ visit: Visit, _ key: String) {
    var desk = visit.desk()
    let depth = desk.state.overlays.count
    let before = (desk.agenda, desk.effects)
    desk.play(key)
    #expect(desk.state.overlays.count == depth - 1)
    #expect(desk.agenda == before.0)
    #expect(desk.effects == before.1)
  }

  @Test(arguments: Visit.forms + Visit.questions)
  func `redraw and suspend work while something is asked`(_ visit: Visit) {
    var desk = visit.desk()
    desk.play("^L ^Z")
    #expect(desk.effects.suffix(2) == [.redraw, .suspend])
    #expect(!desk.state.overlays.isEmpty)
  }

  @Test(arguments: Visit.forms)
  func `letters that are commands elsewhere are text`(_ visit: Visit) throws {
    var desk = visit.desk()
    let start = try #require(desk.form)
    desk.play("^U \"Qqu?\"")
    let form = try #require(desk.form)
    let isChoice = start.fields[start.focus].ask == .way
    #expect(form.fields[form.focus].text.text == (isChoice ? "" : "Qqu?"))
    #expect(!desk.state.isOver)
  }

  @Test(arguments: Visit.forms)
  func `pasted text goes into the field, on one line, and is never a command`(
    _ visit: Visit
  ) throws {
    var desk = visit.desk()
    let start = try #require(desk.form)
    desk.play("^U")
    desk.send(.pasted("Q\nJ\n"))
    let form = try #require(desk.form)
    if start.fields[start.focus].ask == .way {
      #expect(desk.notice != nil)
    } else {
      #expect(form.fields[form.focus].text.text == "Q J ")
    }
    #expect(!desk.state.isOver)
  }

  @Test func `Enter on the last field tells what is missing and goes there`() {
    var desk = TestDesk(.review)
    desk.play("c Tab Tab Enter")
    #expect(desk.form?.focus == 0)
    #expect(desk.form?.complaint != nil)
    desk.play("\"na advies\" Enter Enter Enter")
    #expect(desk.form?.focus == 1)
  }

  @Test func `the day that was taken of several is told when the field is done`() {
    var desk = TestDesk(.review)
    desk.play("d ^U \"eind september\" Enter")
    #expect(desk.notice?.contains("= dinsdag 26 september 2023") == true)
    #expect(desk.notice?.contains("eerste marktavond") == true)
    var plan = TestDesk(.plan)
    plan.play("Enter gd \"na het herfstreces\" Enter")
    #expect(plan.notice?.contains("= dinsdag 31 oktober 2023") == true)
    plan.play("gd \"26 sep 2023\" Enter")
    #expect(plan.notice == nil)
  }

  @Test(arguments: Visit.questions)
  func `only a capital says yes`(_ visit: Visit) {
    for key in ["j", "y", "Enter", "Space", "p"] {
      var desk = visit.desk()
      desk.play(key)
      #expect(desk.store.steps.isEmpty, "\(key)")
      #expect(desk.notice != nil, "\(key)")
    }
    for key in ["J", "Y"] {
      var desk = visit.desk()
      desk.play(key)
      #expect(desk.store.steps.count == 1, "\(key)")
      #expect(desk.state.overlays.isEmpty, "\(key)")
    }
  }

  @Test func `who says no to the summary has the form as it was`() {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp\" Enter Enter")
    desk.play("N")
    #expect(desk.form?.answer(.reason) == "rijp")
    desk.play("Enter J")
    #expect(desk.agenda.requests[1]?.state == .granted)
  }
}

extension TestDesk {
  /// The form that is filled in.
  fileprivate var form: Form? {
    if case .form(let form)? = state.overlays.last { form } else { nil }
  }
}
