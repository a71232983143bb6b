extension Dutch {
  /// What a form of the desk asks.
  public func ask(_ ask: Ask) -> String {
    switch ask {
    case .condition: "Voorwaarde"
    case .date: "Andere datum"
    case .settlement: "Hoe afgedaan"
    case .until: "Tot (mag open blijven)"
    case .reason: "Reden"
    case .way: "Besloten"
    case .search: "Zoek"
    case .day: "Dag"
    case .optionUntil: "Optie tot en met"
    case .chair: "Voorzitter (mag leeg)"
    }
  }

  // long: one case a text
  /// What the desk itself says.
  public func desk(_ text: DeskText) -> String {
    switch text {
    case .registry: "griffie"
    case .presidium: "presidium"
    case .council: "raad, alleen lezen"
    case .inboxTitle(let open): "Verzoeken (\(open) open)"
    case .boardTitle(let request): "Seizoen: \(request)"
    case .movingTitle(let request): "Verplaats \(request)"
    case .detailTitle: "Verzoek"
    case .verdictTitle: "Toets"
    case .helpTitle: "Wat de toetsen hier doen"
    case .historyTitle: "Journaal, laatste stap boven"
    case .confirmTitle: "Zo vastleggen?"
    case .undoTitle: "Ongedaan maken?"
    case .redoTitle: "Opnieuw doen?"
    case .nearestTitle: "Geen datum is toegestaan; dit komt het dichtst bij"
    case .bestTitle: "Beste data, met wat erbij staat"
    case .eveningsTitle: "Avonden"
    case .letterTitle(let number): "Brief \(number)"
    case .listTitle(let count): "Alle sessies (\(count))"
    case .reviewTitle(let position?, let count): "Zonder besluit: \(position) van \(count)"
    case .reviewTitle(nil, of: 0): "Besloten; er ligt niets meer zonder besluit"
    case .reviewTitle(nil, let count): "Besloten; nog \(count) zonder besluit"
    case .finderTitle(let subject): "Plekken voor \(subject)"
    case .chancesTitle(let subject): "Kan \(subject)?"
    case .insertTitle(let subject, let day): "\(self.day(day)): inpassen van \(subject)"
    case .planTitle: "Een plek voor alles"
    case .replanTitle: "Wat moet verplaatsen"
    case .searching: "Ik zoek; Esc stopt en toont het beste tot dan toe."
    case .stopping: "Het zoeken stopt."
    case .stillSearching: "Het zoeken is nog bezig; Esc stopt het."
    case .placedSoFar(let placed, let count, let steps):
      "\(placed) van \(count) hebben een plek; \(steps) stappen gezocht."
    case .answerIsOld: "Het plan is intussen gewijzigd: ga terug en vraag opnieuw."
    case .releasesOptions: "De sessie blijft waar zij staat; de andere opties vervallen."
    case .chairs(let names): "Mogelijk: \(list(names))"
    case .nobodyChairs: "nog niemand"
    case .takesOver(let count):
      "\(plural(count, "sessie wijzigt", "sessies wijzigen")), in één stap."
    case .nobodyToTell: "Niemand rekent hier al op: er hoeft geen bericht uit."
    case .consequencesTitle: "Wat dat met zich meebrengt"
    case .nothingToAdopt: "Hier is niets om over te nemen."
    case .noRequests: "Geen verzoeken. Neem er een in met `marktmeester intake`."
    case .noEvenings: "Geen marktavonden in dit seizoen."
    case .noneInWindow: "In de periode van het verzoek ligt geen marktavond meer."
    case .nothingToRule: "Niets zonder besluit"
    case .noSessions: "Geen sessies op de agenda."
    case .noSession: "Dit verzoek heeft nog geen sessie; p plaatst er een."
    case .noSlot: "Daar begint geen sessie."
    case .noLetter: "Bij dit verzoek is geen brief."
    case .nobodyChosen: "kies een verzoek"
    case .nothingChosen: "Kies eerst een verzoek: Enter in de lijst."
    case .nothingUndecided: "Er ligt geen verzoek meer zonder besluit."
    case .nothingInTheWay: "Hier staat niets in de weg; p plaatst, Enter zet neer."
    case .nothingToUndo: "Er is niets om ongedaan te maken."
    case .nothingToRedo: "Er is niets om opnieuw te doen."
    case .nothingSought: "Zoek eerst iets, met /."
    case .notFound(let words): "“\(words)” staat er niet in."
    case .noEveningOn(let day, let near):
      "\(self.day(day)) is geen marktavond; dit is \(self.day(near))."
    case .noSessionsOn(let day, let near):
      "\(self.day(day)) heeft geen sessies; dit is \(self.day(near))."
    case .done(let what): "\(sentence(what)). Met u maakt u het ongedaan."
    case .undone(let what): "Ongedaan gemaakt: \(what). Met ^R doet u het opnieuw."
    case .redone(let what): "Opnieuw gedaan: \(what)."
    case .refusedHere(let rules): "Kan hier niet: \(list(rules)). O zet regels opzij."
    case .bestSlot: "De beste plek; p plaatst hier."
    case .noneAllowed: "Geen plek is toegestaan; lees bij de toets wat in de weg staat."
    case .alreadyPlaced: "Het verzoek heeft al een sessie; m verplaatst haar."
    case .inHand: "Opgenomen: ga naar een plek, Enter zet neer, Esc zet terug."
    case .putBack: "Teruggezet; er is niets veranderd."
    case .changedElsewhere([]): "Een ander heeft het plan gewijzigd."
    case .changedElsewhere(let steps): "Een ander: \(list(steps, at: 3))."
    case .agendaChanged: "De agenda is gewijzigd."
    case .changedInHand: "Waar u mee bezig bent, is intussen door een ander gewijzigd."
    case .backFromSuspend: "Terug. Met u maakt u de laatste stap ongedaan."
    case .pasteNowhere: "Geplakte tekst kan alleen in een veld."
    case .worksElsewhere(let name, true): "“\(name)” werkt hier niet; ? toont wat wel."
    case .worksElsewhere(let name, false): "“\(name)” is niet voor wie hier zit; ? toont wat kan."
    case .noSuchKey(let key): "“\(key)” doet niets; ? toont de toetsen."
    case .tooSmall(let columns, let rows):
      "Het venster is te klein: maak het minstens \(columns) bij \(rows)."
    case .missing(let field): "Vul in: \(field.lowercased())."
    case .noDayYet: "Nog geen dag: schrijf bijvoorbeeld 26-9, di 26 sep of wk 39."
    case .confirm: "J legt vast, Esc gaat terug."
    case .confirmConflict: "J doet het toch, Esc laat het zoals het staat."
    case .onlyCapital: "Druk op hoofdletter J of op Esc."
    case .readOn: "… j leest verder"
    case .confirmTurn: "J doet het, Esc laat het zoals het staat."
    case .stepOfOthers: "Deze stap is van een ander of van een eerdere keer:"
    case .chooseWay: "Kies met de pijlen links en rechts hoe het is besloten."
    case .tooLong(let limit):
      "Te lang: een veld bevat ten hoogste \(limit) tekens; de rest is weggelaten."
    case .sessionBecomes(let session, let state): "De sessie van \(session) wordt \(state)."
    case .pinned: "vastgezet"
    case .conflict: "Intussen heeft een ander dit gewijzigd."
    case .asSeen: "Zoals u het zag"
    case .asItStands: "Zoals het staat"
    case .asWanted: "Wat u wilde:"
    case .hintChoose: "kies"
    case .hintField: "veld"
    case .hintNext: "verder"
    case .hintYes: "leg vast"
    case .hintAllTheSame: "doe het"
    case .yesKey: "J"
    case .sameEvening(let session): "die avond: \(session)"
    case .legend:
      """
      Op het bord: + kan  ~ kan, met afwijking van de wensen  - kan niet
      # bezet  @ de sessie van dit verzoek  . vrij
      Achter een sessie: * vastgezet  ? voorlopig
      ◆ mijlpaal  = reces of vrije dag  ▸ het gekozen verzoek  → de avond van de sessie
      \(desk(.verdictLegend))
      """
    case .verdictLegend:
      "In de toets: ✗ kan niet  ± afwijking van een wens  ! opzij gezet  · in orde"
    }
  }
}
