import Almanac
import Council
import Planning

/// What a person wants done to a request, before it is judged.
enum Intent: Hashable, Sendable {
  case place(Request.ID, Wish)
  case move(Request.ID, Wish)
  case cancel(Request.ID, reason: String)
  case pin(Request.ID, Bool)
  case rule(Request.ID, Choice, RulingTerms)

  /// What the presidium can decide.
  enum Choice: Hashable, Sendable {
    case grant(condition: String?)
    case offer(Day)
    case settle(how: String)
    case hold(until: Day?)
    case refuse

    /// As the ruling will say it.
    var outcome: Ruling.Outcome {
      switch self {
      case .grant(let condition): .grant(condition: condition)
      case .offer(let day): .offer(day)
      case .settle(let how): .settle(how: how)
      case .hold(let until): .hold(until: until)
      case .refuse: .refuse
      }
    }
  }

  /// The request.
  var request: Request.ID {
    switch self {
    case .place(let number, _), .move(let number, _), .cancel(let number, _),
      .pin(let number, _), .rule(let number, _, _):
      number
    }
  }

  /// The name under which the journal keeps it.
  var command: String {
    switch self {
    case .place: "place"
    case .move: "move"
    case .cancel: "cancel"
    case .pin: "pin"
    case .rule(_, .grant, _): "grant"
    case .rule(_, .offer, _): "offer"
    case .rule(_, .settle, _): "settle"
    case .rule(_, .hold, _): "hold"
    case .rule(_, .refuse, _): "refuse"
    }
  }

  /// The edit that it comes to, or why not.
  func edit(_ deeds: Deeds) throws(Refusal) -> Edit {
    switch self {
    case .place(let number, let wish): try deeds.place(number, wish)
    case .move(let number, let wish): try deeds.move(number, wish)
    case .cancel(let number, let reason): try deeds.cancel(number, reason: reason)
    case .pin(let number, let isPinned): try deeds.pin(number, isPinned)
    case .rule(let number, let choice, let terms):
      switch choice {
      case .grant(let condition): try deeds.grant(number, condition: condition, terms)
      case .offer(let day): try deeds.offer(number, day, terms)
      case .settle(let how): try deeds.settle(number, how: how, terms)
      case .hold(let until): try deeds.hold(number, until: until, terms)
      case .refuse: try deeds.refuse(number, terms)
      }
    }
  }
}

/// A request with its sessions, as a person saw them when they began to change them.
struct Basis: Hashable, Sendable {
  /// The request.
  let request: Request?
  /// Its sessions.
  let sessions: [Session]

  /// A request and its sessions as they stand.
  init(_ number: Request.ID, in agenda: Agenda) {
    request = agenda.requests[number]
    sessions = agenda.sessions.filter { $0.request == number }
  }
}

/// An intent that is on its way to the store.
struct Pending: Hashable, Sendable {
  var intent: Intent
  /// What it was made for.
  var basis: Basis
}

extension Agenda {
  /// The session of a request that takes a place, if any.
  func liveSession(of number: Request.ID) -> Session? {
    sessions.first { $0.request == number && $0.isLive && $0.state != .held }
  }
}
