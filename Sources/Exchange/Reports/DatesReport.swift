import Almanac
public import Council
public import Planning
public import Wording

/// The slots that a request could have, in order of rank.
///
/// As JSON a list of every slot; as lines an evening at a time, by its best slot, and of the
/// evenings that cannot be only those near the window.
public struct DatesReport: Report, Sendable {
  private let slots: [VerdictReport]
  private let heading: [String]
  private let near: Window.Span

  /// Ranked verdicts for a request.
  public init(
    _ verdicts: [Verdict], _ offers: [Offer] = [], for request: Request, in agenda: Agenda,
    showsAll: Bool, _ words: any Words
  ) {
    let ejections = Dictionary(
      offers.map { ($0.best.candidate, $0.ejection) }, uniquingKeysWith: { first, _ in first })
    slots = verdicts.map { verdict in
      var slot = VerdictReport(verdict, in: agenda, words)
      slot.pushesOut = ejections[verdict.candidate]?.map {
        VerdictReport.PushView($0, in: agenda, words)
      }
      return slot
    }
    let window = agenda.window(of: request)
    near =
      showsAll
      ? Window.Span(nil, nil)
      : Window.Span(window.earliest.map { $0 - 14 }, window.latest.map { $0 + 14 })
    heading =
      [
        "\(words.label(.request)) \(request.number) (\(request.caseNumber ?? "-")): "
          + request.subject
      ] + WindowView(window, request.clauses).summary(words)
  }

  /// Writes the slots as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(slots)
  }

  /// The evenings, best first, each with the reasons of its best slot.
  public func lines(_ words: any Words) -> [String] {
    var evenings: [(day: Day, slots: [VerdictReport])] = []
    var index: [Day: Int] = [:]
    for slot in slots {
      if let place = index[slot.evening] {
        evenings[place].slots.append(slot)
      } else {
        index[slot.evening] = evenings.count
        evenings.append((slot.evening, [slot]))
      }
    }
    let allowed = evenings.filter { $0.slots.contains(where: \.allowed) }.count
    var lines = heading + ["", words.note(.ranked(allowed: allowed, evenings: evenings.count)), ""]
    let shown = evenings.filter { $0.slots[0].allowed || near.contains($0.day) }
    let heads = Columns.lines(shown.map { $0.slots[0].heading(words) })
    for (head, evening) in zip(heads, shown) {
      let best = evening.slots[0]
      let told = best.findings.filter { best.allowed ? $0.cost > 0 : $0.forbids }
      lines.append(head)
      lines += told.flatMap { $0.lines(words, withSource: false) }
      lines += Self.elsewhere(evening.slots, words)
      if let push = best.pushesOut { lines.append(push.line) }
    }
    if shown.count < evenings.count {
      lines += ["", words.note(.fartherEvenings(evenings.count - shown.count))]
    }
    return lines
  }

  /// The hard rules that only some slots of an evening break, by the first start that does.
  private static func elsewhere(_ slots: [VerdictReport], _ words: any Words) -> [String] {
    guard let best = slots.first else { return [] }
    let known = Set(best.findings.filter(\.forbids).map(\.rule))
    var lines: [String] = []
    var told = known
    for slot in slots.sorted(by: { ($0.start, $0.room) < ($1.start, $1.room) }) {
      for finding in slot.findings where finding.forbids && !told.contains(finding.rule) {
        told.insert(finding.rule)
        lines.append(
          "  … \(words.note(.onlySome(from: slot.start, rule: "\(finding.title) (\(finding.rule))")))"
        )
      }
    }
    return lines
  }
}
