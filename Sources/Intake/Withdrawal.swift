// Requests that are no more: taken back, or granted.

extension SentenceJudge {
  /// Whether a request is taken back: "wij trekken ons verzoek in".
  func isWithdrawal(_ sentence: Sentence, _ all: Cue) -> Bool {
    let range = sentence.range
    let isPulled =
      has(range, ["trek", "trekken", "trekt"]) && has(range, ["in", "terug"])
      && has(range, ["verzoek", "aanvraag"])
    let isNeedless =
      has(range, ["hoeft", "nodig", "door", "needed"]) && all.contains(.negation)
      && has(range, ["meer", "longer"]) && range.contains(where: isSession)
    if isPulled { return true }
    if isNeedless { return !range.contains(where: isAsk) }
    guard all.contains(.withdrawal), !isHistory(range) else { return false }
    if range.contains(where: isAsk), !has(range, ["intrekken", "ingetrokken"]) { return false }
    return sentence.segments.contains {
      cues($0).contains(.withdrawal) && has($0, Self.withdrawn)
    }
  }

  private static let withdrawn: [StaticString] = [
    "verzoek", "aanvraag", "sessie", "request", "bijeenkomst", "gesprek",
  ]

  /// Whether a sentence says that what the reader asked has been given: "uw verzoek is ingewilligd".
  func isGranting(_ sentence: Sentence) -> Bool {
    cues(sentence.range).contains(.settled) && !sentence.range.contains(where: isAsk)
      && has(sentence.range, ["uw", "your", "je", "jullie"])
  }
}
