import Almanac
import Council
import Planning

// What the rules of law and calendar find, in words.

extension English {
  func statutoryTerm(_ facts: StatutoryTerm.Facts, broken: Bool) -> RuleText {
    switch facts.end {
    case .first:
      RuleText(
        "Statutory term", "\(facts.anchor): debate from \(day(facts.day)) on",
        broken ? "an evening from \(day(facts.day)) on, or an earlier offering" : nil)
    case .last:
      RuleText(
        "Statutory term", "\(facts.anchor): decision by \(day(facts.day))",
        broken ? "an evening up to \(day(facts.day))" : nil)
    }
  }

  func schoolHoliday(_ facts: SchoolHoliday.Facts) -> RuleText {
    let region = facts.region.isEmpty ? "" : " (region \(facts.region))"
    let holiday = "\(facts.name)\(region), \(days(facts.days))"
    switch facts.place {
    case .own, .neighbour: return RuleText("School holiday", holiday)
    case .margin: return RuleText("School holiday", "close to \(holiday)")
    }
  }

  func electionDay(_ facts: ElectionDay.Facts, _ strength: Strength) -> RuleText {
    strength == .hard
      ? RuleText("Election day", facts.name, "another evening")
      : RuleText("Election day", "the day before or after \(facts.name), \(days(facts.days))")
  }

  func councilChange(_ facts: CouncilChange.Facts) -> RuleText {
    let change = "\(facts.name), \(days(facts.days))"
    return facts.isWithin
      ? RuleText(
        "Change of council", change,
        "an evening before \(day(facts.days.first)) or after \(day(facts.days.last))")
      : RuleText("Change of council", "close to \(change)")
  }

  func bigMatch(_ facts: Busy, broken: Bool) -> RuleText {
    RuleText(
      "Big match", busy(facts),
      broken ? way(out: facts) : nil)
  }

  func awayDays(_ facts: Busy, broken: Bool) -> RuleText {
    RuleText("Away days", busy(facts), broken ? "another evening" : nil)
  }

  func regionalClash(_ facts: Busy, broken: Bool) -> RuleText {
    RuleText("Regional meeting", busy(facts), broken ? "another evening" : nil)
  }

  func claimedEvening(_ facts: ClaimedEvening.Facts, broken: Bool) -> RuleText {
    let rooms = facts.rooms.isEmpty ? "" : " in \(list(facts.rooms))"
    let hours = facts.hours.map { " from \(self.hours($0))" } ?? ""
    let what = facts.rooms.isEmpty && facts.hours == nil ? "the whole evening" : "the evening"
    let way =
      (facts.rooms.isEmpty ? "" : "another room, ")
      + (facts.hours == nil ? "" : "another hour, ") + "another evening, or "
      + "`request set --anchor \(facts.anchor)` if the request is part of it"
    return RuleText(
      "Claimed evening", "\(facts.name) (\(facts.phase)) claims \(what)\(rooms)\(hours)",
      broken ? way : nil)
  }

  func reserveEvening(_ name: String) -> RuleText {
    RuleText("Reserve evening", "\(name) is a reserve: only for what fits nowhere else")
  }

  private func way(out facts: Busy) -> String {
    (facts.hours.map { "an end by \($0.start), or " } ?? "") + "another evening"
  }

  private func busy(_ facts: Busy) -> String {
    let hours = facts.hours.map { ", \(self.hours($0))" } ?? ""
    return "\(facts.name), \(days(facts.days))\(hours)"
  }
}
