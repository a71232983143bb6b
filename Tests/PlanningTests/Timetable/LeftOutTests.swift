import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Why a plan leaves something out.
struct LeftOutTests {
  /// A request that can only be on one evening, in one room, for three hours.
  func long(_ number: Int, _ change: (inout Request) -> Void = { _ in }) -> Entity {
    .request(
      request(number, .information) { request in
        request.duration = 180
        request.clauses = [clause("op 26 september", .on, .hard, .days("2023-09-26"))]
        change(&request)
      })
  }

  func leftOut(_ more: Entity...) throws -> [LeftOut] {
    var planner = try Planner(
      Timetable(
        Season.agenda(with: more), today: "2023-07-03",
        .init(range: DayRange("2023-09-19", "2023-10-03"))))
    _ = planner.step(5_000)
    return try planner.proposal().leftOut
  }

  @Test func `three for two rooms clash over their date`() throws {
    let all = try leftOut(long(1), long(2), long(3))
    #expect(all.count == 1)
    guard case .clash(let clash)? = all.first?.reason else {
      Issue.record("no clash")
      return
    }
    #expect(Set(clash.who.compactMap(\.request)) == [1, 2, 3])
    #expect(clash.who.first == all.first?.item)
    let rules = clash.over.compactMap { point -> String? in
      if case .rule(_, let name, let finding, _) = point {
        #expect(finding?.rule == name)
        return name
      }
      return nil
    }
    #expect(Set(rules) == ["InPeriod"])
  }

  @Test func `two of one holder clash over the holder`() throws {
    let all = try leftOut(
      long(1) { $0.portfolio = "sport" }, long(2) { $0.portfolio = "participatie" })
    guard case .clash(let clash)? = all.first?.reason else {
      Issue.record("no clash")
      return
    }
    #expect(clash.over.contains(.holder("Wethouder 1")))
  }

  @Test func `what is allowed nowhere says what comes nearest`() throws {
    let recess = Entity.recess(
      Recess(name: "extra", periods: [DayRange("2023-09-25", "2023-09-27")]))
    let all = try leftOut(long(1), recess)
    guard case .nowhere(let verdict?)? = all.first?.reason else {
      Issue.record("not nowhere")
      return
    }
    #expect(verdict.refusals.map(\.rule) == ["Recess"])
  }

  @Test func `what depends on what has no place waits for it`() throws {
    let recess = Entity.recess(
      Recess(name: "extra", periods: [DayRange("2023-09-25", "2023-09-27")]))
    let follower = Entity.request(request(2, .information) { $0.dependsOn = [1] })
    let all = try leftOut(long(1), follower, recess)
    #expect(all.count == 2)
    guard case .waits(let item)? = all.last?.reason else {
      Issue.record("does not wait")
      return
    }
    #expect(item.request == 1)
  }
}
