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
  case adopt(Adoption)
  /// An option on a slot until a day; without them, no options any more.
  case option(Request.ID, Wish?, until: Day?)
  /// Who chairs; nil is nobody yet.
  case chair(Request.ID, Member.ID?)
  /// A letter, taken in as it was corrected.
  case takeIn(Taking)

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

  /// The request; nil for what is about the whole season.
  var request: Request.ID? {
    switch self {
    case .place(let number, _), .move(let number, _), .cancel(let number, _),
      .pin(let number, _), .rule(let number, _, _), .option(let number, _, _),
      .chair(let number, _):
      number
    case .adopt, .takeIn: nil
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
    case .adopt(let adoption): adoption.action.rawValue
    case .option: "option"
    case .chair: "chair"
    case .takeIn: "intake"
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
    case .adopt(let adoption): try adoption.edit(deeds)
    case .takeIn(let taking):
      try deeds.add(taking.draft, letter: taking.letter, received: taking.received)
    case .option(let number, let wish?, let until?):
      try deeds.option(number, on: [wish], until: until, reason: nil)
    case .option(let number, _, _): try deeds.releaseOptions(number, reason: nil)
    case .chair(let number, let chair): try deeds.choose(chair: chair, for: number, reason: nil)
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
  ///
  /// Of a step that is about the whole season it holds nothing: see ``Adoption``.
  init(_ number: Request.ID?, in agenda: Agenda) {
    request = number.flatMap { agenda.requests[$0] }
    sessions = number.map { number in agenda.sessions.filter { $0.request == number } } ?? []
  }
}

/// A plan that was shown, to be taken over whole.
struct Adoption: Hashable, Sendable {
  /// The plan as it would be.
  let plan: Agenda
  /// The plan as it stood when that was worked out.
  let base: Agenda
  /// What is done: plan, replan or insert.
  let action: Deed.Action
  /// What it is about, where it is one item.
  let object: EntityKey?
  /// Why.
  var reason: String?

  /// What it changes.
  var upshot: Upshot { Upshot(from: base, to: plan) }

  /// The edit that it comes to.
  ///
  /// - Throws: `Refusal.overtaken` where the plan is no longer the one it was worked out for.
  func edit(_ deeds: Deeds) throws(Refusal) -> Edit {
    if deeds.agenda != base { throw .overtaken }
    return try deeds.adopt(plan, as: action, of: object, reason: reason)
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
