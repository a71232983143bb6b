import Almanac
public import Council
public import Planning
public import Wording

/// The ways to get a request onto an evening, cheapest first, each with its consequences.
public struct InsertionReport: Report, Sendable {
  let request: Request.ID
  let evening: Day
  let options: [OptionView]
  let refused: VerdictReport?
  let told: [TellingView]
  let applied: Bool
  private let title: String
  private let command: String?

  private enum CodingKeys: CodingKey { case request, evening, options, refused, told, applied }

  struct OptionView: Encodable, Sendable {
    let means: String
    let points: Int
    let slot: Slot
    let changes: [ChangeView]
    fileprivate let place: String
    private enum CodingKeys: CodingKey { case means, points, slot, changes }
  }

  struct ChangeView: Encodable, Sendable {
    let session: Session.ID
    let title: String
    let from: Slot?
    let to: Slot?
    let minutes: Int?
    fileprivate let line: String
    private enum CodingKeys: CodingKey { case session, title, from, to, minutes }
  }

  /// The ways in words; `edit` is what the first of them changes, `command` the command that takes
  /// it over, nil once it was.
  public init(
    _ insertion: Insertion, in agenda: Agenda, edit: Edit?, command: String?, _ words: any Words
  ) {
    request = insertion.request.number
    evening = insertion.day
    title = insertion.request.subject
    options = insertion.options.map { option in
      OptionView(
        means: words.means(option.means), points: option.price, slot: option.slot,
        changes: option.changes.map { Self.view($0, agenda, words) },
        place: words.slot(option.slot, in: agenda))
    }
    refused = insertion.refusal.map { VerdictReport($0, in: agenda, words) }
    told = edit.map { TellingView.all($0, agenda, words) } ?? []
    applied = edit != nil && command == nil
    self.command = command
  }

  private static func view(
    _ change: Insertion.Change, _ agenda: Agenda, _ words: any Words
  ) -> ChangeView {
    ChangeView(
      session: change.before.number, title: change.before.title, from: change.before.slot,
      to: change.after?.slot, minutes: change.after?.duration,
      line: words.line(change, in: agenda))
  }

  /// Whether there is a way.
  public var isPossible: Bool { !options.isEmpty }

  /// The ways, a line each, with what they change below.
  public func lines(_ words: any Words) -> [String] {
    guard isPossible else {
      return [words.plan(.noWay(title: title, evening))] + (refused?.lines(words) ?? [])
    }
    var lines = [words.plan(.ways(title: title, evening))]
    for (index, option) in options.enumerated() {
      lines.append(
        "  \(index + 1). \(option.place): \(option.means) (\(words.plan(.points(option.points))))")
      lines += option.changes.map { "       \($0.line)" }
    }
    lines += TellingView.lines(told, words)
    return lines
      + ["", command.map { words.plan(.shown(command: $0)) } ?? words.plan(.adopted(1))]
  }
}
