import Council
import Exchange
import TestSupport
import Wording

/// A small council file without a fault, for tests to put a few lines before.
enum Sample {
  static let council = """
    [council]
    name = "Gemeenteraad"
    municipality = "Stad"
    seats = 3

    """

  static let places = """
    [[room]]
    id = "zaal"
    name = "Zaal"
    seats = 40

    [[body]]
    id = "markt"
    name = "Markt"
    weekdays = ["tuesday"]
    start = "19:30"
    end = "22:30"
    rooms = ["zaal"]

    [[body]]
    id = "raad"
    name = "Raad"
    dates = [2023-10-04]
    start = "19:30"
    end = "23:00"

    [[body]]
    id = "presidium"
    name = "Presidium"
    weekdays = ["monday"]
    start = "18:00"
    end = "19:00"

    """

  static let people = """
    [[holder]]
    id = "wethouder"
    name = "Wethouder"
    portfolios = ["zorg", "Wonen"]

    [[faction]]
    id = "F1"
    name = "Fractie"
    seats = 3
    representatives = 1
    spokespersons = { zorg = ["F1-2", "F1-a"] }

    """

  static let all = council + places + people
}

/// What is read of some lines, put before a file without a fault.
func reading(_ lines: String, before rest: String = Sample.all) -> Result<
  [Entity], CouncilFileError
> {
  Result { () throws(CouncilFileError) in try CouncilFile.read(lines + "\n" + rest) }
}

/// The faults of some lines, put before a file without a fault; none where all is well.
func faults(_ lines: String, before rest: String = Sample.all) -> [Fault] {
  guard case .failure(.invalid(let faults)) = reading(lines, before: rest) else { return [] }
  return faults
}

/// The entities of some lines, put before a file without a fault; none where there is one.
func entities(_ lines: String, before rest: String = Sample.all) -> [Entity] {
  (try? reading(lines, before: rest).get()) ?? []
}

extension [Entity] {
  var council: Profile? {
    for case .council(let item) in self { return item }
    return nil
  }
  var bodies: [Body] {
    compactMap { if case .body(let item) = $0 { item } else { nil } }
  }
  var evenings: [Evening] {
    compactMap { if case .evening(let item) = $0 { item } else { nil } }
  }
  var recesses: [Recess] {
    compactMap { if case .recess(let item) = $0 { item } else { nil } }
  }
  var anchors: [Anchor] {
    compactMap { if case .anchor(let item) = $0 { item } else { nil } }
  }
  var holders: [Holder] {
    compactMap { if case .holder(let item) = $0 { item } else { nil } }
  }
  var factions: [Faction] {
    compactMap { if case .faction(let item) = $0 { item } else { nil } }
  }
  var members: [Member] {
    compactMap { if case .member(let item) = $0 { item } else { nil } }
  }
  var chairs: [Chair] {
    compactMap { if case .chair(let item) = $0 { item } else { nil } }
  }
  var clerks: [Clerk] {
    compactMap { if case .clerk(let item) = $0 { item } else { nil } }
  }
  var rooms: [Room] {
    compactMap { if case .room(let item) = $0 { item } else { nil } }
  }
  /// How many there are of each kind, in the order of the kinds' first.
  var kinds: [String] {
    var runs: [(kind: EntityKind, count: Int)] = []
    for entity in self {
      if let last = runs.last, last.kind == entity.key.kind {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((entity.key.kind, 1))
      }
    }
    return runs.map { "\($0.kind.rawValue) \($0.count)" }
  }
}
