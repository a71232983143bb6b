import Council

/// Finds the sentence with which a letter asks for a session, where it asks at all.
///
/// What is withdrawn, granted, minuted or answered is asked no more; an invitation must ask the
/// council itself to plan something.
struct RequestFinder {
  let text: LetterText
  let header: Header
  let judge: SentenceJudge
  /// Whether the presidium itself writes: it announces, and asks nobody.
  var isAnnounced = false

  /// Where a letter asks, as indices of its sentences.
  struct Request {
    /// The first sentence that asks.
    var first: Int
    /// The first that speaks of the session, ahead of the request perhaps.
    var opening: Int
    /// The one that asks it most plainly.
    var plea: Int
    /// Whether no sentence asks, but the subject does: all of the letter is about it.
    var isSubject = false
  }

  /// Where a letter asks; nil for one that asks for no session.
  func find(in sentences: Sentences, _ matters: [SentenceJudge.Matter]) -> Request? {
    let back = matters.lastIndex(of: .withdrawal) ?? -1
    let isInvitation = header.subject.map { judge.isCourtesy($0.range) } ?? false
    if isMinutes || isReply || sentences.contains(where: judge.isGranting) { return nil }
    func opens(_ index: Int) -> Bool {
      guard matters[index] == .ask, index > back else { return false }
      return (back < 0 && !isInvitation) || judge.isPlea(sentences[index])
    }
    let asked = matters.indices.first(where: opens)
    guard let first = asked ?? (subjectAsks && back < 0 ? matters.indices.first : nil) else {
      return nil
    }
    let opening = matters.indices.first {
      $0 >= first || isAhead(sentences[$0], matters[$0])
        || ($0 + 2 >= first && judge.isPlanned(sentences[$0]))
    }
    let plea = matters.indices.first { opens($0) && judge.isPlea(sentences[$0]) }
    return Request(
      first: first, opening: opening ?? first, plea: plea ?? first, isSubject: asked == nil)
  }

  /// Whether the subject itself asks.
  var subjectAsks: Bool { header.subject.map { asks(inSubject: $0.range) } ?? false }

  /// Whether the subject says that this is an answer to questions.
  private var isReply: Bool {
    guard let subject = header.subject else { return false }
    return subject.range.prefix(3).contains { index in
      ["beantwoord", "antwoord"].contains { text.list.word(index).hasPrefix($0) }
        || (["schriftelijke", "raadsvragen"].contains(text.list.word(index)))
    }
  }

  /// Whether the head says that these are minutes: what was asked there was asked of others.
  private var isMinutes: Bool {
    Lines(of: text).prefix(4).contains { line in
      ["verslag", "notulen", "besluitenlijst", "minutes"].contains(
        text.list.word(line.range.lowerBound)) && line.range.count <= 3
    }
  }

  /// Whether a sentence in front of the request speaks of its session, as "Tijdens een beeldvormende
  /// sessie in maart praten wij u bij" does.
  private func isAhead(_ sentence: Sentence, _ matter: SentenceJudge.Matter) -> Bool {
    guard matter == .ask || matter == .open, !judge.isHistory(sentence.range) else { return false }
    return sentence.range.contains { text.list.has(.kind, at: $0) }
  }

  /// Whether the subject itself asks: "Verzoek om politieke markt", "Agenderen Nota".
  private func asks(inSubject range: Range<Int>) -> Bool {
    let starts = ["verzoek", "agender", "aanvraag", "request", "spoedverzoek"]
    let isToPresidium = (0..<header.bodyStart).contains { text.list.word($0) == "presidium" }
    if let first = range.first(where: { text.list[$0]?.kind == .word }),
      text.list.has(.kind, at: first)
    {
      return true
    }
    return range.contains { index in
      let word = text.list.word(index)
      if isAnnounced, text.list.has(.kind, at: index) { return true }
      return starts.contains { word.hasPrefix($0) } || (isToPresidium && SessionWords.isNoun(word))
    }
  }
}
