import Almanac
public import Council
public import Planning

extension Dutch {
  // long: one case a text
  /// What is said of a plan.
  public func plan(_ text: PlanText) -> String {
    switch text {
    case .planned(let sessions, let evenings, let upshot):
      "\(plural(sessions, "sessie", "sessies")) op \(plural(evenings, "avond", "avonden")): "
        + told(upshot)
    case .nothingToPlan: "Er is niets te plannen."
    case .nothingFits: "Er kan niets bij."
    case .nothingMoves: "Er hoeft niets te veranderen."
    case .quality(let cost, let bound, let proven): quality(cost, bound, proven)
    case .leftOut(let count): "Zonder plek: \(plural(count, "verzoek", "verzoeken"))"
    case .new: "nieuw"
    case .moved(let from): "was \(from)"
    case .move(let from, let to): "van \(from) naar \(to)"
    case .dropped(let from): "vervalt (was \(from))"
    case .told(let whom): parties(whom)
    case .tell(let title, let whom): "Bericht over “\(title)” naar \(parties(whom))"
    case .moves(let upshot):
      "\(plural(upshot.count, "sessie wijzigt", "sessies wijzigen")): \(told(upshot))"
    case .oneStep(let upshot): "In één stap: \(told(upshot))"
    case .givesWay: "maakt plaats"
    case .better: "kan beter"
    case .variant(let number, let title, let cost):
      "Anders \(number): \(title) op een andere avond (\(levels(cost)))"
    case .shown(let command): "Nog niets gewijzigd: geef `\(command)` om dit over te nemen."
    case .adopted(let count):
      "Overgenomen in één stap: \(plural(count, "wijziging", "wijzigingen"))."
    case .stuck(let count):
      "Blijft staan waar het niet kan (vastgezet, of buiten de dagen): "
        + plural(count, "sessie", "sessies")
    case .noEvening(let day, let next):
      "Op \(self.day(day)) is er geen marktavond"
        + (next.map { "; de eerstvolgende is \(self.day($0))." } ?? ".")
    case .fits(let day, let allowed, let count):
      "\(self.day(day)): \(allowed) van \(plural(count, "open verzoek kan", "open verzoeken kunnen")), beste eerst"
    case .canBe(let place): "Kan: de beste plek is \(place)."
    case .canBeByMoving(let place): "Kan op \(place), als anderen opschuiven:"
    case .cannotBe: "Kan nergens."
    case .mayBe: "Niet uitgezocht: dat zou te lang duren."
    case .who(let names): "Wie elkaar in de weg zit: \(names.joined(separator: "; "))"
    case .cannotWith([]): "kan niet"
    case .cannotWith(let others): "kan niet samen met \(others.joined(separator: "; "))"
    case .over: "Waarover (valt één van deze punten weg, dan kan het):"
    case .easings: "Wat zou helpen, goedkoopste eerst:"
    case .noEasing: "Eén wijziging alleen helpt niet."
    case .then(let place, let points): "dan \(place) (\(plural(points, "punt", "punten")))"
    case .pushesOut(let title, let to, let cost):
      to.map { "kan als “\(title)” weg gaat: naar \($0) (+\(cost))" }
        ?? "kan als “\(title)” weg gaat, die dan geen plek heeft"
    case .ways(let title, let day): "\(title) op \(self.day(day)), goedkoopste eerst:"
    case .noWay(let title, let day): "\(title) kan niet op \(self.day(day))."
    case .points(let points): plural(points, "punt", "punten")
    case .hard: "eis"
    case .soft: "wens"
    case .both: "eis of wens"
    case .notSetAside: "niet opzij te zetten"
    }
  }

  private func told(_ upshot: Upshot) -> String {
    list(
      [
        upshot.new == 0 ? nil : "\(upshot.new) nieuw",
        upshot.moved == 0 ? nil : "\(upshot.moved) verplaatst",
        upshot.resized.isEmpty ? nil : "\(upshot.resized.count) van duur veranderd",
        upshot.dropped.isEmpty ? nil : "\(upshot.dropped.count) vervallen",
      ].compactMap(\.self)) + "."
  }

  private func levels(_ cost: PlanCost) -> String {
    "zonder plek \(cost.unplaced), verhuizing \(cost.moved), wensen \(cost.wishes)"
  }

  private func quality(_ cost: PlanCost, _ bound: PlanCost, _ proven: [Bool]) -> String {
    "\(proof(cost, bound, proven)) (\(levels(cost)))"
  }

  private func proof(_ cost: PlanCost, _ bound: PlanCost, _ proven: [Bool]) -> String {
    if proven.allSatisfy({ $0 }) { return "Bewezen: beter kan niet" }
    if proven.first != true {
      return "Nog niet bewezen of er meer in kan (zonder plek minstens \(bound.unplaced))"
    }
    if proven.count > 1, !proven[1] {
      return
        "Bewezen: er kan niets meer bij. Of er minder hoeft te verhuizen, is nog niet bewezen (minstens \(bound.moved))"
    }
    let gap = plural(cost.wishes - bound.wishes, "punt", "punten")
    return
      "Bewezen: er kan niets meer bij en er hoeft niets minder te verhuizen. De wensen kunnen hooguit \(gap) beter"
  }

  /// Who must be told.
  private func parties(_ parties: [Telling.Party]) -> String {
    parties.map { party in
      switch party {
      case .sender(let sender): "de afzender (\(name(sender)))"
      case .holder(let holder): holder
      case .spokespersons(let people): "de woordvoerders (\(list(people, at: .max)))"
      case .everybody: "iedereen, want het was gepubliceerd"
      }
    }.joined(separator: ", ")
  }

  /// Why a plan leaves something out.
  public func leftOut(_ reason: LeftOut.Reason, in agenda: Agenda) -> String {
    switch reason {
    case .nowhere(nil): "past op geen enkele avond"
    case .nowhere(let verdict?):
      "kan op geen enkele avond; het dichtst bij komt \(place(verdict, in: agenda)): "
        + verdict.refusals.map { says($0.rule, $0) }.joined(separator: "; ")
    case .waits(let item): "wacht op \(name(item)), dat geen plek heeft"
    case .clash(let clash):
      plan(.cannotWith(clash.who.dropFirst().map(name))) + ": "
        + clash.over.map(point).joined(separator: "; ")
    case .unfinished: "zou kunnen: zoek langer"
    case .unknown: "niet uitgezocht waarom: dat zou te lang duren"
    }
  }

  /// A fact over which requests clash.
  public func point(_ point: Clash.Point) -> String {
    switch point {
    case .rule(let item, let name, let finding, _):
      "\(self.name(item)): \(says(name, finding))"
    case .holder(let name): "\(name) kan maar in één zaal tegelijk zijn"
    case .spokesperson(let name): "\(name) kan maar in één zaal tegelijk spreken"
    case .beside(let rule): "\(title(ofRule: rule)) (\(rule)): twee ervan kunnen niet tegelijk"
    case .crowd(let day, let most):
      "op \(self.day(day)) is er griffie voor \(plural(most, "sessie", "sessies")) tegelijk"
    case .order(let first, let second, let days):
      "\(name(second)) komt minstens \(plural(days, "dag", "dagen")) na \(name(first))"
    case .length(let item): "\(name(item)) duurt \(item.minutes) minuten"
    }
  }

  /// A change of facts that would help.
  public func easing(_ change: Easing.Change) -> String {
    switch change {
    case .rule(let item, let name, let finding, let day, let days):
      switch (name, days) {
      case ("DocumentsDays", let days?):
        "de stukken van \(self.name(item)) \(plural(days, "dag", "dagen")) eerder, voor \(self.day(day))"
      case ("PresidiumBefore", _):
        "besluit over \(self.name(item)) bij mandaat of in een schriftelijke ronde, voor \(self.day(day))"
      default:
        "\(rule(name, finding)) opzij zetten voor \(self.name(item)) op \(self.day(day))"
      }
    case .substitute(let holder, let item): "een vervanger voor \(holder) bij \(name(item))"
    case .speaker(let speaker, let item): "een andere woordvoerder dan \(speaker) bij \(name(item))"
    case .beside(let rule, let item):
      "\(title(ofRule: rule)) (\(rule)) opzij zetten voor \(name(item))"
    case .clerk(let day): "een griffier erbij op \(self.day(day))"
    case .closer(let first, let second, let days):
      "\(name(second)) al \(plural(days, "dag", "dagen")) na \(name(first))"
    case .shorter(let item, let minutes): "\(name(item)) \(minutes) minuten korter"
    }
  }

  /// What must happen to get a request onto an evening.
  public func means(_ means: Insertion.Means) -> String {
    switch means {
    case .free: "er is een plek vrij"
    case .shift: "schuiven binnen de avond"
    case .shorten(let title, let minutes): "“\(title)” inkorten tot \(minutes) minuten"
    case .move(let title): "“\(title)” naar een andere avond"
    case .drop(let title): "“\(title)” laten vervallen"
    }
  }
}
