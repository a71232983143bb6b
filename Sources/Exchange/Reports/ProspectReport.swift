public import Council
public import Planning
public import Wording

/// The chances of a request: where it can be, or who clashes over what and what would help.
public struct ProspectReport: Report, Sendable {
  let possible: Bool
  let slot: Slot?
  let moves: [StepView]
  let clash: ClashView?
  let easings: [EasingView]
  private let heading: String
  private let answer: String

  private enum CodingKeys: CodingKey { case possible, slot, moves, clash, easings }

  struct ClashView: Encodable, Sendable {
    let who: [String]
    let over: [String]
  }

  struct EasingView: Encodable, Sendable {
    let change: String
    let points: Int
    let slot: Slot
    fileprivate let line: String
    private enum CodingKeys: CodingKey { case change, points, slot }
  }

  /// The chances of a request in words.
  public init(_ prospect: Prospect, _ request: Request, in agenda: Agenda, _ words: any Words) {
    heading =
      "\(words.label(.request)) \(request.number) (\(request.caseNumber ?? "-")): "
      + request.subject
    var (moves, easings) = ([StepView](), [EasingView]())
    var clash: ClashView?
    switch prospect.answer {
    case .free(let verdict):
      slot = verdict.candidate.slot
      answer = words.plan(.canBe(words.slot(verdict.candidate.slot, in: agenda)))
    case .byMoving(let proposal):
      let own = proposal.steps.first { $0.item.request == request.number }
      slot = own?.to
      moves = proposal.steps.filter { $0.item.request != request.number }
        .map { StepView($0, proposal, words) }
      answer =
        own?.to.map { words.plan(.canBeByMoving(words.slot($0, in: agenda))) }
        ?? words.plan(.cannotBe)
    case .nowhere(let found, let ways):
      slot = nil
      // Nothing to clash over: no evening is left to look at.
      answer = found.over.isEmpty ? words.desk(.noneInWindow) : words.plan(.cannotBe)
      clash = ClashView(who: found.who.map(words.name), over: found.over.map(words.point))
      easings = ways.map { easing in
        EasingView(
          change: words.easing(easing.change), points: easing.price, slot: easing.slot,
          line: words.line(easing, in: agenda))
      }
    case .unknown:
      slot = nil
      answer = words.plan(.mayBe)
    case .unplannable:
      slot = nil
      answer = words.plan(.cannotBe)
    }
    possible = slot != nil
    self.moves = moves
    self.clash = clash
    self.easings = easings
  }

  /// Whether the request can be placed at all.
  public var isPossible: Bool { possible }

  /// The answer, and what it rests on.
  public func lines(_ words: any Words) -> [String] {
    var lines = [heading, "", answer] + moves.flatMap(\.lines)
    if let clash, !clash.over.isEmpty {
      if clash.who.count > 1 { lines.append(words.plan(.who(clash.who))) }
      lines += [words.plan(.over)] + clash.over.map { "  - \($0)" } + [""]
      lines +=
        easings.isEmpty
        ? [words.plan(.noEasing)] : [words.plan(.easings)] + easings.map { "  - \($0.line)" }
    }
    return lines
  }
}
