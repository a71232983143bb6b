/// Finds what somebody probably meant.
enum Nearest {
  /// The longest word that is compared; the cost grows with the square.
  private static let longest = 64
  /// How many candidates are looked at.
  private static let most = 500

  /// The candidate that a word is a slip of, or nil when none is near.
  static func slip(of word: String, among candidates: some Sequence<String>) -> String? {
    let allowed = max(1, word.count / 3)
    guard let best = ranked(word, candidates).first, best.distance <= allowed else { return nil }
    return best.candidate
  }

  /// The three nearest candidates, best first.
  static func three(to word: String, among candidates: some Sequence<String>) -> [String] {
    ranked(word, candidates).prefix(3).map(\.candidate)
  }

  private static func ranked(
    _ word: String, _ candidates: some Sequence<String>
  ) -> [(distance: Int, candidate: String)] {
    guard word.count <= longest else { return [] }
    return candidates.prefix(most)
      .filter { $0.count <= longest }
      .map { (distance: distance(plain(word), plain($0)), candidate: $0) }
      .sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
  }

  /// Letters and digits alone, so that "max_sessions" and "maxSessions" are "max-sessions".
  private static func plain(_ word: String) -> [Character] {
    Array(word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " })
  }

  /// How many letters to put in, take out, change or swap with the next: optimal string alignment.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let isSame = a[i - 1] == b[j - 1]
        var best = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, older[j - 2] + 1)
        }
        row.append(best)
      }
      (older, previous) = (previous, row)
    }
    return previous[b.count]
  }
}
