/// Reads times of the clock: "19.30", "half acht", "kwart over zeven", and from one to another.
struct ClockGrammar: Sendable {
  let list: TokenList

  /// A time as minutes of the day, and whether its words can be nothing else.
  private struct Time {
    var minutes: Int
    var isCertain: Bool
  }

  /// The minutes from one time to another: "van 19.30 tot 21.00 uur", "tussen half acht en negen uur".
  func span(at index: Int) -> Parsed<Int>? {
    let lead = list.isOne(of: ["van", "tussen", "from", "between"], at: index)
    guard let first = time(at: lead ? index + 1 : index), lead || first.value.isCertain,
      let link = list.match(anyOf: Self.links, at: first.end), let second = time(at: link),
      second.value.isCertain, lead || isNamed(second.end)
    else { return nil }
    var minutes = second.value.minutes - first.value.minutes
    if minutes <= 0 { minutes += 720 }
    return (15...600).contains(minutes) ? Parsed(minutes, second.end) : nil
  }

  /// The minutes from a time of beginning to one of being done: "beginnen om 9.00 uur en staan om
  /// 11.30 uur weer buiten".
  func stay(in range: Range<Int>) -> Parsed<Int>? {
    let times = range.compactMap { index in
      list.isOne(of: ["om", "vanaf", "tot", "at", "rond"], at: index) ? time(at: index + 1) : nil
    }.filter(\.value.isCertain)
    guard times.count == 2, let first = times.first, let last = times.last else { return nil }
    let minutes = last.value.minutes - first.value.minutes
    return (15...600).contains(minutes) ? Parsed(minutes, last.end) : nil
  }

  private static let links: WordRuns = [
    ["tot"], ["en"], ["-"], ["to"], ["until"], ["till"], ["and"], ["tot", "en", "met"],
    ["t", "/", "m"],
  ]

  /// Whether "uur" closes a span that no "van" opened.
  private func isNamed(_ end: Int) -> Bool { Self.hours.contains(list.word(end - 1)) }

  private static let hours: WordSet = ["uur", "u", "h", "pm", "am"]

  private func time(at index: Int) -> Parsed<Time>? {
    guard var found = digits(at: index) ?? words(at: index) else { return nil }
    if Self.hours.contains(list.word(found.end)) {
      found = Parsed(Time(minutes: found.value.minutes, isCertain: true), found.end + 1)
    }
    return found
  }

  /// "19.30", "7:30", "20".
  private func digits(at index: Int) -> Parsed<Time>? {
    guard let hour = list.number(index), hour <= 24 else { return nil }
    if list.isOne(of: [".", ":"], at: index + 1), list.isTight(index + 1), list.isTight(index + 2),
      let minute = list.number(index + 2), minute < 60, list[index + 2]?.folded.utf8.count == 2
    {
      return Parsed(Time(minutes: hour * 60 + minute, isCertain: true), index + 3)
    }
    return Parsed(Time(minutes: hour * 60, isCertain: false), index + 1)
  }

  /// "half acht", "kwart over zeven", "negen".
  private func words(at index: Int) -> Parsed<Time>? {
    switch list.word(index) {
    case "half":
      guard let hour = hour(at: index + 1) else { return nil }
      return Parsed(Time(minutes: hour.value * 60 - 30, isCertain: true), hour.end)
    case "kwart":
      guard let hour = hour(at: index + 2) else { return nil }
      switch list.word(index + 1) {
      case "over": return Parsed(Time(minutes: hour.value * 60 + 15, isCertain: true), hour.end)
      case "voor": return Parsed(Time(minutes: hour.value * 60 - 15, isCertain: true), hour.end)
      default: return nil
      }
    default:
      guard let hour = hour(at: index) else { return nil }
      return Parsed(Time(minutes: hour.value * 60, isCertain: false), hour.end)
    }
  }

  private func hour(at index: Int) -> Parsed<Int>? {
    guard let count = list.count(at: index), (1...24).contains(count.value) else { return nil }
    return Parsed(count.value, count.end)
  }
}
