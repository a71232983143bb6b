import Almanac
package import Council

/// What must be streamed is in a room that can be.
package struct WebcastRoom: Rule {
  package let name = "WebcastRoom"
  package let strength = Strength.soft
  package let source = Source.facts

  /// The room, and which of the evening's rooms can be streamed.
  package struct Facts: Hashable, Codable, Sendable {
    package var room: Room.ID
    package var streamed: [Room.ID]
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), scene.request?.needs.webcast == true,
      scene.request?.isClosed == false, let room = scene.agenda.rooms[candidate.slot.room]
    else { return [] }
    let rooms = scene.evening(on: candidate.day)?.rooms ?? []
    let facts = Facts(
      room: room.id,
      streamed: rooms.filter { scene.agenda.rooms[$0]?.hasWebcast == true })
    return [finding(.webcastRoom(facts), broken: !room.hasWebcast, cost: Price.webcast)]
  }
}
