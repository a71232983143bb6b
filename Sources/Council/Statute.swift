public import Almanac

/// A paper for which the law sets the council a term.
public enum Statute: String, Codable, Sendable, CaseIterable {
  /// The budget.
  case budget
  /// The accounts.
  case accounts

  /// The article that says by when the province has it.
  public var deadlineArticle: String {
    switch self {
    case .budget: "Gemeentewet 191"
    case .accounts: "Gemeentewet 200"
    }
  }

  /// The article that says how long after its offering it may be debated.
  public static let noticeArticle = "Gemeentewet 190"

  /// Days between the public offering of a budget and the first debate on it.
  public static let noticeDays = 14
}

extension Anchor {
  /// The phase in which a paper is offered to the public.
  public static let offered = "aanbieding"
  /// The phase in which the council decides.
  public static let decided = "raad"

  /// The last safe day for the council to decide, where the law sets a term.
  ///
  /// A day of the calendar, so it does not move with a weekend.
  public func decisionDeadline(_ procedure: Procedure) -> Day? {
    guard let statute, let year = (phase(Self.decided) ?? closing)?.day.year else { return nil }
    let last =
      switch statute {
      case .budget: procedure.budgetToProvince
      case .accounts: procedure.accountsToProvince
      }
    return Day(year: year, month: last.month, day: last.day)
  }

  /// The first day on which the council may debate a budget: two weeks after it was offered.
  public func debateOpening(_ procedure: Procedure) -> Day? {
    guard statute == .budget, let offered = phase(Self.offered)?.day else { return nil }
    return procedure.statutoryEnd(Statute.noticeDays, after: offered)
  }
}
