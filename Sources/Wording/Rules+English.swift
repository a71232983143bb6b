import Almanac
import Council
public import Planning

extension English {
  // long: one case a rule, so that a rule's words stand in one place
  /// A finding in words.
  public func rule(_ finding: Finding) -> RuleText {
    let broken = finding.isBroken
    switch finding.matter {
    case .afterAnchor(let limit):
      return RuleText(
        "After event", "“\(limit.phrase)”: from \(day(limit.day))",
        broken ? "an evening from \(day(limit.day)) on" : nil)
    case .beforeAnchor(let limit):
      return RuleText(
        "Before event", "“\(limit.phrase)”: up to \(day(limit.day))",
        broken ? "an evening up to \(day(limit.day)), or a later anchor" : nil)
    case .betweenAnchors(let period):
      return RuleText(
        "Between events", "“\(period.phrase)”: \(days(period.days))",
        broken ? "an evening within \(days(period.days))" : nil)
    case .soonAfter(let facts):
      return RuleText(
        "Soon after",
        broken
          ? "\(plural(facts.daysPast, "day", "days")) past \(day(facts.last)), "
            + "the last day of “\(facts.phrase)”"
          : "within “\(facts.phrase)”: up to \(day(facts.last))")
    case .aboutPeriod(let facts):
      return RuleText("About a period", about(facts))
    case .inPeriod(let period):
      return RuleText(
        "In period", "“\(period.phrase)”: \(days(period.days))",
        broken ? "an evening within \(days(period.days))" : nil)
    case .excluded(let period):
      return RuleText(
        "Excluded", "“\(period.phrase)”: \(days(period.days))",
        broken ? "an evening outside \(days(period.days))" : nil)
    case .requiredWeekday(let facts):
      return RuleText(
        "Required weekday", "“\(facts.phrase)”: \(names(facts.weekdays))",
        broken ? "an evening on \(names(facts.weekdays))" : nil)
    case .preferredWeekday(let facts):
      return RuleText("Preferred weekday", "“\(facts.phrase)”: \(names(facts.weekdays))")
    case .asSoonAs(let facts):
      return RuleText(
        "As soon as possible",
        "“\(facts.phrase)”: \(plural(facts.weeks, "week", "weeks")) after the letter, "
          + "better before \(day(facts.last + 1))")
    case .deadline(let limit):
      return RuleText(
        "Deadline", "“\(limit.phrase)”: up to \(day(limit.day))",
        broken ? "an evening up to \(day(limit.day))" : nil)
    case .notBefore(let limit):
      return RuleText(
        "Not before", "“\(limit.phrase)”: from \(day(limit.day))",
        broken ? "an evening from \(day(limit.day)) on" : nil)
    case .marketEvening(let facts):
      return RuleText(
        "Market evening",
        broken
          ? "no market evening; the market is on \(names(facts.weekdays))"
          : "a market evening",
        broken ? facts.next.map { "the next market evening: \(day($0))" } : nil)
    case .recess(let facts):
      return RuleText(
        "Recess", "\(facts.name), \(days(facts.period))",
        "an evening before \(day(facts.period.first)) or after \(day(facts.period.last))")
    case .publicHoliday(let holiday):
      return RuleText("Public holiday", holiday.name(language), "another evening")
    case .closedDay(let name):
      return RuleText("Closed day", name, "another evening")
    case .observanceEvening(let holiday):
      return RuleText(
        "Sensitive evening", holiday.name(language),
        finding.strength == .hard ? "another evening" : nil)
    case .bridgeDay(let holiday):
      return RuleText("Bridge day", "between \(holiday.name(language)) and the weekend")
    case .noticeDays(let facts):
      return RuleText(
        "Notice",
        "the agenda is public by \(day(facts.publishBy)) (\(facts.days) days ahead)",
        broken ? "a later evening" : nil)
    case .documentsDays(let facts):
      return RuleText(
        "Papers",
        "papers with the registry by \(day(facts.due)); they can be there on "
          + day(facts.ready),
        broken
          ? "the papers \(plural(facts.ready - facts.due, "day", "days")) earlier, "
            + "or a later evening" : nil)
    case .presidiumBefore(let facts):
      return presidium(facts, broken: broken)
    case .roomFree(let facts):
      return room(facts)
    case .slotFit(let facts):
      return RuleText(
        "Slot",
        broken && facts.isOutside
          ? "\(hours(facts.hours)) is outside the evening (\(hours(facts.evening)))"
          : "\(hours(facts.hours)); the evening starts at \(facts.evening.start) in steps of "
            + "\(facts.step) minutes",
        broken ? "a start on the grid, with an end by \(facts.evening.end)" : nil)
    case .earliestStart(let time):
      return RuleText(
        "Earliest start", "not before \(time)", broken ? "a start at \(time) or later" : nil)
    case .latestEnd(let time):
      return RuleText(
        "Latest end", "over by \(time)", broken ? "an earlier start or a shorter session" : nil)
    case .eveningLoad(let facts):
      return RuleText("Evening load", load(facts))
    case .councilTonight(let facts):
      return RuleText(
        "Council tonight",
        "\(facts.council) at \(facts.start): a session ends by \(facts.endBy)",
        broken ? "an end by \(facts.endBy), or another evening" : nil)
    case .portfolioHolder(let facts):
      return holder(facts, broken: broken)
    case .clerkFree(let facts):
      let away = facts.away.isEmpty ? "" : " (away: \(list(facts.away)))"
      return RuleText(
        "Clerk", "\(facts.needed) needed, \(facts.available) available\(away)",
        broken ? "one more clerk, or another hour" : nil)
    case .statutoryTerm(let facts): return statutoryTerm(facts, broken: broken)
    case .schoolHoliday(let facts): return schoolHoliday(facts)
    case .electionDay(let facts): return electionDay(facts, finding.strength)
    case .councilChange(let facts): return councilChange(facts)
    case .bigMatch(let facts): return bigMatch(facts, broken: broken)
    case .awayDays(let facts): return awayDays(facts, broken: broken)
    case .regionalClash(let facts): return regionalClash(facts, broken: broken)
    case .claimedEvening(let facts): return claimedEvening(facts, broken: broken)
    case .reserveEvening(let name): return reserveEvening(name)
    case .announcePress(let facts): return announcePress(facts, broken: broken)
    case .guestsNotice(let facts): return guestsNotice(facts, broken: broken)
    case .speakerSignUp(let facts): return speakerSignUp(facts, broken: broken)
    case .technicalQuestions(let facts): return technicalQuestions(facts, broken: broken)
    case .factionMeeting(let facts): return factionMeeting(facts, broken: broken)
    case .phaseOrder(let facts): return phaseOrder(facts, broken: broken)
    case .minGap(let gap): return minGap(gap, broken: broken)
    case .maxGap(let gap): return maxGap(gap, broken: broken)
    case .decisionReachable(let facts): return decisionReachable(facts, broken: broken)
    case .dependsOn(let facts): return dependsOn(facts, broken: broken)
    case .together(let other): return together(other, broken: broken)
    case .roomCapacity(let facts): return capacity(facts, broken: broken)
    case .webcastRoom(let facts): return webcast(facts, broken: broken)
    case .changeOver(let facts): return changeOver(facts)
    case .weekLoad(let facts): return week(facts)
    case .spokesperson(let facts): return spokespersons(facts, broken: broken)
    case .smallFaction(let facts): return smallFactions(facts, forbids: finding.strength == .hard)
    case .chairFree(let facts): return chair(facts)
    case .staffFree(let facts): return staff(facts)
    case .guestFree(let facts): return guests(facts)
    case .speakerTime(let facts): return speaking(facts)
    case .closedSession(let facts): return closed(facts)
    case .collegeDay(let facts): return college(facts, broken: broken)
    case .fairShare(let facts): return share(facts)
    case .urgency(let facts): return urgency(facts)
    case .option(let matter, let until): return option(rule(finding.about(matter)), until: until)
    }
  }

  /// Where a rule comes from.
  public func source(_ source: Source) -> String {
    switch source {
    case .law(let article): article
    case .procedure(let key): "the council's rules: \(key)"
    case .calendar: "the council's calendar"
    case .facts: "people and rooms"
    case .letter(_, let place?): "the letter, line \(place.line)"
    case .letter(_, nil): "the request"
    }
  }

  private func about(_ facts: AboutPeriod.Facts) -> String {
    switch facts.place {
    case .core: "in the core of “\(facts.phrase)” (\(days(facts.core)))"
    case .edge: "at the edge of “\(facts.phrase)”: its core is \(days(facts.core))"
    case .outside: "outside “\(facts.phrase)”, taken widely \(days(facts.span))"
    }
  }

  private func presidium(_ facts: PresidiumBefore.Facts, broken: Bool) -> RuleText {
    let publish = "before publication on \(day(facts.publishBy))"
    guard let rulesOn = facts.rulesOn else {
      return RuleText(
        "Presidium first", "no presidium in sight \(publish)",
        "a ruling in a written round or by mandate")
    }
    if facts.isRuled {
      return RuleText(
        "Presidium first", "ruled on \(day(rulesOn)), \(publish)",
        broken ? "a later evening" : nil)
    }
    let missed =
      facts.missed.map {
        " (\(plural($0.daysLate, "day", "days")) late for \(day($0.meeting)))"
      } ?? ""
    return RuleText(
      "Presidium first", "first presidium \(day(rulesOn))\(missed), \(publish)",
      broken
        ? "a ruling before \(day(facts.publishBy + 1)) in a written round or by mandate, "
          + "or a later evening" : nil)
  }

  private func room(_ facts: RoomFree.Facts) -> RuleText {
    switch facts {
    case .free(let room): RuleText("Room", "\(room) is free")
    case .notInUse(let room, let rooms):
      RuleText(
        "Room", "\(room) is not the market's that evening", "a room out of: \(list(rooms))")
    case .notAsked(let room, let asked):
      RuleText("Room", "\(room), where \(asked) is asked for")
    case .session(let room, let title, let hours):
      RuleText(
        "Room", "\(room) is taken \(self.hours(hours)): \(title)", "another room or hour")
    case .body(let room, let name, let hours):
      RuleText("Room", "\(room) is in use \(self.hours(hours)): \(name)", "another room or hour")
    }
  }

  private func load(_ facts: EveningLoad.Facts) -> String {
    let sessions = facts.maxSessions.map { " (\($0) at most, by preference)" } ?? ""
    let parallel = facts.maxParallel.map { " (\($0) at most, by preference)" } ?? ""
    return "\(plural(facts.sessions, "session", "sessions")) that evening\(sessions), "
      + "\(facts.parallel) at once\(parallel)"
  }

  private func holder(_ facts: PortfolioHolder.Facts, broken: Bool) -> RuleText {
    let title = "Portfolio holder"
    let name = facts.holder ?? ""
    let says: String
    switch facts.obstacle {
    case nil: return RuleText(title, "\(name) can come (\(facts.portfolio))")
    case .vacant:
      return RuleText(
        title, "nobody holds \(facts.portfolio) then", "a holder in the council file")
    case .absent(let absence): says = "\(name) is away: \(self.absence(absence))"
    case .elsewhere(let session, let hours):
      says = "\(name) is at \(self.hours(hours)) in: \(session)"
    }
    if let substitute = facts.substitute {
      return RuleText(title, "\(says); \(substitute) stands in")
    }
    return RuleText(title, says, "a substitute for \(name), or another evening")
  }
}
