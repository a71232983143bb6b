// Questions that ask for a session.

extension SentenceJudge {
  /// "Zou u ons willen ontvangen?", "Leg je dit voor aan het presidium?": questions that ask for a
  /// session without naming one.
  func isReception(_ sentence: Sentence) -> Bool {
    guard isQuestion(sentence) else { return false }
    let isReceived =
      has(sentence.range, ["ontvangen", "uitnodigen", "receive", "invite"])
      && has(sentence.range, ["ons", "mij", "us", "me"])
    let isPassedOn =
      has(sentence.range, ["presidium", "raadsagenda"])
      && has(sentence.range, ["voor", "op", "voorleggen", "meenemen", "mee"])
    return isReceived || isPassedOn || isGivenPlace(sentence.range)
  }

  /// Asks to be found a place: "Wilt u daar een plaats voor zoeken?".
  private func isGivenPlace(_ range: Range<Int>) -> Bool {
    has(range, ["plaats", "plek", "plekje", "moment", "datum", "ruimte"])
      && has(range, ["zoeken", "vinden", "vrijmaken", "geven", "prikken", "inruimen", "geeft"])
  }

  /// "Zet ons maar op 9 of 16 januari": an order to put something on the calendar.
  func isBooking(_ sentence: Sentence) -> Bool {
    let start = list.skip(oneOf: ["-", "•", "dus"], from: sentence.range.lowerBound)
    // "Laat het geen november worden"
    if list.match(run: ["laat", "het", "geen"], at: start) != nil { return true }
    return Self.bookings.contains(list.word(start)) && Self.objects.contains(list.word(start + 1))
  }

  private static let bookings: WordSet = [
    "zet", "plan", "plant", "plaats", "boek", "reserveer", "agendeer", "zetten",
  ]
  private static let objects: WordSet = [
    "ons", "het", "hem", "haar", "dit", "dat", "die", "deze", "u", "mij", "me", "maar",
  ]

  /// Whether a sentence is a question that begins with its verb, as "Kan dat op de markt?" does.
  func isQuestion(_ sentence: Sentence) -> Bool {
    let last = sentence.range.upperBound - 1
    guard list.word(last) == "?" else { return false }
    return sentence.segments.contains { segment in
      let start = list.skip(oneOf: [",", "-", "en", ":", ";", "("], from: segment.lowerBound)
      return Self.verbs.contains(list.word(start))
    }
  }

  private static let verbs: WordSet = [
    "kan", "kunt", "kunnen", "wilt", "wil", "zou", "zouden", "mag", "mogen", "is", "past", "lukt",
    "schikt", "zullen", "leg", "leggen", "zet", "zetten", "neem", "nemen", "could", "can", "would",
    "may", "might", "will", "shall", "heeft", "hebben", "geeft",
    "geef", "krijgen", "krijg", "reserveert", "plant", "zoekt", "vindt", "maakt",
  ]
}
