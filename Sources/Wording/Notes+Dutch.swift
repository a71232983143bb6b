import Almanac
import Council
import Planning

extension Dutch {
  // long: one case a note
  /// A few words about what was done or found.
  public func note(_ note: Note) -> String {
    switch note {
    case .storeMade(let path, let council):
      return "\(path) gemaakt voor \(council)."
    case .requestTaken(let number, let caseNumber, let subject):
      return "Verzoek \(number) ingenomen\(caseNumber.map { " (zaak \($0))" } ?? ""): \(subject)"
    case .placed(let subject, let slot, let room, let state):
      return "\(day(slot.day)) om \(slot.start) in de \(room), \(name(state)): \(subject)"
    case .done(let action, let subject):
      return "\(sentence(name(action))): \(subject)"
    case .anchorMoved(let anchor, let phases):
      return "\(anchor): \(phaseDays(phases))"
    case .undone(let action, let subject):
      return "Ongedaan gemaakt: \(action), \(subject)"
    case .redone(let action, let subject):
      return "Opnieuw gedaan: \(action), \(subject)"
    case .late(let days, let meeting):
      return
        "Het verzoek kwam \(plural(days, "dag", "dagen")) te laat voor het presidium van \(day(meeting)) en staat genoteerd als nagekomen."
    case .checkClean(let sessions):
      return "In orde: \(plural(sessions, "sessie", "sessies")) getoetst."
    case .checkFailed(let sessions):
      return "\(plural(sessions, "sessie kan", "sessies kunnen")) niet blijven staan."
    case .verified(let steps):
      return
        "In orde: het journaal van \(plural(steps, "stap", "stappen")) is ongeschonden en klopt met het plan."
    case .verifyFailed(let problems):
      return "Niet in orde: \(plural(problems, "afwijking", "afwijkingen"))."
    case .changes(let new, let changed, let gone):
      return "\(new) nieuw, \(changed) gewijzigd, \(gone) weg"
    case .notApplied:
      return "Niet toegepast: `--dry-run` toont alleen."
    case .notTakenIn:
      return "Nog niet ingenomen: geef `--add` om het als verzoek in te nemen."
    case .notARequest:
      return "De brief vraagt niet om een sessie."
    case .nothingTakenIn:
      return "Er is niets ingevoerd."
    case .questions(let count):
      return plural(count, "vraag", "vragen")
    case .requestNumber(let number):
      return "verzoek \(number)"
    case .leftOut:
      return "niet ingevoerd"
    case .unreadable:
      return "onleesbaar"
    case .otherLetter:
      return "geen verzoek"
    case .lettersRead(let tally):
      return
        "\(plural(tally.read, "brief", "brieven")) gelezen: \(plural(tally.requests, "verzoek", "verzoeken")), "
        + "\(tally.others) zonder verzoek; \(plural(tally.questions, "vraag", "vragen")) open; "
        + "\(plural(tally.unreadable, "bestand", "bestanden")) onleesbaar."
    case .lettersTaken(let count, let left):
      return "\(plural(count, "verzoek", "verzoeken")) ingevoerd, \(left) niet."
    case .ranked(let allowed, let evenings):
      return "\(allowed) van \(plural(evenings, "avond", "avonden")) mogelijk, beste eerst"
    case .onlySome(let time, let rule):
      return "\(rule) bij aanvang om \(time) of later"
    case .override(let rule, let reason):
      return "\(rule) is opzij gezet: \(reason)"
    case .overriddenBy(let reason):
      return "opzij gezet: \(reason)"
    case .minutes(let minutes):
      return "\(minutes) minuten"
    case .sessions(let count):
      return plural(count, "sessie", "sessies")
    case .fartherEvenings(let count):
      return "Nog \(plural(count, "avond", "avonden")) verder weg kunnen niet: zie `--all`."
    case .seats(let count):
      return plural(count, "zetel", "zetels")
    case .secret(let body, let ground, let since):
      return "Geheimhouding, \(body), \(ground), sinds \(day(since))"
    case .optionUntil(let day):
      return "t/m \(self.day(day))"
    case .notOn(let days):
      return "niet op \(days)"
    case .phraseIsNoDate(let phrase):
      return "“\(phrase)” zegt niets over een datum."
    }
  }
}
