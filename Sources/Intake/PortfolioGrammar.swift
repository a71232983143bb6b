import Council

/// Reads names of portfolios: "wethouder zorg en welzijn", "de wethouder die over sport gaat".
struct PortfolioGrammar: Sendable {
  let list: TokenList
  /// The portfolios of the council, as folded words.
  var known: [[String]] = []

  /// The portfolio that words at an index name, in lower case as written.
  func portfolio(at index: Int) -> (words: Range<Int>, end: Int)? {
    let word = list.word(index)
    if let compound = compound(at: index) { return compound }
    if Self.offices.contains(word) {
      let start = behindTitles(index + 1)
      if let end = fields(at: start, isBehindLink: start > index + 1) { return (start..<end, end) }
      return clause(behind: index)
    }
    // "dit valt onder bestuur".
    if word == "onder", Self.subordinations.contains(list.word(index - 1)),
      let end = fields(at: index + 1, isBehindLink: true)
    {
      return ((index + 1)..<end, end)
    }
    // "de voor sport verantwoordelijke wethouder".
    guard ["voor", "over", "met", "for"].contains(word),
      let end = fields(at: index + 1, isBehindLink: true)
    else { return nil }
    let isOffice =
      list.isOne(of: ["verantwoordelijke", "verantwoordelijk", "belaste"], at: end)
      && Self.offices.contains(list.word(end + 1))
    return isOffice ? ((index + 1)..<end, end + 2) : nil
  }

  /// The portfolio in a value of the head: all that is no title of an office.
  func field(ofHead range: Range<Int>) -> Header.Field<String>? {
    let limited = PortfolioGrammar(list: list.limited(to: range), known: known)
    for index in range {
      guard let end = limited.fields(at: index, isBehindLink: true) else { continue }
      return Header.Field(value: words(index..<end), range: index..<end)
    }
    var start = range.lowerBound
    while start < range.upperBound,
      Self.offices.contains(list.word(start)) || Self.titles.contains(list.word(start))
        || list[start]?.kind != .word
    {
      start += 1
    }
    var end = start
    while end < range.upperBound,
      list[end]?.kind == .word || list.word(end) == "," || list.word(end) == "&"
    {
      end += 1
    }
    while end > start, list[end - 1]?.kind == .mark { end -= 1 }
    guard end > start, words(start..<end).utf8.count > 2 else { return nil }
    return Header.Field(value: words(start..<end), range: start..<end)
  }

  /// Where a title of an office opens the rest of a run of words.
  func office(in range: Range<Int>) -> Range<Int>? {
    guard let start = range.first(where: { Self.offices.contains(list.word($0)) }) else {
      return nil
    }
    let end = fields(at: list.skip(Self.links, from: start + 1), isBehindLink: false) ?? start + 1
    return start..<min(end, range.upperBound)
  }

  /// Words of a portfolio, folded, with single spaces.
  func words(_ range: Range<Int>) -> String {
    range.reduce(into: "") { text, index in
      if !text.isEmpty, list.word(index) != "," { text += " " }
      text += list.word(index)
    }
  }

  /// The index behind "is wethouder 5 (": what may stand between an office and its field.
  private func behindTitles(_ index: Int) -> Int {
    var index = index
    while let token = list[index],
      Self.links.contains(token.folded) || Self.offices.contains(token.folded)
        || (token.kind == .number && token.folded.utf8.count < 3)
    {
      index += 1
    }
    return index
  }

  /// Whether a word is one that a sentence cannot do without to name a portfolio.
  static func isNeeded(_ word: String) -> Bool {
    offices.contains(word) || word.hasSuffix("wethouder") || subordinations.contains(word)
  }

  private static let subordinations: WordSet = ["valt", "vallen", "ressorteert"]

  static let offices: WordSet = [
    "portefeuillehouder", "wethouder", "portefeuille", "alderman", "portfolio", "wethouders",
    "portefeuillehouders", "alderwoman",
  ]
  private static let titles: WordSet = [
    "de", "het", "heer", "mevrouw", "burgemeester", "van", "voor", "dhr", "mw", "the", "mayor",
  ]
  private static let links: WordSet = [
    "van", "voor", "for", "-", "(", ":", "of", "met", "inzake", "portefeuille", "holder", "op",
    "het",
    "gebied", "de", "the", "terrein", "in", "is",
  ]

  // MARK: Clauses

  /// "die over sport gaat", "die sport in portefeuille heeft", "verantwoordelijk voor sport".
  private func clause(behind index: Int) -> (words: Range<Int>, end: Int)? {
    for place in (index + 1)..<(index + 9) {
      guard let token = list[place] else { return nil }
      if [".", ";", "?", "!"].contains(token.folded) { return nil }
      guard ["over", "voor", "met", "die", "for", "about", "portefeuille"].contains(token.folded),
        let end = fields(at: place + 1, isBehindLink: true)
      else { continue }
      let around = ((index + 1)..<(end + 3)).map { list.word($0) }
      let isOffice = around.contains { Self.duties.contains($0) }
      return isOffice ? ((place + 1)..<end, end) : nil
    }
    return nil
  }

  private static let duties: WordSet = [
    "gaat", "verantwoordelijk", "belast", "portefeuille", "responsible", "charge", "beheert",
  ]

  /// "de sportwethouder".
  private func compound(at index: Int) -> (words: Range<Int>, end: Int)? {
    let word = list.word(index)
    guard word.hasSuffix("wethouder"), word.utf8.count > 11 else { return nil }
    let head = String(word.dropLast(9))
    guard isField(head), !["oud", "loco"].contains(head) else { return nil }
    return (index..<(index + 1), index + 1)
  }

  /// The words that a mention stands for: of "sportwethouder" only its first half.
  func name(_ range: Range<Int>) -> String {
    let text = words(range)
    return range.count == 1 && text.hasSuffix("wethouder") ? String(text.dropLast(9)) : text
  }

  // MARK: Fields

  /// The end of "zorg", "zorg en welzijn", "openbare orde, sport en cultuur".
  private func fields(at index: Int, isBehindLink: Bool) -> Int? {
    guard var end = field(at: index, isBehindLink: isBehindLink) else { return nil }
    while list.isOne(of: ["en", ",", "and", "&", "/"], at: end),
      let more = field(at: end + 1, isBehindLink: true)
    {
      end = more
    }
    return end
  }

  private func field(at index: Int, isBehindLink: Bool) -> Int? {
    if let end = known.compactMap({ list.match($0, at: index) }).max() { return end }
    guard let token = list[index], token.kind == .word, token.breaks < 2 else { return nil }
    if Self.adjectives.contains(token.folded), let next = list[index + 1], next.kind == .word,
      isField(next.folded) || Self.adjectiveNouns.contains(next.folded)
    {
      return index + 2
    }
    return isField(token.folded) ? index + 1 : nil
  }

  private func isField(_ word: String) -> Bool {
    if Self.fields.contains(word) || known.contains([word]) { return true }
    return word.utf8.count >= 9 && Self.endings.contains { word.hasSuffix($0) }
      && !["verantwoordelijkheid", "gelegenheid", "afwezigheid", "aanwezigheid", "overheid"]
        .contains(word)
  }

  private static let adjectives: WordSet = [
    "openbare", "ruimtelijke", "sociale", "sociaal", "economische", "publieke", "maatschappelijke",
    "fysieke", "fysiek", "interne", "financiele", "bestuurlijke", "culturele", "stedelijke",
    "lokale", "duurzame", "algemene", "public", "social", "spatial",
  ]
  private static let adjectiveNouns: WordSet = [
    "orde", "zaken", "domein", "leefomgeving", "ondersteuning", "ontwikkeling", "ordening", "order",
    "affairs", "planning",
  ]
  private static let fields: WordSet = [
    "zorg", "welzijn", "jeugd", "onderwijs", "cultuur", "sport", "wonen", "ruimte", "economie",
    "financien", "verkeer", "vervoer", "mobiliteit", "milieu", "energie", "klimaat", "veiligheid",
    "bestuur", "dienstverlening", "participatie", "werk", "inkomen", "vastgoed", "recreatie",
    "toerisme", "evenementen", "burgerzaken", "personeel", "ict", "handhaving", "groen", "afval",
    "water", "landbouw", "natuur", "erfgoed", "monumenten", "integratie", "asiel", "armoede", "wmo",
    "gezondheid", "volkshuisvesting", "binnenstad", "wijken", "arbeidsmarkt", "inclusie",
    "jeugdzorg",
    "jeugdhulp", "grondzaken", "digitalisering", "informatievoorziening", "communicatie", "media",
    "kunst", "bouwen", "omgeving", "buitenruimte", "ondernemen", "werkgelegenheid", "leefbaarheid",
    "housing", "education", "youth", "finance", "economy", "culture", "mobility", "care", "health",
    "sustainability", "sports", "safety", "traffic", "environment", "vergunningen", "belastingen",
    "diversiteit", "emancipatie", "bereikbaarheid", "innovatie", "financial", "ouderen", "parkeren",
  ]
  private static let endings = [
    "zaken", "beheer", "ontwikkeling", "beleid", "zorg", "zaamheid", "huisvesting", "verlening",
    "voorziening", "ordening", "veiligheid", "onderwijs", "welzijn", "economie", "hulpverlening",
  ]
}
