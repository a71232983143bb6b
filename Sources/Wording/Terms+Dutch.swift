public import Council
public import Planning

// The terms of the field stand in Dutch in the domain's own values.

extension Dutch {
  /// A kind of session.
  public func name(_ kind: SessionKind) -> String { kind.rawValue }

  /// The state of a request.
  public func name(_ state: RequestState) -> String { state.rawValue }

  /// The state of a session.
  public func name(_ state: SessionState) -> String { state.rawValue }

  /// Who asks.
  public func name(_ sender: Sender) -> String { sender.rawValue }

  /// Demand or wish.
  public func name(_ strength: Strength) -> String { strength == .hard ? "eis" : "wens" }

  /// How a clause ties a session to a point.
  public func name(_ relation: Relation) -> String {
    switch relation {
    case .on: "op of in"
    case .about: "rond"
    case .before: "voor"
    case .after: "na"
    case .between: "tussen"
    case .deadline: "uiterlijk"
    case .notBefore: "niet eerder dan"
    case .soonAfter: "kort na"
    case .exclude: "niet op"
    case .prefer: "bij voorkeur"
    case .asSoonAsPossible: "zo spoedig mogelijk"
    case .next: "eerstvolgende"
    case .sameEvening: "zelfde avond"
    case .gap: "zoveel later"
    }
  }

  /// How a ruling was taken.
  public func name(_ way: Ruling.Way) -> String {
    switch way {
    case .meeting: "in vergadering"
    case .round: "in een schriftelijke ronde, ter bekrachtiging"
    case .mandate: "bij mandaat door de griffier, ter bekrachtiging"
    case .chair: "bij mandaat door de voorzitter, ter bekrachtiging"
    }
  }

  /// What a ruling decides.
  public func name(_ outcome: Ruling.Outcome) -> String {
    switch outcome {
    case .grant(nil): "toegekend"
    case .grant(let condition?): "toegekend onder voorwaarde: \(condition)"
    case .offer(let day): "andere datum voorgesteld: \(self.day(day))"
    case .settle(let how): "op andere wijze afgedaan: \(how)"
    case .hold(nil): "aangehouden"
    case .hold(let until?): "aangehouden tot \(day(until))"
    case .refuse: "afgewezen"
    case .merge(let into): "samengevoegd met verzoek \(into)"
    }
  }

  /// What was done.
  public func name(_ action: Deed.Action) -> String {
    switch action {
    case .applyCouncil: "raadsbestand toegepast"
    case .addAbsence: "afwezigheid genoteerd"
    case .moveAnchor: "mijlpaal verplaatst"
    case .addRequest: "verzoek ingenomen"
    case .setRequest: "verzoek aangevuld"
    case .grant: "toegekend"
    case .offer: "andere datum voorgesteld"
    case .settle: "op andere wijze afgedaan"
    case .hold: "aangehouden"
    case .refuse: "afgewezen"
    case .withdraw: "ingetrokken"
    case .merge: "samengevoegd"
    case .split: "gesplitst"
    case .imposeSecrecy: "geheimhouding opgelegd"
    case .liftSecrecy: "geheimhouding opgeheven"
    case .place: "sessie geplaatst"
    case .move: "sessie verplaatst"
    case .cancel: "sessie vervallen"
    case .pin: "sessie vastgezet"
    case .unpin: "sessie losgemaakt"
    case .option: "optie genomen"
    case .releaseOptions: "opties losgelaten"
    case .chooseChair: "voorzitter gekozen"
    case .plan: "plan overgenomen"
    case .replan: "opnieuw gepland"
    case .insert: "ingevoegd"
    }
  }

  /// What kind of item it is.
  public func name(_ kind: EntityKind) -> String {
    switch kind {
    case .council: "raad"
    case .room: "zaal"
    case .body: "vergadering"
    case .evening: "avond"
    case .recess: "reces"
    case .closedDay: "gesloten dag"
    case .anchor: "mijlpaal"
    case .holder: "portefeuillehouder"
    case .faction: "fractie"
    case .member: "lid"
    case .chair: "voorzitter"
    case .clerk: "griffier"
    case .request: "verzoek"
    case .letter: "brief"
    case .ruling: "presidiumbesluit"
    case .paper: "stuk"
    case .session: "sessie"
    case .secrecy: "geheimhouding"
    }
  }

  /// Words that a deed cannot do without.
  public func name(_ field: Field) -> String {
    switch field {
    case .subject: "het onderwerp"
    case .caseNumber: "het zaaknummer"
    case .settlement: "de wijze van afdoen"
    case .condition: "de voorwaarde"
    case .body: "het orgaan"
    case .ground: "de grond in de wet"
    case .guest: "de naam van de gast"
    case .officer: "de functie van de ambtenaar"
    case .urgency: "de reden van de spoed"
    }
  }
}
