/// What the head of a letter calls it, where that makes a request unlikely.
enum Genre: Sendable {
  /// It takes back what was asked before.
  case withdrawal
  /// It reports what others said.
  case minutes
  /// It answers questions.
  case answer
  /// It invites to something of the sender's own.
  case invitation

  /// Whether a letter that is called so asks for nothing, whatever its text says.
  var asksNothing: Bool { self == .withdrawal || self == .minutes }

  /// What the title or the subject of a letter calls it.
  static func find(in list: TokenList, lines: [Range<Int>], subject: Range<Int>?) -> Genre? {
    if let subject, let genre = genre(in: list, at: subject.prefix(4)) { return genre }
    for line in lines where line.count <= 4 {
      if let genre = genre(in: list, at: line.prefix(1)), genre == .minutes { return genre }
    }
    return nil
  }

  private static func genre(in list: TokenList, at places: Range<Int>) -> Genre? {
    for index in places {
      if index > places.lowerBound, ["op", "van", "over", "voor"].contains(list.word(index - 1)) {
        return nil
      }
      if let genre = words[list.word(index)] { return genre }
    }
    return nil
  }

  private static let words: [String: Genre] = [
    "intrekken": .withdrawal, "intrekking": .withdrawal, "ingetrokken": .withdrawal,
    "withdrawal": .withdrawal, "vervallen": .withdrawal, "verslag": .minutes, "notulen": .minutes,
    "besluitenlijst": .minutes, "minutes": .minutes, "antwoord": .answer, "beantwoording": .answer,
    "answer": .answer, "uitnodiging": .invitation, "invitation": .invitation,
  ]
}
