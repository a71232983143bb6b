import Almanac
import Wording

/// A day as it is typed at the desk: a date as people write it, or a week, which is its Monday.
struct DayEntry {
  /// The day that counts as today.
  let today: Day

  /// The day that a text names; nil when it names none.
  func day(_ text: String) -> Day? {
    if case .day(let day) = DateParser(reference: today).parse(text) { return day }
    return week(text)
  }

  /// What is wrong with a text that names no day.
  func trouble(_ text: String) -> Trouble {
    switch DateParser(reference: today).parse(text) {
    case .weekdayDisagrees(let day, let said): .weekdayDisagrees(day, said: said)
    case .noSuchDay(let text): .noSuchDate(text)
    case .day, .unreadable: .badDate(text)
    }
  }

  /// The Monday of "wk 39": the first such week that is not over.
  private func week(_ text: String) -> Day? {
    let text = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let names = ["week", "wk", "w"]
    guard let name = names.first(where: text.hasPrefix),
      let number = Int(text.dropFirst(name.count).drop { $0 == " " || $0 == "." })
    else { return nil }
    let year = today.week.year
    return (year...year + 1).compactMap { ISOWeek(year: $0, number: number)?.days }
      .first { $0.last >= today }?.first
  }
}
