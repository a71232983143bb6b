import Wording

/// Collects every error of meaning, so that all are told at once.
final class FaultLog {
  private var faults: [Fault] = []
  /// After so many faults the nearest known words are no longer looked for.
  private static let mostHinted = 100

  /// Whether it is still worth while to look for the nearest known word.
  var givesHints: Bool { faults.count < Self.mostHinted }

  /// Notes what is wrong with a value.
  func add(_ problem: Problem, at node: Node) { add(problem, at: node.place, line: node.line) }

  /// Notes what is wrong at a place where no value need be.
  func add(_ problem: Problem, at place: Place, line: Int) {
    faults.append(Fault(path: place.description, line: line, problem: problem))
  }

  /// All that was noted, in the order of the lines; of one line in the order of finding.
  var sorted: [Fault] {
    faults.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}
