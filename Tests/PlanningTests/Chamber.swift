import Almanac
import Council
import TestSupport

/// Factions, chairs and requests of portfolios, for the rules of rooms and people.
enum Chamber {
  /// A faction with its speakers by portfolio.
  static func faction(
    _ id: String, seats: Int, representatives: Int = 0, _ speakers: [String: [Member.ID]],
    availability: Availability = Availability()
  ) -> Entity {
    .faction(
      Faction(
        id: id, name: "Fractie \(id)", seats: seats, representatives: representatives,
        spokespersons: speakers.sorted { $0.key < $1.key }.map { portfolio, people in
          .init(portfolio: portfolio, people: people.map { .init(member: $0) })
        }, availability: availability))
  }

  /// A request of a portfolio with the session that it has, on 26 September.
  static func placed(
    _ number: Int, _ portfolio: String?, _ room: Room.ID, _ start: TimeOfDay = "19:30",
    _ minutes: Int = 60, chair: Member.ID? = nil, sender: Sender = .college
  ) -> [Entity] {
    var request = Season.request(number: number, portfolio: portfolio)
    request.sender = sender
    var session = session(number, room, start, minutes, request: number)
    session.chair = chair
    return [.request(request), .session(session)]
  }

  /// The request of the season with needs.
  static func request(
    _ portfolio: String? = nil, sender: Sender = .college, isClosed: Bool = false,
    _ needs: (inout Needs) -> Void = { _ in }
  ) -> Request {
    var request = Season.request(portfolio: portfolio)
    request.sender = sender
    request.isClosed = isClosed
    needs(&request.needs)
    return request
  }

  /// The council with other terms.
  static func council(_ change: (inout Procedure) -> Void) -> Entity {
    var profile = Season.agenda.profile ?? Profile(name: "", municipality: "", seats: 37)
    change(&profile.procedure)
    return .council(profile)
  }
}
