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

  /// A verdict: the slot, then each rule that refuses it with its source and the way out.
  ///
  /// In full also each wish that it breaks and all that is in order; else, where nothing refuses it,
  /// the wishes by name and price.
  func lines(about verdict: Verdict, isFull: Bool) -> [Line] {
    let broken = verdict.findings.filter(\.isBroken)
    let (refusals, others) = (broken.filter(\.forbids), broken.filter { !$0.forbids })
    let head = Line("\(place(of: verdict.candidate)): \(outcome(of: verdict))", verdict.role)
    if isFull {
      let rest = verdict.findings.filter { !$0.isBroken }
      return [head] + (refusals + others).flatMap(lines) + [.blank] + rest.flatMap(lines)
    }
    return [head] + (refusals.isEmpty ? names(of: others) : refusals.flatMap(lines))
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

  /// The wishes that are broken, by name and price, and the rules that were set aside.
  private func names(of findings: [Finding]) -> [Line] {
    let wishes = findings.filter { $0.override == nil }
      .map { "\(words.rule($0).title) (+\($0.cost))" }
    let aside = findings.filter { $0.override != nil }.map { words.rule($0).title }
    return
      (wishes.isEmpty
      ? [] : [Line(wishes.joined(separator: ", "), lead: "± ", leadRole: .costly)])
      + (aside.isEmpty
        ? []
        : [
          Line(
            "\(words.label(.overridden)): \(aside.joined(separator: ", "))", lead: "! ",
            leadRole: .alarm)
        ])
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
