/// Reads how far apart two sessions stand: "drie weken later", "op dezelfde avond".
struct GapGrammar: Sendable {
  let list: TokenList

  /// The days that words at an index put between two sessions; 0 is the same evening.
  func gap(at index: Int) -> Parsed<Int>? {
    if let end = list.match(anyOf: Self.same, at: index) { return Parsed(0, end) }
    if let end = list.match(anyOf: Self.weeks, at: index) { return Parsed(7, end) }
    if let end = nextWeekday(at: index) { return Parsed(7, end) }
    guard let count = list.count(at: index), let unit = Self.units[list.word(count.end)] else {
      return nil
    }
    guard isTold(behind: count.end + 1) || isBetween(index, count.end + 1) else { return nil }
    return Parsed(count.value * unit, count.end + 1)
  }

  private static let same: WordRuns = [
    ["dezelfde", "avond"], ["zelfde", "avond"], ["diezelfde", "avond"], ["same", "evening"],
    ["same", "night"],
    ["een", "en", "dezelfde", "avond"], ["direct", "aansluitend"], ["meteen", "aansluitend"],
    ["direct", "daarna"], ["meteen", "daarna"], ["direct", "erna"], ["meteen", "erna"],
    ["aansluitend"],
    ["achter", "elkaar"], ["immediately", "afterwards"],
  ]

  private static let weeks: WordRuns = [
    ["de", "week", "daarna"], ["de", "week", "erna"], ["de", "week", "erop"],
    ["een", "week", "daarop"], ["de", "week", "daarop"], ["the", "week", "after"],
    ["the", "following", "week"],
  ]

  /// "de dinsdag daarna": as every market evening falls on that day, a week on.
  private func nextWeekday(at index: Int) -> Int? {
    guard list.isOne(of: ["de", "the"], at: index), Lexicon.weekday(list.word(index + 1)) != nil,
      list.isOne(of: ["daarna", "erna", "daarop", "after"], at: index + 2)
    else { return nil }
    return index + 3
  }

  private static let units: WordMap<Int> = [
    "dag": 1, "dagen": 1, "day": 1, "days": 1, "week": 7, "weken": 7, "weeks": 7, "maand": 30,
    "maanden": 30, "month": 30, "months": 30,
  ]

  /// "later", "daarna", "na de eerste sessie", "na elkaar".
  private func isTold(behind index: Int) -> Bool {
    let word = list.word(index)
    if Self.later.contains(word) { return true }
    guard ["na", "after"].contains(word) else { return false }
    let next = list.skip(oneOf: ["de", "het", "the", "een"], from: index + 1)
    return [
      "elkaar", "die", "deze", "dat", "that", "stap", "deel", "sessie", "avond", "bijeenkomst",
      "werkbezoek", "excursie",
    ].contains(
      list.word(next)) || list.ordinal(at: next) != nil
      || list.has(.kind, at: next)
  }

  private static let later: WordSet = [
    "later", "daarna", "erna", "nadien", "daarop", "ertussen", "tussen", "tussenruimte",
    "ertussenin", "tussenin",
    "tussentijd", "verder", "apart", "afterwards", "between", "erop", "daartussen", "tussenpoos",
  ]

  /// "met een tussentijd van drie weken", "zit minstens drie weken".
  private func isBetween(_ index: Int, _ end: Int) -> Bool {
    let words = (max(list.start, index - 7)..<index).map { list.word($0) }
    return words.contains {
      ["tussentijd", "tussenruimte", "ertussen", "tussenpoos", "daartussen", "tussenliggende"]
        .contains($0)
    } || list.match(run: ["uit", "elkaar"], at: end) != nil
      || (words.contains("tussen") && words.contains { ["beide", "sessies", "both"].contains($0) })
  }
}
