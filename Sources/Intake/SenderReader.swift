import Council

/// Tells from head, signature and text who wrote a letter.
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
    for range in zones.flatMap(\.self) {
      guard let found = sender(in: range) else { continue }
      let isGuest =
        [.registry, .college].contains(found.value) && (!isOwn || isElsewhere(found.range))
      return isGuest ? Header.Field(value: .external, range: found.range) : found
    }
    let known = zones.flatMap(\.self)
    let isGroup = known.contains { $0.contains { Self.isOrganisation(list.word($0)) } }
    for range in known {
      if let index = range.first(where: { isResident($0, isGroup: isGroup) }) {
        return Header.Field(value: .residents, range: index..<(index + 1))
      }
    }
    return fromText(isGroup: isGroup)
      ?? known.first.map { Header.Field(value: .external, range: $0) }
  }

  // MARK: Offices

  /// The sender that words name by office.
  private func sender(in range: Range<Int>) -> Header.Field<Sender>? {
    // Behind "Van:" an address is still that of the sender.
    guard range == header.from || !HeadValues(text: text).isAddress(range) else { return nil }
    if let end = list.match(
      anyOf: Self.boards, at: list.skip(Lexicon.articles, from: range.lowerBound)),
      end == range.upperBound || list.word(end) == "van"
    {
      return Header.Field(value: .college, range: range)
    }
    var best: (rank: Int, index: Int)?
    for index in range.prefix(40) {
      let word = list.word(index)
      guard let rank = Self.offices.firstIndex(where: { word.hasPrefix($0.prefix) }) else {
        continue
      }
      let isStreet = HeadValues.isStreet(list.word(index + 1))
      if rank < best?.rank ?? .max, !isSchool(index), !isStreet { best = (rank, index) }
    }
    return best.map {
      Header.Field(value: Self.offices[$0.rank].sender, range: $0.index..<($0.index + 1))
    }
  }

  /// "B en W": the mayor and aldermen, as they sign.
  private static let boards: WordRuns = [
    ["b", "en", "w"], ["b", "&", "w"], ["benw"], ["college", "van", "b", "en", "w"],
    // As a scanner parts it.
    ["colle", "ge"], ["coll", "ege"], ["col", "lege"],
  ]

  /// Offices, the most telling first.
  private static let offices: [(prefix: String, sender: Sender)] = [
    ("rekenkamer", .auditCourt), ("fractie", .faction), ("raadsfractie", .faction),
    ("raadslid", .faction), ("steunfractie", .faction), ("college", .college),
    ("wethouder", .college), ("burgemeester", .college), ("bestuurssecretar", .college),
    ("gemeentesecretar", .college), ("griffie", .registry), ("raadsgriffie", .registry),
    ("presidium", .presidium), ("faction", .faction), ("aldermen", .college),
    ("audit", .auditCourt), ("registry", .registry), ("clerk", .registry),
  ]

  /// "Twents College": a school, and not the mayor and aldermen.
  private func isSchool(_ index: Int) -> Bool {
    guard list.word(index) == "college", let token = list[index], token.isCapitalised,
      let before = list[index - 1], token.breaks == 0, before.kind == .word
    else { return false }
    return before.isCapitalised
      && !["het", "namens", "the", "ons", "aan", "gemeente"].contains(before.folded)
  }

  /// "college van burgemeester en wethouders van Borne": the office of another place.
  private func isElsewhere(_ range: Range<Int>) -> Bool {
    let own = municipality.folded
    guard !own.isEmpty else { return false }
    return (range.upperBound..<(range.upperBound + 8)).contains { index in
      let name = list.skip(oneOf: ["de", "gemeente"], from: index + 1)
      guard list.word(index) == "van", list[index]?.breaks ?? 2 < 2, let place = list[name],
        place.kind == .word, place.isCapitalised, place.breaks < 2
      else { return false }
      let offices = ["burgemeester", "b", "wethouders", "de", "het", "gemeente"]
      return !offices.contains(place.folded) && !isAlike(place.folded, own)
    }
  }

  // MARK: Residents and others

  /// Whether a word is one of residents; a mere platform with a board of its own is not.
  private func isResident(_ index: Int, isGroup: Bool) -> Bool {
    let word = list.word(index)
    if !isGroup, ["werkgroep", "platform", "belangengroep"].contains(word) { return true }
    if Self.residents.contains(word) { return true }
    return Self.residentStarts.contains { word.hasPrefix($0) } && !word.hasPrefix("burgemeester")
      && word != "burgerzaal"
  }

  private static let residents: WordSet = [
    "resident", "residents", "familie", "buren", "neighbours", "neighbourhood",
  ]
  private static let residentStarts = [
    "buurt", "bewoner", "inwoner", "wijk", "dorp", "burger", "omwonend", "huishouden", "actiegroep",
    "belangenvereniging", "ondergetekend", "actiecomite", "huurders", "ouders", "ouderraad",
    "speeltuin", "moestuin", "volkstuin", "wandelgroep",
  ]

  /// Whether a word is that of an organisation.
  private static func isOrganisation(_ word: String) -> Bool {
    Self.organisations.contains(word)
      || ["vereniging", "stichting", "corporatie", "bestuurder", "regio", "dienst"].contains {
        word.hasSuffix($0)
      }
  }

  private static let organisations: WordSet = [
    "stichting", "bv", "nv", "directeur", "directie", "manager", "museum", "school", "ggd",
    "waterschap", "provincie", "ministerie", "bestuur", "foundation", "director", "company",
    "vereniging", "secretariaat", "bureau", "omgevingsdienst", "veiligheidsregio", "board",
    "ziekenhuis", "corporatie", "universiteit", "politie", "college",
  ]

  /// Who writes, as the text itself says: "onze fractie", "ons college", "wij wonen".
  private func fromText(isGroup: Bool) -> Header.Field<Sender>? {
    for index in header.bodyStart..<max(header.bodyStart, list.end) {
      let pair = (list.word(index), list.word(index + 1))
      let found: Sender? =
        switch pair {
        case ("onze", "fractie"), ("mijn", "fractie"), ("wij", "fractie"), ("als", "fractie"),
          ("our", "faction"):
          .faction
        case ("ons", "college"), ("als", "college"): .college
        case ("het", "college") where Self.requests.contains(list.word(index + 2)): .college
        case ("de", "rekenkamer") where list.word(index + 2) == "biedt": .auditCourt
        case ("wij", "wonen"), ("ik", "woon"), ("onze", "straat"), ("mijn", "straat"),
          ("onze", "buurt"), ("mijn", "buurt"), ("onze", "wijk"), ("mijn", "wijk"),
          ("wonen", "wij"),
          ("als", "bewoners"), ("als", "bewoner"), ("als", "inwoner"), ("als", "inwoners"),
          ("onze", "flat"), ("woon", "ik"), ("our", "street"), ("my", "street"):
          isGroup ? nil : .residents
        default: nil
        }
      if let found { return Header.Field(value: found, range: index..<(index + 2)) }
    }
    return nil
  }

  private static let requests: WordSet = ["verzoekt", "vraagt", "stelt"]

  // MARK: Zones

  /// The lines behind the closing words; without those the last short lines.
  private func signature() -> [Range<Int>] {
    let body = lines.from(header.bodyStart)
    let closing = body.lastIndex { line in
      let words = line.range.prefix(3).map { list.word($0) }
      return line.range.count <= 8 && words.contains(where: Self.closings.contains)
    }
    let last =
      closing.map { Array(body[$0...].prefix(8)) }
      ?? body.indices.suffix(6).reversed().filter { isShort(body, at: $0) }.map { body[$0] }
    let signing = last.map(\.range).filter { range in
      let start = range.lowerBound
      return !list.isOne(of: ["cc", "kopie", "bijlage", "bijlagen", "copy", "ps"], at: start)
        && list.word(start + 1) != ":"
    }
    // Who signs on behalf of somebody writes for them.
    let onBehalf = signing.filter { list.word($0.lowerBound) == "namens" }
    return onBehalf + signing
  }

  /// Whether a line is short, and not the last of a paragraph.
  private func isShort(_ body: Slice<Lines>, at index: Int) -> Bool {
    let range = body[index].range
    let isTail =
      index > body.startIndex && list[range.lowerBound]?.breaks == 1
      && body[index - 1].range.count > 10
    return range.count <= 10 && !isTail
  }

  private static let closings: WordSet = [
    "groet", "groeten", "hoogachtend", "regards", "sincerely", "faithfully", "groetjes",
  ]

  /// The lines of the head that are not addressed to anybody.
  private func headLines() -> [Range<Int>] {
    let head = lines.prefix(8).filter { $0.range.lowerBound < header.bodyStart }
    var isAddress = false
    return head.map(\.range).filter { range in
      let word = list.word(range.lowerBound)
      isAddress =
        Self.addresses.contains(word)
        || list.match(run: ["de", "leden"], at: range.lowerBound) != nil
        || (isAddress && list[range.lowerBound]?.breaks == 1 && !["namens", "van"].contains(word)
          && Label.find(in: list, at: range.lowerBound) == nil)
      return !isAddress && !["onderwerp", "betreft", "subject"].contains(word)
        && header.subject.map { !$0.range.overlaps(range) } ?? true
    }
  }

  private static let addresses: WordSet = [
    "aan", "geachte", "geacht", "beste", "dear", "to", "leden", "tav", "cc", "c", "ter", "dag",
    "hallo", "hoi", "lieve", "hello",
  ]

  /// Whether the head names another municipality than the council's own.
  private func isOtherMunicipality() -> Bool {
    let own = municipality.folded
    return headLines().contains { range in
      range.contains { index in
        (list.isOne(of: ["gemeente", "municipality"], at: index)
          || (index == range.lowerBound && range.count == 2
            && list.isOne(of: ["griffie", "raadsgriffie"], at: index)))
          && list[index + 1]?.kind == .word
          && list[index + 1]?.breaks == 0 && !own.isEmpty && !isAlike(list.word(index + 1), own)
          && list[index + 1]?.isCapitalised != false
      }
    }
  }

  private func isAlike(_ word: String, _ own: String) -> Bool {
    word == own || word == own.dropLast() || own.hasPrefix(word)
      || Spelling.isOneSlip(word, from: own)
  }
}
