// Which session of a letter a phrase about dates belongs to.

extension SessionReader {
  /// The session that a clause at a token is about.
  func session(of index: Int, in sentence: Sentence, _ state: State) -> Int {
    if let step = state.step { return step - 1 }
    guard state.sessions.count > 1 else { return 0 }
    let here = state.mentions(in: sentence)
    if let next = here.first(where: { $0.index > index }), isAhead(of: index, next.index) {
      return next.session
    }
    if let before = here.last(where: { $0.index <= index }) {
      // "Twee sessies in aanloop naar …": what is said of both holds for the first.
      return here.first { $0.index == before.index }?.session ?? before.session
    }
    // Ahead of the mention in its own sentence: "in mei een beeldvormende sessie".
    if let ahead = here.first { return ahead.session }
    return judge.startsWithPointer(sentence) ? state.current : 0
  }

  private static let mentionBreaks: WordSet = [
    "en", ",", ";", "and", "gevolgd", "daarna", "vervolgens",
  ]

  /// Whether the next mention in the sentence follows with no conjunction between: "en drie weken
  /// later een oordeelsvormende sessie".
  private func isAhead(of index: Int, _ next: Int) -> Bool {
    guard next - index <= 12 else { return false }
    return !((index + 1)..<next).contains { Self.mentionBreaks.contains(list.word($0)) }
  }
}
