import Almanac
import Council
import Planning
import TestSupport
import Testing

@testable import Desk

struct BoardTests {
  private static let today: Day = "2023-07-03"

  @Test func `the rows go by day, and what explains an evening stands before it`() {
    let rows = board(Sample.agenda).rows
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect(row.day <= next.day)
      #expect(row.day < next.day || row.evening == nil, "\(row.day)")
    }
    let phase = rows.firstIndex {
      if case .band(.phase("2023-07-04", _, _)) = $0 { true } else { false }
    }
    #expect(phase.map { rows[$0 + 1].evening?.day } == "2023-07-04")
  }

  @Test func `every kind of band is there, from today on`() {
    let rows = board(Sample.agenda).rows
    let bands = rows.compactMap { row -> Board.Band? in
      if case .band(let band) = row { band } else { nil }
    }
    #expect(bands.contains(.recess(name: "zomerreces", Season.range("2023-07-22", "2023-09-03"))))
    #expect(bands.contains(.phase("2023-10-17", anchor: "Begroting 2024-2027", phase: "markt")))
    #expect(bands.contains(.closed("2023-11-22", name: "Tweede Kamerverkiezingen")))
    #expect(bands.contains { if case .holiday = $0 { true } else { false } })
    #expect(rows.allSatisfy { $0.day >= Self.today })
  }

  @Test func `of the calendar list what forbids is a band, what costs is none`() throws {
    var profile = try #require(Sample.agenda.profile)
    profile.occasions = Occasion.Kind.allCases.map {
      Occasion(kind: $0, name: $0.rawValue, days: Season.range("2023-11-14", "2023-11-15"))
    }
    let agenda = Agenda(Sample.agenda.entities + [.council(profile)])
    let bands = board(agenda).rows.filter { $0.day == "2023-11-14" && $0.evening == nil }
    #expect(
      bands == [
        .band(.closed("2023-11-14", name: "election")),
        .band(.recess(name: "council-change", Season.range("2023-11-14", "2023-11-15"))),
      ])
  }

  @Test func `a recess that runs today is told, one that is over is not`() {
    let rows = board(Sample.agenda, today: "2023-08-01").rows
    guard case .band(.recess("zomerreces", _))? = rows.first else {
      Issue.record("\(String(describing: rows.first))")
      return
    }
  }

  @Test(arguments: 1...5)
  func `every mark agrees with the verdict on its slot`(_ number: Request.ID) {
    // One of the sessions later, so that what begins before it in its room would run into it.
    let later = Sample.planned.sessions.filter { $0.request == 4 }.map { session in
      var session = session
      session.slot?.start = "20:30"
      return Entity.session(session)
    }
    var board = board(Agenda(Sample.planned.entities + later), request: number)
    let evenings = board.rows.compactMap(\.evening).filter { $0.day < "2023-12-01" }
    for evening in evenings { board.judge(evening) }
    for slot in evenings.flatMap({ board.slots(of: $0) }) {
      let verdict = board.verdict(on: slot)
      switch board.mark(slot) {
      case .fits: #expect(verdict.isAllowed && verdict.cost == 0, "\(slot)")
      case .costs: #expect(verdict.isAllowed && verdict.cost > 0, "\(slot)")
      case .refused: #expect(!verdict.isAllowed, "\(slot)")
      case .free: Issue.record("free with a request chosen: \(slot)")
      case .taken(let session):
        #expect(Sample.planned.sessions[session]?.slot?.day == slot.day, "\(slot)")
        #expect(session != board.session?.number)
      case .own: #expect(board.session?.hours?.contains(slot.start) == true, "\(slot)")
      }
    }
  }

  @Test func `a session takes the starts within its hours, in its room only`() throws {
    var board = board(Sample.planned, request: 1)
    let evening = try #require(board.evening("2023-09-26"))
    board.judge(evening)
    let raadzaal = try #require(board.rooms.first { $0.id == "raadzaal" })
    let burgerzaal = try #require(board.rooms.first { $0.id == "burgerzaal" })
    let marks = board.slots(of: evening, in: raadzaal).compactMap { $0.map(board.mark) }
    let own = try #require(Sample.planned.liveSession(of: 1))
    let other = try #require(Sample.planned.liveSession(of: 2))
    #expect(marks.filter { $0 == .own }.count == own.duration / 30)
    #expect(marks.filter { $0 == .taken(other.number) }.count == other.duration / 30)
    let beside = board.slots(of: evening, in: burgerzaal).compactMap { $0.map(board.mark) }
    #expect(!beside.contains(.own) && !beside.contains(.taken(other.number)))
  }

  @Test func `with nobody chosen slots are free or taken`() throws {
    var board = board(Sample.planned)
    for evening in board.rows.compactMap(\.evening) {
      board.judge(evening)
      for slot in board.slots(of: evening) {
        let isTaken = Sample.planned.sessions.contains {
          $0.slot?.room == slot.room && $0.slot?.day == slot.day
            && $0.hours?.contains(slot.start) == true
        }
        #expect((board.mark(slot) == .free) == !isTaken, "\(slot)")
      }
    }
  }

  @Test func `an evening that is written down off the pattern is a row, with its own hours`() throws
  {
    let extra = Evening(
      body: Body.market, day: "2023-09-28", name: "Extra markt", start: "19:00", end: "21:00",
      rooms: ["raadzaal"])
    let board = board(Agenda(Sample.agenda.entities + [.evening(extra)]))
    let evening = try #require(board.evening("2023-09-28"))
    #expect(evening == extra)
    #expect(board.starts.first == "19:00")
    let slots = board.slots(of: evening, in: board.rooms[0])
    #expect(slots.compactMap { $0?.start } == ["19:00", "19:30", "20:00", "20:30"])
    let usual = try #require(board.evening("2023-09-26"))
    #expect(board.slots(of: usual, in: board.rooms[0]).first == .some(nil))
  }

  @Test func `a session on a day without an evening has a row all the same`() throws {
    let session = Session(
      number: 9, publicID: "00000000-0000-4000-9000-000000000009", title: "Werkbezoek",
      duration: 60, slot: Slot(day: "2023-09-28", room: "raadzaal", start: "20:00"))
    let board = board(Agenda(Sample.agenda.entities + [.session(session)]))
    #expect(board.evening("2023-09-28")?.start == "19:30")
  }

  @Test func `a market without rooms has evenings and no slots`() throws {
    var market = try #require(Sample.agenda.bodies[Body.market])
    market.rooms = []
    var board = board(Agenda(Sample.agenda.entities + [.body(market)]), request: 1)
    let evening = try #require(board.rows.compactMap(\.evening).first)
    board.judge(evening)
    #expect(board.rooms.isEmpty)
    #expect(board.best() == nil)
  }

  @Test func `no council is an empty board`() {
    let board = board(Agenda())
    #expect(board.rows.compactMap(\.evening).isEmpty)
    #expect(board.starts.isEmpty)
  }

  @Test(arguments: 1...5)
  func `nothing on the board is better than the best`(_ number: Request.ID) throws {
    let board = board(Sample.agenda, request: number)
    let best = try #require(board.best())
    #expect(best.isAllowed)
    for evening in board.rows.compactMap(\.evening).filter({ $0.day < "2023-12-01" }) {
      for verdict in board.slots(of: evening).map(board.verdict) where verdict.isAllowed {
        #expect(verdict.cost >= best.cost, "\(verdict.candidate.slot)")
      }
    }
  }

  private func board(
    _ agenda: Agenda, request: Request.ID? = nil, today: Day = BoardTests.today
  ) -> Board {
    Board(agenda, request: request, today: today)
  }
}

extension Board {
  fileprivate func evening(_ day: Day) -> Evening? {
    rows.compactMap(\.evening).first { $0.day == day }
  }

  fileprivate func slots(of evening: Evening) -> [Slot] {
    rooms.flatMap { slots(of: evening, in: $0) }.compactMap(\.self)
  }
}
