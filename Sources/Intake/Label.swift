/// What a label in the head of a letter announces.
enum Label: Hashable, Sendable {
  /// What the letter is about.
  case subject
  /// The municipality's own number.
  case caseNumber
  /// The number of whoever wrote.
  case ownReference
  /// The date of the letter.
  case date
  /// The day on which it went out.
  case sent
  /// Who wrote.
  case from
  /// Whose portfolio it is.
  case portfolio
  /// Anything that the reader does not use.
  case other

  /// The longest label at an index, with the index behind it.
  static func find(in list: TokenList, at index: Int) -> Parsed<Label>? {
    for (words, label) in labels[list.word(index)] ?? [] {
      if let end = list.match(words, at: index) { return Parsed(label, end) }
    }
    return misread(in: list, at: index)
  }

  /// A label as a scanner may misread it: "Zaaknurnmer", "Ondervverp", "0nderwerp".
  private static func misread(in list: TokenList, at index: Int) -> Parsed<Label>? {
    let word = list.word(index)
    if word == "0", list.isTight(index + 1) {
      return alone("o" + list.word(index + 1)).map { Parsed($0, index + 2) }
    }
    guard word.contains("rn") || word.contains("vv") else { return nil }
    let mended = word.split(separator: "rn", omittingEmptySubsequences: false).joined(
      separator: "m"
    )
    .split(separator: "vv", omittingEmptySubsequences: false).joined(separator: "w")
    return alone(mended).map { Parsed($0, index + 1) }
  }

  /// The label that is a word of its own.
  private static func alone(_ word: String) -> Label? { labels[word]?.first { $0.0 == [word] }?.1 }

  /// All labels by first word, the longest first.
  private static let labels: [String: [([String], Label)]] = {
    let rows: [(Label, String)] = [
      (.subject, "onderwerp|betreft|betreffende|betr|subject|re|inzake|titel|onderwerp brief"),
      (.caseNumber, "zaaknummer|zaak|zaaknr|zaak nummer|zaak nr|zaak - id|zaak id|zaakid"),
      (.caseNumber, "case number|case no|case|ons zaaknummer|our case number|zaak - nummer"),
      (.caseNumber, "zaaknummer gemeente|zaakkenmerk|zaaknummer / kenmerk"),
      (.ownReference, "ons kenmerk|kenmerk|our reference|our ref|reference|referentie|onze ref"),
      (.ownReference, "onze referentie|briefkenmerk|documentnummer|registratienummer"),
      (.date, "datum|date|dd|dagtekening|datum brief|briefdatum|letter date|date of letter"),
      (.sent, "verzonden|sent|verzonden op|verzenddatum|datum verzending|verzonden dd"),
      (.from, "van|from|afzender|indiener|indieners|ingediend door|aanvrager|aangevraagd door"),
      (.portfolio, "portefeuillehouder|portefeuille|portefeuillehouders|portfolio|wethouder :"),
      (
        .portfolio,
        "portfolio holder|verantwoordelijk wethouder|bestuurder :|portefeuillehouder ( s )"
      ),
      (.portfolio, "verantwoordelijk portefeuillehouder|verantwoordelijke wethouder|alderman :"),
      (.other, "aan|to|cc|bcc|uw kenmerk|behandeld door|behandelaar|telefoon|tel|bijlage|bijlagen"),
      (.other, "tav|t a v|your reference|your ref|uw referentie|uw zaaknummer|contactpersoon"),
      (.other, "contact|e - mail|email|e mail|uw brief van|uw brief|doorkiesnummer|team|afdeling"),
      (.other, "status|enclosures|enclosure|steller|inlichtingen|ter informatie aan|bijlage ( n )"),
      (.other, "datum ontvangst|ontvangen|ontvangen op|ingekomen|ingekomen op|datum ingekomen"),
      (
        .other,
        "datum raad|datum vergadering|datum presidium|vergaderdatum|datum besluit|datum college"
      ),
      (.other, "bezoekadres|postadres|website|aantal bijlagen|vertrouwelijkheid|versie|pagina"),
      (
        .other,
        "attachments|attachment|prioriteit|importance|belang|reply - to|aantal|kopie|kopie aan"
      ),
      (.other, "copy|copy to|uw bericht van|uw contactpersoon|ons contactpersoon|geadresseerde"),
      (.other, "collegebesluit|datum collegebesluit|registratiedatum|geboekt|adres|plaats"),
    ]
    let all = rows.flatMap { label, phrases in
      phrases.split(separator: "|").map { ($0.split(separator: " ").map(String.init), label) }
    }
    return Dictionary(grouping: all.sorted { $0.0.count > $1.0.count }) { $0.0[0] }
  }()
}
