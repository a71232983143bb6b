import Almanac
import Council
import Planning

// What the rules of preparation and order find, in words.

extension English {
  func announcePress(_ facts: AnnouncePress.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Announcement",
      "in the municipal advert of \(day(facts.advert)), text in by \(day(facts.copyBy)); "
        + "known on \(day(facts.known))", broken ? "a later evening" : nil)
  }

  func guestsNotice(_ facts: GuestsNotice.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Guests",
      "guests invited by \(day(facts.inviteBy)) (\(facts.days) days ahead); possible from "
        + "\(day(facts.known)) on", broken ? "a later evening" : nil)
  }

  func speakerSignUp(_ facts: SpeakerSignUp.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Speakers' sign-up", "residents sign up to speak until \(day(facts.closes)) \(facts.time)",
      broken ? "a later evening" : nil)
  }

  func technicalQuestions(_ facts: TechnicalQuestions.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Technical questions",
      "papers out on \(day(facts.papers)), questions in by \(day(facts.closes))",
      broken ? "the papers earlier, or a later evening" : nil)
  }

  func factionMeeting(_ facts: FactionMeeting.Facts, broken: Bool) -> RuleText {
    let papers = "papers out on \(day(facts.papers))"
    return RuleText(
      "Faction meeting",
      facts.meeting.map { "\(papers), factions meet on \(day($0))" }
        ?? "\(papers), no faction evening (\(names(facts.weekdays))) between then and the session",
      broken ? "the papers earlier, or a later evening" : nil)
  }

  func phaseOrder(_ facts: PhaseOrder.Facts, broken: Bool) -> RuleText {
    let other = told(facts.other)
    let place = facts.isOtherFirst ? "after" : "before"
    return RuleText(
      "Order of phases", "\(name(facts.kind)) comes \(place) \(other)",
      broken ? "a place \(place) \(day(facts.other.day)), or move that session" : nil)
  }

  func minGap(_ gap: PhaseGap, broken: Bool) -> RuleText {
    RuleText(
      "Minimum gap",
      "\(plural(gap.days, "day", "days")) between this session and \(told(gap.other)); "
        + "at least \(gap.limit)",
      broken
        ? "an evening \(plural(gap.limit - gap.days, "day", "days")) farther off, or move that "
          + "session" : nil)
  }

  func maxGap(_ gap: PhaseGap, broken: Bool) -> RuleText {
    RuleText(
      "Maximum gap",
      "\(plural(gap.days, "day", "days")) between this session and \(told(gap.other)); "
        + "\(gap.limit) at most, by preference", broken ? "an evening closer by" : nil)
  }

  func decisionReachable(_ facts: DecisionReachable.Facts, broken: Bool) -> RuleText {
    let council = facts.council.map { "first council \(day($0))" } ?? "no council in sight"
    return RuleText(
      "Decision in time",
      "a decision is possible from \(day(facts.earliest)): \(council); needed by "
        + day(facts.deadline),
      broken
        ? "an earlier evening, one more council meeting, or a later decision "
          + "(`request set --decide-by`)" : nil)
  }

  func dependsOn(_ facts: DependsOn.Facts, broken: Bool) -> RuleText {
    let title = "Depends on"
    switch facts {
    case .after(let other):
      return RuleText(
        title, "comes after \(told(other))",
        broken ? "a place after \(day(other.day)), or move that session" : nil)
    case .before(let other):
      return RuleText(
        title, "comes before \(told(other))",
        broken ? "a place before \(day(other.day)), or move that session" : nil)
    case .unplaced(let number, let subject):
      return RuleText(
        title, "comes after request \(number), which has no place yet: \(subject)",
        "place request \(number) first")
    }
  }

  func together(_ other: Other, broken: Bool) -> RuleText {
    RuleText(
      "Together", "belongs with \(told(other))", broken ? "a place on \(day(other.day))" : nil)
  }

  /// A session in words: its kind, day and title.
  private func told(_ other: Other) -> String {
    let kind = other.kind.map { name($0) + " " } ?? ""
    return "\(kind)\(day(other.day)): \(other.title)"
  }
}
