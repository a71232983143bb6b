public import Almanac
public import Council

/// The steps that people take, judged: from an agenda and arguments to an edit or a refusal.
///
///     let edit = try Deeds(agenda, today: today, supply: supply).grant(request, by: .meeting)
///     let after = try agenda.applying(edit)
///
/// Nothing here reads a clock or makes up a number: today and the supply come in.
public struct Deeds: Sendable {
  /// The plan that the step starts from.
  public let agenda: Agenda
  /// The day that plans are judged by.
  public let today: Day
  /// Numbers and names that have never been used.
  public let supply: Supply

  /// The deeds that can be done to an agenda on a day.
  public init(_ agenda: Agenda, today: Day, supply: Supply = Supply()) {
    self.agenda = agenda
    self.today = today
    self.supply = supply
  }

  /// What rules look at for a request.
  func scene(_ request: Request?) -> Scene { Scene(agenda, request: request, today: today) }

  /// A request that can still change.
  func open(_ number: Request.ID) throws(Refusal) -> Request {
    guard let request = agenda.requests[number] else { throw .noRequest(String(number)) }
    if request.state.isClosed { throw .requestClosed(request.number, request.state) }
    return request
  }

  /// Refuses words that say nothing; nil says nothing on purpose.
  func check(_ field: Field, _ words: String?) throws(Refusal) {
    if let words, words.folded.isEmpty { throw .blank(field) }
  }

  /// Refuses a day of receipt before the letter or after today.
  func check(received: Day?, letter: Day) throws(Refusal) {
    guard let received else { return }
    if received < letter || received > max(today, letter) {
      throw .badReceipt(received, letter: letter, today: today)
    }
  }

  /// The change that puts the secrecy of one item on another as well; none where none stands.
  func secrecy(of source: EntityKey, on target: EntityKey) -> [Change] {
    guard let secrecy = agenda.secrecy(on: source), agenda.secrecy(on: target) == nil else {
      return []
    }
    let copy = Secrecy(
      number: supply.number(.secrecy, after: agenda.secrecies.last?.number), object: target,
      body: secrecy.body, ground: secrecy.ground, day: secrecy.day)
    return [agenda.change(to: .secrecy(copy))]
  }

  /// The sessions of a request that take a place, in order of number.
  func liveSessions(of request: Request.ID) -> [Session] {
    agenda.sessions.filter { $0.request == request && $0.isLive && $0.state != .held }
  }
}

/// Numbers and random names for new items: made outside, used once.
public struct Supply: Hashable, Sendable {
  /// The highest number ever used for a kind of item, undone ones counted.
  public var highest: [EntityKind: Int]
  /// Random names for what leaves the house.
  public var publicIDs: [String]

  /// A supply.
  public init(highest: [EntityKind: Int] = [:], publicIDs: [String] = []) {
    self.highest = highest
    self.publicIDs = publicIDs
  }

  /// The next number of a kind.
  func number(_ kind: EntityKind, after present: Int?) -> Int {
    max(highest[kind] ?? 0, present ?? 0) + 1
  }

  /// A random name.
  func publicID() -> String {
    guard let name = publicIDs.first else { preconditionFailure("no random name was supplied") }
    return name
  }
}
