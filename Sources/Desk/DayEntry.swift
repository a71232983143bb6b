import Almanac
import Council
import Intake
import Wording

/// A day as it is typed at the desk: in the language of letters, from which one day is taken.
///
///     days.read("26-9", .evening)           // Tuesday 26 September
///     days.read("eind september", .evening) // the first market evening of 21 to 30 September
///     days.read("+3w", .first)              // three weeks from today
struct DayEntry: Sendable {
  /// The day that counts as today.
  let today: Day
  /// The calendar.
  let agenda: Agenda

  /// Which day is taken where the words leave several.
  enum Pick: Hashable, Sendable {
    /// The first market evening.
    case evening
    /// The first market evening, else the first day.
    case nearest
    /// The first day.
    case first
    /// The last day.
    case last
  }

  /// The day that words come to.
  struct Meaning: Hashable, Sendable {
    /// The day.
    let day: Day
    /// The days that it was taken from; nil where the words name the day itself.
    var span: Window.Span?
    /// Whether it is the first market evening of those.
    var isEvening = false
  }

  /// Why words come to no day.
  enum Flaw: Error, Hashable, Sendable {
    case unreadable(Trouble)
    case failure(Window.Failure)
    case noEvening(Window.Span)
    case noWeekday(Weekday, Window.Span)
  }

  /// The day that a text names; nil when it names none.
  func day(_ text: String, _ pick: Pick) -> Day? { try? read(text, pick).day }

  /// The day that a text comes to.
  func read(_ text: String, _ pick: Pick) throws(Flaw) -> Meaning {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let day = ahead(text) { return Meaning(day: day) }
    switch DateParser(reference: today).parse(text) {
    case .day(let day): return Meaning(day: day)
    case .noSuchDay(let text): throw .unreadable(.noSuchDate(text))
    case .weekdayDisagrees(let day, let said): throw .unreadable(.weekdayDisagrees(day, said: said))
    case .unreadable: break
    }
    let said = Self.weekday(text)
    if let said, !text.contains(" ") {
      return Meaning(day: DayRange(today, today + 6).days.first { $0.weekday == said } ?? today)
    }
    var window = try window(of: text)
    if let said { window.weekdays = [said] }
    return try choose(pick, in: window)
  }

  /// "+3w" and "-10d": so many days or weeks from today.
  private func ahead(_ text: String) -> Day? {
    guard let sign = text.first, "+-".contains(sign), let unit = text.last,
      let count = Int(text.dropFirst().dropLast().filter { $0 != " " }), (0...999).contains(count)
    else { return nil }
    let days: Int? =
      switch unit.lowercased() {
      case "d": count
      case "w": 7 * count
      default: nil
      }
    return days.map { sign == "-" ? today + -$0 : today + $0 }
  }

  /// The weekday that stands at the start of a text.
  private static func weekday(_ text: String) -> Weekday? {
    let word = text.prefix { $0 != " " && $0 != "." }.lowercased()
    return Weekday.allCases.first { weekday in
      [Language.nl, .en].contains { language in
        CalendarNames.weekday(weekday, language).lowercased() == word
          || CalendarNames.shortWeekday(weekday, language).lowercased() == word
      }
    }
  }

  /// What a phrase comes to, said of a letter of today; a name by itself is when it is.
  private func window(of text: String) throws(Flaw) -> Window {
    let reader = PhraseReader(agenda: agenda, letterDate: today)
    var reading = reader.read(text)
    if reading == .notADate { reading = reader.read("in het " + text) }
    switch reading {
    case .clauses(let clauses): return agenda.window(of: clauses, letterDate: today)
    case .notADate: throw .unreadable(.badDate(text))
    case .noSuchDay(let text): throw .unreadable(.noSuchDate(text))
    case .weekdayDisagrees(_, let day, let said):
      throw .unreadable(.weekdayDisagrees(day, said: said))
    case .contradiction: throw .unreadable(.phraseContradicts(text))
    case .needsAnchor(let clauses, let name):
      let parts = agenda.window(of: clauses, letterDate: today).parts
      throw .failure(parts.lazy.compactMap(\.failure).first ?? .needsAnchor(name))
    }
  }

  /// One day of a window.
  private func choose(_ pick: Pick, in window: Window) throws(Flaw) -> Meaning {
    let span = window.target ?? Window.Span(window.earliest, window.latest)
    if span.isOpen { throw .unreadable(.badDate("")) }
    if let first = span.first, first == span.last { return Meaning(day: first) }
    let core = window.parts.lazy.compactMap(\.core).first
    let days = range(span)
    let evening = days.days.first { isEvening($0, in: window) }
    switch pick {
    case .evening, .nearest:
      if let evening { return Meaning(day: evening, span: span, isEvening: true) }
      if pick == .evening { throw .noEvening(span) }
      return Meaning(day: days.first, span: span)
    case .first, .last:
      if let weekday = window.weekdays.first {
        guard let day = days.days.first(where: { $0.weekday == weekday }) else {
          throw .noWeekday(weekday, span)
        }
        return Meaning(day: day, span: span)
      }
      let day =
        pick == .last
        ? span.last ?? core?.last ?? days.first : core?.first ?? span.first ?? days.last
      return Meaning(day: day, span: span)
    }
  }

  /// The days to look through: from today where nothing else is said, and a year where there is
  /// no end.
  private func range(_ span: Window.Span) -> DayRange {
    let first = span.first ?? min(today, span.last ?? today)
    return DayRange(first, max(first, span.last ?? first + 366))
  }

  /// Whether the market meets on a day of a window.
  private func isEvening(_ day: Day, in window: Window) -> Bool {
    (window.weekdays.isEmpty || window.weekdays.contains(day.weekday))
      && !window.exclusions.contains { $0.strength == .hard && $0.days.contains(day) }
      && agenda.evening(of: Body.market, on: day) != nil && agenda.recess(on: day) == nil
      && agenda.closedDays[day.description] == nil
      && !agenda.procedure.holidays.isPublicHoliday(day)
  }
}

extension Ask {
  /// Which day its field takes of several; nil where it asks for no day.
  var pick: DayEntry.Pick? {
    switch self {
    case .date: .evening
    case .day: .nearest
    case .until, .letterDate: .first
    case .optionUntil: .last
    case .condition, .settlement, .reason, .way, .search, .chair, .subject, .caseNumber, .sender,
      .kind, .minutes, .portfolio, .room, .phrase:
      nil
    }
  }
}

extension Words {
  /// Why typed words come to no day.
  func told(_ flaw: DayEntry.Flaw) -> String {
    switch flaw {
    case .unreadable(let trouble): self.trouble(trouble).what
    case .failure(let failure): self.failure(failure)
    case .noEvening(let span): draft(.noEvening(span))
    case .noWeekday(let weekday, let span): draft(.weekdayNeverThen(weekday, span))
    }
  }
}
