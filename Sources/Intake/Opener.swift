import Council

/// Words that open a clause and say how it ties the session to its point.
struct Opener: Sendable {
  /// The words, folded.
  var words: [String]
  /// The tie.
  var relation: Relation
  /// Whether they demand or wish.
  var strength: Strength
  /// The days that they reach; nil is the council's own default.
  var days: Int?

  /// The longest opener at an index, with the index behind it.
  static func find(in list: TokenList, at index: Int) -> Parsed<Opener>? {
    find(table, in: list, at: index)
  }

  /// The longest "as soon as possible" at an index.
  static func findHaste(in list: TokenList, at index: Int) -> Parsed<Opener>? {
    find(hastes, in: list, at: index)
  }

  /// The first words of all openers.
  static let firstWords = Set(table.keys).union(hastes.keys)

  private static func find(
    _ table: WordMap<[Opener]>, in list: TokenList, at index: Int
  ) -> Parsed<Opener>? {
    for opener in table[list.word(index)] ?? [] {
      if let end = list.match(opener.words, at: index) { return Parsed(opener, end) }
    }
    return nil
  }

  // MARK: The words

  /// All openers by first word, the longest first.
  private static let table = index([
    row(.soonAfter, .soft, nil, "kort na|vlak na|snel na|spoedig na|gauw na|kort nadat"),
    row(.soonAfter, .soft, nil, "shortly after|soon after|shortly following"),
    row(.soonAfter, .soft, 14, "direct na|meteen na|onmiddellijk na|directly after|right after"),
    row(.soonAfter, .soft, 14, "immediately after|direct aansluitend op"),
    row(.soonAfter, .soft, 7, "aansluitend op|aansluitend aan|zo snel mogelijk na|zsm na"),
    row(.soonAfter, .soft, 7, "zo spoedig mogelijk na|as soon as possible after|asap after"),
    row(.after, .hard, nil, "na|nadat|na afloop van|volgend op|pas na|niet eerder dan na|after"),
    row(
      .after, .hard, nil,
      "zodra|once|upon|na ommekomst van|following|niet voor afloop van|eerst na|only after|not until after"
    ),
    row(.before, .hard, nil, "voorafgaat aan|vooraf gaat aan|vooraf moet gaan aan|precedes"),
    row(.before, .hard, nil, "voor|nog voor|voorafgaand aan|voorafgaande aan|voordat|alvorens"),
    row(.before, .hard, nil, "uiterlijk voor|ruim voor|in elk geval voor|eerder dan|nog voordat"),
    row(.before, .hard, nil, "uiterlijk voordat|tot|tot aan|before|prior to|ahead of|until|till"),
    row(
      .before, .hard, nil, "in advance of|well before|vooruitlopend op|uiterlijk voorafgaand aan"),
    row(.before, .soft, 42, "in aanloop naar|in de aanloop naar|ter voorbereiding op"),
    row(.before, .soft, 42, "in the run - up to|in the runup to|in preparation for"),
    row(.deadline, .hard, nil, "uiterlijk|uiterlijk op|uiterlijk in|uiterlijk per|ten laatste"),
    row(.deadline, .hard, nil, "niet later dan|niet later dan in|niet later dan op|niet na"),
    row(.deadline, .hard, nil, "op zijn laatst|op z ' n laatst|t / m|tm|tot en met|op uiterlijk"),
    row(.deadline, .hard, nil, "no later than|not later than|at the latest in|by|not after"),
    row(
      .deadline, .hard, nil,
      "uiterlijk tot en met|at the latest by|tot uiterlijk|up to and including"),
    row(.notBefore, .hard, nil, "vanaf|niet eerder dan|niet eerder dan in|op zijn vroegst"),
    row(.notBefore, .hard, nil, "op z ' n vroegst|niet voor|met ingang van|pas vanaf|pas in"),
    row(.notBefore, .hard, nil, "op zijn vroegst in|ten vroegste|from|not before|no earlier than"),
    row(.notBefore, .hard, nil, "niet eerder mogelijk dan|niet eerder mogelijk dan in"),
    row(.notBefore, .hard, nil, "niet eerder kan dan|niet eerder lukt dan|niet eerder kunnen dan"),
    row(.deadline, .hard, nil, "niet later kan dan|niet later mag dan|niet later moet dan"),
    row(
      .notBefore, .hard, nil,
      "not earlier than|no sooner than|starting from|as of|niet eerder dan op|pas op"),
    row(.notBefore, .hard, nil, "op zijn vroegst op|op zijn vroegst vanaf|at the earliest in"),
    row(.about, .soft, nil, "ca|ca .|circa|ongeveer|rond|omstreeks|om en nabij|zo rond|rondom"),
    row(.about, .soft, nil, "in de omgeving van|in de orde van|zo tegen|gemikt op"),
    row(.after, .hard, nil, "later dan|te volgen op"),
    row(.deadline, .hard, nil, "uiterste datum|uiterste datum is|uiterste datum :|deadline :"),
    row(.deadline, .hard, nil, "deadline is|uiterlijk :|als uiterste datum|met als uiterste datum"),
    row(.about, .soft, nil, "ongeveer in|ergens rond|around|approximately|about|plm|plm ."),
    row(
      .about, .soft, nil, "±|~|+ / -|in de buurt van|grofweg|richting|tegen|omtrent|zo ergens in"),
    row(.about, .soft, nil, "op of rond|op of omstreeks|sometime around|zeg maar|towards"),
    row(.deadline, .hard, nil, "voor of op|voor of in|op of voor|in of voor|on or before"),
    row(.deadline, .hard, nil, "op het laatst in|op het laatst|niet verder dan"),
    row(.notBefore, .hard, nil, "op of na|in of na|on or after|per|ingaande"),
    row(.exclude, .hard, nil, "niet op|niet in|niet tijdens|niet gedurende|buiten|behalve"),
    row(.exclude, .hard, nil, "behalve op|behalve in|muv|met uitzondering van|uitgezonderd"),
    row(
      .exclude, .hard, nil,
      "niet zijnde|behoudens|behoudens op|niet rond|niet van|niet tussen|not on|not in|not during|outside"
    ),
    row(.exclude, .hard, nil, "except|except on|except in|except for|excluding|not between"),
    row(.exclude, .hard, nil, "geen sessie op|other than|valt af :|vallen af :|niet mogelijk :"),
    row(.exclude, .hard, nil, "niet mogelijk op|verhinderd :|afwezig :|uitgesloten :|niet :"),
    row(.notBefore, .hard, nil, "not take place before|not be held before|not be before"),
    row(.notBefore, .hard, nil, "niet plaatsvinden voor|niet gehouden worden voor"),
    row(.deadline, .hard, nil, "any later than|not be held after|not take place after"),
  ])

  private static let hastes = index([
    row(.asSoonAsPossible, .soft, nil, "zo spoedig mogelijk|zo snel mogelijk|zsm|asap"),
    row(
      .asSoonAsPossible, .soft, nil,
      "as soon as possible|zo vlug mogelijk|zo gauw mogelijk|zo vroeg mogelijk"),
    row(.asSoonAsPossible, .soft, nil, "zo vlug als het kan|zo snel als het kan|zo snel als kan"),
    row(.asSoonAsPossible, .soft, nil, "zo snel als mogelijk|as soon as it can be arranged"),
    row(.asSoonAsPossible, .soft, nil, "as soon as you can|at your earliest convenience"),
    row(.asSoonAsPossible, .soft, nil, "bij de eerste gelegenheid|bij eerste gelegenheid"),
    row(.asSoonAsPossible, .soft, nil, "at the earliest opportunity|as early as possible"),
    row(.asSoonAsPossible, .soft, nil, "binnen afzienbare tijd|zo spoedig als mogelijk"),
    row(.asSoonAsPossible, .soft, nil, "hoe eerder hoe liever|hoe eerder hoe beter|hoe sneller"),
    row(.asSoonAsPossible, .soft, nil, "hoe eerder , hoe liever|hoe eerder , hoe beter"),
    row(.asSoonAsPossible, .soft, nil, "liever vandaag dan morgen|the sooner the better"),
    row(.asSoonAsPossible, .soft, nil, "de komende weken|in de komende weken"),
    row(.asSoonAsPossible, .soft, 42, "op korte termijn|op zeer korte termijn|at short notice"),
    row(.asSoonAsPossible, .soft, 14, "met spoed|spoedig|met de meeste spoed|spoed|urgently"),
    row(.asSoonAsPossible, .soft, 14, "per omgaande|op de kortst mogelijke termijn|spoedshalve"),
  ])

  private static func row(
    _ relation: Relation, _ strength: Strength, _ days: Int?, _ phrases: String
  ) -> [Opener] {
    phrases.split(separator: "|").map { phrase in
      Opener(
        words: phrase.split(separator: " ").map(String.init), relation: relation,
        strength: strength, days: days)
    }
  }

  private static func index(_ rows: [[Opener]]) -> WordMap<[Opener]> {
    let all = rows.flatMap(\.self).sorted { $0.words.count > $1.words.count }
    return WordMap(Dictionary(grouping: all) { $0.words[0] })
  }
}
