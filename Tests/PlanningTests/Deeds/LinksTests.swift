import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct LinksTests {
  let start = deeds(.request(request(2)), .request(request(3) { $0.dependsOn = [2] }))

  func set(
    _ number: Request.ID = 1, _ change: (inout Deeds.Links) -> Void
  ) throws -> Request {
    var answers = Deeds.Answers()
    change(&answers.links)
    let after = try start.agenda.applying(start.set(number, answers, reason: nil))
    return try #require(after.requests[number])
  }

  @Test func `others are named by number, case number or subject, and kept by number`() throws {
    let request = try set {
      $0.dependsOn = ["3604013", "2", "2"]
      $0.together = ["3"]
    }
    #expect(request.dependsOn == [2, 3])
    #expect(request.together == [3])
  }

  @Test func `anchor and day of decision are set, and taken away`() throws {
    let set = try set {
      $0.anchor = "begroting-2024"
      $0.decideBy = .some("2023-12-31")
    }
    #expect(set.anchor == "begroting-2024" && set.decideBy == "2023-12-31")
    let tied = deeds(request: set)
    var answers = Deeds.Answers()
    answers.links.anchor = .some(nil)
    answers.links.decideBy = .some(nil)
    let after = try tied.agenda.applying(tied.set(1, answers, reason: nil))
    #expect(after.requests[1] == Season.request())
  }

  @Test func `an empty list takes the ties away, no list leaves them`() throws {
    #expect(try set(3) { $0.dependsOn = [] }.dependsOn == [])
    #expect(try set(3) { $0.decideBy = .some("2023-12-31") }.dependsOn == [2])
  }

  @Test func `nothing is tied to itself, nor to what is not there`() {
    #expect(throws: Refusal.linkedToItself(1)) { try set { $0.dependsOn = ["1"] } }
    #expect(throws: Refusal.linkedToItself(1)) { try set { $0.together = ["3604011"] } }
    #expect(throws: Refusal.noRequest("9")) { try set { $0.dependsOn = ["9"] } }
    #expect(throws: Refusal.noAnchor("nota", known: start.agenda.anchors.map(\.id))) {
      try set { $0.anchor = "nota" }
    }
  }

  @Test func `nothing comes after itself by way of others`() {
    #expect(throws: Refusal.dependsInCircle(2, [3])) { try set(2) { $0.dependsOn = ["3"] } }
  }

  @Test func `a request without a letter can be tied as it comes in`() throws {
    var draft = Draft()
    (draft.isRequest, draft.date, draft.subject) = (true, "2023-07-03", "Vervolg")
    var links = Deeds.Links()
    links.dependsOn = ["1"]
    let edit = try start.add(draft, letter: nil, received: nil, links: links)
    #expect(try start.agenda.applying(edit).requests[4]?.dependsOn == [1])
  }

  @Test func `what is split off keeps what it comes after, its anchor and its day`() throws {
    let tied = deeds(
      .request(request(2)),
      request: request {
        $0.dependsOn = [2]
        $0.anchor = "begroting-2024"
        $0.decideBy = "2023-12-31"
      })
    let edit = try tied.split(1, subject: "Deel twee", Deeds.Answers(), reason: nil)
    let second = try #require(try tied.agenda.applying(edit).requests[3])
    #expect(second.dependsOn == [2])
    #expect(second.anchor == "begroting-2024" && second.decideBy == "2023-12-31")
  }
}
