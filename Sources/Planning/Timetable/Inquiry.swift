public import Almanac
public import Council

/// A question about the season, with all that it is asked of: a value that another thread can work
/// on while the plan goes on.
///
///     let inquiry = Inquiry(.replan, agenda, today: today)
///     let answer = inquiry.answer { progress in !isStopped }
public struct Inquiry: Hashable, Sendable {
  /// What is asked.
  public let matter: Matter
  /// The plan as it stood.
  public let agenda: Agenda
  /// The day that plans are judged by.
  public let today: Day

  /// What can be asked.
  public enum Matter: Hashable, Sendable {
    /// The evenings that a request could have, ranked.
    case slots(Request.ID)
    /// Whether a request can be placed at all; if not, why not and what would help.
    case chances(Request.ID)
    /// The ways to get a request onto an evening.
    case insertion(Request.ID, Day)
    /// Places for all that has none; what stands gives way only where more can be placed by it.
    case plan
    /// The fewest moves after which everything stands where it may.
    case replan
  }

  /// What comes of it.
  public enum Answer: Hashable, Sendable {
    case slots([Offer])
    case chances(Prospect)
    case insertion(Insertion)
    case plan(Briefing)
    /// It cannot be planned at all.
    case impossible(SeasonFault)
    /// The request is not there.
    case unknown(Request.ID)
  }

  /// A question about a plan.
  public init(_ matter: Matter, _ agenda: Agenda, today: Day) {
    self.matter = matter
    self.agenda = agenda
    self.today = today
  }

  /// The steps that a search takes where nobody watches it.
  public static let usual = 1_000_000

  /// Answers it.
  ///
  /// Planning a season asks now and then, with what is known by then, whether to go on; what it has
  /// when it may not is the answer. The other questions end by themselves.
  public func answer(_ goesOn: (Solver.Progress) -> Bool) -> Answer {
    switch matter {
    case .slots(let number): about(number) { .slots(offers($0)) }
    case .chances(let number): about(number) { .chances(Prospect(agenda, $0, today: today)) }
    case .insertion(let number, let day):
      about(number) { .insertion(Insertion(agenda, $0, on: day, today: today)) }
    case .plan: planned(Timetable.Terms(keeps: .standing), goesOn)
    case .replan: planned(Timetable.Terms(keeps: .standing, takesRequests: false), goesOn)
    }
  }

  /// Answers it with the usual steps: the same question gets the same answer.
  public func answer() -> Answer { answer { $0.steps < Self.usual } }

  /// Whether the answer grows while it is worked on.
  public var isSearch: Bool { matter == .plan || matter == .replan }

  private func about(_ number: Request.ID, _ answer: (Request) -> Answer) -> Answer {
    agenda.requests[number].map(answer) ?? .unknown(number)
  }

  private func offers(_ request: Request) -> [Offer] {
    let session = agenda.sessions.first { $0.request == request.number && $0.isLive }
    let scene = Scene(agenda, request: request, today: today)
    let ranked = Alternatives.ranked(
      scene, session: session?.number, duration: session?.duration ?? scene.duration,
      in: Alternatives.horizon(scene))
    return Offer.evenings(ranked, agenda, request, session: session, today: today)
  }

  /// Steps between two looks at whether to go on: a few milliseconds.
  private static let pace = 20_000

  private func planned(
    _ terms: Timetable.Terms, _ goesOn: (Solver.Progress) -> Bool
  ) -> Answer {
    do throws(SeasonFault) {
      var planner = try Planner(Timetable(agenda, today: today, terms))
      while planner.step(Self.pace), goesOn(planner.progress) {}
      return .plan(Briefing(try planner.proposal()))
    } catch {
      return .impossible(error)
    }
  }
}

/// A plan of an agenda with all that is told of it, worked out once.
public struct Briefing: Hashable, Sendable {
  /// The plan.
  public let proposal: Proposal
  /// What is placed, moved or dropped.
  public let steps: [Proposal.Step]
  /// What has no place, and why.
  public let leftOut: [LeftOut]
  /// The sessions that stay where they may not be.
  public let stuck: [Session]

  /// All that is told of a plan.
  public init(_ proposal: Proposal) {
    self.proposal = proposal
    steps = proposal.steps
    leftOut = proposal.leftOut
    let failures = Check(proposal.agenda, today: proposal.timetable.today).failures
    let refused = Set(failures.map(\.session.number))
    stuck = proposal.timetable.fixed.filter { refused.contains($0.number) }
  }
}
