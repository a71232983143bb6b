import Almanac
import Council

extension English {
  // long: one case a problem
  /// What is wrong at one place of a council file, and what to do about it.
  public func problem(_ problem: Problem) -> String {
    switch problem {
    case .missing:
      return "is missing; fill it in"
    case .missingBody(let body):
      return "there is no body “\(body)”; nothing can be planned without it"
    case .wrongType(let expected, let found):
      return "is \(name(found)), must be: \(expected.map { name($0) }.joined(separator: " or "))"
    case .wrongCount(let expected, let found):
      return "has \(found) values, must have \(expected)"
    case .unknownKey(let nearest):
      return "unknown key\(nearest.map { "; do you mean “\($0)”?" } ?? "; take it out")"
    case .conflictingKeys(let one, let other):
      return "“\(one)” and “\(other)” cannot both stand; choose one"
    case .needs(let key):
      return "means nothing without “\(key)”; add it"
    case .outOfRange(let value, let allowed):
      return "is \(value), must be from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .unknownWord(let word, let allowed):
      return "is “\(word)”, must be: \(allowed.joined(separator: " or "))"
    case .empty:
      return "is empty; fill it in"
    case .tooLong(let characters, let limit):
      return "has \(characters) characters, \(limit) at most"
    case .tooMany(let count, let limit):
      return "has \(count), \(limit) at most"
    case .unprintable(let text):
      return "“\(text)” holds invisible characters; take them out"
    case .badIdentifier(let text):
      return "“\(text)” is no short name; use a-z, digits, - _ ."
    case .noSuchDate(let text):
      return "“\(text)” is no date that exists; write YYYY-MM-DD"
    case .badTime(let text):
      return "“\(text)” is no time; write HH:MM"
    case .badYearDay(let text):
      return "“\(text)” is no day of every year; write MM-DD"
    case .badWeekday(let text, let nearest):
      return "“\(text)” is no weekday; write it in English\(nearest.map { ": \($0)" } ?? "")"
    case .unknownReference(let kind, let id, let nearest):
      return
        "there is no \(name(kind)) “\(id)”\(nearest.isEmpty ? "" : "; do you mean \(nearest.joined(separator: ", "))?")"
    case .selfReference(let id):
      return "“\(id)” refers to itself; name another"
    case .duplicate(let id, let line):
      return "“\(id)” stood on line \(line) already; give another name"
    case .endsBeforeStart(let start, let end):
      return "does not end (\(end)) after its start (\(start)); swap them"
    case .lessThan(let value, let key, let minimum):
      return "is \(value), less than \(key) (\(minimum))"
    case .overlap(let first, let second):
      return
        "\(second.recess) \(days(second.days)) overlaps \(first.recess) \(days(first.days)) (line \(first.line)); shorten one"
    case .outOfOrder(let earlier, let later):
      return
        "\(later.name) (\(day(later.day))) comes before \(earlier.name) (\(day(earlier.day))); put the phases in order"
    case .seatsDisagree(let council, let factions, let on):
      return
        "the council has \(council) seats, the factions together \(factions)\(on.map { " on \(day($0))" } ?? ""); mend one of them"
    case .hugeNumber(let text):
      return "is \(text.prefix(40)), too large a number"
    case .repeated(let text):
      return "“\(text)” stands before it already; take one out"
    case .noneThere(let kind):
      return "refers to \(kind == .evening ? "an" : "a") \(name(kind)), and there are none"
    }
  }

  private func name(_ kind: ValueKind) -> String {
    switch kind {
    case .text: "text"
    case .integer: "an integer"
    case .decimal: "a decimal"
    case .boolean: "true or false"
    case .date: "a date"
    case .time: "a time"
    case .dateTime: "a date with time"
    case .offsetDateTime: "a date with time and zone"
    case .list: "a list"
    case .table: "a table"
    case .object: "an object ({…})"
    case .null: "empty (null)"
    }
  }

  private func name(_ referent: Referent) -> String {
    switch referent {
    case .room: "room"
    case .body: "body"
    case .holder: "portfolio holder"
    case .faction: "faction"
    case .portfolio: "portfolio"
    case .person: "member or representative"
    case .seat: "council member"
    case .evening: "evening"
    case .round: "round"
    case .request: "request"
    }
  }
}
