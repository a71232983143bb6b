import Almanac
import Council
import Planning

// What the rules of law and calendar find, in words.

extension Dutch {
  func statutoryTerm(_ facts: StatutoryTerm.Facts, broken: Bool) -> RuleText {
    switch facts.end {
    case .first:
      RuleText(
        "Wettelijke termijn", "\(facts.anchor): beraadslaging vanaf \(day(facts.day))",
        broken ? "een avond vanaf \(day(facts.day)), of de aanbieding eerder" : nil)
    case .last:
      RuleText(
        "Wettelijke termijn", "\(facts.anchor): besluit uiterlijk \(day(facts.day))",
        broken ? "een avond tot en met \(day(facts.day))" : nil)
    }
  }

  func schoolHoliday(_ facts: SchoolHoliday.Facts) -> RuleText {
    let region = facts.region.isEmpty ? "" : " (regio \(facts.region))"
    let holiday = "\(facts.name)\(region), \(days(facts.days))"
    switch facts.place {
    case .own, .neighbour: return RuleText("Schoolvakantie", holiday)
    case .margin: return RuleText("Schoolvakantie", "vlak bij \(holiday)")
    }
  }

  func electionDay(_ facts: ElectionDay.Facts, _ strength: Strength) -> RuleText {
    strength == .hard
      ? RuleText("Verkiezingsdag", facts.name, "een andere avond")
      : RuleText("Verkiezingsdag", "de dag voor of na \(facts.name), \(days(facts.days))")
  }

  func councilChange(_ facts: CouncilChange.Facts) -> RuleText {
    let change = "\(facts.name), \(days(facts.days))"
    return facts.isWithin
      ? RuleText(
        "Raadswisseling", change,
        "een avond voor \(day(facts.days.first)) of na \(day(facts.days.last))")
      : RuleText("Raadswisseling", "vlak bij \(change)")
  }

  func bigMatch(_ facts: Busy, broken: Bool) -> RuleText {
    RuleText(
      "Sportavond", busy(facts),
      broken ? way(out: facts) : nil)
  }

  func awayDays(_ facts: Busy, broken: Bool) -> RuleText {
    RuleText("Congres of werkbezoek", busy(facts), broken ? "een andere avond" : nil)
  }

  func regionalClash(_ facts: Busy, broken: Bool) -> RuleText {
    RuleText("Regionale vergadering", busy(facts), broken ? "een andere avond" : nil)
  }

  func claimedEvening(_ facts: ClaimedEvening.Facts, broken: Bool) -> RuleText {
    let rooms = facts.rooms.isEmpty ? "" : " in \(list(facts.rooms))"
    let hours = facts.hours.map { " van \(self.hours($0))" } ?? ""
    let what = facts.rooms.isEmpty && facts.hours == nil ? "de hele avond" : "de avond"
    let way =
      (facts.rooms.isEmpty ? "" : "een andere zaal, ")
      + (facts.hours == nil ? "" : "een ander uur, ") + "een andere avond, of "
      + "`request set --anchor \(facts.anchor)` als het verzoek erbij hoort"
    return RuleText(
      "Bezette avond", "\(facts.name) (\(facts.phase)) houdt \(what)\(rooms)\(hours) bezet",
      broken ? way : nil)
  }

  func reserveEvening(_ name: String) -> RuleText {
    RuleText("Uitloopavond", "\(name) is een uitloopavond: pas als het elders niet past")
  }

  private func way(out facts: Busy) -> String {
    (facts.hours.map { "een einde om \($0.start) of eerder, of " } ?? "") + "een andere avond"
  }

  private func busy(_ facts: Busy) -> String {
    let hours = facts.hours.map { ", \(self.hours($0))" } ?? ""
    return "\(facts.name), \(days(facts.days))\(hours)"
  }
}
