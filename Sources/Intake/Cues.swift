/// Words that tell what a sentence is about.
enum Cues {
  /// Words that begin a subordinate clause or a reason.
  static let conjunctions: Set<String> = [
    "omdat", "want", "doordat", "aangezien", "zodat", "terwijl", "waarbij", "waarin", "waarna",
    "because", "since", "while", "maar", "but", "toen", "wanneer", "immers", "zodra",
  ]

  /// Words that begin a reason: what stands there is about something else.
  static let reasons: Set<String> = [
    "omdat", "want", "doordat", "aangezien", "because", "since", "toen", "immers", "zodra",
    "waardoor",
  ]

  /// Words that ask.
  static let asks: Set<String> = [
    "verzoeken", "verzoekt", "verzoek", "vragen", "vraagt", "vraag", "graag", "willen", "wil",
    "wensen", "voorstellen", "voorstel", "stellen", "bieden", "biedt", "aanbod", "zouden", "zou",
    "denken", "agenderen", "inplannen", "plannen", "liefst", "liefste", "besloten", "organiseren",
    "hopen", "request", "ask", "asks", "propose", "like", "wish", "invite", "aanvragen",
    "verzocht", "gevraagd", "stelt", "voorgesteld", "wenst", "requests", "offer", "suggest",
    "wenselijk",
  ]

  /// Words that wish, allow or oblige.
  static let modals: Set<String> = [
    "graag", "liefst", "liefste", "liever", "voorkeur", "willen", "wil", "zouden", "zou", "kan",
    "kunnen", "moet", "moeten", "past", "passen", "lukken", "lukt", "wenselijk", "denken", "denkt",
    "verzoeken", "verzoek", "vragen", "vraagt", "zien", "geschikt", "mogelijk", "dus", "periode",
    "schikt", "wensen", "hopen", "streven", "voorstel", "stellen", "can", "could", "must",
    "should", "would", "prefer", "propose", "suggest", "request", "ask", "like", "suit", "suits",
    "mag", "hoort", "dient", "dienen", "komt", "komen", "verzoekt", "needs", "wish", "idealiter",
    "ideally",
    "preferably", "please", "graaf", "uitkomen", "prettig", "gewenst", "voorkeursdatum",
    "voorkeursdata", "gelegenheid", "nodig", "hebben", "uitgegaan",
  ]

  /// Verbs that make a sentence a wish or a duty even where it tells of the past.
  static let strictModals: Set<String> = [
    "graag", "liefst", "liefste", "willen", "wil", "zouden", "zou", "kan", "kunnen", "moet",
    "moeten", "mag", "past", "lukt", "dient", "dienen", "verzoeken", "verzoekt", "must", "should",
    "would", "could", "can",
  ]

  /// Words that say that somebody is not there.
  static let absences: Set<String> = [
    "verhinderd", "afwezig", "buitenland", "vakantie", "holiday", "onmogelijk", "absent",
    "unavailable", "away",
  ]

  /// Verbs that say with "niet" that something does not suit.
  static let suits: Set<String> = [
    "kan", "kunnen", "lukt", "lukken", "mogelijk", "past", "passen", "schikt", "beschikbaar",
    "komt", "uit", "geschikt", "can", "possible", "available", "suit",
  ]

  /// What is done with sessions.
  static let plans: Set<String> = [
    "bespreken", "besproken", "agenderen", "agendeert", "agendeer", "plannen", "inplannen",
    "ingepland", "gepland", "gehouden", "houden", "plaatsvinden", "plaats", "presenteren",
    "toelichten", "lichten", "bijpraten", "spreken", "discuss", "schedule", "scheduled", "hold",
    "held", "present", "behandelen", "behandeld", "geagendeerd", "organiseren", "afspraak",
    "beslissen", "uitspreken", "besluiten", "vergaderen", "planning", "datum", "data", "moment",
    "avond", "plan", "inplant", "plant", "tonen", "ontmoeten", "uitnodigen", "bezoeken", "praten",
  ]

  /// Nouns for papers.
  static let papers: Set<String> = [
    "stukken", "stuk", "documenten", "document", "bijlage", "bijlagen", "rapport", "rapportage",
    "notitie", "memo", "conceptnota", "nota", "onderzoeksrapport", "raadsvoorstel", "papers",
    "report", "vergaderstukken", "raadsbrief", "startnotitie", "achtergrondnotitie",
    "informatienota", "eindrapport", "concept", "inspectierapport", "factsheet",
    "presentatiesheets",
    "onderzoek", "evaluatierapport", "discussienota",
  ]

  /// What is done with papers.
  static let deliveries: Set<String> = [
    "ontvangt", "ontvangen", "voorzien", "sturen", "stuurt", "toesturen", "toezenden", "zenden",
    "aanleveren", "leveren", "levert", "aangeleverd", "beschikbaar", "nazenden", "gereed", "klaar",
    "verschijnt", "verschijnen", "nagezonden", "toegezonden", "toegestuurd", "volgen", "volgt",
    "send", "receive", "deliver", "provide", "available", "bezit", "verzonden", "binnen", "ready",
    "follow", "nakomen", "toekomen",
  ]

  /// Words for what the reader of the letter is asked to answer.
  static let answers: Set<String> = [
    "reactie", "antwoord", "reageren", "antwoorden", "tegemoet", "aanmelden", "opgeven",
    "bevestiging", "bevestigen", "doorgeven", "response", "reply", "respond", "vernemen", "hear",
    "horen", "laten", "laat", "weten", "beantwoord", "beantwoording", "aanmelding",
    "terugkoppeling", "mailen", "answer",
  ]

  /// What others may hand in before a day: no limit of the session.
  static let contributions: Set<String> = [
    "aandragen", "indienen", "insturen", "inschrijven", "submit",
  ]

  /// Verbs of the past.
  static let pasts: Set<String> = [
    "was", "waren", "werd", "werden", "ging", "gingen", "had", "hadden", "stelde", "stelden",
    "besloot", "vroeg", "vroegen", "namen", "nam", "hoorden", "hoorde", "kwam", "kwamen", "vond",
    "vonden", "stond", "stonden", "gaf", "gaven", "bekeken", "bleek", "bleken", "deed", "deden",
    "ontving", "ontvingen", "informeerde", "informeerden", "behandelde", "behandelden", "sprak",
    "spraken", "stuurde", "stuurden", "organiseerde", "organiseerden", "presenteerde", "vorig",
    "vorige", "afgelopen", "were", "decided", "received", "adopted", "speelde", "keken", "zagen",
    "overhandigde", "vertelde", "startte", "startten", "begon", "begonnen", "liep", "verscheen",
  ]

  /// Words with "ge" in front that are no participles, or none of the past.
  static let noParticiples: Set<String> = [
    "gemeenten", "gebieden", "gepland", "gewenst", "gevraagd", "geschikt", "geagendeerd",
    "gekoppeld", "genoegen", "gegeven", "gegevens", "gedurend", "gesteld", "gelegen", "gehouden",
    "gesprekken", "geld", "getwijfeld", "gebruiken", "gelden", "genoten", "geregeld",
  ]

  /// Participles without "ge".
  static let participles: Set<String> = [
    "vastgesteld", "ontvangen", "verstuurd", "doorgenomen", "opgesteld", "uitgevoerd",
    "aangeboden", "toegezegd", "behandeld", "verzonden", "overhandigd", "aangenomen", "afgerond",
    "afgesproken", "opgeleverd", "bekeken", "toegelicht",
  ]
}
