import Almanac
import Council
import Planning

extension Dutch {
  // long: one case a trouble
  /// What is wrong with a store, a file or a command.
  public func trouble(_ trouble: Trouble) -> Message {
    switch trouble {
    case .storeMissing(let path):
      return Message(
        "Er is geen Marktmeester-bestand op \(path).",
        "Maak er een met `marktmeester init --council BESTAND`, of wijs het aan met `--db`.")
    case .storeExists(let path):
      return Message(
        "Op \(path) staat al een bestand.",
        "Kies een ander pad met `--db`, of zet het oude eerst weg; er is niets overschreven.")
    case .storeForeign(let path):
      return Message(
        "\(path) is geen bestand van Marktmeester; het is niet aangeraakt.",
        "Wijs met `--db` het goede bestand aan.")
    case .storeNewer(let path, let found, let known):
      return Message(
        "\(path) is van een nieuwere Marktmeester (versie \(found); deze kent \(known)).",
        "Gebruik de nieuwere Marktmeester; er is niets veranderd.")
    case .storeOlder(let path):
      return Message(
        "\(path) is van een oudere Marktmeester en moet eerst worden bijgewerkt.",
        "Open het eenmaal met een opdracht die schrijft.")
    case .storeDamaged(let path, let detail):
      return Message(
        "\(path) is beschadigd: \(detail).",
        "Zet de laatste reservekopie terug; er is niets veranderd.")
    case .storeReadOnly(let path):
      return Message(
        "In \(path) mag niet worden geschreven.",
        "Vraag schrijfrecht op het bestand en zijn map; er is niets veranderd.")
    case .storeUnreadable(let path, let detail):
      return Message(
        "\(path) kan niet worden gelezen: \(detail).", "Controleer het pad en de rechten.")
    case .storeUnwritable(let path, let detail):
      return Message(
        "In \(path) kon niet worden geschreven: \(detail).",
        "Maak ruimte of herstel de schijf en probeer het opnieuw; er is niets half gedaan.")
    case .storeBusy(let path):
      return Message(
        "\(path) is bezet door een ander programma.",
        "Probeer het zo opnieuw; er is niets veranderd.")
    case .storeChanged:
      return Message(
        "Een ander bureau heeft het plan intussen gewijzigd.",
        "Kijk wat er veranderde (`marktmeester log`) en probeer het opnieuw; er is niets veranderd."
      )
    case .itemChanged(let key):
      return Message(
        "\(name(key.kind)) \(key.id) is intussen door een ander bureau gewijzigd.",
        "Kijk wat er veranderde (`marktmeester log`) en probeer het opnieuw; er is niets veranderd."
      )
    case .itemRejected(let key, let detail):
      return Message(
        "\(key.map { name($0.kind) + " " + $0.id } ?? "De stap") past niet in het bestand: \(detail).",
        "Er is niets veranderd; meld dit aan de makers.")
    case .pathRelative(let path):
      return Message("“\(path)” is geen volledig pad.", "Geef een pad dat met / begint.")
    case .pathIsAddress(let path):
      return Message("“\(path)” is een adres, geen pad.", "Geef een pad dat met / begint.")
    case .pathIsLink(let path):
      return Message(
        "\(path) is een verwijzing naar een ander bestand.", "Wijs met `--db` het bestand zelf aan."
      )
    case .nothingToUndo:
      return Message("Er is niets om ongedaan te maken.")
    case .nothingToRedo:
      return Message("Er is niets om opnieuw te doen.")
    case .stepBlotted(let step):
      return Message(
        "Stap \(step) is gezwart; niemand kan meer zien wat zij veranderde.",
        "Verder terug kan niet.")
    case .noSuchStep(let step):
      return Message("Het journaal heeft geen stap \(step).", "Zie `marktmeester log`.")
    case .fileMissing(let path):
      return Message("Er is geen bestand \(path).", "Controleer het pad.")
    case .fileUnreadable(let path, let detail):
      return Message(
        "\(path) kan niet worden gelezen: \(detail).", "Controleer het pad en de rechten.")
    case .fileTooLarge(let path, let bytes, let limit):
      return Message(
        "\(path) is te groot: \(bytes) bytes, hooguit \(limit).",
        "Geef alleen de tekst van de brief, het raadsbestand of het seizoensbestand zelf.")
    case .fileEmpty(let path):
      return Message("\(path) is leeg.", "Geef een bestand met tekst.")
    case .fileBinary(let path, let byte):
      return Message(
        "\(path) is geen platte tekst (byte \(byte)).",
        "Bewaar de brief als platte tekst, bijvoorbeeld met `pdftotext BRIEF.pdf`.")
    case .fileNotUTF8(let path, let byte):
      return Message(
        "\(path) is geen UTF-8 (byte \(byte)).",
        "Zet het om, bijvoorbeeld met `iconv -f WINDOWS-1252 -t UTF-8`.")
    case .fileUnwritable(let path, let detail):
      return Message("\(path) is niet te schrijven: \(detail).", "Geef een map waar dat mag.")
    case .storeReplaced(let path):
      return Message(
        "\(path) is intussen verwijderd of vervangen; er is niets vastgelegd.",
        "Zet het bestand terug, of sluit af en open het opnieuw.")
    case .noTerminal:
      return Message(
        "Hier is geen terminal: geef `--plain` voor regel na regel, of zie `marktmeester --help`.")
    case .letter(let path, let flaw):
      return message(flaw, of: path)
    case .badScript(let line, let word):
      return Message(
        "Regel \(line) van het script: “\(word)” is geen toets.",
        "Zie `marktmeester desk --list-keys`; getypte tekst staat tussen aanhalingstekens.")
    case .tooManyClauses(let count, let limit):
      return Message(
        "De brief bevat \(count) zinsneden over data, meer dan \(limit).",
        "Geef alleen de brief met het verzoek, zonder bijlagen.")
    case .folderEmpty(let path):
      return Message("In \(path) staat geen bestand.", "Wijs een map met brieven aan.")
    case .letterKnown(let number):
      return Message("Deze brief is er al, als verzoek \(number).")
    case .letterContradicts(let conflict):
      return Message(
        "\(self.conflict(conflict)).",
        "Verbeter het, of voer een brief apart in (`intake --add`) als het zo mag blijven.")
    case .lineWithoutSubject:
      return Message("De regel noemt geen onderwerp.", "Zet het voorop, of schrijf “onderwerp: …”.")
    case .saidTwice(let field, let line, let option):
      return Message(
        "\(sentence(name(of: field))): “\(line)” in de regel, “\(option)” als optie.",
        "Kies er een; er is niets ingevoerd.")
    case .councilSyntax(let path, let line, let column, let detail):
      return Message(
        "\(path), regel \(line), kolom \(column): geen geldige TOML (\(detail)).",
        "Herstel die regel; er is niets veranderd.")
    case .councilTooDeep(let path, let line, let limit):
      return Message(
        "\(path), regel \(line): meer dan \(limit) lagen diep.",
        "Een raadsbestand heeft er een paar nodig; herstel die regel.")
    case .councilFaults(let path, let count):
      return Message(
        "\(path): \(plural(count, "fout", "fouten")).",
        "Herstel ze en probeer het opnieuw; er is niets veranderd.")
    case .seasonSyntax(let path, let line, let column, let flaw):
      return Message(
        "\(path), regel \(line), teken \(column): geen geldige JSON (\(self.flaw(flaw))).",
        "Herstel dat; er is niets gepland.")
    case .seasonFaults(let path, let count):
      return Message(
        "\(path): \(plural(count, "fout", "fouten")).",
        "Herstel ze en probeer het opnieuw; er is niets gepland.")
    case .seasonUnplannable(let path, let fault):
      return Message(
        "\(path): \(self.fault(fault)).", "Herstel dat en probeer het opnieuw; er is niets gepland."
      )
    case .planRejected(let violations, let judged, let claimed):
      return Message(
        "Interne fout: het gevonden plan houdt geen stand: "
          + "\(plural(violations, "overtreding", "overtredingen")), "
          + "niveaus \(judged.levels) waar \(claimed.levels) is berekend.",
        "Gebruik het niet, en meld dit aan de makers met het bestand erbij.")
    case .badDate(let text):
      return Message(
        "“\(text)” is geen datum.", "Schrijf 2023-09-26, 26-9-2023 of “26 september 2023”.")
    case .noSuchDate(let text):
      return Message(
        "De datum “\(text)” bestaat niet.", "Kijk op de kalender en noem een dag die bestaat.")
    case .weekdayDisagrees(let day, let said):
      return Message(
        "\(day.text(.long, language)) is geen \(CalendarNames.weekday(said, language)).",
        "Noem de dag of de datum die bedoeld is.")
    case .yearOutOfReach(let text, let years):
      return Message(
        "De datum “\(text)” ligt buiten \(years.lowerBound) tot en met \(years.upperBound).",
        "Controleer het jaartal.")
    case .rangeTooLong(let range, let limit):
      return Message(
        "\(days(range)) is te lang: hooguit \(limit) dagen.",
        "Noem een kortere periode met `--from` en `--to`.")
    case .badTime(let text):
      return Message("“\(text)” is geen tijd.", "Schrijf 19:30.")
    case .badPhrase(let text):
      return Message(
        "“\(text)” zegt niets over een datum.",
        "Schrijf bijvoorbeeld “ca. eind september” of “uiterlijk 13 oktober”.")
    case .phraseContradicts(let text):
      return Message("“\(text)” spreekt zichzelf tegen.", "Noem data die samen kunnen.")
    case .badSplit:
      return Message(
        "Splitsen vraagt een onderwerp voor het tweede verzoek.", "Geef `--subject \"…\"`.")
    }
  }
}
