import Almanac
import Council

extension Dutch {
  // long: one case a text
  /// What the page says on which a letter is taken in.
  public func draft(_ text: DraftText) -> String {
    switch text {
    case .letterTitle(let name): "Brief \(name)"
    case .draftTitle(1, 1): "Gelezen"
    case .draftTitle(let number, let count): "Gelezen: brief \(number) van \(count)"
    case .evidenceTitle: "Wat eruit gelezen is"
    case .leaveTitle: "Niet innemen?"
    case .asksForSession: "Vraagt om een sessie"
    case .closed: "Besloten"
    case .yes: "ja"
    case .no: "nee"
    case .notSaid: "niet genoemd"
    case .changed: "gewijzigd"
    case .heldByNobody: "niemand heeft deze portefeuille"
    case .leftOut: "telt niet mee"
    case .session(let number): "sessie \(number)"
    case .certainty(.sure): "zeker"
    case .certainty(.likely): "waarschijnlijk"
    case .certainty(.doubtful): "twijfel"
    case .ownAnswer: "Enter: iets anders"
    case .firstEvening(let span): "eerste marktavond (\(self.span(span)))"
    case .firstDay(let span): "eerste dag (\(self.span(span)))"
    case .lastDay(let span): "laatste dag (\(self.span(span)))"
    case .noEvening(let span): "Geen marktavond in: \(self.span(span))."
    case .weekdayNeverThen(let weekday, let span):
      "Geen \(names([weekday])) in: \(self.span(span))."
    case .noPhraseYet:
      "Nog geen datum: schrijf bijvoorbeeld voor 1 november, wk 39 of na het herfstreces."
    case .possible(let names): "Mogelijk: \(list(names, at: 40))"
    case .needsLetterDate(let text): "“\(text)” telt vanaf de brief: vul eerst haar datum in."
    case .sayMinutes: "Schrijf de duur als 90, 90 min of anderhalf uur."
    case .nothingThere: "Daar is niets te wijzigen."
    case .readOnly: "Deze brief is al ingenomen."
    case .noClause: "Dat kan alleen bij een zinsnede over data."
    case .noQuestion: "Er staat geen vraag meer open."
    case .noQuestionHere: "Ga eerst naar een vraag, met n."
    case .noOffer(let number, let count):
      "Antwoord \(number) is er niet: kies 1 t/m \(count), of Enter en schrijf het zelf."
    case .undone: "De wijziging is ongedaan gemaakt."
    case .redone: "De wijziging is opnieuw gedaan."
    case .nothingToUndo: "Aan deze brief is niets gewijzigd."
    case .nothingToRedo: "Er is geen wijziging om opnieuw te doen."
    case .leaving: "De brief wordt niet ingenomen, en wat u wijzigde gaat verloren."
    case .confirmLeave: "J verlaat de brief, Esc gaat terug."
    case .hintLeave: "verlaat"
    case .leaveWithQ: "Met q verlaat u de brief, met Y neemt u het verzoek in."
    case .legend:
      """
      In de brief: omgekeerd waar de gekozen regel vandaan komt, onderstreept wat verder is gelezen
      (regel voor regel: »zo« en [zo]).
      Voor een zinsnede: ✓ zeker  ~ waarschijnlijk  ? twijfel  - telt niet mee
      """
    }
  }
}
