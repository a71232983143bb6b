import Almanac
package import Council

/// The room holds those who are expected, listeners or speakers, whichever are more.
///
/// A council may have it cost only.
package struct RoomCapacity: Rule {
  package let name = "RoomCapacity"
  package let strength = Strength.hard
  package let source = Source.facts

  /// How many come, how many find a seat, and which of the evening's rooms have enough.
  package struct Facts: Hashable, Codable, Sendable {
    package var room: Room.ID
    package var seats: Int
    package var attendance: Int
    package var larger: [Room.ID]
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), let attendance = scene.request?.needs.attendance,
      let room = scene.agenda.rooms[candidate.slot.room]
    else { return [] }
    let isBroken = attendance > room.seats
    let rooms = isBroken ? scene.evening(on: candidate.day)?.rooms ?? [] : []
    let facts = Facts(
      room: room.id, seats: room.seats, attendance: attendance,
      larger: rooms.filter { (scene.agenda.rooms[$0]?.seats ?? 0) >= attendance })
    return [
      finding(
        .roomCapacity(facts), broken: isBroken, cost: Price.capacity,
        strength: strength(in: scene))
    ]
  }
}
