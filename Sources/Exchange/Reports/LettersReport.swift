import Council
public import Wording

/// What many letters say, a line each.
///
/// As JSON an array: of each file its name, with the fields of its draft, or with why it could not
/// be read (`error`); and why it was not taken in, where it was to be (`refused`).
public struct LettersReport: Report, Sendable {
  private let letters: [Letter]
  /// Whether requests were taken in.
  private let takesIn: Bool

  /// What came of one file.
  public struct Letter: Encodable, Sendable {
    let file: String
    let error: String?
    let refused: String?
    let draft: DraftReport?

    /// A letter that was read; with why it was not taken in, where it was to be.
    public init(file: String, draft: DraftReport, refused: String?) {
      self.file = file
      self.draft = draft
      self.refused = refused
      error = nil
    }

    /// A file that could not be read.
    public init(file: String, error: String) {
      self.file = file
      self.error = error
      draft = nil
      refused = nil
    }

    private enum CodingKeys: CodingKey {
      case file, error, refused
    }

    /// The name of the file among the fields of the draft.
    public func encode(to encoder: any Encoder) throws {
      try draft?.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(file, forKey: .file)
      try container.encodeIfPresent(error, forKey: .error)
      try container.encodeIfPresent(refused, forKey: .refused)
    }
  }

  /// What came of some files, in this order.
  public init(_ letters: [Letter], takesIn: Bool) {
    self.letters = letters
    self.takesIn = takesIn
  }

  /// The letters themselves.
  public func encode(to encoder: any Encoder) throws { try letters.encode(to: encoder) }

  /// The letters in columns, and how many came to what.
  public func lines(_ words: any Words) -> [String] {
    var lines = Columns.lines(letters.map { $0.row(words, takesIn: takesIn) })
    lines += ["", words.note(.lettersRead(tally))]
    if takesIn {
      let taken = letters.count { $0.draft?.number != nil }
      lines.append(words.note(.lettersTaken(taken, left: tally.requests - taken)))
    }
    return lines
  }

  private var tally: Tally {
    letters.reduce(into: Tally()) { tally, letter in
      guard let draft = letter.draft else {
        tally.unreadable += 1
        return
      }
      tally.read += 1
      tally.requests += draft.isRequest ? 1 : 0
      tally.others += draft.isRequest ? 0 : 1
      tally.questions += draft.questions.count
    }
  }
}

extension LettersReport.Letter {
  /// File, case number, kind, window, open questions, subject.
  fileprivate func row(_ words: any Words, takesIn: Bool) -> [String] {
    guard let draft else { return [file, words.note(.unreadable)] }
    let number = draft.caseNumber ?? "-"
    let subject = draft.subject?.onOneLine ?? "-"
    guard draft.isRequest else {
      return [file] + (takesIn ? ["-"] : []) + [number, words.note(.otherLetter), "", "", subject]
    }
    let taken = draft.number.map { words.note(.requestNumber($0)) } ?? words.note(.leftOut)
    let open = draft.questions.isEmpty ? "" : words.note(.questions(draft.questions.count))
    return [file] + (takesIn ? [taken] : []) + [
      number, draft.kind.map { words.name($0) } ?? "-", draft.when(words), open, subject,
    ]
  }
}

extension DraftReport {
  /// The window in a few words, or what stands in its way.
  fileprivate func when(_ words: any Words) -> String {
    if let conflict, conflict.count == 2 {
      return "\(words.label(.conflict)): “\(conflict[0].onOneLine)”, “\(conflict[1].onOneLine)”"
    }
    if let asked = questions.first(where: { $0.about == "event" || $0.about == "reading" }),
      let phrase = asked.phrase
    {
      return "“\(phrase)”?"
    }
    if earliest == nil, latest == nil, let target, target.count == 2 {
      return "\(words.label(.target)): \(words.span(Window.Span(target[0], target[1])))"
    }
    return words.span(Window.Span(earliest, latest))
  }
}
