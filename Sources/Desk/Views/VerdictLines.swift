import Almanac
import Council
import Planning
import Screen
import Wording

// What the rules say of a slot, in lines.

extension State {
  /// The verdict on the slot under the cursor: what stands in the way first.
  var verdictLines: [Line] {
    guard board.request != nil else { return legend }
    guard let slot else { return [Line(words.desk(.noSlot), .faint)] }
    return lines(about: board.verdict(on: slot), isFull: false)
  }

  /// What the signs of the board mean.
  var legend: [Line] {
    words.desk(.legend).split(separator: "\n").map { Line(String($0), .faint) }
  }

  /// A verdict: the slot, then each rule that refuses it with its source and the way out, then the
  /// wishes that it breaks; in full with the source of these too, and all that is in order.
  func lines(about verdict: Verdict, isFull: Bool) -> [Line] {
    let broken = verdict.findings.filter(\.isBroken)
    let rest = verdict.findings.filter { !$0.isBroken }
    return [Line("\(place(of: verdict.candidate)): \(outcome(of: verdict))", verdict.role)]
      + broken.filter(\.forbids).flatMap(lines)
      + broken.filter { !$0.forbids }.flatMap { isFull ? lines(about: $0) : [wish(about: $0)] }
      + (isFull ? [.blank] + rest.flatMap(lines) : [])
  }

  /// Day, hours and room of a candidate.
  func place(of candidate: Candidate) -> String {
    let room = agenda.rooms[candidate.slot.room]?.name ?? candidate.slot.room
    return "\(words.day(candidate.day)) \(words.hours(candidate.hours)) \(room)"
  }

  /// Whether a slot can be, and what it costs.
  func outcome(of verdict: Verdict) -> String {
    guard verdict.isAllowed else { return words.label(.refused) }
    let cost = "\(words.label(.cost).lowercased()) \(verdict.cost)"
    return [words.label(.allowed), verdict.cost == 0 ? nil : cost].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// A broken wish, or a rule set aside, on one row: all of it stands in the full verdict.
  private func wish(about finding: Finding) -> Line {
    let text = words.rule(finding)
    let price = finding.override == nil ? " (+\(finding.cost))" : ""
    return Line(
      "\(text.title)\(price): \(text.says)".fitted(to: layout.verdict.width - 2),
      lead: finding.override == nil ? "± " : "! ",
      leadRole: finding.override == nil ? .costly : .alarm)
  }

  private func lines(about finding: Finding) -> [Line] {
    let text = words.rule(finding)
    let (sign, role): (String, Role) =
      finding.forbids
      ? ("✗", .refused)
      : finding.override != nil ? ("!", .alarm) : finding.isBroken ? ("±", .costly) : ("·", .faint)
    let price = finding.cost > 0 ? " (+\(finding.cost))" : ""
    let source = " [\(words.source(finding.source))]"
    var lines = [
      Line(
        "\(text.title)\(price): \(text.says)\(source)", finding.isBroken ? .text : .faint,
        lead: sign + " ", leadRole: role)
    ]
    if let reason = finding.override {
      lines.append(Line(words.note(.overriddenBy(reason: reason)), .alarm, lead: "  "))
    } else if finding.forbids, let remedy = text.remedy {
      lines.append(Line("\(words.label(.remedy)): \(remedy)", .heading, lead: "  "))
    }
    return lines
  }
}

extension Verdict {
  /// How it looks.
  var role: Role { !isAllowed ? .refused : cost == 0 ? .allowed : .costly }
}
