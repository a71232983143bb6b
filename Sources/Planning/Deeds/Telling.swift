public import Council

/// Somebody counts on a session that a step moves or cancels: who must be told.
public struct Telling: Hashable, Sendable {
  /// The session as it stood.
  public let before: Session
  /// The session as it stands afterwards; without a slot of its own where it is cancelled.
  public let after: Session?
  /// Who must be told.
  public let whom: [Party]

  /// Who may have to be told.
  public enum Party: Hashable, Sendable {
    /// Whoever asked for it.
    case sender(Sender)
    /// The portfolio holder, by role.
    case holder(String)
    /// The factions' spokespersons on it.
    case spokespersons([String])
    /// Everybody: it was published.
    case everybody
  }

  /// Who must be told of a step, session by session.
  public static func all(of edit: Edit, in agenda: Agenda) -> [Telling] {
    edit.changes.compactMap { change in
      guard case .session(let before)? = change.before, before.isAnnounced else { return nil }
      var after: Session?
      if case .session(let session)? = change.after, session.isLive { after = session }
      return Telling(before: before, after: after, whom: parties(before, after, agenda))
    }
  }

  private static func parties(
    _ before: Session, _ after: Session?, _ agenda: Agenda
  ) -> [Party] {
    let request = before.request.flatMap { agenda.requests[$0] }
    let days = [before.slot?.day, after?.slot?.day].compactMap(\.self)
    var parties = request.map { [Party.sender($0.sender)] } ?? []
    if let portfolio = request?.portfolio {
      let holders = days.flatMap { agenda.holders(of: portfolio, on: $0) }.map(\.name).unique
      parties += holders.map(Party.holder)
      let speakers = agenda.factions.compactMap { faction in
        faction.spokespersons.first { $0.portfolio.folded == portfolio.folded }?.people.first?
          .member
      }
      if !speakers.isEmpty { parties.append(.spokespersons(speakers)) }
    }
    return parties + (before.state == .published ? [.everybody] : [])
  }
}
