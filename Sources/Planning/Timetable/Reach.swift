import Council

/// What a rule looks at in a candidate, beside the scene: so much need not be asked again.
///
/// A rule that is named nowhere here is asked of every slot, so a new one joins by itself.
enum Reach {
  /// Rules that say the same of every slot of an evening.
  static let day = RuleList.all.filter { dayNames.contains($0.name) }
  /// Rules that say the same of every room at one hour.
  static let hours = RuleList.all.filter { hourNames.contains($0.name) }
  /// The others.
  static let slot = RuleList.all.filter {
    !dayNames.contains($0.name) && !hourNames.contains($0.name)
  }

  /// The places of each kind in the rules' list.
  static let places = (day: places(of: day), hours: places(of: hours), slot: places(of: slot))

  private static func places(of rules: [any Rule]) -> [Int] {
    let names = Set(rules.map(\.name))
    return RuleList.all.indices.filter { names.contains(RuleList.all[$0].name) }
  }

  private static let dayNames: Set<String> = [
    "AfterAnchor", "BeforeAnchor", "BetweenAnchors", "SoonAfter", "AboutPeriod", "InPeriod",
    "Excluded", "RequiredWeekday", "PreferredWeekday", "AsSoonAs", "Deadline", "NotBefore",
    "MarketEvening", "Recess", "PublicHoliday", "ClosedDay", "ObservanceEvening", "BridgeDay",
    "NoticeDays", "DocumentsDays", "PresidiumBefore", "StatutoryTerm", "SchoolHoliday",
    "ElectionDay", "CouncilChange", "ReserveEvening", "AnnouncePress", "GuestsNotice",
    "SpeakerSignUp", "TechnicalQuestions", "FactionMeeting", "DecisionReachable", "Urgency",
    "GuestFree", "CollegeDay", "WeekLoad", "SpeakerTime",
  ]
  private static let hourNames: Set<String> = [
    "SlotFit", "EarliestStart", "LatestEnd", "EveningLoad", "CouncilTonight", "PortfolioHolder",
    "ClerkFree", "BigMatch", "AwayDays", "RegionalClash", "PhaseOrder", "MinGap", "MaxGap",
    "DependsOn", "Together", "Spokesperson", "SmallFaction", "ChairFree", "StaffFree",
  ]
}
