/// Reads how long a session takes: "anderhalf uur", "drie kwartier", "van 19.30 tot 21.00 uur".
struct DurationGrammar: Sendable {
  let list: TokenList
  /// The minutes of the council's whole evening.
  var evening = 180

  /// The minutes that stand at an index; nil for times of the clock.
  ///
  /// Where two are named, as in "een tot anderhalf uur", the longer counts.
  func duration(at index: Int) -> Parsed<Int>? {
    guard list.has(.length, at: index) else { return nil }
    // "een" opens a length only in front of one.
    if Self.articles.contains(list.word(index)), !list.has([.length, .unit, .kind], at: index + 1),
      !Self.sizes.contains(list.word(index + 1)), !Self.links.contains(list.word(index + 1))
    {
      return nil
    }
    if let span = ClockGrammar(list: list).span(at: index) { return span }
    guard !isClock(index) else { return nil }
    if let end = list.match(anyOf: Self.evenings, at: index) { return Parsed(evening, end) }
    guard let first = length(at: index) ?? start(ofRange: index) else { return nil }
    return isClock(behind: first.end) ? nil : first
  }

  /// Whether a length of time can begin with a word: most words are passed over at a glance.
  static func isStart(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return (48...57).contains(first) || first > 127 || starts.contains(word)
      || Lexicon.numeral(word) != nil || word.hasSuffix("half") || word.hasSuffix("halve")
      || orderedTens.contains { word.hasSuffix($0.0) }
  }

  /// Whether a word is one that a length without digits cannot do without.
  static func isUnit(_ word: String) -> Bool {
    units[word] != nil || halfHours.contains(word) || others.contains(word)
      || word.hasPrefix("avond") || word.hasPrefix("evening")
  }

  private static let others: WordSet = [
    "dag", "day", "quarter", "quarters", "half", "halve", "kwart", "noon", "twelve", "midnight",
  ]

  /// First words of lengths, beside numbers.
  private static let starts = WordSet(
    [
      "van", "tussen", "from", "between", "een", "a", "an", "the", "het", "half", "halve",
      "dagdeel",
      "anderhalf", "anderhalve", "twelve", "noon", "kwart", "kwartier", "om", "at", "midnight",
    ] + evenings.all.compactMap(\.first) + halfHours.all + tens.keys)

  // MARK: Lengths

  /// "een uur en drie kwartier", "een uur tot anderhalf uur".
  private func length(at index: Int) -> Parsed<Int>? {
    guard var found = measure(at: index) else { return nil }
    if let rest = remainder(at: found.end), found.value.isMultiple(of: 60), rest.value < 60 {
      found = Parsed(found.value + rest.value, rest.end)
    }
    if Self.links.contains(list.word(found.end)), let more = measure(at: found.end + 1),
      more.value > found.value
    {
      return more
    }
    return found
  }

  /// "een tot anderhalf uur", "60-90 minuten": an amount whose unit comes with the next.
  private func start(ofRange index: Int) -> Parsed<Int>? {
    guard let first = amount(at: index), Self.links.contains(list.word(first.end)),
      let second = amount(at: first.end + 1), second.value > first.value
    else { return nil }
    return measure(at: first.end + 1)
  }

  private static let links: WordSet = ["tot", "a", "-", "of", "to", "or", "/"]

  /// An amount with its unit: "anderhalf uur", "90 min.", "two-hour".
  private func measure(at index: Int) -> Parsed<Int>? {
    if let end = list.match(anyOf: Self.englishHalves, at: index) {
      return Parsed(30, end)
    }
    for (run, minutes) in Self.englishHours {
      if let end = list.match(run: run, at: index) { return Parsed(minutes, end) }
    }
    // "een informatief uur"
    if Self.articles.contains(list.word(index)), list.has(.kind, at: index + 1),
      list.isOne(of: ["uur", "uurtje", "hour"], at: index + 2)
    {
      return Parsed(60, index + 3)
    }
    let article = list.skip(oneOf: ["een", "a"], from: index)
    if Self.halfHours.contains(list.word(article)), article <= index + 1 {
      return Parsed(30, article + 1)
    }
    guard let amount = amount(at: index), amount.value > 0 else {
      return list.word(index) == "dagdeel" ? Parsed(240, index + 1) : nil
    }
    let joint = list.word(amount.end) == "-" && list.isTight(amount.end) ? 1 : 0
    guard let unit = unit(at: amount.end + joint, halved: amount.value == 2) else { return nil }
    let minutes = amount.value * unit.value / 4
    return minutes <= 720 ? Parsed(minutes, unit.end) : nil
  }

  /// "en een kwartier", "30 min", the "30" of "1u30".
  private func remainder(at index: Int) -> Parsed<Int>? {
    if let minutes = list.number(index), list.isTight(index), minutes < 60 {
      return Parsed(minutes, index + 1)
    }
    let start = list.skip(oneOf: ["en", "and"], from: index)
    guard start > index || list.number(start) != nil else { return nil }
    return measure(at: start)
  }

  private static let englishHours: [([StaticString], Int)] = [
    (["an", "hour", "and", "a", "half"], 90), (["an", "hour", "and", "a", "quarter"], 75),
    (["an", "hour", "and", "three", "quarters"], 105),
  ]
  private static let englishHalves: WordRuns = [["half", "an", "hour"], ["half", "hour"]]
  private static let halfHours: WordSet = ["halfuur", "halfuurtje", "halfuurs"]

  private static let evenings: WordRuns = [
    ["hele", "avond"], ["gehele", "avond"], ["volledige", "avond"], ["volle", "avond"],
    ["avondvullend"], ["avondvullende"], ["heel", "de", "avond"], ["whole", "evening"],
    ["full", "evening"], ["entire", "evening"],
  ]

  // MARK: Units

  /// The minutes of a unit; "een halve dag" is the only day that counts as one.
  private func unit(at index: Int, halved: Bool) -> Parsed<Int>? {
    if let end = list.match(run: ["of", "an", "hour"], at: index + 1),
      list.isOne(of: ["quarter", "quarters"], at: index)
    {
      return Parsed(15, end)
    }
    let word = list.word(index)
    guard let minutes = Self.units[word] else {
      return halved && ["dag", "day"].contains(word) ? Parsed(480, index + 1) : nil
    }
    guard word.utf8.count > 1 || list.isTight(index) else { return nil }
    let dot =
      ["min", "mins", "u", "h", "hr", "hrs"].contains(word) && list.word(index + 1) == "."
      && list.isTight(index + 1)
    return Parsed(minutes, index + (dot && list.number(index + 2) == nil ? 2 : 1))
  }

  private static let units: WordMap<Int> = [
    "uur": 60, "uren": 60, "uurtje": 60, "uurtjes": 60, "u": 60, "h": 60, "hr": 60, "hrs": 60,
    "hour": 60, "hours": 60, "kwartier": 15, "kwartieren": 15, "kwartiertje": 15, "minuut": 1,
    "minuten": 1, "minuutjes": 1, "min": 1, "mins": 1, "minute": 1, "minutes": 1, "dagdeel": 240,
    "dagdelen": 240,
  ]

  // MARK: Amounts

  /// An amount in quarters of one: "anderhalf", "1,5", "1½", "twee en een half", "vijfenveertig".
  private func amount(at index: Int) -> Parsed<Int>? {
    if Self.articles.contains(list.word(index)), Self.sizes.contains(list.word(index + 1)) {
      return amount(at: index + 2) ?? Parsed(4, index + 2)
    }
    let word = list.word(index)
    if let quarters = Self.parts[word] { return Parsed(quarters, index + 1) }
    if Self.halves.contains(word) { return Parsed(2, index + 1) }
    if ["een", "a"].contains(word), Self.halves.contains(list.word(index + 1)) {
      return Parsed(2, index + 2)
    }
    for tail in ["enhalf", "enhalve"] where word.hasSuffix(tail) {
      return Lexicon.numeral(String(word.dropLast(tail.count))).map {
        Parsed($0 * 4 + 2, index + 1)
      }
    }
    guard let whole = whole(at: index) else { return nil }
    if list.isTight(whole.end), let part = Self.parts[list.word(whole.end)] {
      return Parsed(whole.value * 4 + part, whole.end + 1)
    }
    if list.isOne(of: [",", "."], at: whole.end), list.isTight(whole.end + 1),
      let part = Self.decimals[list.word(whole.end + 1)]
    {
      return Parsed(whole.value * 4 + part, whole.end + 2)
    }
    if let end = list.match(anyOf: Self.andHalves, at: whole.end) {
      return Parsed(whole.value * 4 + 2, end)
    }
    return Parsed(whole.value * 4, whole.end)
  }

  private static let articles: WordSet = ["een", "a", "the", "het"]
  /// Words that only colour an hour: "een vol uur", "een klein half uur".
  private static let sizes: WordSet = [
    "vol", "heel", "goed", "ruim", "klein", "krap", "dik", "volle", "hele", "kleine", "full",
    "good",
    "short", "geheel", "groot",
  ]
  private static let parts: WordMap<Int> = [
    "anderhalf": 6, "anderhalve": 6, "½": 2, "¼": 1, "¾": 3,
  ]
  private static let halves: WordSet = ["half", "halve"]
  private static let decimals: WordMap<Int> = ["0": 0, "5": 2, "50": 2, "25": 1, "75": 3]
  private static let andHalves: WordRuns = [
    ["en", "een", "half"], ["en", "een", "halve"], ["and", "a", "half"],
  ]

  /// A whole number in digits or words: "90", "negentig", "vijfenveertig".
  private func whole(at index: Int) -> Parsed<Int>? {
    if let count = list.count(at: index) { return Parsed(count.value, count.end) }
    let word = list.word(index)
    if let tens = Self.tens[word] {
      // "forty-five"
      let ones = list.word(index + 1) == "-" ? Lexicon.numeral(list.word(index + 2)) : nil
      if let ones, ones < 10, list.isTight(index + 2) { return Parsed(tens + ones, index + 3) }
      return Parsed(tens, index + 1)
    }
    for (name, tens) in Self.orderedTens where word.hasSuffix("en" + name) {
      let ones = String(word.dropLast(name.count + 2))
      return Lexicon.numeral(ones).map { Parsed(tens + $0, index + 1) }
    }
    return nil
  }

  private static let orderedTens: [(String, Int)] = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60),
    ("zeventig", 70), ("tachtig", 80), ("negentig", 90),
  ]
  private static let tens = WordMap(
    Dictionary(
      uniqueKeysWithValues: orderedTens + [
        ("honderd", 100), ("honderdtwintig", 120), ("thirty", 30), ("forty", 40), ("fifty", 50),
        ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
      ]))

  // MARK: Times of the clock

  /// Whether a number is a time: "om 8 uur", "19.30 uur", "tot een uur of half tien".
  private func isClock(_ index: Int) -> Bool {
    let before = list.word(index - 1)
    // "het gaat om drie kwartier"
    let isLength =
      list.word(index) == "anderhalf" || list.isOne(of: ["kwartier", "minuten"], at: index + 1)
    let isMatter =
      list.word(index - 2) == "gaat" && list.isOne(of: ["het", "dit", "dat"], at: index - 3)
    if before == "om", list.word(index - 2) == "gaat", isLength || isMatter { return false }
    // Nobody begins at half past one by saying "om anderhalf uur".
    if before == "om", list.word(index).hasPrefix("anderhal") || isAskedFor(index) { return false }
    if before == "tot" { return !Self.limits.contains(list.word(index - 2)) }
    if ["om", "vanaf", "at", "rond", "omstreeks"].contains(before) { return true }
    return list.isTight(index) && [".", ":", ","].contains(before)
  }

  /// "nu wordt om een uur gevraagd": a length that is asked for.
  private func isAskedFor(_ index: Int) -> Bool {
    let isKept = (1...4).contains {
      list.word(index + $0) == "te"
        && list.isOne(
          of: ["maken", "reserveren", "ruimen", "trekken", "houden", "besteden", "geven"],
          at: index + $0 + 1)
    }
    return isKept || (1...5).contains { list.isOne(of: ["gevraagd", "verzocht"], at: index + $0) }
      || (1...4).contains { list.isOne(of: ["vragen", "vraagt", "vraag"], at: index - 1 - $0) }
  }

  /// Words in front of "tot" that make it a limit of time: "beperkt tot een uur".
  private static let limits: WordSet = [
    "beperkt", "beperken", "teruggebracht", "terugbrengen", "verlengd", "oplopen",
    "uitlopen", "uur", "kwartier", "ingekort", "inkorten",
  ]

  /// Whether "'s middags" follows.
  private func isClock(behind end: Int) -> Bool {
    list.word(end) == "'" && list.word(end + 1) == "s" && list.isTight(end + 1)
  }
}
