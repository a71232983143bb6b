/// Reads how long a session takes: "anderhalf uur", "drie kwartier", "een dagdeel".
struct DurationGrammar: Sendable {
  let list: TokenList

  /// The minutes that stand at an index; nil for times of the clock.
  func duration(at index: Int) -> Parsed<Int>? {
    let word = list.word(index)
    let isFixed = Self.fixedStarts.contains(word)
    guard isFixed || list.number(index) != nil || Lexicon.numeral(word) != nil, !isClock(index)
    else { return nil }
    for (words, minutes) in Self.fixed where isFixed {
      if let end = list.match(words, at: index) { return Parsed(minutes, end) }
    }
    guard let count = list.count(at: index), count.value > 0 else { return nil }
    let isHalf = list.match(["en", "een", "half"], at: count.end)
    switch list.word(isHalf ?? count.end) {
    case "uur", "uren", "uurtje", "hour", "hours":
      let end = (isHalf ?? count.end) + 1
      let quarter = list.match(["en", "een", "kwartier"], at: end)
      let minutes = count.value * 60 + (isHalf == nil ? 0 : 30) + (quarter == nil ? 0 : 15)
      return count.value <= 12 ? Parsed(minutes, quarter ?? end) : nil
    case "kwartier": return Parsed(count.value * 15, count.end + 1)
    case "minuten", "minutes", "min": return Parsed(count.value, count.end + 1)
    case "dagdelen": return Parsed(count.value * 240, count.end + 1)
    default: return nil
    }
  }

  private static let fixed: [([String], Int)] = [
    (["anderhalf", "uur"], 90), (["een", "half", "uur"], 30), (["half", "uur"], 30),
    (["half", "uurtje"], 30), (["halfuur"], 30), (["dagdeel"], 240), (["half", "an", "hour"], 30),
    (["an", "hour", "and", "a", "half"], 90), (["one", "and", "a", "half", "hours"], 90),
    (["tweeenhalf", "uur"], 150), (["an", "hour"], 60), (["one", "hour"], 60),
    (["three", "quarters", "of", "an", "hour"], 45),
  ]

  private static let fixedStarts = WordSet(fixed.map { $0.0[0] })

  /// Whether a number is a time: "om 8 uur", "19.30 uur", "tot een uur of half tien".
  private func isClock(_ index: Int) -> Bool {
    let before = list.word(index - 1)
    if ["om", "vanaf", "tot", "at", "rond", "omstreeks"].contains(before) { return true }
    return list.isTight(index) && [".", ":", ","].contains(before)
  }
}
