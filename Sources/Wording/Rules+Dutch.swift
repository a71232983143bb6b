import Almanac
import Council
public import Planning

extension Dutch {
  // long: one case a rule, so that a rule's words stand in one place
  /// A finding in words.
  public func rule(_ finding: Finding) -> RuleText {
    let broken = finding.isBroken
    switch finding.matter {
    case .afterAnchor(let limit):
      return RuleText(
        "Na gebeurtenis", "“\(limit.phrase)”: vanaf \(day(limit.day))",
        broken ? "een avond vanaf \(day(limit.day))" : nil)
    case .beforeAnchor(let limit):
      return RuleText(
        "Vóór gebeurtenis", "“\(limit.phrase)”: tot en met \(day(limit.day))",
        broken ? "een avond tot en met \(day(limit.day)), of de mijlpaal later" : nil)
    case .betweenAnchors(let period):
      return RuleText(
        "Tussen gebeurtenissen", "“\(period.phrase)”: \(days(period.days))",
        broken ? "een avond van \(days(period.days))" : nil)
    case .soonAfter(let facts):
      return RuleText(
        "Kort na",
        broken
          ? "\(plural(facts.daysPast, "dag", "dagen")) na \(day(facts.last)), "
            + "de laatste dag van “\(facts.phrase)”"
          : "binnen “\(facts.phrase)”: tot en met \(day(facts.last))")
    case .aboutPeriod(let facts):
      return RuleText("Ongeveer periode", about(facts))
    case .inPeriod(let period):
      return RuleText(
        "Binnen periode", "“\(period.phrase)”: \(days(period.days))",
        broken ? "een avond van \(days(period.days))" : nil)
    case .excluded(let period):
      return RuleText(
        "Uitgesloten", "“\(period.phrase)”: \(days(period.days))",
        broken ? "een avond buiten \(days(period.days))" : nil)
    case .requiredWeekday(let facts):
      return RuleText(
        "Vereiste dag", "“\(facts.phrase)”: \(names(facts.weekdays))",
        broken ? "een avond op \(names(facts.weekdays))" : nil)
    case .preferredWeekday(let facts):
      return RuleText("Voorkeursdag", "“\(facts.phrase)”: \(names(facts.weekdays))")
    case .asSoonAs(let facts):
      return RuleText(
        "Zo spoedig mogelijk",
        "“\(facts.phrase)”: \(plural(facts.weeks, "week", "weken")) na de brief, "
          + "liefst voor \(day(facts.last + 1))")
    case .deadline(let limit):
      return RuleText(
        "Uiterlijk op", "“\(limit.phrase)”: tot en met \(day(limit.day))",
        broken ? "een avond tot en met \(day(limit.day))" : nil)
    case .notBefore(let limit):
      return RuleText(
        "Niet eerder dan", "“\(limit.phrase)”: vanaf \(day(limit.day))",
        broken ? "een avond vanaf \(day(limit.day))" : nil)
    case .marketEvening(let facts):
      return RuleText(
        "Marktavond",
        broken ? "geen marktavond; de markt is op \(names(facts.weekdays))" : "een marktavond",
        broken ? facts.next.map { "de eerstvolgende marktavond: \(day($0))" } : nil)
    case .recess(let facts):
      return RuleText(
        "Reces", "\(facts.name), \(days(facts.period))",
        "een avond voor \(day(facts.period.first)) of na \(day(facts.period.last))")
    case .publicHoliday(let holiday):
      return RuleText("Feestdag", holiday.name(language), "een andere avond")
    case .closedDay(let name):
      return RuleText("Gesloten dag", name, "een andere avond")
    case .observanceEvening(let holiday):
      return RuleText(
        "Gevoelige avond", holiday.name(language),
        finding.strength == .hard ? "een andere avond" : nil)
    case .bridgeDay(let holiday):
      return RuleText("Brugdag", "tussen \(holiday.name(language)) en het weekeinde")
    case .noticeDays(let facts):
      return RuleText(
        "Oproeptermijn",
        "de agenda is uiterlijk \(day(facts.publishBy)) openbaar "
          + "(\(facts.days) dagen vooraf)", broken ? "een latere avond" : nil)
    case .documentsDays(let facts):
      return RuleText(
        "Stukkentermijn",
        "stukken uiterlijk \(day(facts.due)) bij de griffie; ze kunnen er zijn op "
          + day(facts.ready),
        broken
          ? "de stukken \(plural(facts.ready - facts.due, "dag", "dagen")) eerder, "
            + "of een latere avond" : nil)
    case .presidiumBefore(let facts):
      return presidium(facts, broken: broken)
    case .roomFree(let facts):
      return room(facts)
    case .slotFit(let facts):
      return RuleText(
        "Tijdslot",
        broken && facts.isOutside
          ? "\(hours(facts.hours)) valt buiten de avond (\(hours(facts.evening)))"
          : "\(hours(facts.hours)), de avond begint om \(facts.evening.start) en telt per "
            + "\(facts.step) minuten",
        broken ? "een aanvang op het raster, met het einde voor \(facts.evening.end)" : nil)
    case .earliestStart(let time):
      return RuleText(
        "Vroegste aanvang", "niet voor \(time)", broken ? "een aanvang om \(time) of later" : nil)
    case .latestEnd(let time):
      return RuleText(
        "Eindtijd", "afgelopen om \(time)",
        broken ? "een eerdere aanvang of een kortere sessie" : nil)
    case .eveningLoad(let facts):
      return RuleText("Avondbelasting", load(facts))
    case .councilTonight(let facts):
      return RuleText(
        "Raadsavond",
        "\(facts.council) om \(facts.start): een sessie eindigt uiterlijk om \(facts.endBy)",
        broken ? "een einde om \(facts.endBy) of eerder, of een andere avond" : nil)
    case .portfolioHolder(let facts):
      return holder(facts, broken: broken)
    case .clerkFree(let facts):
      let away = facts.away.isEmpty ? "" : " (afwezig: \(list(facts.away)))"
      return RuleText(
        "Griffier", "\(facts.needed) nodig, \(facts.available) beschikbaar\(away)",
        broken ? "een griffier erbij, of een ander uur" : nil)
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
    case .procedure(let key): "regels van de raad: \(key)"
    case .calendar: "kalender van de raad"
    case .facts: "mensen en zalen"
    case .letter(_, let place?): "de brief, regel \(place.line)"
    case .letter(_, nil): "het verzoek"
    }
  }

  private func about(_ facts: AboutPeriod.Facts) -> String {
    switch facts.place {
    case .core: "in de kern van “\(facts.phrase)” (\(days(facts.core)))"
    case .edge: "op de rand van “\(facts.phrase)”: de kern is \(days(facts.core))"
    case .outside: "buiten “\(facts.phrase)”, ruim genomen \(days(facts.span))"
    }
  }

  private func presidium(_ facts: PresidiumBefore.Facts, broken: Bool) -> RuleText {
    let publish = "voor de publicatie op \(day(facts.publishBy))"
    guard let rulesOn = facts.rulesOn else {
      return RuleText(
        "Presidium vooraf", "geen presidium in zicht \(publish)",
        "een besluit in een schriftelijke ronde of bij mandaat")
    }
    if facts.isRuled {
      return RuleText(
        "Presidium vooraf", "besloten op \(day(rulesOn)), \(publish)",
        broken ? "een latere avond" : nil)
    }
    let missed =
      facts.missed.map {
        " (\(plural($0.daysLate, "dag", "dagen")) te laat voor \(day($0.meeting)))"
      } ?? ""
    return RuleText(
      "Presidium vooraf", "eerste presidium \(day(rulesOn))\(missed), \(publish)",
      broken
        ? "een besluit voor \(day(facts.publishBy + 1)) in een schriftelijke ronde of bij mandaat, "
          + "of een latere avond" : nil)
  }

  private func room(_ facts: RoomFree.Facts) -> RuleText {
    switch facts {
    case .free(let room): RuleText("Zaalbezetting", "\(room) is vrij")
    case .notInUse(let room, let rooms):
      RuleText(
        "Zaalbezetting", "\(room) hoort die avond niet bij de markt", "een zaal uit: \(list(rooms))"
      )
    case .notAsked(let room, let asked):
      RuleText("Zaalbezetting", "\(room), waar \(asked) is gevraagd")
    case .session(let room, let title, let hours):
      RuleText(
        "Zaalbezetting", "\(room) is bezet van \(self.hours(hours)): \(title)",
        "een andere zaal of een ander uur")
    case .body(let room, let name, let hours):
      RuleText(
        "Zaalbezetting", "\(room) is van \(self.hours(hours)) in gebruik: \(name)",
        "een andere zaal of een ander uur")
    }
  }

  private func load(_ facts: EveningLoad.Facts) -> String {
    let sessions = facts.maxSessions.map { " (liefst hooguit \($0))" } ?? ""
    let parallel = facts.maxParallel.map { " (liefst hooguit \($0))" } ?? ""
    return "\(plural(facts.sessions, "sessie", "sessies")) op de avond\(sessions), "
      + "\(facts.parallel) tegelijk\(parallel)"
  }

  private func holder(_ facts: PortfolioHolder.Facts, broken: Bool) -> RuleText {
    let title = "Portefeuillehouder"
    let name = facts.holder ?? ""
    let says: String
    switch facts.obstacle {
    case nil: return RuleText(title, "\(name) kan (\(facts.portfolio))")
    case .vacant:
      return RuleText(
        title, "niemand heeft dan \(facts.portfolio)", "een portefeuillehouder in het raadsbestand")
    case .absent(let absence): says = "\(name) is afwezig: \(self.absence(absence))"
    case .elsewhere(let session, let hours):
      says = "\(name) zit van \(self.hours(hours)) bij: \(session)"
    }
    if let substitute = facts.substitute {
      return RuleText(title, "\(says); \(substitute) vervangt")
    }
    return RuleText(title, says, "een plaatsvervanger voor \(name), of een andere avond")
  }
}
