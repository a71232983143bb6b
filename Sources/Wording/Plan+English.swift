import Almanac
public import Council
public import Planning

extension English {
  // long: one case a text
  /// What is said of a plan.
  public func plan(_ text: PlanText) -> String {
    switch text {
    case .planned(let sessions, let evenings, let upshot):
      "\(plural(sessions, "session", "sessions")) on \(plural(evenings, "evening", "evenings")): "
        + told(upshot)
    case .nothingToPlan: "There is nothing to plan."
    case .nothingFits: "Nothing more can be placed."
    case .nothingMoves: "Nothing need change."
    case .quality(let cost, let bound, let proven): quality(cost, bound, proven)
    case .leftOut(let count): "Without a place: \(plural(count, "request", "requests"))"
    case .new: "new"
    case .moved(let from): "was \(from)"
    case .move(let from, let to): "from \(from) to \(to)"
    case .dropped(let from): "is cancelled (was \(from))"
    case .told(let whom): parties(whom)
    case .tell(let title, let whom): "Notice of “\(title)” to \(parties(whom))"
    case .oneStep(let upshot): "In one step: \(told(upshot))"
    case .moves(let upshot):
      "\(plural(upshot.count, "session changes", "sessions change")): \(told(upshot))"
    case .givesWay: "gives way"
    case .better: "is better there"
    case .variant(let number, let title, let cost):
      "Otherwise \(number): \(title) on another evening (\(levels(cost)))"
    case .shown(let command): "Nothing has changed yet: give `\(command)` to take this over."
    case .adopted(let count): "Taken over in one step: \(plural(count, "change", "changes"))."
    case .stuck(let count):
      "Stays where it may not be (pinned, or outside the days): "
        + plural(count, "session", "sessions")
    case .noEvening(let day, let next):
      "There is no market evening on \(self.day(day))"
        + (next.map { "; the next one is \(self.day($0))." } ?? ".")
    case .fits(let day, let allowed, let count):
      "\(self.day(day)): \(allowed) of \(plural(count, "open request", "open requests")) can be there, best first"
    case .canBe(let place): "Possible: the best slot is \(place)."
    case .canBeByMoving(let place): "Possible on \(place), if others move:"
    case .cannotBe: "Possible nowhere."
    case .mayBe: "Not found out: that would take too long."
    case .who(let names): "Who are in each other's way: \(names.joined(separator: "; "))"
    case .cannotWith([]): "cannot be"
    case .cannotWith(let others): "cannot be together with \(others.joined(separator: "; "))"
    case .over: "Over what (without any one of these it can be):"
    case .easings: "What would help, cheapest first:"
    case .noEasing: "No single change would help."
    case .then(let place, let points): "then \(place) (\(plural(points, "point", "points")))"
    case .pushesOut(let title, let to, let cost):
      to.map { "possible if “\(title)” goes: to \($0) (+\(cost))" }
        ?? "possible if “\(title)” goes, which then has no place"
    case .ways(let title, let day): "\(title) on \(self.day(day)), cheapest first:"
    case .noWay(let title, let day): "\(title) cannot be on \(self.day(day))."
    case .points(let points): plural(points, "point", "points")
    case .hard: "demand"
    case .soft: "wish"
    case .both: "demand or wish"
    case .notSetAside: "cannot be set aside"
    }
  }

  private func told(_ upshot: Upshot) -> String {
    list(
      [
        upshot.new == 0 ? nil : "\(upshot.new) new",
        upshot.moved == 0 ? nil : "\(upshot.moved) moved",
        upshot.resized.isEmpty ? nil : "\(upshot.resized.count) of another length",
        upshot.dropped.isEmpty ? nil : "\(upshot.dropped.count) dropped",
      ].compactMap(\.self)) + "."
  }

  private func levels(_ cost: PlanCost) -> String {
    "left out \(cost.unplaced), moved \(cost.moved), wishes \(cost.wishes)"
  }

  private func quality(_ cost: PlanCost, _ bound: PlanCost, _ proven: [Bool]) -> String {
    "\(proof(cost, bound, proven)) (\(levels(cost)))"
  }

  private func proof(_ cost: PlanCost, _ bound: PlanCost, _ proven: [Bool]) -> String {
    if proven.allSatisfy({ $0 }) { return "Proven: nothing better is possible" }
    if proven.first != true {
      return "Whether more can be placed is not proven yet (left out at least \(bound.unplaced))"
    }
    if proven.count > 1, !proven[1] {
      return
        "Proven: no more can be placed. Whether less need move is not proven yet (at least \(bound.moved))"
    }
    let gap = plural(cost.wishes - bound.wishes, "point", "points")
    return
      "Proven: no more can be placed and no less need move. The wishes can get at most \(gap) better"
  }

  /// Who must be told.
  private func parties(_ parties: [Telling.Party]) -> String {
    parties.map { party in
      switch party {
      case .sender(let sender): "the sender (\(name(sender)))"
      case .holder(let holder): holder
      case .spokespersons(let people): "the spokespersons (\(list(people, at: .max)))"
      case .everybody: "everybody, for it was published"
      }
    }.joined(separator: ", ")
  }

  /// Why a plan leaves something out.
  public func leftOut(_ reason: LeftOut.Reason, in agenda: Agenda) -> String {
    switch reason {
    case .nowhere(nil): "fits on no evening"
    case .nowhere(let verdict?):
      "possible on no evening; nearest comes \(place(verdict, in: agenda)): "
        + verdict.refusals.map { says($0.rule, $0) }.joined(separator: "; ")
    case .waits(let item): "waits for \(name(item)), which has no place"
    case .clash(let clash):
      plan(.cannotWith(clash.who.dropFirst().map(name))) + ": "
        + clash.over.map(point).joined(separator: "; ")
    case .unfinished: "could be: search longer"
    case .unknown: "not found out why: that would take too long"
    }
  }

  /// A fact over which requests clash.
  public func point(_ point: Clash.Point) -> String {
    switch point {
    case .rule(let item, let name, let finding, _):
      "\(self.name(item)): \(says(name, finding))"
    case .holder(let name): "\(name) can be in one room at a time"
    case .spokesperson(let name): "\(name) can speak in one room at a time"
    case .beside(let rule): "\(title(ofRule: rule)) (\(rule)): two of them cannot be at one time"
    case .crowd(let day, let most):
      "on \(self.day(day)) there are clerks for \(plural(most, "session", "sessions")) at once"
    case .order(let first, let second, let days):
      "\(name(second)) comes at least \(plural(days, "day", "days")) after \(name(first))"
    case .length(let item): "\(name(item)) takes \(item.minutes) minutes"
    }
  }

  /// A change of facts that would help.
  public func easing(_ change: Easing.Change) -> String {
    switch change {
    case .rule(let item, let name, let finding, let day, let days):
      switch (name, days) {
      case ("DocumentsDays", let days?):
        "the papers of \(self.name(item)) \(plural(days, "day", "days")) earlier, for \(self.day(day))"
      case ("PresidiumBefore", _):
        "a ruling on \(self.name(item)) by mandate or in a written round, for \(self.day(day))"
      default:
        "set \(rule(name, finding)) aside for \(self.name(item)) on \(self.day(day))"
      }
    case .substitute(let holder, let item): "a substitute for \(holder) at \(name(item))"
    case .speaker(let speaker, let item): "another spokesperson than \(speaker) at \(name(item))"
    case .beside(let rule, let item):
      "set \(title(ofRule: rule)) (\(rule)) aside for \(name(item))"
    case .clerk(let day): "one clerk more on \(self.day(day))"
    case .closer(let first, let second, let days):
      "\(name(second)) \(plural(days, "day", "days")) after \(name(first)) already"
    case .shorter(let item, let minutes): "\(name(item)) \(minutes) minutes shorter"
    }
  }

  /// What must happen to get a request onto an evening.
  public func means(_ means: Insertion.Means) -> String {
    switch means {
    case .free: "a slot is free"
    case .shift: "changing places within the evening"
    case .shorten(let title, let minutes): "shortening “\(title)” to \(minutes) minutes"
    case .move(let title): "“\(title)” to another evening"
    case .drop(let title): "cancelling “\(title)”"
    }
  }
}
