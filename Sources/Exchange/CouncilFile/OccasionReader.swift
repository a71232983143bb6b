import Almanac
import Council
import Wording

// The council's own calendar list: elections, matches, congresses and the like.

extension CouncilReader {
  func occasions(_ file: Fields) -> [Occasion] {
    items("calendar", file) { fields -> [Occasion]? in
      let kinds = Occasion.Kind.allCases.map(\.rawValue)
      let word = fields.required("kind")?.word(of: kinds, log)
      let kind = word.flatMap(Occasion.Kind.init)
      let name = fields.required("name")?.name(log) ?? ""
      let periods = occasionDays(fields)
      // Of a kind that cannot be read, nobody can say which keys it may have.
      let hours = kind?.hasHours == false ? nil : hours(fields)
      let region = kind == nil || kind == .schoolHoliday ? region(fields) : nil
      guard let kind else { return nil }
      return periods.map {
        Occasion(kind: kind, name: name, days: $0, hours: hours, region: region)
      }
    }.flatMap(\.self)
  }

  /// The days: one `date`, or the `periods`.
  private func occasionDays(_ fields: Fields) -> [DayRange] {
    let periods = fields.optional("periods")
    let date = periods == nil ? fields.required("date") : fields.optional("date")
    if let periods, date != nil { log.add(.conflictingKeys("date", "periods"), at: periods) }
    let days = date?.day(log)
    guard let periods else { return days.map { [DayRange($0)] } ?? [] }
    return (periods.list(log, mayBeEmpty: false) ?? []).compactMap { $0.dayRange(log) }
  }

  /// The hours; a match of which only the kick-off is known takes the usual time.
  private func hours(_ fields: Fields) -> TimeRange? {
    let (start, end) = (fields.optional("start"), fields.optional("end"))
    let (starts, ends) = (start?.time(log), end?.time(log))
    if start == nil, let end { log.add(.needs(key: "start"), at: end) }
    checkOrder(starts, ends, at: end)
    guard let starts else { return nil }
    return TimeRange(checked: starts, ends ?? starts.adding(minutes: Occasion.usualMinutes))
  }

  private func region(_ fields: Fields) -> String? {
    fields.optional("region")?.word(of: Self.regions, log)
  }
}

extension CouncilReader {
  /// The regions of the school holidays.
  static let regions = ["noord", "midden", "zuid"]
}
