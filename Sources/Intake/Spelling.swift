/// Words as hurried people spell them.
enum Spelling {
  /// Whether two words differ by one slip: a letter more, less or other, or two that changed
  /// places.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  static func isOneSlip(_ word: String, from right: String) -> Bool {
    let a = Array(word.utf8)
    let b = Array(right.utf8)
    guard abs(a.count - b.count) <= 1 else { return false }
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head,
      a[a.count - 1 - tail] == b[b.count - 1 - tail]
    {
      tail += 1
    }
    let restA = a[head..<(a.count - tail)]
    let restB = b[head..<(b.count - tail)]
    if restA.count <= 1 && restB.count <= 1 { return true }
    return restA.count == 2 && restB.count == 2 && restA.first == restB.last
      && restA.last == restB.first
  }
}
