import Almanac
import Council

/// What stands in a plan by day and by person, looked up once for all slots that are judged.
struct Diary: Sendable {
  /// The sessions that take a place, in order of number.
  private let firm: [Day: [Session]]
  /// The same sessions in the slots that they hold an option on.
  private let held: [Day: [Session]]
  /// How often each chair was chosen.
  private let turns: [Member.ID: Int]
  /// Who speaks on the portfolios of the sessions that take a place.
  private let benches: Benches
  /// The faction of each chair.
  private let homes: [Member.ID: Faction]
  /// How college and factions fare.
  let shares: Shares

  /// The diary of a plan on a day; options that have lapsed are not in it.
  init(_ agenda: Agenda, today: Day) {
    var (firm, held) = ([Day: [Session]](), [Day: [Session]]())
    var turns: [Member.ID: Int] = [:]
    for session in agenda.sessions where session.isLive {
      if let day = session.slot?.day { firm[day, default: []].append(session) }
      if let chair = session.chair { turns[chair, default: 0] += 1 }
      guard session.holdsOptions(on: today) else { continue }
      for slot in session.options {
        var elsewhere = session
        elsewhere.slot = slot
        held[slot.day, default: []].append(elsewhere)
      }
    }
    (self.firm, self.held, self.turns) = (firm, held, turns)
    benches = Benches(agenda)
    var homes: [Member.ID: Faction] = [:]
    for faction in agenda.factions where !agenda.chairs.isEmpty {
      for person in faction.people where agenda.chairs[person] != nil { homes[person] = faction }
    }
    self.homes = homes
    shares = Shares(agenda)
  }

  /// The sessions on a day; with those that hold an option there, if those are to count.
  func sessions(on day: Day, withOptions: Bool) -> [Session] {
    let sessions = firm[day] ?? []
    return withOptions ? sessions + (held[day] ?? []) : sessions
  }

  /// The sessions other than one that hold an option on a day.
  func options(on day: Day, besides session: Session.ID?) -> [Session] {
    (held[day] ?? []).filter { $0.id != session }
  }

  /// How often a chair was chosen, for other sessions than one.
  func turns(of chair: Member.ID, besides session: Session?) -> Int {
    (turns[chair] ?? 0) - (session?.isLive == true && session?.chair == chair ? 1 : 0)
  }

  /// The faction of a chair.
  func home(of chair: Member.ID) -> Faction? { homes[chair] }

  /// Who speaks on a portfolio, faction by faction.
  func bench(_ portfolio: String?) -> [Bench] { benches[portfolio] }
}

extension Session {
  /// Whether it holds options that have not lapsed.
  fileprivate func holdsOptions(on today: Day) -> Bool {
    guard let optionUntil, state != .held else { return false }
    return optionUntil >= today && !options.isEmpty
  }
}

/// A faction with those who speak for it on one portfolio, the first first.
struct Bench: Sendable {
  /// The faction.
  let faction: Faction
  /// Who speaks.
  let people: [Faction.Spokesperson]
}

/// Who speaks for which faction on which portfolio.
private struct Benches: Sendable {
  private var folded: [String: [Bench]] = [:]
  /// By the portfolio as requests write it, so that names are not folded over and over.
  private var written: [String: [Bench]] = [:]

  init(_ agenda: Agenda) {
    for faction in agenda.factions {
      for entry in faction.spokespersons {
        folded[entry.portfolio.folded, default: []].append(
          Bench(faction: faction, people: entry.people))
      }
    }
    if folded.isEmpty { return }
    for request in agenda.requests {
      guard let portfolio = request.portfolio, written[portfolio] == nil else { continue }
      written[portfolio] = folded[portfolio.folded] ?? []
    }
  }

  subscript(portfolio: String?) -> [Bench] {
    guard let portfolio else { return [] }
    return written[portfolio] ?? folded[portfolio.folded] ?? []
  }
}
