public import Council
public import Planning

extension English {
  /// A kind of session.
  public func name(_ kind: SessionKind) -> String {
    switch kind {
    case .informing: "information-gathering"
    case .opinion: "opinion-forming"
    case .deciding: "decision-making"
    case .information: "for information"
    case .visit: "working visit"
    }
  }

  /// The state of a request.
  public func name(_ state: RequestState) -> String {
    switch state {
    case .received: "received"
    case .underReview: "under review"
    case .granted: "granted"
    case .grantedOnCondition: "granted on condition"
    case .alternativeOffered: "another date offered"
    case .heldOver: "held over"
    case .merged: "merged"
    case .settledOtherwise: "settled otherwise"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .completed: "completed"
    }
  }

  /// The state of a session.
  public func name(_ state: SessionState) -> String {
    switch state {
    case .provisional: "provisional"
    case .planned: "planned"
    case .published: "published"
    case .cancelled: "cancelled"
    case .held: "held"
    }
  }

  /// Who asks.
  public func name(_ sender: Sender) -> String {
    switch sender {
    case .college: "the executive"
    case .faction: "a faction"
    case .presidium: "the presidium"
    case .residents: "residents"
    case .auditCourt: "the court of audit"
    case .registry: "the registry"
    case .external: "others"
    }
  }

  /// Demand or wish.
  public func name(_ strength: Strength) -> String { strength == .hard ? "demand" : "wish" }

  /// How a clause ties a session to a point.
  public func name(_ relation: Relation) -> String {
    switch relation {
    case .on: "on or in"
    case .about: "about"
    case .before: "before"
    case .after: "after"
    case .between: "between"
    case .deadline: "by"
    case .notBefore: "not before"
    case .soonAfter: "soon after"
    case .exclude: "not on"
    case .prefer: "by preference"
    case .asSoonAsPossible: "as soon as possible"
    case .next: "the next"
    case .sameEvening: "same evening"
    case .gap: "so much later"
    }
  }

  /// How a ruling was taken.
  public func name(_ way: Ruling.Way) -> String {
    switch way {
    case .meeting: "in a meeting"
    case .round: "in a written round, to be confirmed"
    case .mandate: "by mandate of the registrar, to be confirmed"
    case .chair: "by mandate of the chair, to be confirmed"
    }
  }

  /// What a ruling decides.
  public func name(_ outcome: Ruling.Outcome) -> String {
    switch outcome {
    case .grant(nil): "granted"
    case .grant(let condition?): "granted on condition: \(condition)"
    case .offer(let day): "another date offered: \(self.day(day))"
    case .settle(let how): "settled otherwise: \(how)"
    case .hold(nil): "held over"
    case .hold(let until?): "held over until \(day(until))"
    case .refuse: "refused"
    case .merge(let into): "merged into request \(into)"
    }
  }

  /// What was done.
  public func name(_ action: Deed.Action) -> String {
    switch action {
    case .applyCouncil: "council file applied"
    case .addAbsence: "absence noted"
    case .moveAnchor: "anchor moved"
    case .addRequest: "request taken in"
    case .setRequest: "request amended"
    case .grant: "granted"
    case .offer: "another date offered"
    case .settle: "settled otherwise"
    case .hold: "held over"
    case .refuse: "refused"
    case .withdraw: "withdrawn"
    case .merge: "merged"
    case .split: "split"
    case .imposeSecrecy: "secrecy imposed"
    case .liftSecrecy: "secrecy lifted"
    case .place: "session placed"
    case .move: "session moved"
    case .cancel: "session cancelled"
    case .pin: "session pinned"
    case .unpin: "session unpinned"
    case .option: "option taken"
    case .releaseOptions: "options released"
    case .chooseChair: "chair chosen"
    case .plan: "plan adopted"
    case .replan: "replanned"
    case .insert: "inserted"
    }
  }

  /// What kind of item it is.
  public func name(_ kind: EntityKind) -> String {
    switch kind {
    case .council: "council"
    case .room: "room"
    case .body: "body"
    case .evening: "evening"
    case .recess: "recess"
    case .closedDay: "closed day"
    case .anchor: "anchor"
    case .holder: "portfolio holder"
    case .faction: "faction"
    case .member: "member"
    case .chair: "chair"
    case .clerk: "clerk"
    case .request: "request"
    case .letter: "letter"
    case .ruling: "ruling"
    case .paper: "paper"
    case .session: "session"
    case .secrecy: "secrecy"
    }
  }

  /// Words that a deed cannot do without.
  public func name(_ field: Field) -> String {
    switch field {
    case .subject: "subject"
    case .caseNumber: "case number"
    case .settlement: "way of settling"
    case .condition: "condition"
    case .body: "body"
    case .ground: "ground in law"
    case .guest: "name of the guest"
    case .officer: "role of the officer"
    case .urgency: "reason for the urgency"
    }
  }
}
