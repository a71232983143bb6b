extension Season {
  /// Every place at which something could begin on an evening, closed or not, by round and room.
  func places(on evening: Int) -> [Place] {
    (0..<evenings[evening].rounds).flatMap { round in
      rooms.indices.map { Place(evening: evening, round: round, room: $0) }
    }
  }
}
