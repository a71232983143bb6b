// What a segment of a sentence tells: papers, the past, a reason, something to be planned.

extension SentenceJudge {
  /// Whether papers are delivered in a run of words.
  func isPapers(_ range: some Sequence<Int>) -> Bool {
    if range.contains(where: isPaper), cues(range).contains(.delivery) { return true }
    // "De definitieve nota komt na de zomer": a paper that comes by itself.
    let head = range.prefix(5)
    return head.contains(where: isPaper) && has(range, ["komt", "komen", "er", "comes"])
      && !range.contains(where: isSession) && !range.contains(where: isAsk)
  }

  /// Whether a token is a paper: "stukken", "de Woonnota", "het onderzoeksrapport".
  func isPaper(_ index: Int) -> Bool {
    if cue(index).contains(.paper) {
      return !Self.isCommon(list.word(index)) || isDefinite(index)
    }
    return list.has(.paper, at: index)
  }

  /// Whether a word names a paper by how it ends: "Woonnota", "onderzoeksrapport".
  static func isPaperName(_ word: String) -> Bool {
    word.utf8.count > 8
      && ["nota", "rapport", "notitie", "voorstel", "onderzoek", "advies", "raming"].contains {
        word.hasSuffix($0)
      }
  }

  /// Papers whose names are also used of other things.
  private static func isCommon(_ word: String) -> Bool {
    ["presentatie", "voorstel", "tekst", "verslag", "overzicht", "onderzoek"].contains(word)
  }

  private func isDefinite(_ index: Int) -> Bool {
    list.isOne(of: ["de", "het", "een", "onze", "ons", "the", "van"], at: index - 1)
  }

  /// "De bijdrage vervalt als de raad niet uiterlijk 15 november heeft gesproken": what others make
  /// hang on the council's being in time.
  func isCondition(_ range: some Sequence<Int>) -> Bool {
    range.contains { Self.conditions.contains(list.word($0)) } && cues(range).contains(.council)
      && has(range, ["uiterlijk", "voor", "tijdig", "before", "by"])
  }

  private static let conditions: WordSet = [
    "voorwaarde", "vervalt", "vervallen", "mits", "tenzij", "eist", "verlangt", "condition",
    "lapses", "unless",
  ]

  /// Whether a run of words tells of the past.
  func isHistory(_ range: some Sequence<Int>) -> Bool {
    !cues(range).contains(.duty) && !isCondition(range) && tellsOfPast(range)
  }

  /// Whether a verb of the past, or "heeft" with a participle, stands in a run of words.
  func tellsOfPast(_ range: some Sequence<Int>) -> Bool {
    let all = cues(range)
    // "moet zijn gehouden" is to come, "hebben wij gehouden" is not.
    let isHeld = has(range, ["gehouden"]) && has(range, ["hebben", "heeft", "hebt"])
    return all.contains(.past) || isHeld
      || (all.contains(.helper) && range.contains { isPastParticiple($0, in: range) })
  }

  /// Whether a word is a participle of the past; "er wordt niets besloten" is to come.
  private func isPastParticiple(_ index: Int, in range: some Sequence<Int>) -> Bool {
    guard isParticiple(list.word(index)) else { return false }
    let ahead = range.reversed().first { other in
      other < index && (cue(other).contains(.helper) || isPassive(other))
    }
    return ahead.map { !isPassive($0) } ?? true
  }

  private func isPassive(_ index: Int) -> Bool { list.isOne(of: ["wordt", "worden"], at: index) }

  func isParticiple(_ word: String) -> Bool {
    if Self.participles.contains(word) { return true }
    guard word.utf8.count >= 6, !Self.noParticiples.contains(word), !word.hasPrefix("gemeente")
    else { return false }
    let isSeparable = Self.particles.contains { word.hasPrefix($0 + "ge") }
    guard word.hasPrefix("ge") || isSeparable else { return false }
    return word.hasSuffix("d") || word.hasSuffix("t") || word.hasSuffix("en")
  }

  private static let particles = [
    "aan", "op", "uit", "in", "af", "toe", "voor", "na", "mee", "door", "over", "bij", "vrij",
  ]

  /// Words with "ge" in front that are no participles, or none of the past.
  private static let noParticiples: WordSet = [
    "gemeenten", "gebieden", "gepland", "gewenst", "gevraagd", "geschikt", "geagendeerd",
    "gekoppeld", "genoegen", "gegeven", "gegevens", "gedurend", "gesteld", "gelegen", "gehouden",
    "gesprekken", "geld", "getwijfeld", "gebruiken", "gelden", "genoten", "geregeld", "geluid",
    "gezond", "gezien", "uitgezonderd", "geheimen", "geheim", "gesloten", "gedeeld", "gebied",
    "gesprekstijd",
    "gemiddeld",
  ]

  /// Participles without "ge".
  private static let participles: WordSet = [
    "vastgesteld", "ontvangen", "verstuurd", "doorgenomen", "opgesteld", "uitgevoerd",
    "aangeboden", "toegezegd", "behandeld", "verzonden", "overhandigd", "aangenomen", "afgerond",
    "afgesproken", "opgeleverd", "bekeken", "toegelicht", "besloten", "besproken", "bezocht",
    "verschenen", "vrijgegeven", "binnengekomen", "ondertekend", "voltooid", "beantwoord",
  ]

  /// Whether a segment gives a reason: "want dan is onze voorzitter op een congres".
  func isReason(_ segment: Range<Int>) -> Bool {
    let start = list.skip(oneOf: [",", ";", "(", ":", "-"], from: segment.lowerBound)
    if cue(start).contains(.reason) { return true }
    // "Daar het advies in oktober wordt verwacht": behind "daar" as a place stands a verb.
    if list.word(start) == "daar", Lexicon.articles.contains(list.word(start + 1)) { return true }
    if list.match(run: ["in", "verband", "met"], at: start) != nil {
      return !cues(segment).contains(.duty)
    }
    if segment.contains(where: isSession), cues(segment).contains(.wish) { return false }
    // "In december wordt immers …"
    if has(segment, ["immers"]), !segment.contains(where: isSession) { return true }
    // "dan is de deadline uiterlijk 3 mei"
    if has(segment, ["deadline", "uiterste", "grens"]) { return false }
    return list.isOne(of: ["dan", "then"], at: start)
      && list.isOne(
        of: ["is", "staat", "zijn", "vergadert", "heeft", "hebben", "wordt"], at: start + 1)
  }

  private static let planLeads: WordSet = [
    "van", "hun", "de", "het", "onze", "ons", "die", "deze", "dit", "uw", "zijn", "haar", "nieuwe",
    "the", "our", "their",
  ]

  /// Whether a word tells what is done with sessions: "plan een avond", but not "van plan zijn".
  func isPlan(_ index: Int) -> Bool {
    guard cue(index).contains(.plan) else { return false }
    let isNoun =
      list.isOne(of: ["plan", "plannen", "planning"], at: index)
      && Self.planLeads.contains(list.word(index - 1))
    return !isNoun
  }
}
