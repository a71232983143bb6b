import Almanac
package import Council

/// It is a day that each guest from outside has offered.
package struct GuestFree: Rule {
  package let name = "GuestFree"
  package let strength = Strength.soft
  package let source = Source.facts

  /// Who is invited, and who did not offer the day.
  package struct Facts: Hashable, Codable, Sendable {
    package var guests: [String]
    package var hindered: [Needs.Guest]
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let guests = scene.request?.needs.guests.filter { !$0.offers.isEmpty } ?? []
    if guests.isEmpty { return [] }
    let hindered = guests.filter { guest in
      !guest.offers.contains { $0.contains(candidate.day) }
    }
    let facts = Facts(guests: guests.map(\.name), hindered: hindered)
    return [
      finding(.guestFree(facts), broken: !hindered.isEmpty, cost: hindered.count * Price.guest)
    ]
  }
}
