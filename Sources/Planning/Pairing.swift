import Council

/// Who goes where, each to one place at most.
enum Pairing {
  /// How many places can have somebody at once, given who could go to each.
  ///
  /// Grows the pairing place by place, moving those who can go elsewhere (Kuhn's method).
  ///
  /// - Complexity: O(places² · people).
  static func size(_ places: [[Member.ID]]) -> Int {
    var seat: [Member.ID: Int] = [:]
    func seatSomebody(at place: Int, _ tried: inout Set<Member.ID>) -> Bool {
      for person in places[place] where tried.insert(person).inserted {
        let standing = seat[person]
        if standing == nil || standing.map({ seatSomebody(at: $0, &tried) }) == true {
          seat[person] = place
          return true
        }
      }
      return false
    }
    return places.indices.filter { place in
      var tried: Set<Member.ID> = []
      return seatSomebody(at: place, &tried)
    }.count
  }

  /// Whether a person can be kept out of all places without leaving one more of them empty.
  static func canSpare(_ person: Member.ID, from places: [[Member.ID]]) -> Bool {
    guard places.contains(where: { $0.contains(person) }) else { return true }
    return size(places.map { $0.filter { $0 != person } }) == size(places)
  }
}
