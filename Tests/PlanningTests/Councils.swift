import Almanac
import Council
import TestSupport

/// The council of the season with a calendar list and terms of its own.
func council(
  _ occasions: [Occasion] = [], with more: [Entity] = [],
  terms change: (inout Procedure) -> Void = { _ in }
) -> Agenda {
  guard var profile = Season.agenda.profile else { return Season.agenda(with: more) }
  profile.occasions = occasions
  change(&profile.procedure)
  return Season.agenda(with: [.council(profile)] + more)
}

/// An entry of the calendar list, of one day or more.
func occasion(
  _ kind: Occasion.Kind, _ first: Day, _ last: Day? = nil, hours: TimeRange? = nil,
  region: String? = nil
) -> Occasion {
  Occasion(
    kind: kind, name: "Wat er is", days: DayRange(first, last ?? first), hours: hours,
    region: region)
}

/// A request of the season without a word about dates, of some kind.
func request(
  _ number: Int = 1, _ kind: SessionKind? = .informing, _ change: (inout Request) -> Void = { _ in }
) -> Request {
  var request = Season.request(number: number, clauses: [])
  request.kindWanted = kind
  change(&request)
  return request
}

/// An anchor of the season, changed.
func anchor(_ id: Anchor.ID, _ change: (inout Anchor) -> Void) -> Entity {
  guard var anchor = Season.agenda.anchors[id] else { preconditionFailure("no anchor \(id)") }
  change(&anchor)
  return .anchor(anchor)
}
