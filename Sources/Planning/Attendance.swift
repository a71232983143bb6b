import Almanac
import Council

// Who of the factions can be in which room, and who chairs there.

extension Scene {
  /// Who speaks for each faction where a candidate would be; none without a portfolio.
  func benches(for candidate: Candidate) -> [Bench] {
    diary.bench(request?.portfolio).filter {
      $0.faction.availability.isValid(on: candidate.day)
    }
  }

  /// Whether somebody of a faction can be there in some hours of a day.
  func isThere(_ person: Member.ID, of faction: Faction, on day: Day, _ hours: TimeRange) -> Bool {
    faction.availability.absence(on: day, during: hours) == nil
      && agenda.members[person]?.availability.isFree(on: day, during: hours) != false
  }

  /// Those of a bench who can speak in some hours of a day, the first first.
  func speakers(_ bench: Bench, on day: Day, _ hours: TimeRange) -> [Member.ID] {
    bench.people.filter { person in
      person.availability.isFree(on: day, during: hours)
        && isThere(person.member, of: bench.faction, on: day, hours)
    }.map(\.member)
  }

  /// The sessions that run beside a candidate, moment by moment.
  ///
  /// Two that follow each other never run together, however long the candidate lasts.
  func moments(beside candidate: Candidate) -> [[Session]] {
    let others = neighbours(of: candidate)
    let starts = others.compactMap(\.hours?.start).filter { $0 > candidate.hours.start }
    return Set([candidate.hours.start] + starts).sorted().map { moment in
      others.filter { $0.hours?.contains(moment) == true }
    }
  }

  /// The chairs who were chosen for some sessions.
  func chairs(of sessions: [Session]) -> [Member.ID] { sessions.compactMap(\.chair) }

  /// The bench of a faction where a session is; nil where it has none.
  func bench(of faction: Faction, at session: Session) -> Bench? {
    let portfolio = session.request.flatMap { agenda.requests[$0] }?.portfolio
    return diary.bench(portfolio).first { $0.faction.id == faction.id }
  }
}
