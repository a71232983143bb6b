/// What a word tells of the sentence that it stands in.
struct Cue: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// It asks: "verzoeken", "graag", "kunt".
  static let ask = Cue(rawValue: 1 << 0)
  /// It wishes, allows or obliges: "liefst", "past", "moet".
  static let wish = Cue(rawValue: 1 << 1)
  /// It makes a wish or a duty of a sentence even where it tells of the past.
  static let duty = Cue(rawValue: 1 << 2)
  /// What is done with sessions: "agenderen", "houden", "plaatsvinden".
  static let plan = Cue(rawValue: 1 << 3)
  /// What is told to a council: "toelichten", "bespreken".
  static let telling = Cue(rawValue: 1 << 4)
  /// Room in an agenda: "ruimte", "plek", "uur".
  static let time = Cue(rawValue: 1 << 5)
  /// Those who are asked: "raad", "u", "presidium".
  static let council = Cue(rawValue: 1 << 6)
  /// A paper.
  static let paper = Cue(rawValue: 1 << 7)
  /// What is done with papers: "ontvangen", "toesturen".
  static let delivery = Cue(rawValue: 1 << 8)
  /// What the reader is asked to answer: "antwoord", "aanmelden".
  static let answer = Cue(rawValue: 1 << 9)
  /// A verb of the past.
  static let past = Cue(rawValue: 1 << 10)
  /// "heeft", "is": with a participle, the past.
  static let helper = Cue(rawValue: 1 << 11)
  /// Somebody is not there.
  static let absence = Cue(rawValue: 1 << 12)
  /// With "niet": it does not suit.
  static let suit = Cue(rawValue: 1 << 13)
  /// "niet", "geen".
  static let negation = Cue(rawValue: 1 << 14)
  /// It begins a reason.
  static let reason = Cue(rawValue: 1 << 15)
  /// It begins a subordinate clause.
  static let conjunction = Cue(rawValue: 1 << 16)
  /// Something else happens: "start", "loopt", "opent".
  static let happening = Cue(rawValue: 1 << 17)
  /// What others may hand in.
  static let contribution = Cue(rawValue: 1 << 18)
  /// A request is taken back: "intrekken", "vervalt".
  static let withdrawal = Cue(rawValue: 1 << 19)
  /// People are asked to come: "uitnodigen".
  static let invitation = Cue(rawValue: 1 << 20)

  /// What was asked has been given: "ingewilligd".
  static let settled = Cue(rawValue: 1 << 21)

  /// It says what is aimed at: "mikken", "voorkeur", "schikt".
  static let aim = Cue(rawValue: 1 << 22)

  /// What a folded word tells, by its whole or by how it begins.
  ///
  /// - Complexity: O(length of the word).
  static func of(_ word: String) -> Cue {
    var cue = words[word] ?? []
    let size = word.utf8.count
    for length in stemLengths where length <= size && stems.mayHold(word, first: length) {
      if let found = stems[String(word.utf8.prefix(length)) ?? ""] { cue.formUnion(found) }
    }
    return cue
  }

  // MARK: The words

  private static let words = table(exact)
  private static let stems = table(prefixes)
  private static let stemLengths = Set(stems.keys.map(\.utf8.count)).sorted()

  private static func table(_ rows: [(Cue, String)]) -> WordMap<Cue> {
    var table: [String: Cue] = [:]
    for (cue, text) in rows {
      for word in text.split(separator: " ") { table[String(word), default: []].formUnion(cue) }
    }
    return WordMap(table)
  }

  /// Words as they stand.
  private static let exact: [(Cue, String)] = [
    (
      .ask, "vragen vraagt vraag graag willen wil wilt stellen stelt bieden biedt aanbod zouden zou"
    ),
    (.ask, "hopen hoopt kunt mogen denken request requests ask asks propose proposes like wish"),
    (
      .ask, "verlangen verlangt wensen idee vinden hoopvol benieuwd behoefte might after glad"
    ),
    (.ask, "beoogd beogen zoeken zoekt voorzien rekenen hoopten ambitie oproep smeken"),
    (.ask, "suggest suggests please could would may offer hope pleiten dringen besloten"),
    (
      .wish,
      "mikken mikt gemikt oog idee liever hoe eerder beoogd volstaat genoeg voldoende richten"
    ),
    (
      .wish, "aanmerking uitkomt schikken handigste gunstig voorkeursdag verkieslijk logisch zinvol"
    ),
    (.wish, "graag liefst liefste liever voorkeur willen wil wilt zouden zou kan kunnen kunt moet"),
    (.wish, "moeten past passen lukken lukt denken denkt vragen vraagt zien dus periode schikt"),
    (.wish, "hopen streven stellen mag mogen hoort dient dienen komt komen idealiter ideaal"),
    (.wish, "prettig fijn handig handigst mooi mooist best goed nodig hebben uitkomen uitgegaan"),
    (
      .wish, "gelegenheid mikken ideally preferably please can could must should would prefer needs"
    ),
    (
      .wish,
      "suit suits ideal best propose suggest request ask like wish geschikt mogelijk gevraagd"
    ),
    (
      .duty, "graag liefst liefste willen wil zouden zou kan kunnen moet moeten mag past lukt dient"
    ),
    (.duty, "dienen verzoeken verzoekt must should would could can kunt wilt voorstellen"),
    (
      .plan, "plan plant plannen planning gepland ingepland inplannen inplant houden gehouden houdt"
    ),
    (
      .plan,
      "plaats gebeurt gebeuren plaatsvinden plaatsvindt opnemen opgenomen neem datum data moment tijdstip"
    ),
    (.plan, "avond avonden vrijmaken zetten zet vallen valt landen landt schuiven"),
    (
      .plan, "besteden afspraak kiest kiezen trek trekken uittrekken beslissen besluiten vergaderen"
    ),
    (.plan, "uitspreken tonen ontmoeten bezoeken schedule scheduled hold held book date slot plan"),
    (.absence, "vergeven vol geblokkeerd uitgesloten stembureau congres weg ziek abroad taken"),
    (.plan, "schuif schuift verschuiven verplaats verplaatsen verzet verzetten move postpone"),
    (.plan, "organize organise put behandelen behandeld prikken prik wachten bijeenkomen inruimen"),
    (
      .telling,
      "buigen buigt tonen demonstreren bespreken besproken bespreekt gesprek praten gepraat spreken inspreken toelichten toelicht"
    ),
    (.telling, "lichten presenteren bijpraten kennismaken rondleiden present discuss discussed"),
    (
      .telling,
      "voorleggen vertellen delen verkennen doornemen uitleggen meedenken bevragen horen"
    ),
    (
      .telling, "verhaal debat debatteren discussie tafel mening oordeel meepraten aanhoren ophalen"
    ),
    (
      .telling,
      "gedachten gedachtewisseling wisselen peilen sparren stilstaan laten inspraak luisteren listen tell tells explain hear"
    ),
    (.time, "ruimte plek uur uurtje minuten kwartier dagdeel tijd agenda gaatje avond slot hour"),
    (.council, "raad raadsleden u uw council presidium raadzaal raden fracties gemeenteraad you"),
    (
      .council,
      "councillors jullie commissie griffie raadsagenda raads commissieleden gemeenteraden"
    ),
    (.paper, "stukken stuk documenten document bijlage bijlagen rapport rapportage notitie memo"),
    (.paper, "nota onderzoek concept papers report documents factsheet presentatie kaarten tekst"),
    (
      .paper,
      "handleiding bescheiden cijfers samenvatting verslag overzicht voorstel vergaderstukken presentatiesheets"
    ),
    (.delivery, "ontvangt ontvangen voorzien sturen stuurt toesturen toezenden zenden aanleveren"),
    (
      .delivery,
      "leveren levert stuur aangeleverd beschikbaar nazenden gereed klaar verschijnt liggen"
    ),
    (.delivery, "verschijnen nagezonden toegezonden toegestuurd volgen volgt send receive deliver"),
    (
      .delivery,
      "provide available bezit verzonden binnen ready follow nakomen toekomen krijgt ligt"
    ),
    (
      .delivery,
      "bereiken reach reaches krijgen staan staat inzien vindt aanbieden nasturen opvragen"
    ),
    (.answer, "reactie antwoord reageren antwoorden tegemoet opgeven bevestiging bevestigen"),
    (
      .answer,
      "mailt doorgeven response reply respond beantwoord beantwoording terugkoppeling mailen"
    ),
    (.answer, "answer afmelden rsvp bezwaren bezwaar meldt melden berichten bellen belt"),
    (
      .past,
      "was waren werd werden ging gingen had hadden stelde stelden besloot vroegen namen"
    ),
    (
      .past,
      "nam hoorden hoorde kwam kwamen vond vonden stond stonden gaf gaven bekeken bleek bleken"
    ),
    (
      .past, "deed deden ontving ontvingen sprak spraken liep verscheen vorig vorige afgelopen were"
    ),
    (.past, "decided received adopted keken zagen begon begonnen jongstleden jl kreeg kregen zag"),
    (
      .past,
      "bood boden schreef schreven legde legden trok trokken liet lieten bracht brachten hield"
    ),
    (.past, "hielden las lazen riep koos kozen bezochten bezocht verzocht kon konden wilden wilde"),
    (.past, "moest moesten mocht toonde zei zeiden told asked wrote held"),
    (.helper, "heeft hebben is zijn hebt have has had werd werden"),
    (
      .absence,
      "verhinderd afwezig buitenland vakantie holiday onmogelijk absent unavailable away bezet reis"
    ),
    (
      .absence, "verlof zakenreis dienstreis elders heidag"
    ),
    (.suit, "kan kunnen lukt lukken mogelijk past passen schikt beschikbaar komt uit geschikt can"),
    (.suit, "possible available suit vrij welkom welcome"),
    (.aim, "grens uiterste uiterlijkste ondergrens bovengrens"),
    (.negation, "niet geen not no nooit don"),
    (.reason, "omdat want doordat aangezien because since toen immers wegens vanwege ivm"),
    (
      .conjunction,
      "omdat want doordat aangezien zodat terwijl waarbij waarin waarna because since wegens vanwege"
    ),
    (
      .conjunction,
      "while maar but toen wanneer immers zodra als dat die waar as tenzij indien mits zolang"
    ),
    (
      .happening, "loopt lopen eindigt eindigen verloopt opent open opengaat opengaan ingaat ingaan"
    ),
    (
      .happening,
      "treedt treden inzage geldt gelden viert vieren ends starts opens begins expires runs"
    ),
    (.happening, "dicht sluit sluiten duren uitgevoerd levert leveren verandert stemmen"),
    (.happening, "tekenen ondertekenen stopt vertrekt"),
    (.contribution, "aandragen indienen insturen inschrijven submit"),
    (.aim, "mikken mikt gemikt oog voorkeur schikt uitkomt uitkomen geschikt ideaal ideal handig"),
    (
      .aim,
      "handigst handigste fijn prettig mooi mooist beoogd streven streef suit suits prefer best"
    ),
    (.aim, "beste liever gunstig logisch verkieslijk aanmerking volstaat noemen stellen bod"),
    (.settled, "ingewilligd toegekend bevestigd ingestemd"),
    (
      .withdrawal, "vervalt vervallen overbodig afzien afgezegd cancel withdraw withdrawn cancelled"
    ),
  ]

  /// How words begin.
  private static let prefixes: [(Cue, String)] = [
    ([.ask, .wish], "verzoek verzocht voorstel voorgesteld wens gewenst wenselijk aanvra bepleit"),
    ([.ask, .wish], "gevraag"),
    (.wish, "voorkeursd streefd gemikt"),
    (.aim, "noem voorkeur streef"),
    (.duty, "verzoek verzocht"),
    (.wish, "voorkeur streef"),
    (.plan, "agend geagend inplan ingepl inruim ingeruim reserv gereserv organis georganis vrijma"),
    (.plan, "vrijge kalender voorkeursdat inlas ingelas bijeenkom"),
    (.telling, "agend bespreek besprek presente toelich bijpra rondlei kennisma behandel"),
    (.paper, "onderzoeksr raadsvoor raadsbrie startnot eindrap conceptn informatien evaluatier"),
    (.answer, "aanmeld beantwoor"),
    (
      .past,
      "informeerde behandelde stuurde organiseerde presenteerde overhandigde vertelde startte"
    ),
    (.past, "speelde telde merkte"),
    (
      .happening, "start begin oplever opgelever verschijn verhuis heropen geopend inloop aanbested"
    ),
    (.happening, "publice inschrij viering"),
    (.withdrawal, "intrek ingetrok annul geannul"),
    (.invitation, "uitnod uitgenod invit"),
  ]
}
