import Almanac
public import Council
public import Planning

extension Dutch {
  // long: one case a refusal
  /// Why a deed was not done.
  public func refusal(_ refusal: Refusal, in agenda: Agenda) -> Message {
    switch refusal {
    case .noRequest(let name):
      return Message(
        "Geen verzoek met nummer, zaaknummer of onderwerp “\(name)”.",
        "Zie `marktmeester request list`.")
    case .ambiguousRequest(let name, let numbers):
      return Message(
        "“\(name)” past op meer verzoeken:\n" + titles(numbers, agenda),
        "Noem het nummer of het zaaknummer.")
    case .requestClosed(let number, let state):
      return Message(
        "Verzoek \(number) is \(name(state)); het kan niet meer veranderen.",
        "Maak met `marktmeester undo` de laatste stap ongedaan als dat een vergissing was.")
    case .alreadyRuled(let number, let state):
      return Message("Verzoek \(number) is al \(name(state)).")
    case .noPresidium(let day, let next):
      return Message(
        "Op \(self.day(day)) vergadert het presidium niet.",
        "Geef `--on \(next?.description ?? "DATUM")`, of `--by round` of `--by mandate`.")
    case .rulingBeforeRequest(let day, let received):
      return Message(
        "Een besluit van \(self.day(day)) ligt voor de ontvangst van het verzoek op "
          + "\(self.day(received)).", "Geef de dag van het besluit met `--on DATUM`.")
    case .sameRequest(let number):
      return Message("Verzoek \(number) kan niet met zichzelf samengaan.", "Noem twee verzoeken.")
    case .alreadyPlaced(let number, let session, let slot):
      return Message(
        "Verzoek \(number) heeft al sessie \(session), \(day(slot.day)) \(slot.start) in "
          + "\(slot.room).", "Verplaats haar met `marktmeester move \(number) DATUM`.")
    case .notPlaced(let number):
      return Message(
        "Verzoek \(number) heeft geen sessie.", "Plaats er een met `marktmeester place \(number)`.")
    case .verdict(let verdict):
      return Message(
        "\(place(verdict, in: agenda)) kan niet:\n" + reasons(verdict),
        "Kies een andere plek (`marktmeester dates`), of zet de regels opzij met "
          + overrides(verdict) + " --reason \"…\".")
    case .nothingAllowed(let number, let days, let best):
      let nearest =
        best.map { "\nHet dichtstbij komt \(place($0, in: agenda)):\n" + reasons($0) } ?? ""
      return Message(
        "Voor verzoek \(number) is geen plek toegestaan van \(self.days(days)).\(nearest)",
        "Verruim wat in de weg staat, of zet een regel opzij bij een gekozen avond.")
    case .unknownRule(let name, let known):
      return Message(
        "Geen harde regel heet “\(name)”.", "Kies uit: \(list(known, at: 40)).")
    case .needlessOverride(let rule):
      return Message(
        "\(rule) staat daar niet in de weg.", "Laat `--override \(rule)` weg.")
    case .overrideNeedsReason(let rules):
      return Message(
        "\(list(rules)) opzij zetten vraagt een reden.", "Geef `--reason \"…\"`.")
    case .tooMuchToPlan:
      return Message(
        "Dit is te veel om in één keer te plannen.", "Plan minder dagen met `--from` en `--to`.")
    case .overtaken:
      return Message(
        "Iemand anders heeft intussen iets gewijzigd; dit voorstel geldt niet meer.",
        "Geef de opdracht opnieuw.")
    case .announcedNeedsReason(let numbers):
      return Message(
        "Op \(list(numbers.map { "sessie \($0)" })) wordt gerekend: verplaatsen of laten vervallen vraagt een reden.",
        "Geef `--reason \"…\"`; het antwoord zegt wie het moet weten.")
    case .noAnchor(let name, let known):
      return Message("Geen mijlpaal heet “\(name)”.", "Kies uit: \(list(known)).")
    case .noPhase(let phase, let anchor, let known):
      return Message("\(anchor) heeft geen fase “\(phase)”.", "Kies uit: \(list(known)).")
    case .phaseNeeded(let anchor, let phases):
      return Message(
        "\(anchor) heeft \(phases.count) fasen.",
        "Noem er een (\(list(phases))), of verplaats alles met `--by DAGEN`.")
    case .phasesOutOfOrder(let anchor, let earlier, let later):
      return Message(
        "\(later.name) van \(anchor) zou op \(day(later.day)) vallen, voor de \(earlier.name) op "
          + "\(day(earlier.day)).", "Verplaats eerst de \(earlier.name), of alles met `--by DAGEN`."
      )
    case .nobody(let name, let known):
      return Message("Niemand heet “\(name)”.", "Kies uit: \(list(known)).")
    case .reversedDays(let first, let last):
      return Message(
        "Het begin (\(day(first))) ligt niet voor het einde (\(day(last))).", "Wissel ze om.")
    case .unknownPortfolio(let name, let known):
      return Message(
        "Niemand heeft de portefeuille “\(name)”.", "Kies uit: \(list(known, at: 40)).")
    case .unknownRoom(let name, let known):
      return Message("Geen zaal heet “\(name)”.", "Kies uit: \(list(known)).")
    case .badDuration(let minutes, let longest):
      return Message("\(minutes) minuten kan niet.", "Geef 1 tot \(longest) minuten.")
    case .noOpenPhase(let number):
      return Message("Verzoek \(number) laat geen fase open.")
    case .nothingChanges:
      return Message("Er verandert niets.")
    case .stillNeeded(let key, let user):
      return Message(
        "Het bestand laat \(name(key.kind)) “\(key.id)” weg, maar \(name(user.kind)) \(user.id) "
          + "gebruikt die nog.",
        "Zet die terug in het bestand, of wijzig eerst "
          + "\(name(user.kind)) \(user.id).")
    case .noRequestInLetter:
      return Message(
        "De brief vraagt niet om een sessie.",
        "Is het wel een verzoek, voer het in met `marktmeester request add`.")
    case .noDateInLetter:
      return Message(
        "De brief draagt geen datum.", "Geef die met `--date DATUM`.")
    case .caseNumberTaken(let number, let other):
      return Message(
        "Zaaknummer \(number) is al van verzoek \(other).",
        "Zie `marktmeester request show \(other)`.")
    case .notSecret(let number):
      return Message("Op verzoek \(number) rust geen geheimhouding.")
    case .rulingAhead(let day, let today):
      return Message(
        "Een besluit van \(self.day(day)) is nog niet genomen; vandaag is \(self.day(today)).",
        "Geef de dag waarop het genomen is met `--on DATUM`.")
    case .dayBeforeRuling(let day, let ruling):
      return Message(
        "\(sentence(self.day(day))) ligt voor het besluit van \(self.day(ruling)).",
        "Noem een latere dag.")
    case .badReceipt(let day, let letter, let today):
      return Message(
        "Ontvangen op \(self.day(day)) kan niet: de brief is van \(self.day(letter)), vandaag is "
          + "\(self.day(today)).", "Geef de dag van ontvangst met `--received DATUM`.")
    case .blank(let field):
      return Message("\(sentence(name(field))) is leeg.", "Vul het in.")
    case .linkedToItself(let number):
      return Message("Verzoek \(number) kan niet aan zichzelf hangen.", "Noem een ander verzoek.")
    case .dependsInCircle(let number, let road):
      return Message(
        "Verzoek \(number) zou na zichzelf komen, via:\n" + titles(road, agenda),
        "Laat een van deze weg uit `--depends-on`.")
    case .noCouncil:
      return Message(
        "Er is nog geen raad ingelezen.", "Doe eerst `marktmeester council apply BESTAND`.")
    case .badCount(let people, let most):
      return Message("\(people) mensen kan niet.", "Geef 0 tot \(most); 0 is onbekend.")
    case .optionLapsed(let day, let today):
      return Message(
        "Een optie t/m \(self.day(day)) is al verlopen; vandaag is \(self.day(today)).",
        "Geef een latere dag met `--until DATUM`.")
    case .optionTooLong(let day, let evening):
      return Message(
        "Een optie t/m \(self.day(day)) loopt door tot na de avond van \(self.day(evening)).",
        "Geef met `--until DATUM` een dag voor die avond.")
    case .noOptions(let number):
      return Message(
        "De sessie van verzoek \(number) staat niet op een optie.",
        "Neem er een met `marktmeester option \(number) DATUM --until DATUM`.")
    case .published(let number, let session):
      return Message(
        "Sessie \(session) is gepubliceerd en kan niet op een optie staan.",
        "Verplaats haar met `marktmeester move \(number) DATUM`.")
    case .noChair(let name, let known):
      return Message("Geen voorzitter heet “\(name)”.", "Kies uit: \(list(known, at: 40)).")
    }
  }
}
