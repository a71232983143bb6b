extension Dutch {
  // long: one case a command
  /// What a command of the desk is called.
  public func command(_ command: Command) -> CommandText {
    switch command {
    case .place:
      CommandText("plaats", "Plaats de sessie; vanuit de lijst eerst de avonden, beste boven.")
    case .drop: CommandText("zet neer", "Zet de sessie neer op de plek onder de cursor.")
    case .move:
      CommandText(
        "verplaats", "Neem de sessie op; het oordeel van de regels gaat mee met de cursor.")
    case .override: CommandText("opzij", "Zet de regels die in de weg staan opzij, met een reden.")
    case .cancelSession: CommandText("vervalt", "Laat de sessie vervallen, met een reden.")
    case .pin: CommandText("vast", "Zet de sessie vast, of maak haar los.")
    case .option:
      CommandText("optie", "Neem een optie op deze plek, of laat de opties van de sessie los.")
    case .chair:
      CommandText(
        "voorzitter", "Kies wie de sessie voorzit; voorgesteld wordt wie aan de beurt is.")
    case .nextProblem:
      CommandText("toets alles", "Naar de volgende sessie die niet kan blijven staan.")
    case .planSeason: CommandText("plan alles", "Zoek een plek voor alles wat er geen heeft.")
    case .replan:
      CommandText("herplan", "Zoek de minste verplaatsingen waarna alles kan blijven staan.")
    case .insert: CommandText("inpassen", "Zoek hoe het verzoek nog op deze avond kan.")
    case .adopt: CommandText("neem over", "Neem over wat hier staat, na een samenvatting.")
    case .change: CommandText("wijzig", "Wijzig wat op deze regel is gelezen.")
    case .leaveOut:
      CommandText("weg/terug", "Laat een zinsnede weg, of laat haar weer meetellen.")
    case .strength: CommandText("eis/wens", "Maak van een zinsnede een eis, of een wens.")
    case .addPhrase: CommandText("erbij", "Voeg een zinsnede over data toe.")
    case .answer: CommandText("antwoord", "Geef op een vraag het antwoord met dit nummer.")
    case .nextQuestion: CommandText("vraag", "Naar de volgende open vraag.")
    case .takeIn: CommandText("neem in", "Neem het verzoek in zoals het hier staat.")
    case .grant: CommandText("toekennen", "Ken het verzoek toe.")
    case .grantOnCondition: CommandText("voorwaarde", "Ken het verzoek toe onder een voorwaarde.")
    case .offer: CommandText("andere datum", "Stel een andere datum voor.")
    case .settle: CommandText("anders af", "Doe het verzoek op een andere wijze af.")
    case .hold: CommandText("aanhouden", "Houd het verzoek aan, zo nodig tot een dag.")
    case .refuse: CommandText("afwijzen", "Wijs het verzoek af.")
    case .nextUndecided: CommandText("volgende", "Naar het volgende verzoek zonder besluit.")
    case .previousUndecided: CommandText("vorige", "Naar het vorige verzoek zonder besluit.")
    case .open: CommandText("open", "Open wat onder de cursor staat.")
    case .why:
      CommandText(
        "waarom", "Toon wat de regels van deze plek zeggen; in de lijst of het verzoek kan.")
    case .letter: CommandText("brief", "Toon de brief, met wat eruit gelezen is gemerkt.")
    case .undo: CommandText("ongedaan", "Maak de laatste stap ongedaan.")
    case .redo: CommandText("opnieuw", "Doe de ongedaan gemaakte stap opnieuw.")
    case .history: CommandText("journaal", "Toon de laatste stappen.")
    case .byEvening: CommandText("avonden", "Toon de agenda per avond.")
    case .asList: CommandText("lijst", "Toon alle sessies onder elkaar.")
    case .search: CommandText("zoek", "Zoek een woord of een zaaknummer.")
    case .nextMatch: CommandText("volgende", "Naar de volgende vindplaats.")
    case .previousMatch: CommandText("vorige", "Naar de vorige vindplaats.")
    case .down: CommandText("omlaag", "Een regel of avond verder.")
    case .up: CommandText("omhoog", "Een regel of avond terug.")
    case .left: CommandText("links", "Een plek naar links.")
    case .right: CommandText("rechts", "Een plek naar rechts.")
    case .top: CommandText("begin", "Naar het begin.")
    case .bottom: CommandText("eind", "Naar het eind.")
    case .halfDown: CommandText("half verder", "Een half scherm verder.")
    case .halfUp: CommandText("half terug", "Een half scherm terug.")
    case .pageDown: CommandText("verder", "Een scherm verder.")
    case .pageUp: CommandText("terug", "Een scherm terug.")
    case .nextPeriod: CommandText("maand verder", "Naar de volgende maand.")
    case .previousPeriod: CommandText("maand terug", "Naar de vorige maand.")
    case .today: CommandText("vandaag", "Naar vandaag.")
    case .goToDay:
      CommandText("naar dag", "Naar een dag: 26-9, wk 39, eind september, +3w, na het herfstreces.")
    case .nextPane: CommandText("venster", "Naar het volgende venster.")
    case .previousPane: CommandText("vorig venster", "Naar het vorige venster.")
    case .help: CommandText("help", "Toon wat de toetsen hier doen.")
    case .escape: CommandText("annuleer", "Breek af waar je mee bezig bent.")
    case .back: CommandText("terug", "Terug; aan het eind sluiten.")
    case .quit: CommandText("sluit", "Sluit het programma.")
    case .redraw: CommandText("herteken", "Teken het scherm opnieuw.")
    case .suspend: CommandText("pauze", "Leg het programma opzij; `fg` haalt het terug.")
    }
  }
}
