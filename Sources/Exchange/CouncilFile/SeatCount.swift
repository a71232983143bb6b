import Almanac
import Council
import Wording

/// Compares the seats of the factions with those of the council.
///
/// Factions come and go within a term, so it does so on every day on which one begins or ends
/// and on the days beside; a day on which there is no faction at all says nothing.
struct SeatCount {
  private let log: FaultLog

  init(_ log: FaultLog) { self.log = log }

  /// Notes the first day on which the seats differ.
  func check(_ factions: [Faction], against council: Profile, in file: Fields) {
    guard council.seats > 0, factions.allSatisfy({ $0.seats > 0 }) else { return }
    let days = turningDays(of: factions)
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      let valid = factions.filter { faction in
        day.map { faction.availability.isValid(on: $0) } ?? true
      }
      let seats = valid.reduce(0) { $0 + $1.seats }
      guard !valid.isEmpty, seats != council.seats else { continue }
      report(.seatsDisagree(council: council.seats, factions: seats, on: day), in: file)
      return
    }
  }

  private func turningDays(of factions: [Faction]) -> [Day] {
    let days = factions.map(\.availability).flatMap { availability in
      (availability.from.map { [$0 - 1, $0] } ?? [])
        + (availability.until.map { [$0, $0 + 1] } ?? [])
    }
    return Set(days).sorted()
  }

  private func report(_ problem: Problem, in file: Fields) {
    let council = file.place(of: "council")
    let seats = file.optional("council")?.member("seats")
    log.add(problem, at: .key("seats", in: council), line: seats?.line ?? file.node.line)
  }
}

extension Node {
  /// The value of a key of this table.
  fileprivate func member(_ key: String) -> Node? {
    guard case .table(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
