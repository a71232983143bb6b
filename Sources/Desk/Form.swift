import Almanac
import Council
import Planning
import Screen
import Wording

/// What must be told before a step can be taken: fields, one below the other.
struct Form: Hashable, Sendable {
  /// What it is for.
  let purpose: Purpose
  /// The fields.
  var fields: [Field]
  /// The field that is being filled in.
  var focus = 0
  /// What is wrong with it; nil while nothing is.
  var complaint: String?

  /// What a form is for.
  enum Purpose: Hashable, Sendable {
    case override(Request.ID, Slot, rules: [String], moves: Bool)
    case cancel(Request.ID)
    case rule(Request.ID, Command)
    case search
    case goToDay
    case adopt(Adoption)
    case option(Request.ID, Slot)
    case chair(Request.ID)
    case correct(DraftPage.Reading)
    case addPhrase
  }

  /// One thing to be told.
  struct Field: Hashable, Sendable {
    /// What it asks.
    let ask: Ask
    /// The text, where it is typed.
    var text: TextField
    /// The way of ruling, where it is chosen.
    var way: Ruling.Way = .meeting
    /// Whether it may be left open.
    let isOptional: Bool

    /// A field to type in.
    init(_ ask: Ask, _ text: String = "", isOptional: Bool = false) {
      self.ask = ask
      self.text = TextField(text)
      self.isOptional = isOptional
    }

    /// A choice of the way of ruling.
    init(way: Ruling.Way) {
      self.init(.way)
      self.way = way
    }

    /// Whether words are missing.
    var isMissing: Bool {
      ask != .way && !isOptional && !text.text.contains { !$0.isWhitespace }
    }
  }

  /// The answer to a question; nil when nothing was typed.
  func answer(_ ask: Ask) -> String? {
    let text = fields.first { $0.ask == ask }?.text.text ?? ""
    let trimmed = text.drop { $0.isWhitespace }
    return trimmed.isEmpty ? nil : String(trimmed)
  }

  /// Whether it changes what was read of a letter.
  var isCorrection: Bool {
    switch purpose {
    case .correct, .addPhrase: true
    default: false
    }
  }

  /// The way of ruling that was chosen.
  var way: Ruling.Way { fields.first { $0.ask == .way }?.way ?? .meeting }

  /// Takes a key in the field that is being filled in; false when it is not for a field.
  mutating func take(_ key: Key) -> Bool {
    let isTaken = take(key, in: focus)
    if isTaken { complaint = nil }
    return isTaken
  }

  private mutating func take(_ key: Key, in focus: Int) -> Bool {
    guard fields[focus].ask == .way else { return fields[focus].text.take(key) }
    let ways = Ruling.Way.allCases
    guard let index = ways.firstIndex(of: fields[focus].way) else { return false }
    switch key {
    case .right: fields[focus].way = ways[(index + 1) % ways.count]
    case .left: fields[focus].way = ways[(index + ways.count - 1) % ways.count]
    default: return false
    }
    return true
  }
}

extension Form {
  /// What must be told to rule on a request; the date is the one that is offered until another is
  /// typed.
  static func ruling(
    _ command: Command, on number: Request.ID, date: String, way: Ruling.Way
  ) -> Form {
    let first: [Field] =
      switch command {
      case .grantOnCondition: [Field(.condition)]
      case .offer: [Field(.date, date)]
      case .settle: [Field(.settlement)]
      case .hold: [Field(.until, isOptional: true)]
      default: []
      }
    return Form(
      purpose: .rule(number, command), fields: first + [Field(.reason), Field(way: way)])
  }

  /// The intent of a form that is filled in; nil when it is none, or a day cannot be read.
  func intent(_ days: DayEntry) -> Intent? {
    switch purpose {
    case .override(let number, let slot, let rules, let moves):
      let wish = Wish(
        day: slot.day, room: slot.room, start: slot.start, overrides: rules,
        reason: answer(.reason))
      return moves ? .move(number, wish) : .place(number, wish)
    case .cancel(let number): return .cancel(number, reason: answer(.reason) ?? "")
    case .rule(let number, let command):
      guard let choice = choice(command, days) else { return nil }
      return .rule(number, choice, RulingTerms(way: way, reason: answer(.reason)))
    case .adopt(var adoption):
      adoption.reason = answer(.reason)
      return .adopt(adoption)
    case .option(let number, let slot):
      let until = day(.optionUntil, days)
      return .option(number, Wish(day: slot.day, room: slot.room, start: slot.start), until: until)
    case .chair(let number): return .chair(number, answer(.chair))
    case .search, .goToDay, .correct, .addPhrase: return nil
    }
  }

  private func choice(_ command: Command, _ days: DayEntry) -> Intent.Choice? {
    switch command {
    case .grant: .grant(condition: nil)
    case .grantOnCondition: .grant(condition: answer(.condition))
    case .offer: day(.date, days).map(Intent.Choice.offer)
    case .settle: .settle(how: answer(.settlement) ?? "")
    case .hold: .hold(until: day(.until, days))
    case .refuse: .refuse
    default: nil
    }
  }

  /// The first field whose day cannot be read.
  func unreadableDay(_ days: DayEntry) -> Int? {
    fields.firstIndex { field in
      guard let pick = field.ask.pick else { return false }
      return answer(field.ask).map { days.day($0, pick) == nil } ?? false
    }
  }

  /// The day that the words in a field come to.
  func day(_ ask: Ask, _ days: DayEntry) -> Day? {
    guard let text = answer(ask), let pick = ask.pick else { return nil }
    return days.day(text, pick)
  }
}
