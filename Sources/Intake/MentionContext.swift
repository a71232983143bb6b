import Council

/// What stands around a mention of a session: whether it is asked for, refused, or only told of.
struct MentionContext: Sendable {
  let list: TokenList
  let judge: SentenceJudge
  let sentence: Sentence
  let matter: SentenceJudge.Matter

  /// Whether a mention is one of a session that the letter asks for.
  func isMeant(_ mention: SessionMention) -> Bool {
    let segment = sentence.segment(of: mention.range.lowerBound)
    return !mention.isNone && !isNegated(mention) && !isBackReference(mention)
      && !isDropped() && !isTold(segment) && !isReason(segment, mention) && !isBeside(segment)
  }

  /// "niet een", "in plaats van een", "liever … dan een".
  private func isNegated(_ mention: SessionMention) -> Bool {
    let start = mention.range.lowerBound
    if list.isOne(of: ["niet", "not", "geen", "nooit", "zonder"], at: start - 1) { return true }
    if list.match(run: ["in", "plaats", "van"], at: start - 3) == start { return true }
    if list.match(run: ["instead", "of"], at: start - 2) == start { return true }
    guard list.isOne(of: ["dan", "than"], at: start - 1) else { return false }
    return (sentence.range.lowerBound..<start).contains {
      list.isOne(of: ["liever", "eerder", "meer", "anders", "rather"], at: $0)
    }
  }

  /// "na de beeldvormende sessie", "het verslag van de beeldvormende avond", "ter voorbereiding op
  /// een besluitvormende raad".
  private func isBackReference(_ mention: SessionMention) -> Bool {
    let start = mention.range.lowerBound
    let before = list.word(start - 1)
    if ["na", "sinds", "after", "since", "volgend", "following"].contains(before) { return true }
    if list.isOne(of: ["voorbereiding", "vooruitlopend", "vervolg", "aanvulling"], at: start - 2) {
      return true
    }
    if before == "aan", list.isOne(of: ["voorafgaand", "voorafgaande"], at: start - 2) {
      return true
    }
    guard mention.reach != .indefinite, mention.ordinal == nil else { return false }
    let isCouncil = mention.kinds.first == .deciding || Self.councils.contains(mention.noun ?? "")
    if isCouncil, mention.reach == .definite { return true }
    guard mention.reach == .definite, !mention.isAll else { return false }
    if before == "voor" { return isAccented(start - 1) || mention.kinds.isEmpty }
    return ["van", "uit", "before", "of", "from", "ahead"].contains(before)
  }

  /// "vóór" is before; "voor" with a kind may well be for.
  private func isAccented(_ index: Int) -> Bool {
    list[index].map { $0.end - $0.start > $0.folded.utf8.count } ?? false
  }

  private static let councils: WordSet = ["raad", "raadsvergadering", "vergadering"]

  /// Whether a run of words tells of what has been, or of what is no wish: "is gehouden", "vond".
  private func isTold(_ segment: Range<Int>) -> Bool {
    if segment.contains(where: isDecided) { return false }
    if judge.isHistory(segment) && !segment.contains(where: isWish) { return true }
    let words = segment.map { list.word($0) }
    return words.contains { ["is", "zijn", "heeft", "hebben", "werd", "was"].contains($0) }
      && words.contains { ["gehouden", "geweest", "plaatsgevonden", "bijgewoond"].contains($0) }
      && !segment.contains(where: isWish)
  }

  /// Whether a sentence of papers or answers speaks of them where the mention stands.
  private func isBeside(_ segment: Range<Int>) -> Bool {
    switch matter {
    case .papers: judge.isPapers(segment)
    case .answer: judge.isAnswer(segment)
    case .ask, .open, .other, .withdrawal: false
    }
  }

  /// "heeft besloten tot": what is decided is still to come.
  private func isDecided(_ index: Int) -> Bool {
    if list.word(index) == "afgesproken" { return true }
    return list.word(index) == "besloten" && list.isOne(of: ["tot", "om"], at: index + 1)
  }

  private func isWish(_ index: Int) -> Bool { judge.cue(index).contains(.duty) }

  /// Whether a mention stands in a reason, where only a new "een" asks.
  private func isReason(_ segment: Range<Int>, _ mention: SessionMention) -> Bool {
    if mention.reach == .bare, judge.isReason(segment) { return true }
    let start = list.skip(oneOf: [",", ";", "(", ":", "-"], from: segment.lowerBound)
    return list.isOne(
      of: ["want", "omdat", "doordat", "because", "aangezien", "immers", "toen"], at: start)
      && start < mention.range.lowerBound
  }

  // MARK: One more

  /// Whether the words around say that it is not to be: "is niet nodig", "volgt later".
  func isRefused(_ mention: SessionMention) -> Bool {
    let segment = sentence.segment(of: mention.range.lowerBound)
    let rest = segment.filter { $0 >= mention.range.upperBound }.map { list.word($0) }
    let isNeedless =
      rest.contains { ["niet", "geen", "not"].contains($0) }
      && rest.contains {
        [
          "nodig", "orde", "wenselijk", "noodzakelijk", "behoefte", "sprake", "bedoeld", "gewenst",
          "meer", "needed", "necessary", "vragen", "aan",
        ].contains($0)
      }
    let isOpen = sentence.range.contains {
      Self.doubts.contains(list.word($0)) && abs($0 - mention.range.lowerBound) <= 6
    }
    return isNeedless || isOpen || isPutOff()
  }

  private static let doubts: WordSet = [
    "eventueel", "eventuele", "wellicht", "mogelijk", "misschien", "desgewenst", "perhaps",
  ]

  /// Whether a sentence leaves what it names to a later letter: "volgt later", "te zijner tijd".
  private func isPutOff() -> Bool {
    sentence.range.contains { index in
      switch list.word(index) {
      case "tzt", "ntb", "terug": true
      case "te": list.match(run: ["te", "zijner", "tijd"], at: index) != nil
      case "later": !Self.units.contains(list.word(index - 1))
      default: false
      }
    }
  }

  private static let units: WordSet = [
    "dag", "dagen", "week", "weken", "maand", "maanden", "weeks", "month", "months", "days",
  ]

  /// Whether a sentence lets go of what it names: "laten wij vallen", "daar zien wij van af".
  private func isDropped() -> Bool {
    let all = sentence.range
    return (judge.has(all, ["vallen"]) && judge.has(all, ["laten", "laat"]))
      || (judge.has(all, ["af"]) && judge.has(all, ["zien", "zie"]))
      || judge.has(all, ["vervalt", "achterwege", "afzien"])
  }

  /// Whether the marker of an item of a list stands right before an index, such as "2)".
  private func isItem(before index: Int) -> Bool {
    guard list.isOne(of: [")", "."], at: index - 1), let marker = list[index - 2], marker.breaks > 0
    else { return false }
    return marker.folded.utf8.count == 1
  }

  /// Whether words of order stand between an earlier mention and this one: "daarna", "gevolgd door".
  func isSequel(_ mention: SessionMention) -> Bool {
    let start = mention.range.lowerBound
    if isItem(before: start) { return true }
    return (max(sentence.range.lowerBound, start - 14)..<start).contains {
      Self.orders.contains(list.word($0))
    }
  }

  private static let orders: WordSet = [
    "daarna", "vervolgens", "aansluitend", "gevolgd", "waarna", "erna", "later", "dan", "then",
    "followed", "afterwards", "subsequently", "daaropvolgend", "daaropvolgende", "eerst", "nadien",
    "daarop", "tweede",
  ]

  /// "een beeldvormende of een oordeelsvormende sessie": one of both.
  func isAlternative(_ mention: SessionMention) -> Bool {
    list.isOne(of: ["of", "or", "dan", "wel"], at: mention.range.lowerBound - 1)
      && !isSequel(mention)
  }

  /// "een van de twee avonden", "twee of drie sessies": no number that holds.
  func isChoice(_ mention: SessionMention) -> Bool {
    let start = mention.range.lowerBound
    let isOneOf =
      list.isOne(of: ["van", "of", "or"], at: start - 1)
      && (list.word(start - 2) == "een" || Lexicon.numeral(list.word(start - 2)) != nil)
    return isOneOf
      || sentence.segment(of: start).contains { Self.choices.contains(list.word($0)) }
  }

  private static let choices: WordSet = [
    "aanmerking", "mogelijk", "mogelijkheden", "beschikbaar", "geschikt", "keuze", "opties",
    "passen", "kiezen", "suit", "schikken", "alternatieven", "possible",
  ]

  /// Whether two sessions stand on one evening: "aansluitend", "dezelfde avond".
  func isSameEvening(_ mention: SessionMention) -> Bool {
    sentence.range.contains {
      list.isOne(of: ["aansluitend", "dezelfde", "diezelfde", "same"], at: $0)
    }
  }
}
