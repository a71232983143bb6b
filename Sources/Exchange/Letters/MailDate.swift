import Almanac

/// The date of a mail: "Tue, 27 Jun 2023 23:40:00 +0000" (RFC 5322, 3.3).
enum MailDate {
  /// The day that it was on the council's clock when the mail was sent; nil for what is no date.
  static func day(_ text: String) -> Day? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
    guard let place = parts.firstIndex(where: { Int($0) != nil }), parts.count > place + 3,
      let number = Int(parts[place]), let month = month(parts[place + 1]),
      let year = year(parts[place + 2]), let day = Day(year: year, month: month, day: number),
      let seconds = seconds(parts[place + 3])
    else { return nil }
    let zone = parts.count > place + 4 ? offset(parts[place + 4]) : 0
    return AmsterdamZone.moment(atUTC: day.number * 86_400 + seconds - zone).day
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func month(_ name: String) -> Int? {
    months.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 }
  }

  /// The year; old mail writes two digits.
  private static func year(_ text: String) -> Int? {
    guard let year = Int(text), text.count == 2 || text.count == 4 else { return nil }
    return year < 50 ? 2000 + year : year < 100 ? 1900 + year : year
  }

  private static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard (2...3).contains(parts.count), (0...23).contains(parts[0]), (0...59).contains(parts[1])
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60
  }

  /// The seconds that a zone is ahead; a name is taken for UTC.
  private static func offset(_ text: String) -> Int {
    guard text.count == 5, let sign = text.first, sign == "+" || sign == "-",
      let number = Int(text.dropFirst()), number >= 0
    else { return 0 }
    let seconds = (number / 100 * 60 + number % 100) * 60
    return sign == "-" ? -seconds : seconds
  }
}
