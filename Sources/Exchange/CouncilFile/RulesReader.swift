import Almanac
import Council
import Wording

// The table [rules].

extension CouncilReader {
  func procedure(_ fields: Fields) -> Procedure {
    var rules = Procedure()
    readTerms(fields, into: &rules)
    readPeople(fields, into: &rules)
    readHours(fields, into: &rules)
    if let word = fields.optional("closed-days-of-notice")?.word(of: ["back", "none"], log) {
      rules.movesTermsBack = word == "back"
    }
    if let word = fields.optional("liberation-day")?.word(of: ["yearly", "lustrum"], log) {
      rules.liberationDayYearly = word == "yearly"
    }
    if let day = fields.optional("budget-to-province")?.yearDay(log) {
      rules.budgetToProvince = day
    }
    if let day = fields.optional("accounts-to-province")?.yearDay(log) {
      rules.accountsToProvince = day
    }
    return rules
  }

  private func readTerms(_ fields: Fields, into rules: inout Procedure) {
    let terms: [(String, WritableKeyPath<Procedure, Int>, ClosedRange<Int>)] = [
      ("notice-days", \.noticeDays, 0...365),
      ("documents-days", \.documentsDays, 0...365),
      ("presidium-request-days", \.presidiumRequestDays, 0...365),
      ("phase-gap-min-days", \.phaseGapMinimum, 0...365),
      ("phase-gap-max-days", \.phaseGapMaximum, 0...3650),
      ("soon-after-days", \.soonAfterDays, 0...365),
      ("about-tolerance-days", \.aboutToleranceDays, 0...365),
      ("default-duration", \.defaultDuration, 5...1440),
      ("council-margin", \.councilMargin, 0...1440),
    ]
    for (key, path, allowed) in terms {
      if let number = fields.optional(key)?.integer(allowed, log) { rules[keyPath: path] = number }
    }
    if rules.phaseGapMaximum < rules.phaseGapMinimum {
      let node = fields.optional("phase-gap-max-days") ?? fields.optional("phase-gap-min-days")
      log.add(
        .lessThan(
          value: rules.phaseGapMaximum, key: "phase-gap-min-days", minimum: rules.phaseGapMinimum),
        at: node ?? fields.node)
    }
  }

  /// The terms of rooms and people.
  private func readPeople(_ fields: Fields, into rules: inout Procedure) {
    func strength(_ key: String) -> Strength? {
      fields.optional(key)?.word(of: ["hard", "soft"], log).flatMap(Strength.init(rawValue:))
    }
    rules.weekEvenings = fields.optional("week-evenings")?.integer(1...7, log)
    rules.speakerMinutes = fields.optional("speaker-minutes")?.integer(1...240, log)
    rules.roomCapacity = strength("room-capacity")
    rules.smallFaction = strength("small-faction")
    rules.collegeDay = fields.optional("college-day")?.weekday(log)
  }

  private func readHours(_ fields: Fields, into rules: inout Procedure) {
    let (start, end) = (fields.optional("earliest-start"), fields.optional("latest-end"))
    if let time = start?.time(log) { rules.earliestStart = time }
    if let time = end?.time(log) { rules.latestEnd = time }
    if rules.latestEnd <= rules.earliestStart {
      checkOrder(rules.earliestStart, rules.latestEnd, at: end ?? start ?? fields.node)
    }
  }

  /// Notes when an end is not after its start.
  func checkOrder<Point: Comparable & CustomStringConvertible>(
    _ start: Point?, _ end: Point?, at node: Node?
  ) {
    guard let start, let end, let node, end <= start else { return }
    log.add(.endsBeforeStart(start: start.description, end: end.description), at: node)
  }
}

extension Node {
  /// A day "MM-DD" that every year has.
  fileprivate func yearDay(_ log: FaultLog) -> YearDay? {
    guard let text = text(log) else { return nil }
    // 2023 stands for the years without a leap day.
    guard let day = Day(iso: "2023-" + text) else {
      log.add(.badYearDay(text), at: self)
      return nil
    }
    return YearDay(month: day.month, day: day.day)
  }
}
