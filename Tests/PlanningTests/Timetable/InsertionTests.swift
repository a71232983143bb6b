import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// The ways to get a request onto an evening.
struct InsertionTests {
  func insertion(_ asked: Request, _ sessions: [Session], _ more: Entity...) -> Insertion {
    let agenda = Season.agenda(with: [.request(asked)] + sessions.map(Entity.session) + more)
    return Insertion(agenda, asked, on: "2023-09-26", today: "2023-07-03")
  }

  let hour = request(9, .information)

  @Test func `a free slot comes alone`() throws {
    let found = insertion(hour, [session(1)])
    #expect(found.options.map(\.means) == [.free])
    #expect(found.options.first?.price == 0)
    #expect(found.options.first?.changes == [])
    #expect(found.refusal == nil)
  }

  @Test func `sessions change places where that makes room`() throws {
    let long = request(9, .information) { $0.duration = 180 }
    let found = insertion(long, [session(1), session(2, "burgerzaal", "21:00")])
    let shift = try #require(found.options.first)
    #expect(shift.means == .shift)
    #expect(shift.changes.count == 1)
    #expect(shift.price == 1)
  }

  @Test func `a full evening offers shortening, moving and dropping, cheapest first`() throws {
    let full = [
      session(1, "raadzaal", "19:30", 180), session(2, "burgerzaal", "19:30", 120),
      session(3, "burgerzaal", "21:30", 60, state: .provisional),
    ]
    let found = insertion(hour, full)
    let prices = found.options.map(\.price)
    #expect(prices == prices.sorted())
    #expect(found.options.contains { $0.means == .shorten(title: "Sessie 3", to: 30) } == false)
    #expect(found.options.contains { $0.means == .move(title: "Sessie 3") })
    #expect(found.options.contains { $0.means == .drop(title: "Sessie 1") })
    let shorter = found.options.first { $0.means == .shorten(title: hour.subject, to: 30) }
    #expect(shorter == nil)
    for option in found.options {
      #expect(option.slot.day == "2023-09-26")
      #expect(Check(option.agenda, today: "2023-07-03").isClean, "\(option.means)")
      let placed = option.agenda.sessions.filter { $0.request == 9 && $0.isLive }
      #expect(placed.map(\.slot) == [option.slot])
    }
  }

  @Test(arguments: 1...3)
  func `a session that is dropped does not lend its number to the one that comes in`(
    _ number: Int
  ) throws {
    let full = [
      session(1, "raadzaal", "19:30", 180), session(2, "burgerzaal", "19:30", 120),
      session(3, "burgerzaal", "21:30", 60, state: .provisional),
    ]
    let drop = try #require(
      insertion(hour, full).options.first { $0.means == .drop(title: "Sessie \(number)") })
    #expect(drop.agenda.sessions[number] == nil)
    #expect(drop.changes.contains { $0.before.number == number && $0.after == nil })
    #expect(drop.agenda.sessions.first { $0.request == 9 }?.number == 4)
  }

  @Test func `half an hour less of a session makes room`() throws {
    let full = [
      session(1, "raadzaal", "19:30", 180), session(2, "burgerzaal", "19:30", 150),
    ]
    let found = insertion(hour, full)
    #expect(found.options.first?.means == .shorten(title: hour.subject, to: 30))
    #expect(found.options.first?.price == 5)
    let other = try #require(
      found.options.first { $0.means == .shorten(title: "Sessie 2", to: 120) })
    #expect(other.changes.map { $0.after?.duration } == [120])
  }

  @Test func `a pinned session gives no way`() {
    let full = ["raadzaal", "burgerzaal"].enumerated().map { index, room in
      var session = session(index + 1, room, "19:30", 180)
      session.isPinned = true
      return session
    }
    let found = insertion(hour, full)
    #expect(found.options.isEmpty)
    #expect(found.refusal?.refusals.map(\.rule) == ["RoomFree"])
  }

  @Test func `a session that stands elsewhere is moved and keeps its number`() throws {
    let standing = session(4, on: "2023-10-10", request: 9, state: .published)
    let found = insertion(hour, [standing])
    let session = try #require(found.options.first?.agenda.sessions[4])
    #expect(session.slot?.day == "2023-09-26")
    #expect(session.sequence == 1)
    #expect(session.state == .published)
  }
}
