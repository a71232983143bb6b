import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// A plan on a day, with a request and its paper, and names to spare.
func deeds(
  _ more: Entity..., today: String = "2023-07-03", request: Request = Season.request()
) -> Deeds {
  let agenda = Season.agenda(with: [.request(request), .paper(Season.paper)] + more)
  return Deeds(agenda, today: Season.day(today), supply: Supply(publicIDs: ["a-name"]))
}

func session(_ edit: Edit) throws -> Session {
  for case .session(let session)? in edit.changes.map(\.after) { return session }
  throw EditHasNoSession()
}

struct EditHasNoSession: Error {}
