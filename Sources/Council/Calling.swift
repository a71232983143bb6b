public import Almanac

// How the names that letters use are found in the council's calendar.

extension Anchor {
  /// Its name without the years: "Begroting" of "Begroting 2024-2027".
  public var baseName: String { Self.split(name).base }

  /// The years in its name: "2024-2027"; nil where there are none.
  public var years: String? { Self.split(name).years }

  /// Whether a letter may call it by that name, years left out.
  public func isCalled(_ called: String) -> Bool {
    let called = called.folded
    if aliases.contains(where: { $0.folded == called }) { return true }
    // Parting years from a name takes longer than telling most names apart.
    return name.folded.hasPrefix(called) && baseName.folded == called
  }

  /// A name parted from the years at its end.
  public static func split(_ name: String) -> (base: String, years: String?) {
    let words = name.split(separator: " ")
    guard let last = words.last, words.count > 1, last.utf8.count >= 4,
      last.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 47 })
    else { return (name, nil) }
    return (words.dropLast().joined(separator: " "), String(last))
  }
}

extension Recess {
  /// Whether a letter may call it by that name: its name, an alias, or the season alone.
  public func isCalled(_ called: String) -> Bool {
    let called = called.folded
    if name.folded == called || aliases.contains(where: { $0.folded == called }) { return true }
    guard let season = Self.season(called) else { return false }
    return Self.season(name.folded) == season
      || aliases.contains { Self.season($0.folded) == season }
  }

  /// The season in a recess's name: "zomer" of "zomervakantie" and of "summer recess".
  package static func season(_ name: String) -> String? {
    let english = [
      ("summer", "zomer"), ("autumn", "herfst"), ("christmas", "kerst"), ("spring", "voorjaar"),
      ("may", "mei"),
    ]
    for (word, season) in english where name.hasPrefix(word) {
      let rest = name.dropFirst(word.count).drop { $0 == " " }
      if ["", "recess", "break", "holiday", "holidays"].contains(rest) { return season }
    }
    for season in ["zomer", "herfst", "kerst", "voorjaar", "mei"] where name.hasPrefix(season) {
      let rest = name.dropFirst(season.count).drop { $0 == "s" || $0 == " " }
      if ["", "reces", "recess", "vakantie", "periode"].contains(rest) { return season }
    }
    return nil
  }
}

extension Body {
  /// Whether a letter may call it by that name.
  public func isCalled(_ called: String) -> Bool {
    let called = called.folded
    return id.folded == called || name.folded == called
      || aliases.contains { $0.folded == called }
  }
}

extension Agenda {
  /// The anchor that a letter of that day means by a name.
  ///
  /// With years it is the anchor of those years. Without, it is the first whose phase (the one
  /// named, else its last) is not over on the day of the letter.
  public func anchor(called name: String, years: String?, phase: String?, on day: Day) -> Anchor? {
    let named = anchors.filter { $0.isCalled(name) }
    if let years { return named.first { $0.years == years } }
    func dayOf(_ anchor: Anchor) -> Day? {
      (phase.flatMap(anchor.phase) ?? anchor.closing)?.day
    }
    return named.compactMap { anchor in dayOf(anchor).map { (anchor: anchor, day: $0) } }
      .filter { $0.day >= day }
      .min { ($0.day, $0.anchor.id) < ($1.day, $1.anchor.id) }?
      .anchor
  }

  /// The recess that a letter means by a name, with the period not over on that day.
  public func recess(called name: String, on day: Day) -> (recess: Recess, period: DayRange)? {
    recesses.filter { $0.isCalled(name) }
      .compactMap { recess in recess.period(notOverOn: day).map { (recess, $0) } }
      .min { $0.1.first < $1.1.first }
  }

  /// The first evening of a body, on or after a day, that is not in recess nor on a day kept free.
  ///
  /// Looks a year ahead.
  public func nextEvening(of body: Body.ID, onOrAfter day: Day) -> Evening? {
    let holidays = procedure.holidays
    for candidate in DayRange(day, day + 366).days {
      guard let evening = evening(of: body, on: candidate), recess(on: candidate) == nil,
        closedDays[candidate.description] == nil, !holidays.isPublicHoliday(candidate)
      else { continue }
      return evening
    }
    return nil
  }
}
