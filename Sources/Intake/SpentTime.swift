// Whether a length of time is that of the session: not of a film, a journey, a speaker or of before.

extension DurationReader {
  /// Whether a length is time of the session, and not of a film, a journey or a speaker.
  func isSpent(
    _ range: Range<Int>, in sentence: Sentence, _ matter: SentenceJudge.Matter
  ) -> Bool {
    guard !isOther(range, in: sentence) else { return false }
    let spends = sentence.range.contains {
      Self.spends.contains(list.word($0)) || Self.ends.contains(list.word($0))
    }
    if spends || matter == .ask { return true }
    if isFilled(range, in: sentence) { return true }
    guard matter != .other else { return false }
    let segment = part(around: range, of: sentence)
    if judge.isHistory(segment) { return false }
    if sentence.range.contains(where: isSession) || isTold(segment) { return true }
    return segment.count { !range.contains($0) && list[$0]?.kind == .word } <= 3
  }

  /// "toen was drie kwartier te kort", "in 2018 hadden we een uur nodig": how long it once took.
  func isFormer(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let words = part(around: range, of: sentence)
    return judge.has(words, ["toen", "destijds", "then"])
      || (judge.cues(words).contains(.past) && judge.cues(words).isDisjoint(with: .duty))
  }

  /// What is said of a length: its segment, up to where "en nu" begins another.
  func part(around range: Range<Int>, of sentence: Sentence) -> Range<Int> {
    let segment = sentence.segment(of: range.lowerBound)
    let borders = segment.filter {
      list.isOne(of: ["nu", "now"], at: $0)
        && list.isOne(of: ["en", "dus", "maar", "and"], at: $0 - 1)
    }
    // "een jurist die er een uur over kan vertellen"
    let relative = segment.last {
      $0 < range.lowerBound && list.isOne(of: ["die", "dat", "who"], at: $0)
        && list.kind($0 - 1) == .word
    }
    let start =
      max(borders.last { $0 <= range.lowerBound } ?? 0, relative ?? 0, segment.lowerBound)
    let end = borders.first { $0 >= range.upperBound } ?? segment.upperBound
    return start..<end
  }

  /// "vertellen in drie kwartier wat zij zien", "wil een uur uitleg geven", "met een uur komen we
  /// een eind".
  func isFilled(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let words = sentence.range
    switch list.word(range.lowerBound - 1) {
    case "in":
      let isTold = judge.cues(words).contains(.telling)
      if isTold || judge.has(words, ["wij", "we", "geeft", "geven", "mee"]) { return true }
    case "met": if judge.has(words, Self.sufficing) { return true }
    case "voor": if judge.has(words, ["kiezen", "kies", "kiest", "opteren"]) { return true }
    default: break
    }
    return list.isOne(of: ["uitleg", "toelichting", "gesprek"], at: range.upperBound)
  }

  private static let sufficing: [StaticString] = [
    "komen", "komt", "kunnen", "redden", "tevreden", "toe", "vooruit",
  ]

  /// "die er een uur over kan vertellen": a length in a clause of its own.
  private func isTold(_ segment: Range<Int>) -> Bool {
    list.isOne(of: ["die", "dat", "who"], at: segment.lowerBound)
      && judge.cues(segment).contains(.telling)
  }

  func isSession(_ index: Int) -> Bool {
    judge.isSession(index)
  }

  func isOther(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let list = list.limited(to: sentence.range)
    let place = Self.approximate(before: range.lowerBound, in: list)
    let before = list.word(place)
    // "om acht uur beginnen en na twee uur weer naar huis"
    if sentence.range.contains(where: { Self.ends.contains(list.word($0)) }),
      before == "na" || list.word(range.upperBound) == "later"
    {
      return false
    }
    if Self.leads.contains(before) { return true }
    let segment = sentence.segment(of: range.lowerBound)
    let isOther = segment.contains { index in
      // "op korte termijn" is no turn to speak.
      index < range.lowerBound && Self.others.contains(list.word(index))
        && list.word(index - 1) != "korte"
    }
    // "lopen nu veertig minuten naar huis"
    let isMoving = (1...2).contains {
      list.isOne(of: ["lopen", "loopt", "fietsen", "rijden", "rijdt"], at: range.lowerBound - $0)
    }
    if isOther || isMoving { return true }
    let behind = list.word(range.upperBound)
    if behind == "per" { return !Self.sessions.contains(list.word(range.upperBound + 1)) }
    // "anderhalf uur spreektijd" is that of the whole session.
    if behind == "spreektijd", judge.has(sentence.range, ["oordeelsvormend", "beeldvormend"]) {
      return false
    }
    if Self.tails.contains(behind) { return true }
    let next = list.skip(oneOf: ["de", "het", "the"], from: range.upperBound + 1)
    return ["voor", "na", "before", "after"].contains(behind)
      && list.isOne(of: ["aanvang", "afloop", "begin", "start", "vergadering", "raad"], at: next)
  }

  /// The index of the word before a length, past words that only make it vague.
  static func approximate(before index: Int, in list: TokenList) -> Int {
    var index = index - 1
    while vague.contains(list.word(index)) { index -= 1 }
    return index
  }

  private static let vague: WordSet = [
    "ongeveer", "circa", "ca", ".", "ruim", "zeker", "minstens", "maximaal", "hooguit", "zo", "'",
    "n", "hoogstens", "max", "min", "minimaal", "pakweg", "krap", "about", "at", "least", "most",
    "totaal", "hoogste", "minste", "ten", "elk", "ieder",
  ]

  /// What a session comes to when its time is over.
  static let ends: WordSet = [
    "klaar", "buiten", "afgelopen", "voorbij", "huis", "uiteen", "afgerond", "done", "home",
  ]

  /// Words in front of a length that is no length of a session.
  private static let leads: WordSet = [
    "binnen", "elke", "iedere", "per", "na", "over", "sinds", "al", "within", "every",
  ]

  /// What else takes time.
  private static let others: WordSet = [
    "film", "filmpje", "video", "pauze", "spreektijd", "inspreektijd", "inloop", "reistijd", "rit",
    "wandeling", "schorsing", "bijdrage", "termijn", "borrel", "uitloop", "wachttijd", "vertraging",
    "looptijd", "break", "clip", "lus", "omweg",
    "fietstocht", "spreekuur", "rondje",
  ]

  /// Words behind a length that is no length of a session.
  private static let tails: WordSet = [
    "eerder", "later", "geleden", "vantevoren", "vooraf", "spreektijd", "inspreektijd", "reistijd",
    "rijden", "reizen", "lopen", "fietsen", "pauze", "daarvoor", "tevoren", "ago", "earlier",
    "vertraging", "wachten", "inloop", "uitloop", "muziek",
  ]

  /// Words that spend time.
  static let spends: WordSet = [
    "duurt", "duren", "duur", "duurde", "uitgetrokken", "tijd", "toe", "nodig", "lasts", "take",
    "takes", "volstaat", "vraagt", "vergt", "genoeg", "voldoende", "trekken", "tijdsduur",
    "reserveren", "lijkt", "trekt", "reken", "rekenen", "trek", "vrijhouden", "inruimen",
    "reserveer",
    "kost", "beslag", "uitgaan", "volstaan", "afdoende", "enough", "suffice", "suffices", "need",
    "zat", "vrijgemaakt", "vrijmaken", "gemoeid", "blijven", "onderweg", "trokken", "uitgetrokken",
    "schatten",
    "reserve", "uittrekken", "toereikend", "ruim", "houd", "houdt", "mag",
    "toekunnen", "gevraagd", "prima", "rekent", "blijft", "programma", "redden", "duration",
    "totaal", "samen",
  ]
}
