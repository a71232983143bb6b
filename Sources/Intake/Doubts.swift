import Almanac
import Council

// What else the words of a clause may mean. A reading that may be wrong is offered with its others,
// and never silently taken.

extension ClauseGrammar.Found {
  /// A clause that may be read otherwise, and how.
  struct Ambiguity: Sendable {
    /// Why.
    var doubt: Doubt
    /// The other readings; none where the words may only be no date at all.
    var others: [Clause]
  }
}

extension ClauseGrammar {
  /// Why the words of a clause may mean something else; nil where they cannot.
  func ambiguity(of found: Found) -> Found.Ambiguity? {
    if let problem = found.problem { return Found.Ambiguity(problem, found.clause) }
    if let slip = found.range.lazy.compactMap({ self.list[$0] }).first(where: { $0.written != nil })
    {
      let doubt = Doubt.spelling(written: slip.written ?? "", meant: slip.folded)
      return Found.Ambiguity(doubt: doubt, others: [])
    }
    return until(found) ?? order(found)
  }

  /// "tot 15 november": the day itself may count.
  private func until(_ found: Found) -> Found.Ambiguity? {
    guard found.clause.relation == .before, found.grain == .day,
      list.isOne(of: ["tot", "until", "till"], at: found.range.lowerBound)
    else { return nil }
    var other = found.clause
    other.relation = .deadline
    return Found.Ambiguity(doubt: .until, others: [other])
  }

  /// "3/4/2024": in English letters the month may come first.
  private func order(_ found: Found) -> Found.Ambiguity? {
    for index in found.range {
      guard list.word(index + 1) == "/", list.word(index + 3) == "/", let day = list.number(index),
        let month = list.number(index + 2), day != month, (1...12).contains(day),
        (1...12).contains(month), case .periods(let ranges)? = found.clause.points.first,
        let first = ranges.first?.first,
        let turned = Day(year: first.year, month: day, day: month)
      else { continue }
      var other = found.clause
      other.points = [.periods([DayRange(turned)])]
      return Found.Ambiguity(doubt: .order, others: [other])
    }
    return nil
  }
}

extension ClauseGrammar.Found.Ambiguity {
  /// What a date that cannot be may have meant: the date, or the weekday nearest to it.
  init(_ problem: DateProblem, _ clause: Clause) {
    switch problem {
    case .noSuchDay: self.init(doubt: .noSuchDay, others: [])
    case .weekdayDisagrees(let day, let said):
      let near = (day - 3).onOrAfter(said)
      let others = [day, near].map { meant in
        var other = clause
        other.points = [.periods([DayRange(meant)])]
        return other
      }
      self.init(doubt: .weekday(day, said: said), others: others)
    }
  }
}
