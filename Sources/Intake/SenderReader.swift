import Council

/// Tells from head and signature who wrote a letter.
struct SenderReader {
  let text: LetterText
  let lines: Lines
  let header: Header
  let municipality: String

  private var list: TokenList { text.list }

  /// The sender, with the tokens that tell.
  func read() -> Header.Field<Sender>? {
    let isOwn = !isOtherMunicipality()
    let zones = [header.from.map { [$0] } ?? [], signature(), headLines()]
    for zone in zones {
      for range in zone {
        guard let found = sender(in: range) else { continue }
        let isGuest = !isOwn && [.registry, .college].contains(found.value)
        return isGuest ? Header.Field(value: .external, range: found.range) : found
      }
    }
    for range in zones.flatMap(\.self) {
      if let index = range.first(where: { Self.isResident(list.word($0)) }) {
        return Header.Field(value: .residents, range: index..<(index + 1))
      }
    }
    return zones.flatMap(\.self).first.map { Header.Field(value: .external, range: $0) }
  }

  /// The sender that words name by office.
  private func sender(in range: Range<Int>) -> Header.Field<Sender>? {
    var best: (rank: Int, index: Int)?
    for index in range.prefix(40) {
      let word = list.word(index)
      guard let rank = Self.offices.firstIndex(where: { $0.matches(word) }) else { continue }
      if rank < best?.rank ?? .max { best = (rank, index) }
    }
    return best.map {
      Header.Field(value: Self.offices[$0.rank].sender, range: $0.index..<($0.index + 1))
    }
  }

  private struct Office {
    var prefix: String
    var sender: Sender
    func matches(_ word: String) -> Bool { word.hasPrefix(prefix) }
  }

  /// Offices, the most telling first.
  private static let offices = [
    Office(prefix: "rekenkamer", sender: .auditCourt), Office(prefix: "fractie", sender: .faction),
    Office(prefix: "college", sender: .college), Office(prefix: "wethouder", sender: .college),
    Office(prefix: "burgemeester", sender: .college), Office(prefix: "griffie", sender: .registry),
    Office(prefix: "presidium", sender: .presidium), Office(prefix: "faction", sender: .faction),
    Office(prefix: "aldermen", sender: .college), Office(prefix: "raadsfractie", sender: .faction),
  ]

  private static func isResident(_ word: String) -> Bool {
    let starts = ["buurt", "bewoner", "inwoner", "wijk", "dorp", "burger", "omwonend"]
    let wholes: Set<String> = ["werkgroep", "platform", "belangengroep", "resident", "residents"]
    return wholes.contains(word) || starts.contains { word.hasPrefix($0) }
  }

  // MARK: Zones

  /// The lines behind the closing words; without those the last short lines.
  private func signature() -> [Range<Int>] {
    let body = lines.from(header.bodyStart)
    let closing = body.lastIndex { line in
      let words = line.range.prefix(3).map { list.word($0) }
      return line.range.count <= 8 && words.contains(where: Self.closings.contains)
    }
    if let closing { return body[closing...].prefix(8).map(\.range) }
    return body.suffix(6).reversed().filter { $0.range.count <= 10 }.map(\.range)
  }

  private static let closings: WordSet = [
    "groet", "groeten", "hoogachtend", "regards", "sincerely", "faithfully",
  ]

  /// The lines of the head that are not addressed to anybody.
  private func headLines() -> [Range<Int>] {
    let head = lines.prefix(8).filter { $0.range.lowerBound < header.bodyStart }
    return head.map(\.range).filter { range in
      let word = list.word(range.lowerBound)
      return !["aan", "geachte", "geacht", "beste", "dear", "to", "leden", "onderwerp", "betreft"]
        .contains(word) && header.subject.map { !$0.range.overlaps(range) } ?? true
    }
  }

  /// Whether the head names another municipality than the council's own.
  private func isOtherMunicipality() -> Bool {
    let own = municipality.folded
    return headLines().contains { range in
      range.contains { index in
        ["gemeente", "municipality"].contains(list.word(index)) && list[index + 1]?.kind == .word
          && list[index + 1]?.breaks == 0 && !own.isEmpty && !isAlike(list.word(index + 1), own)
      }
    }
  }

  private func isAlike(_ word: String, _ own: String) -> Bool {
    word == own || word == own.dropLast() || own.hasPrefix(word)
      || Spelling.isOneSlip(word, from: own)
  }
}
