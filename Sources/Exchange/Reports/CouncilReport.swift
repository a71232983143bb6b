import Almanac
public import Council
public import Wording

/// The council's facts.
public struct CouncilReport: Report, Sendable {
  private let facts: [Entity]
  private let agenda: Agenda

  /// The facts of an agenda.
  public init(_ agenda: Agenda) {
    self.agenda = agenda
    facts = agenda.entities.filter { entity in
      switch entity {
      case .request, .letter, .ruling, .paper, .session, .secrecy: false
      default: true
      }
    }
  }

  /// Writes the facts as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(facts)
  }

  /// The facts by kind, the long lists counted.
  public func lines(_ words: any Words) -> [String] {
    guard let profile = agenda.profile else { return [words.label(.nothing)] }
    var lines = [
      "\(profile.name), \(profile.municipality): \(words.note(.seats(profile.seats)))"
    ]
    lines += section(
      words.label(.meetings),
      agenda.bodies.map { body in
        let weekdays = body.pattern.weekdays.map { CalendarNames.weekday($0, words.language) }
        return [body.id, body.name, weekdays.joined(separator: ", "), "\(body.start)-\(body.end)"]
      })
    lines += section(
      words.label(.rooms),
      agenda.rooms.map { [$0.id, $0.name, "\($0.seats) \(words.label(.places))"] })
    lines += section(
      words.label(.recesses),
      agenda.recesses.map { recess in
        [recess.name, recess.periods.map(words.days).joined(separator: "; ")]
      })
    lines += section(
      words.label(.closedDays), agenda.closedDays.map { [words.day($0.day), $0.name] })
    lines += section(
      words.label(.occasions),
      agenda.occasions.map { occasion in
        let days = occasion.days.count == 1 ? words.day(occasion.days.first) : nil
        return [days ?? words.days(occasion.days), occasion.name]
      })
    lines += section(
      words.label(.holders),
      agenda.holders.map {
        [$0.id, $0.name, $0.portfolios.joined(separator: ", ")]
      })
    lines += section(
      words.label(.factions),
      agenda.factions.map {
        [$0.id, $0.name, words.note(.seats($0.seats))]
      })
    lines += section(words.label(.clerks), agenda.clerks.map { [$0.id, $0.name] })
    return lines
  }

  private func section(_ title: String, _ rows: [[String]]) -> [String] {
    rows.isEmpty ? [] : ["", title] + Columns.lines(rows).map { "  " + $0 }
  }
}

/// The anchors with their phases.
public struct AnchorsReport: Report, Sendable {
  private let anchors: [Anchor]

  /// The anchors of an agenda.
  public init(_ agenda: Agenda) { anchors = Array(agenda.anchors) }

  /// Writes the anchors as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(anchors)
  }

  /// An anchor a line, its phases behind it.
  public func lines(_ words: any Words) -> [String] {
    if anchors.isEmpty { return [words.label(.nothing)] }
    return Columns.lines(
      anchors.map { anchor in
        let phases = anchor.phases.map { phase in
          "\(phase.name) \(words.day(phase.day))"
            + (phase.claim == nil ? "" : " (\(words.label(.claimed)))")
        }
        return [anchor.id, anchor.name, phases.joined(separator: ", ")]
      })
  }
}

/// Who is away when.
public struct AbsencesReport: Report, Sendable {
  private let rows: [Row]

  struct Row: Encodable, Sendable {
    let who: String
    let absence: Absence
  }

  /// The absences of an agenda.
  public init(_ agenda: Agenda) {
    func rows(_ name: String, _ availability: Availability) -> [Row] {
      availability.absences.map { Row(who: name, absence: $0) }
    }
    self.rows =
      agenda.holders.flatMap { rows($0.name, $0.availability) }
      + agenda.clerks.flatMap { rows($0.name, $0.availability) }
      + agenda.factions.flatMap { rows($0.name, $0.availability) }
      + agenda.members.flatMap { rows($0.id, $0.availability) }
      + agenda.chairs.flatMap { rows($0.member, $0.availability) }
  }

  /// Writes the absences as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rows)
  }

  /// An absence a line.
  public func lines(_ words: any Words) -> [String] {
    if rows.isEmpty { return [words.label(.nothing)] }
    return Columns.lines(rows.map { [$0.who, words.absence($0.absence)] })
  }
}
