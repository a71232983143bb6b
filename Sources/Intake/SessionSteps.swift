// The steps in which a letter lays out its sessions: "Stap 2", "Avond A", "1. Beeldvormend".

extension SessionReader {
  /// The step that a sentence opens, as "Stap 2", "Sessie 1:", "Eerste avond" or "2)" do.
  func stepNumber(of sentence: Sentence) -> Int? {
    let start = list.skip(
      oneOf: ["-", "•", "|", "·", "o", "*", "**"], from: sentence.range.lowerBound)
    if Self.stepWords.contains(list.word(start)) {
      let number =
        list.number(start + 1) ?? Lexicon.numeral(list.word(start + 1))
        ?? Lexicon.roman(list.word(start + 1))
        ?? Self.letters.firstIndex(of: list.word(start + 1)).map { $0 + 1 }
      return number.flatMap { (1...6).contains($0) ? $0 : nil }
    }
    if let number = list.number(start), (1...6).contains(number), list[start]?.breaks != 0,
      list.isOne(of: [".", ")", ":"], at: start + 1) || list.has(.kind, at: start + 1)
    {
      let mark = list.skip(oneOf: [".", ")", ":"], from: start + 1)
      let behind = list.skip(oneOf: ["*", "**"], from: mark)
      return namesSession(behind: behind, in: sentence) ? number : nil
    }
    if let letter = Self.letters.firstIndex(of: list.word(start)), isLetterStep(start, in: sentence)
    {
      return letter + 1
    }
    if let ordinal = list.ordinal(at: start), ordinal.value <= 6, list[start]?.breaks != 0,
      list.has(.session, at: ordinal.end)
        || Self.stepWords.contains(list.word(ordinal.end)),
      list[ordinal.end + 1]?.kind == .mark
    {
      return ordinal.value
    }
    return nil
  }

  /// A capital that opens a line, as in "A) Beeldvormend", and no English article.
  private func isLetterStep(_ index: Int, in sentence: Sentence) -> Bool {
    guard let letter = list[index], letter.isCapitalised, letter.breaks > 0,
      let next = list[index + 1], next.isCapitalised || [".", ")", ":"].contains(next.folded)
    else { return false }
    return namesSession(behind: next.kind == .mark ? index + 2 : index + 1, in: sentence)
  }

  /// "Avond A", "Avond B".
  private static let letters = ["a", "b", "c", "d", "e", "f"]

  private static let stepWords: WordSet = [
    "stap", "deel", "sessie", "ronde", "step", "session", "avond", "bijeenkomst", "fase", "part",
    "deelsessie",
  ]

  /// Whether a session is named close behind a number.
  private func namesSession(behind index: Int, in sentence: Sentence) -> Bool {
    let line = (index..<min(index + 5, max(index, sentence.range.upperBound))).prefix {
      $0 == index || list[$0]?.breaks == 0
    }
    return line.contains { place in
      list.has(.kind, at: place) || list.has(.session, at: place)
        || SessionWords.isForming(list.word(place))
    }
  }

  /// Goes to the session of a step, and opens it where it is the next; the council's decision is
  /// no session of the market unless its step names the kind.
  func turn(to step: Int, in sentence: Sentence, _ state: inout State) {
    if step <= state.sessions.count {
      state.current = step - 1
      state.mentions.append((sentence.range.lowerBound, step - 1))
    } else if step == state.sessions.count + 1, isSession(sentence) {
      open(at: sentence.range.lowerBound, &state)
    }
  }

  func isSession(_ sentence: Sentence) -> Bool {
    if sentence.range.contains(where: { list.has(.kind, at: $0) }) { return true }
    let isDecision = sentence.range.contains {
      list.isOne(of: ["besluit", "raadsbesluit", "besluitvorming", "decision"], at: $0)
    }
    return !isDecision && sentence.range.contains(where: judge.isSessionNoun)
  }
}
