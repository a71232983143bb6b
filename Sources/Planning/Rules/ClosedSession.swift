import Almanac
package import Council

/// A closed session is in a room that is not streamed and can be shut, and its secrecy is noted.
///
/// Since 2023 a closed meeting by itself brings a duty of secrecy (Gemeentewet 23); that nobody has
/// noted it yet costs and does not forbid.
package struct ClosedSession: Rule {
  package let name = "ClosedSession"
  package let strength = Strength.hard
  package let source = Source.law("Gemeentewet 23")

  /// What is wrong with the room, or what is missing.
  package enum Facts: Hashable, Codable, Sendable {
    /// The room is streamed; the evening's rooms that would do.
    case streamed(room: Room.ID, fit: [Room.ID])
    /// The room cannot be shut; the evening's rooms that would do.
    case open(room: Room.ID, fit: [Room.ID])
    /// The room will do.
    case fits(room: Room.ID)
    /// No secrecy has been noted.
    case noSecrecy
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let request = scene.request, request.isClosed, scene.needsMarket(candidate),
      let room = scene.agenda.rooms[candidate.slot.room]
    else { return [] }
    var findings = [
      finding(.closedSession(facts(room, candidate, scene)), broken: !room.isDiscreet)
    ]
    let isNoted =
      scene.agenda.secrecy(on: request.key) != nil
      || scene.session(of: candidate).flatMap { scene.agenda.secrecy(on: $0.key) } != nil
    if !isNoted {
      findings.append(
        finding(
          .closedSession(.noSecrecy), broken: true, cost: Price.secrecy, strength: .soft))
    }
    return findings
  }

  private func facts(_ room: Room, _ candidate: Candidate, _ scene: Scene) -> Facts {
    if room.isDiscreet { return .fits(room: room.id) }
    let rooms = scene.evening(on: candidate.day)?.rooms ?? []
    let fit = rooms.filter { scene.agenda.rooms[$0]?.isDiscreet == true }
    return room.hasWebcast
      ? .streamed(room: room.id, fit: fit) : .open(room: room.id, fit: fit)
  }
}

extension Room {
  /// Whether what is said there can stay there.
  fileprivate var isDiscreet: Bool { !hasWebcast && !isAlwaysOpen }
}
