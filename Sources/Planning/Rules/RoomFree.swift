package import Almanac
package import Council

/// The room is one of the evening's, nobody else is in it, and it is the one asked for.
package struct RoomFree: Rule {
  package let name = "RoomFree"
  package let strength = Strength.hard
  package let source = Source.facts

  /// Who is in the room.
  package enum Facts: Hashable, Codable, Sendable {
    /// The market does not use that room on that evening.
    case notInUse(room: Room.ID, rooms: [Room.ID])
    /// The request asks for another room, which it wishes for.
    case notAsked(room: Room.ID, asked: Room.ID)
    /// Another session is there.
    case session(room: Room.ID, title: String, hours: TimeRange)
    /// Another body meets there.
    case body(room: Room.ID, name: String, hours: TimeRange)
    /// Nobody is.
    case free(room: Room.ID)
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate) else { return [] }
    let room = candidate.slot.room
    var taken: [Facts] = []
    if let evening = scene.evening(on: candidate.day), !evening.rooms.contains(room) {
      taken.append(.notInUse(room: room, rooms: evening.rooms))
    }
    taken += sessions(candidate, scene).map { title, hours in
      .session(room: room, title: title, hours: hours)
    }
    taken += meetings(candidate, scene).map { .body(room: room, name: $0.name, hours: $0.hours) }
    var findings = taken.map { finding(.roomFree($0), broken: true) }
    if findings.isEmpty { findings = [finding(.roomFree(.free(room: room)), broken: false)] }
    if let asked = scene.request?.room, asked != room {
      findings.append(
        finding(
          .roomFree(.notAsked(room: room, asked: asked)), broken: true, cost: Price.load,
          strength: .soft))
    }
    return findings
  }

  /// The sessions in the room; the time between sessions is another rule's.
  private func sessions(_ candidate: Candidate, _ scene: Scene) -> [(String, TimeRange)] {
    scene.neighbours(of: candidate).compactMap { session in
      guard session.slot?.room == candidate.slot.room, let hours = session.hours else { return nil }
      return (session.title, hours)
    }
  }

  /// The other bodies that meet in the room.
  private func meetings(_ candidate: Candidate, _ scene: Scene) -> [Evening] {
    scene.agenda.bodies.filter { $0.id != Body.market }
      .compactMap { scene.agenda.evening(of: $0.id, on: candidate.day) }
      .filter { $0.rooms.contains(candidate.slot.room) && $0.hours.overlaps(candidate.hours) }
  }
}
