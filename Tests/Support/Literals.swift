public import Almanac

/// Lets a test write a day as "2023-09-26"; a day that does not exist stops the run.
extension Day: ExpressibleByStringLiteral {
  /// The value that the text spells.
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}

/// Lets a test write a time as "19:30"; a time that does not exist stops the run.
extension TimeOfDay: ExpressibleByStringLiteral {
  /// The value that the text spells.
  public init(stringLiteral text: String) {
    guard let time = TimeOfDay(iso: text) else { preconditionFailure("no such time: \(text)") }
    self = time
  }
}

/// Lets a test write a moment as "2023-09-18T19:00".
extension Moment: ExpressibleByStringLiteral {
  /// The value that the text spells.
  public init(stringLiteral text: String) {
    guard let moment = Moment(iso: text) else { preconditionFailure("no such moment: \(text)") }
    self = moment
  }
}
