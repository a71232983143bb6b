package import Almanac
import Council

/// Every rule, in the order in which findings are told.
///
/// A new rule takes a line here and a case of `Matter`.
package enum RuleList {
  /// The rules.
  package static let all: [any Rule] = [
    AfterAnchor(), BeforeAnchor(), BetweenAnchors(), SoonAfter(), AboutPeriod(), InPeriod(),
    Excluded(), RequiredWeekday(), PreferredWeekday(), AsSoonAs(), Deadline(), NotBefore(),
    MarketEvening(), RecessRule(), PublicHoliday(), ClosedDayRule(), ObservanceEvening(),
    BridgeDay(),
    NoticeDays(), DocumentsDays(), PresidiumBefore(),
    RoomFree(), SlotFit(), EarliestStart(), LatestEnd(), EveningLoad(), CouncilTonight(),
    PortfolioHolder(), ClerkFree(),
    StatutoryTerm(), SchoolHoliday(), ElectionDay(), CouncilChange(), BigMatch(), AwayDays(),
    RegionalClash(), ClaimedEvening(), ReserveEvening(),
    AnnouncePress(), GuestsNotice(), SpeakerSignUp(), TechnicalQuestions(), FactionMeeting(),
    PhaseOrder(), MinGap(), MaxGap(), DecisionReachable(), DependsOn(), Together(),
    RoomCapacity(), WebcastRoom(), ChangeOver(), WeekLoad(), Spokesperson(), SmallFaction(),
    ChairFree(), StaffFree(), GuestFree(), SpeakerTime(), ClosedSession(), CollegeDay(),
    FairShare(), Urgency(),
  ]

  /// The names of the rules that can forbid: those that can be set aside.
  package static let hardNames: [String] = all.filter(\.canForbid).map(\.name)

  /// The names of the rules that can forbid and that a council may have cost only.
  package static let softenable: [String] = [
    CouncilChange().name, MinGap().name, RoomCapacity().name, SmallFaction().name,
  ]
}

/// What a finding is about, as data: one case a rule, and one for what hangs on an option.
///
/// `Wording` puts each into words.
package enum Matter: Hashable, Sendable {
  case afterAnchor(Limit)
  case beforeAnchor(Limit)
  case betweenAnchors(Period)
  case soonAfter(SoonAfter.Facts)
  case aboutPeriod(AboutPeriod.Facts)
  case inPeriod(Period)
  case excluded(Period)
  case requiredWeekday(Weekdays)
  case preferredWeekday(Weekdays)
  case asSoonAs(AsSoonAs.Facts)
  case deadline(Limit)
  case notBefore(Limit)
  case marketEvening(MarketEvening.Facts)
  case recess(RecessRule.Facts)
  case publicHoliday(Holiday)
  case closedDay(name: String)
  case observanceEvening(Holiday)
  case bridgeDay(Holiday)
  case noticeDays(NoticeDays.Facts)
  case documentsDays(DocumentsDays.Facts)
  case presidiumBefore(PresidiumBefore.Facts)
  case roomFree(RoomFree.Facts)
  case slotFit(SlotFit.Facts)
  case earliestStart(TimeOfDay)
  case latestEnd(TimeOfDay)
  case eveningLoad(EveningLoad.Facts)
  case councilTonight(CouncilTonight.Facts)
  case portfolioHolder(PortfolioHolder.Facts)
  case clerkFree(ClerkFree.Facts)
  case statutoryTerm(StatutoryTerm.Facts)
  case schoolHoliday(SchoolHoliday.Facts)
  case electionDay(ElectionDay.Facts)
  case councilChange(CouncilChange.Facts)
  case bigMatch(Busy)
  case awayDays(Busy)
  case regionalClash(Busy)
  case claimedEvening(ClaimedEvening.Facts)
  case reserveEvening(name: String)
  case announcePress(AnnouncePress.Facts)
  case guestsNotice(GuestsNotice.Facts)
  case speakerSignUp(SpeakerSignUp.Facts)
  case technicalQuestions(TechnicalQuestions.Facts)
  case factionMeeting(FactionMeeting.Facts)
  case phaseOrder(PhaseOrder.Facts)
  case minGap(PhaseGap)
  case maxGap(PhaseGap)
  case decisionReachable(DecisionReachable.Facts)
  case dependsOn(DependsOn.Facts)
  case together(Other)
  case roomCapacity(RoomCapacity.Facts)
  case webcastRoom(WebcastRoom.Facts)
  case changeOver(ChangeOver.Facts)
  case weekLoad(WeekLoad.Facts)
  case spokesperson(Spokesperson.Facts)
  case smallFaction(SmallFaction.Facts)
  case chairFree(ChairFree.Facts)
  case staffFree(StaffFree.Facts)
  case guestFree(GuestFree.Facts)
  case speakerTime(SpeakerTime.Facts)
  case closedSession(ClosedSession.Facts)
  case collegeDay(CollegeDay.Facts)
  case fairShare(FairShare.Facts)
  case urgency(Urgency.Facts)
  /// What would be so if the options on that day were taken up, the last of them up to a day.
  indirect case option(Matter, until: Day)
}
