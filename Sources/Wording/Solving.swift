import Almanac

/// Why a text is no JSON.
public enum JSONFlaw: Hashable, Sendable {
  /// It ends too soon.
  case ends
  /// Another character than can stand there.
  case character
  /// A number that is written wrongly.
  case number
  /// A text with an escape that there is not.
  case escape
  /// A text with a line end or another control character in it.
  case control
  /// Lists and objects in each other, deeper than allowed.
  case deep(limit: Int)
  /// Something after its end.
  case more
}

/// What came of planning a season.
public enum SolveText: Hashable, Sendable {
  /// How many requests of a season got a place.
  case placed(String, placed: Int, count: Int)
  /// A heading: what is left out.
  case leftOut
  /// A request that is left out, with what that costs.
  case unplaced(String, weight: Int)
  /// A request that clashes with others, or by itself; the facts follow.
  case clash(String, others: [String])
  /// A request that was left out and could be added.
  case fitsAfterAll(String)
  /// A request of which it was not found out why it was left out.
  case notFoundOut(String)
  /// A level of the cost.
  case level(Level)
  /// A wish of the last level.
  case wish(Wish)
  /// No plan has less.
  case proven
  /// Whether a plan can have less is open: less than the bound none has.
  case open(found: Int, bound: Int)
  /// When a plan was there, as much placed as in the end, and all proven; in microseconds.
  case times(firstPlan: Int, allPlaced: Int, proven: Int?)
  /// How many steps it took.
  case steps(Int)

  /// The levels of a cost.
  public enum Level: CaseIterable, Sendable {
    case unplaced, moved, wishes
  }

  /// The wishes of the last level.
  public enum Wish: String, CaseIterable, Sendable {
    case date, load, end, room, together, apart, clash, place
  }
}

/// A fact in words, in two parts: facts that say the same of many can be told in one line.
public struct FactText: Hashable, Sendable {
  /// Who or what it is about.
  public var subject: String
  /// What it says of that.
  public var says: String

  /// A fact in words.
  init(_ subject: String, _ says: String) {
    self.subject = subject
    self.says = says
  }
}

extension Words {
  /// Names in a row, all of them, with "and" before the last.
  public func row(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let and = language == .nl ? "en" : "and"
    return "\(names.dropLast().joined(separator: ", ")) \(and) \(last)"
  }

  /// Thousandths with three digits behind the sign: "12.345".
  func thousandths(_ count: Int, _ sign: String) -> String {
    let rest = String(count % 1000)
    return "\(count / 1000)\(sign)\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
