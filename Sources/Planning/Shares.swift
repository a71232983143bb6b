import Almanac
import Council

/// The two who share the market's evenings.
package enum Side: String, Hashable, Codable, Sendable {
  case college
  case factions

  /// The side of a sender; others are on neither.
  init?(_ sender: Sender?) {
    switch sender {
    case .college: self = .college
    case .faction: self = .factions
    default: return nil
    }
  }

  /// The other of the two.
  package var other: Side { self == .college ? .factions : .college }
}

/// How college and factions fare: who stands late in the evening, and who waits for a place.
struct Shares: Sendable {
  /// Sessions of one side.
  struct Count: Hashable, Sendable {
    var sessions = 0
    var late = 0
  }

  private var counts: [Side: Count] = [:]
  private var waiting: [Side: Int] = [:]
  private var places: [Session.ID: (side: Side, isLate: Bool)] = [:]

  /// The shares in a plan.
  init(_ agenda: Agenda) {
    var placed: Set<Request.ID> = []
    var halves: [Day: TimeOfDay] = [:]
    for session in agenda.sessions {
      guard session.isLive, let slot = session.slot, let number = session.request else { continue }
      placed.insert(number)
      guard session.kindOfSession != .visit, let side = Side(agenda.requests[number]?.sender)
      else { continue }
      let half = halves[slot.day] ?? agenda.secondHalf(of: slot.day)
      halves[slot.day] = half
      let isLate = slot.start >= half
      counts[side, default: Count()].sessions += 1
      counts[side, default: Count()].late += isLate ? 1 : 0
      places[session.id] = (side, isLate)
    }
    for request in agenda.requests where !request.state.isClosed {
      guard !placed.contains(request.number), let side = Side(request.sender) else { continue }
      waiting[side, default: 0] += 1
    }
  }

  /// The sessions of a side, one left out.
  func count(_ side: Side, besides session: Session.ID?) -> Count {
    var count = counts[side] ?? Count()
    if let place = session.flatMap({ places[$0] }), place.side == side {
      count.sessions -= 1
      count.late -= place.isLate ? 1 : 0
    }
    return count
  }

  /// How many requests of a side have no place yet.
  func waiting(_ side: Side) -> Int { waiting[side] ?? 0 }

  /// The side of a session that takes a place.
  func side(of session: Session.ID) -> Side? { places[session]?.side }
}

extension Agenda {
  /// When the second half of the market's evening begins on a day.
  func secondHalf(of day: Day) -> TimeOfDay {
    guard
      let evening = evening(of: Body.market, on: day)
        ?? bodies[Body.market].map({ usualEvening(of: $0, on: day) })
    else { return .endOfDay }
    return evening.start.adding(minutes: evening.hours.minutes / 2)
  }
}
