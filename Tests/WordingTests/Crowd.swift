import Almanac
import Council
import TestSupport

/// A council with factions, chairs and full rooms, in which every rule of rooms and people speaks.
enum Crowd {
  /// Needs of every kind.
  static let needs: Needs = {
    var needs = Needs()
    needs.audience = 80
    needs.webcast = true
    needs.speakers = 20
    needs.guests = [.init(name: "GGD", offers: [Season.range("2023-10-03", "2023-10-04")])]
    needs.officers = [.init(name: "Adviseur", away: [Season.range("2023-09-26", "2023-09-27")])]
    needs.urgency = "het contract loopt af"
    return needs
  }()

  /// The slots in which it is full, and some in which it is not.
  static let slots: [Slot] = ["2023-09-26", "2023-09-28", "2023-10-03", "2023-10-10"].flatMap {
    day in
    ["raadzaal", "burgerzaal", "hal"].flatMap { room in
      ["19:30", "20:30", "21:30"].map { start in
        Slot(day: Season.day(day), room: room, start: Season.time(start))
      }
    }
  }

  static let entities: [Entity] =
    [council, market, .room(Room(id: "hal", name: "Hal", seats: 90, isAlwaysOpen: true))] + people
    + placed(
      11, "wijkgericht werken", "2023-09-26", "burgerzaal", "19:30", chair: "F1-1", .faction)
    + placed(12, "sport", "2023-09-26", "hal", "20:30", chair: nil, .college)
    + placed(13, "sport", "2023-10-03", "burgerzaal", "19:30", chair: "F1-1", .faction)
    + placed(14, "sport", "2023-10-10", "hal", "19:30", chair: "F2-1", .faction)
    + placed(20, "wijkgericht werken", "2023-09-27", "hal", "19:30", chair: "F1-1", .college)
    + [onOption]

  private static let council: Entity = {
    var profile = Profile(name: "Raad", municipality: "Hengelo", seats: 37)
    profile.procedure.collegeDay = .tuesday
    return .council(profile)
  }()

  private static let market = Entity.body(
    Body(
      id: Body.market, name: "Politieke markt", pattern: .weekly([.tuesday, .thursday]),
      start: Season.time("19:30"), end: Season.time("22:30"), changeOver: 15,
      rooms: ["raadzaal", "burgerzaal", "hal"], maxSessions: 6, maxParallel: 2))

  private static let people: [Entity] = [
    .faction(
      faction("F1", seats: 6, ["wijkgericht werken": ["F1-2", "F1-3"], "sport": ["F1-2"]])),
    .faction(faction("F2", seats: 1, ["wijkgericht werken": ["F2-1"], "sport": ["F2-1"]])),
    .faction(faction("F3", seats: 2, ["wijkgericht werken": ["F3-1"], "sport": ["F3-2"]])),
    .faction(faction("F4", seats: 4, ["wijkgericht werken": ["F4-1"], "sport": ["F4-1"]])),
    .chair(Chair(member: "F1-1")), .chair(Chair(member: "F2-1")),
  ]

  private static func faction(
    _ id: String, seats: Int, _ speakers: [String: [Member.ID]]
  ) -> Faction {
    Faction(
      id: id, name: id, seats: seats,
      spokespersons: speakers.sorted { $0.key < $1.key }.map { portfolio, people in
        .init(portfolio: portfolio, people: people.map { .init(member: $0) })
      })
  }

  /// A session that holds an option on the evening of 10 October.
  private static let onOption: Entity = {
    var session = Session(
      number: 30, publicID: "p30", title: "Op een optie", duration: 60,
      slot: Slot(day: Season.day("2023-12-05"), room: "hal", start: Season.time("19:30")))
    session.options = [
      Slot(day: Season.day("2023-10-10"), room: "raadzaal", start: Season.time("19:30"))
    ]
    session.optionUntil = Season.day("2023-09-20")
    return .session(session)
  }()

  private static func placed(
    _ number: Int, _ portfolio: String, _ day: String, _ room: Room.ID, _ start: String,
    chair: Member.ID?, _ sender: Sender
  ) -> [Entity] {
    var request = Request(
      number: number, publicID: "r\(number)", letterDate: Season.day("2023-06-27"),
      received: Season.day("2023-06-27"), subject: "Verzoek \(number)", sender: sender,
      portfolio: portfolio)
    request.needs.officers = [.init(name: "Adviseur")]
    let session = Session(
      number: number, publicID: "s\(number)", request: number, title: "Sessie \(number)",
      duration: 60,
      slot: Slot(day: Season.day(day), room: room, start: Season.time(start)), chair: chair)
    return [.request(request), .session(session)]
  }
}
