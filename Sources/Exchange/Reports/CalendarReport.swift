public import Almanac
public import Council
public import Wording

/// The council's calendar: who meets, recess, holidays, anchors and days kept free.
public struct CalendarReport: Report, Sendable {
  private let entries: [Entry]

  struct Entry: Encodable, Sendable {
    let day: Day
    let kind: String
    let what: String
    let start: TimeOfDay?
    let sessions: Int?
  }

  /// What falls in a range.
  public init(_ agenda: Agenda, in range: DayRange, _ words: any Words) {
    let holidays = agenda.procedure.holidays
    var entries: [Entry] = []
    for day in range.days {
      if let holiday = holidays.holiday(on: day) ?? holidays.observance(on: day) {
        entries.append(.init(day, .closedDay, holiday.name(words.language)))
      }
      if let closed = agenda.closedDays[day.description] {
        entries.append(.init(day, .closedDay, closed.name))
      }
      entries += agenda.occasions.compactMap { Entry($0, on: day, within: range, words) }
      for recess in agenda.recesses {
        for period in recess.periods where period.first == day || range.first == day {
          guard period.contains(day) else { continue }
          entries.append(.init(day, .recess, "\(recess.name), \(words.days(period))"))
        }
      }
      for anchor in agenda.anchors {
        for phase in anchor.phases where phase.day == day {
          let claim = phase.claim == nil ? "" : " (\(words.label(.claimed)))"
          entries.append(.init(day, .anchor, "\(anchor.name): \(phase.name)\(claim)"))
        }
      }
      let sessions = agenda.sessions.filter { $0.isLive && $0.slot?.day == day }.count
      for body in agenda.bodies {
        let isUsed = body.id == Body.market && sessions > 0
        guard isUsed || agenda.recess(on: day) == nil,
          let evening = agenda.evening(of: body.id, on: day)
            ?? (isUsed ? agenda.usualEvening(of: body, on: day) : nil)
        else { continue }
        entries.append(
          .init(
            day, .body, evening.name, start: evening.start,
            sessions: body.id == Body.market ? sessions : nil))
      }
    }
    self.entries = entries
  }

  /// Writes the entries as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }

  /// A line an entry, the week before the first day of each week.
  public func lines(_ words: any Words) -> [String] {
    if entries.isEmpty { return [words.label(.nothing)] }
    var week: ISOWeek?
    return Columns.lines(
      entries.map { entry in
        let isNew = entry.day.week != week
        week = entry.day.week
        let sessions = entry.sessions.flatMap { $0 > 0 ? "  (\(words.note(.sessions($0))))" : nil }
        return [
          isNew ? entry.day.week.text(words.language) : "", words.day(entry.day),
          entry.start?.description ?? "", entry.what + (sessions ?? ""),
        ]
      })
  }
}

extension CalendarReport.Entry {
  init(
    _ day: Day, _ kind: EntityKind, _ what: String, start: TimeOfDay? = nil, sessions: Int? = nil
  ) {
    self.init(day: day, kind: kind.rawValue, what: what, start: start, sessions: sessions)
  }

  /// An entry of the council's own list, on its first day within a range; nil on the others.
  init?(_ occasion: Occasion, on day: Day, within range: DayRange, _ words: any Words) {
    guard occasion.days.contains(day), max(occasion.days.first, range.first) == day else {
      return nil
    }
    let isOne = occasion.days.count == 1
    self.init(
      day: day, kind: occasion.kind.rawValue,
      what: isOne ? occasion.name : "\(occasion.name), \(words.days(occasion.days))",
      start: occasion.hours?.start, sessions: nil)
  }
}
