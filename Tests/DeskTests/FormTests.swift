import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct FormTests {
  private let days = DayEntry(today: "2023-07-03", agenda: Season.agenda)
  private static let rulings: [Command] = [
    .grant, .grantOnCondition, .offer, .settle, .hold, .refuse,
  ]

  @Test(arguments: rulings)
  func `every ruling asks a reason and the way, last`(_ command: Command) {
    let form = Form.ruling(command, on: 1, date: "03-10-2023", way: .round)
    #expect(form.fields.map(\.ask).suffix(2) == [.reason, .way])
    #expect(form.way == .round)
    #expect(form.fields.contains { $0.ask == .reason && $0.isMissing })
  }

  @Test func `only the day until which is held may be left open`() {
    let optional = Self.rulings.flatMap {
      Form.ruling($0, on: 1, date: "", way: .meeting).fields.filter(\.isOptional).map(\.ask)
    }
    #expect(optional == [.until])
  }

  @Test func `an offer begins with the date that was found`() {
    let form = Form.ruling(.offer, on: 1, date: "03-10-2023", way: .meeting)
    #expect(form.answer(.date) == "03-10-2023")
  }

  @Test func `blanks are no answer, and none stand before one`() {
    var form = Form(purpose: .cancel(1), fields: [.init(.reason)])
    #expect(form.answer(.reason) == nil)
    form.fields[0].text.insert(" \u{A0} ")
    #expect(form.answer(.reason) == nil)
    #expect(form.fields[0].isMissing)
    form.fields[0].text.insert("ziek")
    #expect(form.answer(.reason) == "ziek")
    #expect(!form.fields[0].isMissing)
    #expect(form.answer(.condition) == nil)
  }

  @Test func `the way goes round in both directions, and nothing is typed there`() {
    var form = Form(purpose: .rule(1, .grant), fields: [.init(way: .meeting)])
    let ways = Ruling.Way.allCases
    for way in ways.dropFirst() + [ways[0]] {
      form.play(.right)
      #expect(form.way == way)
    }
    for way in ways.reversed() {
      form.play(.left)
      #expect(form.way == way)
    }
    for character in "x " {
      let isTaken = form.take(.character(character))
      #expect(!isTaken)
      #expect(form.way == ways[0])
    }
    #expect(form.fields[0].text.text.isEmpty)
  }

  @Test func `a key takes the complaint away`() {
    var form = Form(purpose: .search, fields: [.init(.search)])
    form.complaint = "Vul in"
    form.play(.character("a"))
    #expect(form.complaint == nil)
  }

  @Test func `what was filled in becomes the intent`() {
    #expect(
      filled(.grantOnCondition, ["na advies", "goed"])?.outcome == .grant(condition: "na advies"))
    #expect(filled(.grant, ["rijp"])?.outcome == .grant(condition: nil))
    #expect(filled(.offer, ["3 okt 2023", "vol"])?.outcome == .offer("2023-10-03"))
    #expect(filled(.settle, ["raadsbrief", "kan zo"])?.outcome == .settle(how: "raadsbrief"))
    #expect(filled(.hold, ["", "wacht"])?.outcome == .hold(until: nil))
    #expect(filled(.hold, ["wk 39", "wacht"])?.outcome == .hold(until: "2023-09-25"))
    #expect(filled(.refuse, ["nee"])?.outcome == .refuse)
    #expect(filled(.offer, ["ooit", "vol"]) == nil)
  }

  @Test func `rules set aside go with the wish, and with the reason`() {
    let slot = Slot(day: "2023-10-24", room: "raadzaal", start: "19:30")
    for moves in [false, true] {
      var form = Form(
        purpose: .override(1, slot, rules: ["Recess"], moves: moves), fields: [.init(.reason)])
      form.fields[0].text.insert("spoed")
      let wish = Wish(
        day: slot.day, room: slot.room, start: slot.start, overrides: ["Recess"], reason: "spoed")
      #expect(form.intent(days) == (moves ? .move(1, wish) : .place(1, wish)))
    }
  }

  @Test func `a search and a day are no intents`() {
    #expect(Form(purpose: .search, fields: [.init(.search, "x")]).intent(days) == nil)
    #expect(Form(purpose: .goToDay, fields: [.init(.day, "wk 39")]).intent(days) == nil)
  }

  @Test func `the first day that cannot be read is named, an open one is not`() {
    func unreadable(_ fields: Form.Field...) -> Int? {
      Form(purpose: .rule(1, .hold), fields: fields).unreadableDay(days)
    }
    #expect(unreadable(.init(.reason, "ooit"), .init(.until, "ooit")) == 1)
    #expect(unreadable(.init(.until, ""), .init(.reason, "ooit")) == nil)
    #expect(unreadable(.init(.date, "3 okt 2023")) == nil)
    #expect(unreadable(.init(.day, "soms"), .init(.date, "ooit")) == 0)
  }

  /// The choice of a ruling with its fields filled in.
  private func filled(_ command: Command, _ texts: [String]) -> Intent.Choice? {
    var form = Form.ruling(command, on: 1, date: "", way: .meeting)
    for (index, text) in texts.enumerated() { form.fields[index].text.insert(text) }
    guard case .rule(1, let choice, let terms)? = form.intent(days) else { return nil }
    #expect(terms.reason == texts.last)
    return choice
  }
}

extension Form {
  /// Takes a key that is for its field.
  fileprivate mutating func play(_ key: Key) {
    let isTaken = take(key)
    #expect(isTaken, "\(key)")
  }
}
