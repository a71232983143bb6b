import Almanac
import Council

// What the head of a letter tells, taken into its draft.

extension LetterReading {
  mutating func readHeader(date given: Day?) {
    let lines = Lines(of: text)
    header = HeaderReader.read(text, lines: lines)
    if let number = header.caseNumber {
      draft.caseNumber = number.value
      note(.caseNumber, number.range)
    }
    if let given {
      draft.date = given
      on = given
    } else if let date = header.date {
      draft.date = date.value
      on = date.value
      note(.date, date.range)
    }
    if let subject = header.subject {
      draft.subject = subject.value
      note(.subject, subject.range)
    }
    let municipality = names.agenda.profile?.municipality ?? ""
    let sender = SenderReader(
      text: text, lines: lines, header: header, municipality: municipality
    ).read()
    if let sender {
      draft.sender = sender.value
      note(.sender, sender.range)
    }
    if let own = header.ownReference, draft.caseNumber == nil, isOwn(draft.sender) {
      draft.caseNumber = own.value
      note(.caseNumber, own.range)
    }
    if let portfolio = header.portfolio {
      draft.portfolio = WishReader(text: text, names: names).spelled(portfolio.value).lowercased()
      note(.portfolio, portfolio.range)
    }
    draft.relatedCases = relatedCases()
  }

  /// Whether a sender's own numbers are those of the municipality.
  func isOwn(_ sender: Sender?) -> Bool {
    sender.map { [.college, .registry, .presidium].contains($0) } ?? false
  }

  /// Numbers of seven digits in brackets or behind "zaak", each once.
  func relatedCases() -> [String] {
    var seen: Set<String> = draft.caseNumber.map { [$0] } ?? []
    var cases: [String] = []
    for (index, token) in text.list.all.enumerated() where token.kind == .number {
      guard token.folded.utf8.count == 7, !seen.contains(token.folded) else { continue }
      let before = text.list.word(index - 1)
      // "staat in 3602519" as well, where the number is like the letter's own.
      let isNamed =
        ["zaak", "zaaknummer", "zaaknr", "nummer", "nr", "case", ":"].contains(before)
        || (["in", "zie", "onder", "met", "see"].contains(before) && isAlike(token.folded))
        || (["besluit", "brief", "notitie", "voorstel"].contains(where: before.hasSuffix)
          && isAlike(token.folded))
      guard header.ownReference?.range.lowerBound != index else { continue }
      let isBracketed = text.list.word(index + 1) == ")" || isInBrackets(index)
      guard isNamed || isBracketed else { continue }
      seen.insert(token.folded)
      cases.append(token.folded)
    }
    return cases
  }

  /// Whether a number begins as the letter's own case number does.
  private func isAlike(_ number: String) -> Bool {
    draft.caseNumber?.first == number.first
  }

  /// Whether a bracket that was opened shortly before is still open: "(zie 3701555 en 3701556)".
  func isInBrackets(_ index: Int) -> Bool {
    for place in stride(from: index - 1, to: max(-1, index - 9), by: -1) {
      if text.list.word(place) == "(" { return true }
      if text.list.word(place) == ")" { return false }
    }
    return false
  }
}
