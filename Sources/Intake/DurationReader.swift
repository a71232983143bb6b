import Council

/// Reads how long the sessions of a letter take, and which one a length belongs to.
struct DurationReader: Sendable {
  let list: TokenList
  let judge: SentenceJudge
  var evening = 180

  /// Takes in how long it took before, told ahead of the request: "vorig jaar duurde dat een uur".
  func readFormer(_ sentence: Sentence, into state: inout SessionReader.State) {
    let grammar = DurationGrammar(list: list.limited(to: sentence.range), evening: evening)
    for index in sentence.range where list.has(.length, at: index) {
      guard let found = grammar.duration(at: index), (15...600).contains(found.value) else {
        continue
      }
      let range = index..<found.end
      guard isFormer(range, in: sentence), !isOther(range, in: sentence),
        sentence.segment(of: index).contains(where: { Self.spends.contains(list.word($0)) })
      else { continue }
      return takeFormer(found.value, at: range, in: sentence, &state)
    }
  }

  /// Takes in the lengths that a sentence tells.
  func read(
    _ sentence: Sentence, matter: SentenceJudge.Matter, into state: inout SessionReader.State
  ) {
    if matter == .papers || matter == .answer, !sentence.range.contains(where: isSession) { return }
    guard sentence.range.contains(where: { list.has(.unit, at: $0) }) else { return }
    let grammar = DurationGrammar(list: list.limited(to: sentence.range), evening: evening)
    var index = sentence.range.lowerBound
    var count = 0
    while index < sentence.range.upperBound, count < SessionReader.mostOfOne {
      guard let found = grammar.duration(at: index), found.end > index else {
        index += 1
        continue
      }
      let range = index..<found.end
      if (15...600).contains(found.value), isSpent(range, in: sentence, matter) {
        if isFormer(range, in: sentence) {
          takeFormer(found.value, at: range, in: sentence, &state)
        } else {
          take(found.value, at: range, in: sentence, &state)
        }
      }
      index = found.end
      count += 1
    }
    if count == 0 { readStay(in: sentence, &state) }
  }

  /// "Wij beginnen om 9.00 uur en staan om 11.30 uur weer buiten".
  private func readStay(in sentence: Sentence, _ state: inout SessionReader.State) {
    guard sentence.range.contains(where: { Self.ends.contains(list.word($0)) }),
      sentence.range.contains(where: { Self.begins.contains(list.word($0)) }),
      let stay = ClockGrammar(list: list.limited(to: sentence.range)).stay(in: sentence.range)
    else { return }
    take(stay.value, at: (stay.end - 1)..<stay.end, in: sentence, &state)
  }

  private static let begins: WordSet = [
    "beginnen", "begint", "starten", "start", "aanvang", "vertrekken", "vertrek", "begin", "begins",
    "starts",
  ]

  /// Whether a sentence says that some length of time is spent and was not spent before.
  func spends(_ sentence: Sentence) -> Bool {
    let grammar = DurationGrammar(list: list.limited(to: sentence.range), evening: evening)
    return sentence.range.contains { index in
      guard let found = grammar.duration(at: index) else { return false }
      let words = part(around: index..<found.end, of: sentence)
      guard !judge.isHistory(words), !isOther(index..<found.end, in: sentence) else { return false }
      return isFilled(index..<found.end, in: sentence)
        || words.contains {
          Self.spends.contains(list.word($0)) || judge.isAsk($0) || list.isOne(of: ["nu"], at: $0)
            || judge.cue($0).contains(.telling)
        }
    }
  }

  // MARK: Whose it is

  private func take(
    _ minutes: Int, at range: Range<Int>, in sentence: Sentence, _ state: inout SessionReader.State
  ) {
    if let times = times(before: range.lowerBound) {
      state.expected = max(state.expected, times)
      state.each = minutes
    }
    if isEach(range, in: sentence) {
      state.each = minutes
      note(range, &state)
      return
    }
    let session = owner(of: range.lowerBound, in: sentence, state)
    guard state.sessions.indices.contains(session) else { return }
    let isPart = isPart(range)
    let isTotal = state.sessions.count == 1 && isWhole(range)
    guard
      state.sessions[session].duration == nil || isTotal
        || (state.parts.contains(session) && !isPart)
    else { return }
    state.sessions[session].duration = minutes
    if isPart { state.parts.insert(session) } else { state.parts.remove(session) }
    if session == 0 { note(range, &state) }
  }

  private func note(_ range: Range<Int>, _ state: inout SessionReader.State) {
    state.evidence.removeAll { $0.field == .duration }
    state.evidence.append((.duration, range))
  }

  /// The session that was mentioned last before a length, else the next one in its sentence.
  private func owner(of index: Int, in sentence: Sentence, _ state: SessionReader.State) -> Int {
    let here = state.mentions(in: sentence)
    if let before = here.last(where: { $0.index <= index }) { return before.session }
    if let ahead = here.first { return ahead.session }
    return state.current
  }

  /// "twee keer een uur": how many times.
  private func times(before index: Int) -> Int? {
    if list.isOne(of: ["tweemaal", "twice"], at: index - 1) { return 2 }
    guard list.isOne(of: ["keer", "maal", "times", "x"], at: index - 1) else { return nil }
    let count = list.number(index - 2) ?? Lexicon.numeral(list.word(index - 2))
    return count.flatMap { (2...6).contains($0) ? $0 : nil }
  }

  /// "elk een uur", "beide anderhalf uur", "een uur per sessie".
  private func isEach(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let behind = list.word(range.upperBound)
    if behind == "per", Self.sessions.contains(list.word(range.upperBound + 1)) { return true }
    if ["elk", "each", "ieder"].contains(behind) { return true }
    let start = max(sentence.range.lowerBound, range.lowerBound - 5)
    return (start..<range.lowerBound).contains {
      list.isOne(
        of: ["elk", "elke", "ieder", "beide", "allebei", "each", "both", "iedere"], at: $0)
        || (list.word($0) == "per" && Self.sessions.contains(list.word($0 + 1)))
    } || times(before: range.lowerBound) != nil
  }

  private static let sessions: WordSet = [
    "sessie", "keer", "avond", "bijeenkomst", "deel", "session", "ronde",
  ]

  /// Whether a length is that of an introduction, not of the session.
  private func isPart(_ range: Range<Int>) -> Bool {
    let noun = list.word(Self.approximate(before: range.lowerBound, in: list) - 1)
    return list.word(Self.approximate(before: range.lowerBound, in: list)) == "van"
      && Self.partNouns.contains(noun)
  }

  private static let partNouns: WordSet = [
    "presentatie", "inleiding", "toelichting", "introductie", "rondleiding", "presentation",
    "introduction", "gesprek",
  ]

  private func isWhole(_ range: Range<Int>) -> Bool {
    let near = (1...4).map { list.word(range.lowerBound - $0) } + [list.word(range.upperBound)]
    return near.contains { ["totaal", "totale", "samen", "total", "alles"].contains($0) }
  }

  // MARK: What is spent

  /// Whether a length is time of the session, and not of a film, a journey or a speaker.
  private func isSpent(
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

  /// Keeps how long it took before, for where the letter names no other length, unless that was
  /// wrong: "dat was net te kort".
  private func takeFormer(
    _ minutes: Int, at range: Range<Int>, in sentence: Sentence, _ state: inout SessionReader.State
  ) {
    let wasWrong = sentence.range.contains {
      list.isOne(of: ["te", "too"], at: $0) && Self.misfits.contains(list.word($0 + 1))
    }
    guard !wasWrong, state.former == nil, state.sessions.first?.duration == nil else { return }
    state.former = minutes
    note(range, &state)
  }

  private static let misfits: WordSet = [
    "kort", "lang", "krap", "weinig", "veel", "short", "long", "much", "little",
  ]

  /// "toen was drie kwartier te kort", "in 2018 hadden we een uur nodig": how long it once took.
  private func isFormer(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let words = part(around: range, of: sentence)
    return judge.has(words, ["toen", "destijds", "then"])
      || (judge.cues(words).contains(.past) && judge.cues(words).isDisjoint(with: .duty))
  }

  /// What is said of a length: its segment, up to where "en nu" begins another.
  private func part(around range: Range<Int>, of sentence: Sentence) -> Range<Int> {
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
  private func isFilled(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let words = sentence.range
    switch list.word(range.lowerBound - 1) {
    case "in":
      let isTold = judge.cues(words).contains(.telling)
      if isTold || judge.has(words, ["wij", "we", "geeft", "geven", "mee"]) { return true }
    case "met": if judge.has(words, ["komen", "komt", "kunnen", "redden"]) { return true }
    default: break
    }
    return list.isOne(of: ["uitleg", "toelichting", "gesprek"], at: range.upperBound)
  }

  /// "die er een uur over kan vertellen"
  private func isTold(_ segment: Range<Int>) -> Bool {
    list.isOne(of: ["die", "dat", "who"], at: segment.lowerBound)
      && judge.cues(segment).contains(.telling)
  }

  private func isSession(_ index: Int) -> Bool {
    judge.isSession(index)
  }

  private func isOther(_ range: Range<Int>, in sentence: Sentence) -> Bool {
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
  private static func approximate(before index: Int, in list: TokenList) -> Int {
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
  private static let ends: WordSet = [
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
  private static let spends: WordSet = [
    "duurt", "duren", "duur", "duurde", "uitgetrokken", "tijd", "toe", "nodig", "lasts", "take",
    "takes", "volstaat", "vraagt", "vergt", "genoeg", "voldoende", "trekken", "tijdsduur",
    "reserveren", "lijkt", "trekt", "reken", "rekenen", "trek", "vrijhouden", "inruimen",
    "reserveer",
    "kost", "beslag", "uitgaan", "volstaan", "afdoende", "enough", "suffice", "suffices", "need",
    "zat", "vrijgemaakt", "vrijmaken", "gemoeid", "blijven", "onderweg", "trokken", "uitgetrokken",
    "schatten",
    "reserve", "uittrekken", "toereikend", "ruim", "houd", "houdt", "mag",
    "toekunnen", "gevraagd", "programma", "redden", "duration", "totaal", "samen",
  ]
}
