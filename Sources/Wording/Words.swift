public import Almanac
public import Council
public import Intake
public import Planning

/// Every word that a person reads, as functions of data.
///
/// Each language is a type that conforms, in two files a subject; a wording that one of them
/// lacks does not compile.
public protocol Words: Sendable {
  /// The language that dates are written in.
  var language: Language { get }

  // Terms: what things are called.

  /// A kind of session.
  func name(_ kind: SessionKind) -> String
  /// The state of a request.
  func name(_ state: RequestState) -> String
  /// The state of a session.
  func name(_ state: SessionState) -> String
  /// Who asks.
  func name(_ sender: Sender) -> String
  /// Demand or wish.
  func name(_ strength: Strength) -> String
  /// How a clause ties a session to a point.
  func name(_ relation: Relation) -> String
  /// How a ruling was taken.
  func name(_ way: Ruling.Way) -> String
  /// What a ruling decides.
  func name(_ outcome: Ruling.Outcome) -> String
  /// What was done.
  func name(_ action: Deed.Action) -> String
  /// What kind of item it is.
  func name(_ kind: EntityKind) -> String
  /// Words that a deed cannot do without.
  func name(_ field: Field) -> String
  /// A heading or a label.
  func label(_ label: Label) -> String

  // Rules: what a finding says and what would have to change.

  /// A finding in words.
  func rule(_ finding: Finding) -> RuleText
  /// Where a rule comes from.
  func source(_ source: Source) -> String

  // Letters: what they say and what they leave open.

  /// A question that a letter leaves open; the phrase is that of the clause it is about.
  func question(_ question: Question, phrase: String?) -> String
  /// Why a clause came to nothing.
  func failure(_ failure: Window.Failure) -> String
  /// The days of a window or clause, open ends said.
  func span(_ span: Window.Span) -> String
  /// A wish that lies wholly outside the demands.
  func unmet(_ phrase: String) -> String
  /// Two phrases that cannot both hold.
  func conflict(_ conflict: Window.Conflict) -> String

  /// What is wrong in a line that somebody typed.
  func fault(_ fault: LineReading.Fault) -> String
  /// Asks what a part of a line means.
  func ask(_ part: LineReading.Unread) -> String
  /// A field of a letter.
  func name(of field: Draft.Field) -> String

  // Refusals and troubles: what is the matter and what to do.

  /// Why a deed was not done.
  func refusal(_ refusal: Refusal, in agenda: Agenda) -> Message
  /// What is wrong with a file, a store or a command.
  func trouble(_ trouble: Trouble) -> Message
  /// What is wrong at one place of a council file, and what to do about it.
  func problem(_ problem: Problem) -> String
  /// What is wrong in a store that was looked through.
  func damage(_ damage: Damage) -> String
  /// A few words with numbers or names in them.
  func note(_ note: Note) -> String
  /// What a command or an option does.
  func help(_ text: HelpText) -> String

  // Seasons to plan: what is wrong with one, what came of planning it.

  /// Why a text is no JSON.
  func flaw(_ flaw: JSONFlaw) -> String
  /// What makes a season impossible to plan.
  func fault(_ fault: SeasonFault) -> String
  /// A fact that a plan of a season must respect.
  func fact(_ fact: Explanation.Fact, in season: Season) -> FactText
  /// What came of planning a season.
  func solve(_ text: SolveText) -> String

  // Plans: what they say, why they leave something out and what would help.

  /// What is said of a plan.
  func plan(_ text: PlanText) -> String
  /// Why a plan leaves something out.
  func leftOut(_ reason: LeftOut.Reason, in agenda: Agenda) -> String
  /// A fact over which requests clash.
  func point(_ point: Clash.Point) -> String
  /// A change of facts that would help.
  func easing(_ change: Easing.Change) -> String
  /// What must happen to get a request onto an evening.
  func means(_ means: Insertion.Means) -> String
  /// What a rule is called, by its name.
  func title(ofRule name: String) -> String

  // The desk.

  /// What a command of the desk is called.
  func command(_ command: Command) -> CommandText
  /// What a form of the desk asks.
  func ask(_ ask: Ask) -> String
  /// What the desk itself says.
  func desk(_ text: DeskText) -> String
  /// What the page says on which a letter is taken in.
  func draft(_ text: DraftText) -> String
}

/// A finding in words.
public struct RuleText: Hashable, Sendable {
  /// What the rule is called.
  public var title: String
  /// What it says.
  public var says: String
  /// What would have to change; nil where nothing need change.
  public var remedy: String?

  /// A finding in words.
  init(_ title: String, _ says: String, _ remedy: String? = nil) {
    self.title = title
    self.says = says
    self.remedy = remedy
  }
}

/// What is the matter, and what to do about it.
public struct Message: Hashable, Sendable {
  /// The thing and its value.
  public var what: String
  /// What to do next.
  public var todo: String?

  /// A message.
  init(_ what: String, _ todo: String? = nil) {
    self.what = what
    self.todo = todo
  }
}

extension Language {
  /// The words of this language.
  public var words: any Words {
    switch self {
    case .nl: Dutch()
    case .en: English()
    }
  }
}

/// Dutch.
public struct Dutch: Words {
  /// Dutch dates.
  public let language = Language.nl

  /// The Dutch words.
  public init() {}
}

/// English.
public struct English: Words {
  /// English dates.
  public let language = Language.en

  /// The English words.
  public init() {}
}

extension Words {
  /// A day in short: "di 26 sep 2023".
  public func day(_ day: Day) -> String { day.text(.short, language) }

  /// Days from the first to the last.
  public func days(_ range: DayRange) -> String { range.text(language) }

  /// Hours from start to end: "19:30-20:30".
  public func hours(_ hours: TimeRange) -> String { "\(hours.start)-\(hours.end)" }

  /// Names in a row, with commas.
  func list(_ names: [String], at most: Int = 12) -> String {
    let shown = names.prefix(most).joined(separator: ", ")
    return names.count > most ? shown + ", …" : shown
  }

  /// What a clause means in a few words: how it ties the session, and to what.
  public func meaning(_ clause: Clause) -> String {
    let measures =
      clause.points.map(measure) + (clause.weekdays.isEmpty ? [] : [names(clause.weekdays)])
    return ([name(clause.relation)] + measures).joined(separator: " ")
  }

  /// What a clause comes to: days, weekdays, or why it comes to nothing.
  public func outcome(of clause: Clause, _ part: Window.Part) -> String {
    if let failure = part.failure { return self.failure(failure) }
    if !part.excluded.isEmpty { return list(part.excluded.map(days)) }
    let span = part.target ?? part.span
    return span.isOpen && !clause.weekdays.isEmpty ? names(clause.weekdays) : self.span(span)
  }

  /// What several readings of a clause mean.
  func meanings(_ clauses: [Clause]) -> String {
    clauses.map(meaning).joined(separator: "; ")
  }

  private func measure(_ point: Point) -> String {
    switch point {
    case .periods(let ranges): list(ranges.map(days))
    case .event(let name, let years, let phase):
      [name, years, phase].compactMap(\.self).joined(separator: " ")
    case .recess(let name), .unknown(let name): name
    case .meeting(let body, let within):
      [body, within.map(days)].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Weekdays in a row.
  func names(_ weekdays: [Weekday]) -> String {
    list(weekdays.map { CalendarNames.weekday($0, language) })
  }

  /// A count with its noun.
  func plural(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// Where a verdict is about.
  func place(_ verdict: Verdict, in agenda: Agenda) -> String {
    let slot = verdict.candidate.slot
    let room = agenda.rooms[slot.room]?.name ?? slot.room
    return "\(day(slot.day)), \(hours(verdict.candidate.hours)), \(room)"
  }

  /// What refuses a verdict, a line each, with the way out below it.
  func reasons(_ verdict: Verdict) -> String {
    verdict.refusals.map { finding in
      let text = rule(finding)
      let remedy = text.remedy.map { "\n    \(label(.remedy)): \($0)" } ?? ""
      return "  \(text.title) (\(finding.rule)): \(text.says)\(remedy)"
    }.joined(separator: "\n")
  }

  /// The options that set aside what refuses a verdict.
  func overrides(_ verdict: Verdict) -> String {
    var rules: [String] = []
    for rule in verdict.refusals.map(\.rule) where !rules.contains(rule) { rules.append(rule) }
    return rules.map { "--override \($0)" }.joined(separator: " ")
  }

  /// The text with a capital at its start.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Phases with their days.
  func phaseDays(_ phases: [Anchor.Phase]) -> String {
    phases.map { "\($0.name) \(day($0.day))" }.joined(separator: ", ")
  }

  /// Requests, a line each.
  func titles(_ numbers: [Request.ID], _ agenda: Agenda) -> String {
    numbers.compactMap { agenda.requests[$0] }
      .map { "  \($0.number)  \($0.caseNumber ?? "-")  \($0.subject)" }
      .joined(separator: "\n")
  }
}

extension Words {
  /// A time away: whole days, or from an hour to an hour.
  public func absence(_ absence: Absence) -> String {
    absence.isWholeDays
      ? days(absence.days)
      : "\(day(absence.from.day)) \(absence.from.time) - \(day(absence.until.day)) "
        + "\(absence.until.time)"
  }
}
