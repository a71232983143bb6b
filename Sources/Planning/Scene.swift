public import Almanac
public import Council

/// All that rules may look at while they judge placements for one request.
public struct Scene: Sendable {
  /// The plan.
  public let agenda: Agenda
  /// The day that plans are judged by.
  public let today: Day
  /// The request; nil for a session that answers none.
  public let request: Request?
  /// What the request's clauses come to.
  public let window: Window
  /// The papers of the request.
  public let papers: [Paper]
  /// The public holidays and days off.
  let holidays: HolidayCalendar
  /// The first meeting of the presidium that the request reaches.
  let meeting: Presidium.Meeting
  /// The anchors whose own the request is.
  let ownAnchors: [Anchor]
  /// The sessions on the same subject as the request, in order of number.
  let related: [Session]
  /// The paper that comes last, with the first day on which it can be with the registry.
  let lastPaper: (paper: Paper, ready: Day)?
  /// What stands in the plan by day and by person.
  let diary: Diary
  /// Whether slots that others hold an option on count as taken.
  var countsOptions = false

  /// The scene for a request.
  public init(_ agenda: Agenda, request: Request?, today: Day) {
    self.init(agenda, request: request, today: today, diary: Diary(agenda, today: today))
  }

  /// The scene for a request, with a diary that others share.
  init(_ agenda: Agenda, request: Request?, today: Day, diary: Diary) {
    self.agenda = agenda
    self.diary = diary
    self.today = today
    self.request = request
    holidays = agenda.procedure.holidays
    window = agenda.window(of: request?.clauses ?? [], letterDate: request?.letterDate ?? today)
    let papers = agenda.papers.filter { $0.request == request?.number && request != nil }
    self.papers = papers
    ownAnchors = request.map { request in agenda.anchors.filter { $0.isOwn(request) } } ?? []
    related = request.map(agenda.sessions(relatedTo:)) ?? []
    let (holidays, letterDate) = (self.holidays, request?.letterDate ?? today)
    lastPaper = papers.map { paper in
      (paper, Self.ready(paper, agenda, letterDate: letterDate, holidays, today: today))
    }
    .max { ($0.1, $0.0.number) < ($1.1, $1.0.number) }
    meeting =
      request.map { Presidium.next(for: $0, in: agenda, today: today) } ?? Presidium.Meeting()
  }

  /// The first day on which a paper can be with the registry: today, the day on which it is
  /// expected, or when the letter promises it, whichever is last.
  private static func ready(
    _ paper: Paper, _ agenda: Agenda, letterDate: Day, _ holidays: HolidayCalendar, today: Day
  ) -> Day {
    if let received = paper.received { return received }
    let promised = paper.promise.flatMap { promise in
      agenda.window(of: [promise], letterDate: letterDate).parts.first?.span.first
    }
    return holidays.workingDay(onOrAfter: max(today, paper.expected ?? today, promised ?? today))
  }

  /// The terms of the council's rules.
  var procedure: Procedure { agenda.procedure }

  /// Whether a candidate needs a market evening and a room; a working visit needs neither.
  func needsMarket(_ candidate: Candidate) -> Bool {
    kind(of: candidate) != .visit
  }

  /// What kind of session a candidate is, as far as anybody said.
  func kind(of candidate: Candidate) -> SessionKind? {
    session(of: candidate)?.kindOfSession ?? request?.kindWanted
  }

  /// The other sessions, visits too, that take some of a candidate's time.
  func simultaneous(with candidate: Candidate) -> [Session] {
    sessions(on: candidate).filter { $0.hours.map(candidate.hours.overlaps) == true }
  }

  /// The other sessions that take a place on a candidate's evening; visits take none.
  func others(on evening: Candidate) -> [Session] {
    sessions(on: evening).filter { $0.kindOfSession != .visit }
  }

  /// The other sessions on a candidate's day.
  private func sessions(on candidate: Candidate) -> [Session] {
    diary.sessions(on: candidate.day, withOptions: countsOptions)
      .filter { $0.id != candidate.session }
  }

  /// A clause with the days that it came to.
  typealias ClausePart = (clause: Clause, part: Window.Part)

  /// The clauses about this session that came to something, of some relations.
  func clauses(_ relations: Relation...) -> [ClausePart] {
    guard let request else { return [] }
    return window.parts.compactMap { part in
      let clause = request.clauses[part.clause]
      guard part.failure == nil, clause.session == 0, relations.contains(clause.relation) else {
        return nil
      }
      return (clause, part)
    }
  }

  /// The market evening on a day: as it is, or as it would be if there were one.
  func evening(on day: Day) -> Evening? {
    agenda.evening(of: Body.market, on: day)
      ?? agenda.bodies[Body.market].map { agenda.usualEvening(of: $0, on: day) }
  }

  /// The other sessions of an evening that take some of a candidate's time.
  func neighbours(of candidate: Candidate) -> [Session] {
    others(on: candidate).filter { $0.hours.map(candidate.hours.overlaps) == true }
  }

  /// The session that is judged, when it already stands somewhere.
  func session(of candidate: Candidate) -> Session? {
    candidate.session.flatMap { agenda.sessions[$0] }
  }

  /// The last day on which an evening's agenda can be published in time.
  func publication(for evening: Day) -> Day {
    procedure.due(procedure.noticeDays, before: evening)
  }
}

extension Clause {
  /// Whether all that it measures from are days of the calendar, not events with a name.
  var isCalendar: Bool { points.allSatisfy { !$0.isEvent } }
}
