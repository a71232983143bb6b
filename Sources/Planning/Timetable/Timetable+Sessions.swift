public import Council

extension Timetable {
  /// A session as it would be at a place: moved there, or new.
  ///
  /// Rules that were set aside for the old place are not for another.
  func session(_ index: Int, at place: Place, number: Session.ID, publicID: String) -> Session {
    let (item, slot) = (items[index], rounds.slot(place))
    let request = item.request.flatMap { agenda.requests[$0] }
    guard var session = item.session else {
      return Session(
        number: number, publicID: publicID, request: item.request, title: item.title,
        kindOfSession: request?.kindWanted, duration: item.minutes, slot: slot,
        state: request?.state.isGranted == true ? .planned : .provisional)
    }
    guard session.slot != slot else { return session }
    session.stand(in: slot, [], isGranted: request?.state.isGranted == true)
    session.sequence += 1
    return session
  }

  /// The agenda as it would be by a plan; what it leaves out has no session in it.
  public func agenda(by plan: Plan) -> Agenda {
    var next = (agenda.sessions.last?.number ?? 0) + 1
    var sessions: [Session] = []
    for (index, place) in plan.enumerated() {
      guard let place else { continue }
      sessions.append(session(index, at: place, number: next, publicID: "\(next)"))
      if items[index].session == nil { next += 1 }
    }
    return bare.with(sessions)
  }
}
