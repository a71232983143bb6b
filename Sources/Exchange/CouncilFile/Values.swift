import Almanac
import Wording

// Single values: each is what it must be, or a fault and nil.

extension Node {
  /// Notes that the value is of none of the types expected.
  private func mismatch(_ log: FaultLog, _ expected: ValueKind...) {
    log.add(.wrongType(expected: expected, found: kind), at: self)
  }

  /// Any text.
  func text(_ log: FaultLog) -> String? {
    guard case .text(let text) = value else {
      mismatch(log, .text)
      return nil
    }
    return text
  }

  /// A name that can be shown: not empty, not long, nothing hidden in it.
  func name(_ log: FaultLog) -> String? {
    guard let text = text(log) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      log.add(.empty, at: self)
    } else if text.unicodeScalars.contains(where: \.isHidden) {
      log.add(.unprintable(text), at: self)
    } else if text.count > Self.longestName {
      log.add(.tooLong(characters: text.count, limit: Self.longestName), at: self)
    } else {
      return text
    }
    return nil
  }

  /// A short name that commands and other keys use.
  func identifier(_ log: FaultLog) -> String? {
    guard let text = text(log) else { return nil }
    let isSane =
      (1...Self.longestIdentifier).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isBareKey || $0 == UInt8(ascii: ".") }
      && text.utf8.first.map { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") } == true
    guard isSane else {
      log.add(.badIdentifier(text), at: self)
      return nil
    }
    return text
  }

  /// One of some words.
  func word(of allowed: [String], _ log: FaultLog) -> String? {
    guard let text = text(log) else { return nil }
    guard allowed.contains(text) else {
      log.add(.unknownWord(text, allowed: allowed), at: self)
      return nil
    }
    return text
  }

  /// A number within bounds.
  func integer(_ allowed: ClosedRange<Int>, _ log: FaultLog) -> Int? {
    guard case .integer(let number) = value else {
      mismatch(log, .integer)
      return nil
    }
    guard allowed.contains(number) else {
      log.add(.outOfRange(value: number, allowed: allowed), at: self)
      return nil
    }
    return number
  }

  /// True or false.
  func boolean(_ log: FaultLog) -> Bool? {
    guard case .boolean(let isTrue) = value else {
      mismatch(log, .boolean)
      return nil
    }
    return isTrue
  }

  private static let longestName = 200
  private static let longestIdentifier = 64
}

// MARK: Days and times

extension Node {
  /// A day: a local date, or text that spells one.
  func day(_ log: FaultLog) -> Day? {
    switch value {
    case .date(let day): return day
    case .text(let text):
      if let day = Day(iso: text) { return day }
      log.add(.noSuchDate(text), at: self)
    default: mismatch(log, .date)
    }
    return nil
  }

  /// A time of day: text "HH:MM", or a local time.
  func time(_ log: FaultLog) -> TimeOfDay? {
    switch value {
    case .time(let time): return time
    case .text(let text):
      if let time = TimeOfDay(iso: text) { return time }
      log.add(.badTime(text), at: self)
    default: mismatch(log, .text, .time)
    }
    return nil
  }

  /// A moment: a local date-time, or a local date with that time of day.
  func moment(_ log: FaultLog, onDate time: TimeOfDay) -> Moment? {
    switch value {
    case .date(let day): return Moment(day: day, time: time)
    case .dateTime(let moment): return moment
    case .text(let text):
      if let day = Day(iso: text) { return Moment(day: day, time: time) }
      if let moment = Moment(iso: text) { return moment }
      log.add(.noSuchDate(text), at: self)
    default: mismatch(log, .date, .dateTime)
    }
    return nil
  }

  /// A weekday by its English name.
  func weekday(_ log: FaultLog) -> Weekday? {
    guard let text = text(log) else { return nil }
    if let weekday = Weekday(name: text) { return weekday }
    let nearest = Nearest.slip(of: text, among: Weekday.allCases.map(\.name))
    log.add(.badWeekday(text, nearest: nearest), at: self)
    return nil
  }
}

// MARK: Lists

extension Node {
  /// A list, which may have to hold something and no more than so much.
  ///
  /// Of more values than allowed the first are taken.
  func list(_ log: FaultLog, mayBeEmpty: Bool = true, atMost limit: Int = .max) -> [Node]? {
    guard case .list(let nodes) = value else {
      mismatch(log, .list)
      return nil
    }
    if nodes.isEmpty, !mayBeEmpty { log.add(.empty, at: self) }
    if nodes.count > limit { log.add(.tooMany(count: nodes.count, limit: limit), at: self) }
    return Array(nodes.prefix(limit))
  }

  /// A list of names.
  func names(_ log: FaultLog) -> [String] { (list(log) ?? []).compactMap { $0.name(log) } }

  /// A list of exactly two values.
  func pair(_ log: FaultLog) -> (first: Node, second: Node)? {
    guard let nodes = list(log) else { return nil }
    guard nodes.count == 2 else {
      log.add(.wrongCount(expected: 2, found: nodes.count), at: self)
      return nil
    }
    return (nodes[0], nodes[1])
  }

  /// A list of two days in order.
  func dayRange(_ log: FaultLog) -> DayRange? {
    guard let (first, second) = pair(log) else { return nil }
    let (start, end) = (first.day(log), second.day(log))
    guard let start, let end else { return nil }
    guard let range = DayRange(checked: start, end) else {
      log.add(.endsBeforeStart(start: start.description, end: end.description), at: self)
      return nil
    }
    return range
  }
}
