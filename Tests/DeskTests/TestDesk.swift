import Almanac
import Council
import Intake
import Planning
import Screen
import Synchronization
import TestSupport
import Testing
import Wording

@testable import Desk

/// A desk with a store in memory, driven by keys.
///
///     var desk = TestDesk(.plan)
///     desk.play("Enter p")
///     #expect(desk.agenda.sessions.count == 1)
struct TestDesk {
  var state: State
  private(set) var store: MemoryStore
  /// Whether questions are answered at once; else they stay open.
  var answers = true
  /// Every effect that was asked for, in order.
  private(set) var effects: [Effect] = []

  init(
    _ seat: Seat, _ language: Language = .nl, size: Size = Size(120, 35),
    agenda: Agenda = Sample.agenda, today: String = "2023-07-03", letters: [Incoming] = []
  ) {
    store = MemoryStore(agenda: agenda)
    state = State(
      seat: seat, words: language.words, today: Season.day(today), size: size,
      standing: store.standing)
    if !letters.isEmpty { state.receive(letters) }
  }

  /// What the desk believes the plan to be.
  var agenda: Agenda { state.standing.agenda }

  /// What is told.
  var notice: String? { state.notice?.text }

  /// What shows.
  var frame: Frame { view(state) }

  /// Whether some words show.
  func shows(_ words: String) -> Bool { frame.text.contains { $0.contains(words) } }

  /// Plays a line of a script.
  mutating func play(_ script: String) {
    guard let script = try? Script(script) else { preconditionFailure("no script: \(script)") }
    for event in script.lines.flatMap(\.events) { send(event) }
  }

  /// Tells the desk an event, and does what comes of it.
  mutating func send(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      let asked = update(&state, events.removeFirst())
      effects += asked
      events += asked.compactMap { effect in
        if case .inquire(let inquiry) = effect { return answers ? Self.answer(inquiry) : nil }
        return store.run(effect)
      }
    }
  }

  /// A short search: a debug build takes its time.
  static func answer(_ inquiry: Inquiry) -> Event {
    if let known = known.withLock({ $0[inquiry] }) { return .answered(inquiry, known) }
    let answer = inquiry.answer { _ in false }
    known.withLock { $0[inquiry] = answer }
    return .answered(inquiry, answer)
  }

  /// What was answered before: many tests ask the same.
  private static let known = Mutex<[Inquiry: Inquiry.Answer]>([:])

  /// Lets another desk take a step, and tells this one unless it has not noticed yet.
  mutating func elsewhere(isNoticed: Bool = true, _ deed: (Deeds) throws -> Edit) throws {
    let edit = try deed(Deeds(store.agenda, today: state.today, supply: store.standing.supply))
    guard case .kept? = store.run(.keep(edit, against: store.revision, command: "place")) else {
      preconditionFailure("another desk's step was not kept")
    }
    if isNoticed { send(.elsewhere(store.standing, Array(store.steps.suffix(1)))) }
  }
}

/// What the real store promises, in memory.
struct MemoryStore {
  private(set) var agenda: Agenda
  private(set) var steps: [Step] = []
  private var done: [(step: Step, edit: Edit)] = []
  private var undone: [(step: Step, edit: Edit)] = []
  private var highest: [EntityKind: Int] = [:]

  init(agenda: Agenda) {
    self.agenda = agenda
    noteHighest()
  }

  var revision: Int { steps.count }

  var standing: Standing {
    Standing(
      agenda: agenda, revision: revision,
      supply: Supply(
        highest: highest,
        publicIDs: (0..<9).map {
          "00000000-0000-4000-9000-\(1_000_000_000_00 + revision * 10 + $0)"
        }),
      undo: done.last?.step, redo: undone.last?.step)
  }

  mutating func run(_ effect: Effect) -> Event? {
    switch effect {
    case .keep(let edit, let against, _):
      guard against == revision, let after = try? agenda.applying(edit) else {
        return .outdated(standing)
      }
      agenda = after
      done.append((note(edit, nil), edit))
      undone = []
      noteHighest()
      return .kept(standing)
    case .undo(let against):
      guard against == revision else { return .outdated(standing) }
      guard let last = done.popLast() else { return .failed(.nothingToUndo) }
      apply(last.edit.inverse)
      undone.append(last)
      _ = note(last.edit, .undo)
      return .undone(last.step, standing)
    case .redo(let against):
      guard against == revision else { return .outdated(standing) }
      guard let last = undone.popLast() else { return .failed(.nothingToRedo) }
      apply(last.edit)
      done.append(last)
      _ = note(last.edit, .redo)
      return .redone(last.step, standing)
    case .history(let limit): return .history(Array(steps.suffix(limit).reversed()))
    case .inquire, .endInquiry, .redraw, .suspend, .quit: return nil
    }
  }

  private mutating func apply(_ edit: Edit) {
    guard let after = try? agenda.applying(edit) else { preconditionFailure("not on the road") }
    agenda = after
  }

  private mutating func note(_ edit: Edit, _ turn: Step.Turn?) -> Step {
    let entity = edit.changes.lazy.compactMap { $0.after ?? $0.before }
      .first { $0.key == edit.what.object }
    let subject: String? =
      switch entity {
      case .request(let request): request.subject
      case .session(let session): session.title
      default: nil
      }
    let step = Step(
      sequence: steps.count + 1, action: edit.what.action, object: edit.what.object,
      subject: subject, turn: turn, program: "test",
      moment: Moment(day: Season.day("2023-07-03"), time: Season.time("10:00")),
      reason: edit.reason)
    steps.append(step)
    return step
  }

  private mutating func noteHighest() {
    for entity in agenda.entities {
      let kind = entity.key.kind
      if let number = Int(entity.key.id) { highest[kind] = max(highest[kind] ?? 0, number) }
    }
  }
}

/// The season with requests in it, and the letter of the first.
enum Sample {
  static let agenda = Season.agenda(with: requests + [letter, .paper(Season.paper)])

  static func request(_ number: Int) -> Request {
    guard let request = agenda.requests[number] else { preconditionFailure("no request") }
    return request
  }

  private static let requests: [Entity] = [
    .request(Season.request(clauses: clauses)),
    .request(
      other(
        2, "Regionale energiestrategie, stand van zaken", "duurzaamheid",
        [
          Clause(
            phrase: "in september", relation: .on, strength: .hard,
            points: [.periods([Season.range("2023-09-01", "2023-09-30")])])
        ])),
    .request(
      other(3, "Huisvesting Havo-Vwo in de binnenstad", "onderwijs", Array(Season.clauses[1...2]))),
    .request(other(4, "Afvalbeleid: variant met of zonder diftar", "groen", [])),
    .request(other(5, "Jaarverslag rekenkamercommissie", nil, [])),
  ]

  /// The clauses of the first request with the lines on which they stand.
  private static let clauses = Season.clauses.enumerated().map { index, clause in
    var clause = clause
    clause.place = TextSpan(start: 40 * index, end: 40 * index + 20, line: 3 + index)
    return clause
  }

  private static func other(
    _ number: Int, _ subject: String, _ portfolio: String?, _ clauses: [Clause]
  ) -> Request {
    var request = Season.request(
      number: number, clauses: clauses, duration: 60, portfolio: portfolio)
    request.subject = subject
    return request
  }

  /// A letter that is to be taken in, with three phrases and what it leaves open.
  static let incoming = incoming(
    """
    Datum: 27 juni 2023
    Zaaknummer: 3611111
    Onderwerp: Groen in de wijk, plannen voor 2024

    Geachte raad,

    De wijken Hengelose Es, Berflo Es en Wilderinkshoek maken met ons een plan voor groen.

    Wij verzoeken u een beeldvormende sessie te houden: kort na het zomerreces, maar vóór de
    begroting. Liever niet op 3 oktober.

    Het college van burgemeester en wethouders
    """)

  /// A letter with what is read of it.
  static func incoming(_ text: String, name: String = "brief.txt") -> Incoming {
    Incoming(name: name, text: text, draft: LetterReader(agenda: agenda).read(text))
  }

  private static let letter = Entity.letter(
    Letter(
      request: 1,
      text: """
        Onderwerp: politieke markt over wijkgericht werken

        Wij spreken u graag kort na het zomerreces,
        na de behandeling van de Zomernota 2023-2027
        en voorafgaand aan de Begrotingsbehandeling 2024-2027,
        ca. eind september 2023.
        """))
}

extension Sample {
  /// The season with three sessions planned on two evenings.
  static let planned: Agenda = {
    do {
      var agenda = agenda
      for (number, day, start) in [
        (1, "2023-09-26", "19:30"), (2, "2023-09-26", "20:30"), (4, "2023-10-03", "19:30"),
      ] {
        agenda = try agenda.planning(number, on: day, at: start)
      }
      return agenda
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// Plans in which the first request's session stands and may not be seen: provisional, closed,
  /// secret itself, with a secret paper.
  static var hidden: [Agenda] {
    get throws {
      let planned = try agenda.planning(1, on: "2023-09-26", at: "19:30")
      var provisional = try #require(planned.sessions.first)
      provisional.state = .provisional
      var closed = request(1)
      closed.isClosed = true
      func secret(_ key: EntityKey) -> Entity {
        .secrecy(
          Secrecy(
            number: 1, object: key, body: "college", ground: "Woo 5.1",
            day: Season.day("2023-06-27")))
      }
      return [
        Agenda(planned.entities + [.session(provisional)]),
        Agenda(planned.entities + [.request(closed)]),
        Agenda(planned.entities + [secret(closed.key)]),
        Agenda(planned.entities + [secret(provisional.key)]),
        Agenda(planned.entities + [secret(EntityKey(.paper, "1"))]),
      ]
    }
  }
}

extension Agenda {
  /// The plan with a request granted and its session placed.
  fileprivate func planning(_ number: Request.ID, on day: String, at start: String) throws -> Agenda
  {
    func deeds(_ agenda: Agenda) -> Deeds {
      Deeds(
        agenda, today: Season.day("2023-07-03"),
        supply: Supply(publicIDs: ["00000000-0000-4000-9000-00000000000\(number)"]))
    }
    let granted = try applying(try deeds(self).grant(number, RulingTerms(reason: "rijp")))
    let wish = Wish(
      day: Season.day(day), room: "raadzaal", start: Season.time(start))
    return try granted.applying(try deeds(granted).place(number, wish))
  }
}
