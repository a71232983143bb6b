import Almanac
import Council
import Planning
import Wording

// The table [rules].

extension CouncilReader {
  func procedure(_ fields: Fields) -> Procedure {
    var rules = Procedure()
    readTerms(fields, into: &rules)
    readPeople(fields, into: &rules)
    readHours(fields, into: &rules)
    readCustoms(fields, into: &rules)
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
      ("press-copy-days", \.pressCopyDays, 0...365),
      ("guest-days", \.guestDays, 0...365),
      ("speaker-sign-up-days", \.speakerSignUpDays, 0...365),
      ("technical-questions-days", \.technicalQuestionsDays, 0...365),
      ("school-holiday-margin-days", \.schoolHolidayMargin, 0...31),
      ("council-change-margin-days", \.councilChangeMargin, 0...365),
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

  /// What is neither a number nor an hour of the market.
  private func readCustoms(_ fields: Fields, into rules: inout Procedure) {
    if let weekday = fields.optional("press-weekday")?.weekday(log) { rules.pressWeekday = weekday }
    if let time = fields.optional("speaker-sign-up-time")?.time(log) {
      rules.speakerSignUpTime = time
    }
    if let words = words("speaker-kinds", of: SessionKind.allCases.map(\.rawValue), fields) {
      rules.speakerKinds = words.compactMap(SessionKind.init)
    }
    if let words = words("school-holiday-neighbours", of: Self.regions, fields) {
      rules.schoolHolidayNeighbours = words
    }
    if let words = words("soft", of: RuleList.softenable, fields) { rules.softRules = words }
  }

  /// A list of words, each one of some and there once; nil where the key is absent.
  private func words(_ key: String, of allowed: [String], _ fields: Fields) -> [String]? {
    guard let nodes = fields.optional(key)?.list(log) else { return nil }
    let seen = Uniqueness(log)
    return nodes.compactMap { node in
      guard let word = node.word(of: allowed, log) else { return nil }
      seen.note(word, at: node)
      return word
    }
  }

  /// The terms of rooms and people.
  private func readPeople(_ fields: Fields, into rules: inout Procedure) {
    if let number = fields.optional("week-evenings")?.integer(1...7, log) {
      rules.weekEvenings = number
    }
    if let minutes = fields.optional("speaker-minutes")?.integer(1...240, log) {
      rules.speakerMinutes = minutes
    }
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
