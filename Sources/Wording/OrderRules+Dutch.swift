import Almanac
import Council
import Planning

// What the rules of preparation and order find, in words.

extension Dutch {
  func announcePress(_ facts: AnnouncePress.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Aankondiging",
      "in de gemeenterubriek van \(day(facts.advert)), tekst uiterlijk \(day(facts.copyBy)); "
        + "bekend op \(day(facts.known))", broken ? "een latere avond" : nil)
  }

  func guestsNotice(_ facts: GuestsNotice.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Uitnodiging gasten",
      "gasten uiterlijk \(day(facts.inviteBy)) uitgenodigd (\(facts.days) dagen vooraf); kan "
        + "vanaf \(day(facts.known))", broken ? "een latere avond" : nil)
  }

  func speakerSignUp(_ facts: SpeakerSignUp.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Inspreektermijn", "insprekers melden zich tot \(day(facts.closes)) \(facts.time)",
      broken ? "een latere avond" : nil)
  }

  func technicalQuestions(_ facts: TechnicalQuestions.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Technische vragen",
      "stukken er op \(day(facts.papers)), vragen tot en met \(day(facts.closes))",
      broken ? "de stukken eerder, of een latere avond" : nil)
  }

  func factionMeeting(_ facts: FactionMeeting.Facts, broken: Bool) -> RuleText {
    let papers = "stukken er op \(day(facts.papers))"
    return RuleText(
      "Fractieberaad",
      facts.meeting.map { "\(papers), fractieavond \(day($0))" }
        ?? "\(papers), daarna geen fractieavond (\(names(facts.weekdays))) voor de sessie",
      broken ? "de stukken eerder, of een latere avond" : nil)
  }

  func phaseOrder(_ facts: PhaseOrder.Facts, broken: Bool) -> RuleText {
    let other = told(facts.other)
    let place = facts.isOtherFirst ? "na" : "voor"
    return RuleText(
      "BOB-volgorde", "\(name(facts.kind)) komt \(place) \(other)",
      broken ? "een plek \(place) \(day(facts.other.day)), of verplaats die sessie" : nil)
  }

  func minGap(_ gap: PhaseGap, broken: Bool) -> RuleText {
    RuleText(
      "Minimale tussenruimte",
      "\(plural(gap.days, "dag", "dagen")) tussen deze sessie en \(told(gap.other)); "
        + "minstens \(gap.limit)",
      broken
        ? "een avond \(plural(gap.limit - gap.days, "dag", "dagen")) verder weg, of verplaats "
          + "die sessie" : nil)
  }

  func maxGap(_ gap: PhaseGap, broken: Bool) -> RuleText {
    RuleText(
      "Maximale tussenruimte",
      "\(plural(gap.days, "dag", "dagen")) tussen deze sessie en \(told(gap.other)); "
        + "liefst hooguit \(gap.limit)", broken ? "een avond dichterbij" : nil)
  }

  func decisionReachable(_ facts: DecisionReachable.Facts, broken: Bool) -> RuleText {
    let council = facts.council.map { "eerste raad \(day($0))" } ?? "geen raad in zicht"
    return RuleText(
      "Besluit op tijd",
      "besluit kan vanaf \(day(facts.earliest)): \(council); nodig uiterlijk "
        + day(facts.deadline),
      broken
        ? "een eerdere avond, een raad erbij, of een later besluit (`request set --decide-by`)"
        : nil)
  }

  func dependsOn(_ facts: DependsOn.Facts, broken: Bool) -> RuleText {
    let title = "Afhankelijkheid"
    switch facts {
    case .after(let other):
      return RuleText(
        title, "komt na \(told(other))",
        broken ? "een plek na \(day(other.day)), of verplaats die sessie" : nil)
    case .before(let other):
      return RuleText(
        title, "komt voor \(told(other))",
        broken ? "een plek voor \(day(other.day)), of verplaats die sessie" : nil)
    case .unplaced(let number, let subject):
      return RuleText(
        title, "komt na verzoek \(number), dat nog geen plek heeft: \(subject)",
        "plaats eerst verzoek \(number)")
    }
  }

  func together(_ other: Other, broken: Bool) -> RuleText {
    RuleText(
      "Samenhang", "hoort bij \(told(other))", broken ? "een plek op \(day(other.day))" : nil)
  }

  /// A session in words: its kind, day and title.
  private func told(_ other: Other) -> String {
    let kind = other.kind.map { name($0) + " " } ?? ""
    return "\(kind)\(day(other.day)): \(other.title)"
  }
}
