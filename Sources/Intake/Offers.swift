import Almanac
public import Council

// The answers that can be offered to what a letter leaves open, so that one key gives them.

extension Question {
  /// The most answers that are offered: as many as there are digits.
  private static let most = 9

  /// The answers that can be offered, the likeliest first, each as what it changes.
  public func offers(for draft: Draft, in agenda: Agenda) -> [Correction] {
    Array(allOffers(for: draft, in: agenda).prefix(Self.most))
  }

  private func allOffers(for draft: Draft, in agenda: Agenda) -> [Correction] {
    switch self {
    case .phase(let clause, _, let options, _): options.map { .phase($0, clause: clause) }
    case .duration(let assumed):
      ([assumed] + [30, 45, 60, 90, 120].filter { $0 != assumed })
        .map { .duration($0, session: nil) }
    case .portfolio(let proposal):
      ([proposal].compactMap(\.self) + agenda.portfolios.filter { $0 != proposal })
        .map(Correction.portfolio)
    case .room:
      (agenda.bodies[Body.market]?.rooms ?? agenda.rooms.map(\.id)).map(Correction.room)
    case .kind: SessionKind.allCases.map { .kind($0, session: nil) }
    case .event(let clause, _):
      agenda.anchors.filter { ($0.closing?.day).map { $0 >= draft.on } ?? false }
        .map { .event($0.id, clause: clause) }
    case .reading(let clause, _, let others):
      [.reading(nil, clause: clause)] + others.indices.map { .reading($0, clause: clause) }
    }
  }
}
