// Which sentences tell what kind of session is to come.

extension SentenceJudge {
  /// Whether a sentence tells what kind of session is to come, as "Een beeldvormend gesprek krijgt
  /// pas waarde na de Zomernota" does.
  func namesKind(_ sentence: Sentence) -> Bool {
    sentence.segments.contains { segment in
      segment.contains { list.has(.kind, at: $0) } && !isReason(segment)
        && (isForm(segment) || isToBeHeld(sentence)
          || isAgreed(segment) || isDue(segment)
          || !(isHistory(segment) || tellsOfPast(sentence.range)))
    }
  }

  /// "koos voor een werkbezoek van een uur, te houden in week 15".
  private func isToBeHeld(_ sentence: Sentence) -> Bool {
    sentence.segments.contains { segment in
      let start = list.skip([","], from: segment.lowerBound)
      return start > segment.lowerBound
        && list.match(anyOf: Self.plannings, at: start) != nil
    }
  }

  /// "hoort binnen drie maanden in een oordeelsvormende markt aan bod te komen".
  private func isDue(_ segment: Range<Int>) -> Bool {
    has(segment, ["hoort", "behoort", "dient"]) && has(segment, ["te"])
  }

  /// Whether a session is the first that a sentence names: "Een opiniërend gesprek krijgt …".
  func opensWithSession(_ sentence: Sentence) -> Bool {
    let start = list.skip(Lexicon.articles, from: sentence.range.lowerBound)
    return isSession(start) || isSession(start + 1) || list.isOne(of: ["gesprek"], at: start)
  }

  /// "afgesproken opnieuw een werkbezoek te brengen": agreed, and still to come.
  private func isAgreed(_ segment: Range<Int>) -> Bool {
    segment.contains { index in
      list.isOne(of: ["afgesproken", "besloten"], at: index)
        && (list.isOne(of: ["tot", "to"], at: index + 1)
          || (2...3).contains { list.word(segment.upperBound - $0) == "te" })
    }
  }

  private static let plannings: WordRuns = [
    ["te", "houden"], ["te", "plannen"], ["to", "be", "held"],
  ]

  /// "in de vorm van een werkbezoek", "dat de raad op werkbezoek gaat": the kind of what is to come,
  /// whatever else its sentence tells.
  private func isForm(_ segment: Range<Int>) -> Bool {
    let isGoing = has(segment, ["gaat", "gaan"])
    return segment.contains { index in
      list.match(run: ["in", "de", "vorm", "van"], at: index) != nil
        || (list.isOne(of: ["als"], at: index) && list.has(.kind, at: index + 1))
        || (isGoing && list.word(index) == "op" && list.has(.kind, at: index + 1))
    }
  }

  /// Whether a label names what kind of session is wanted: "vorm: meningsvormend".
  func isOrder(_ sentence: Sentence) -> Bool {
    sentence.range.contains { index in
      guard list.has(.kind, at: index) else { return false }
      if (1...3).contains(where: {
        list.word(index - $0) == ":" && Self.orderLabels.contains(list.word(index - $0 - 1))
      }) {
        return true
      }
      // A row of a table: a number, the kind, when and how long.
      return list.number(index - 1) != nil
        && sentence.range.contains { list.number($0) != nil && $0 > index }
        && !isHistory(sentence.range)
    }
  }

  private static let orderLabels: WordSet = [
    "vorm", "soort", "type", "kind", "form", "wat", "sessie", "besloten", "verzoek", "vraag",
  ]
}
