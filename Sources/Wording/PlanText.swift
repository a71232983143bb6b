public import Almanac
public import Council
public import Planning

/// What is said of a plan.
public enum PlanText: Hashable, Sendable {
  /// So many sessions on so many evenings, and what changes.
  case planned(sessions: Int, evenings: Int, Upshot)
  /// Nothing asks for a place.
  case nothingToPlan
  /// What asks for a place cannot have one.
  case nothingFits
  /// Nothing need change.
  case nothingMoves
  /// How good a plan is, and how sure that is.
  case quality(PlanCost, bound: PlanCost, proven: [Bool])
  /// So many are left out.
  case leftOut(Int)
  /// A mark on a session that is new.
  case new
  /// A mark on a session that stood elsewhere.
  case moved(from: String)
  /// What moved where.
  case move(from: String, to: String)
  /// What has no place any more.
  case dropped(from: String)
  /// Who must be told.
  case told([Telling.Party])
  /// Of what who must be told.
  case tell(title: String, [Telling.Party])
  /// So many sessions change.
  case moves(Upshot)
  /// It all comes to one step.
  case oneStep(Upshot)
  /// It gives way to another.
  case givesWay
  /// Nothing forbids it to stay: it is better elsewhere.
  case better
  /// A plan that differs.
  case variant(Int, title: String, PlanCost)
  /// Nothing was changed.
  case shown(command: String)
  /// It was taken over, as one step.
  case adopted(Int)
  /// Sessions that stay where they may not be.
  case stuck(Int)
  /// The market has no evening then; the next one.
  case noEvening(Day, next: Day?)
  /// So many requests could go on an evening.
  case fits(Day, allowed: Int, of: Int)
  /// It can be placed.
  case canBe(String)
  /// It can be placed when others move.
  case canBeByMoving(String)
  /// It can be nowhere.
  case cannotBe
  /// Whether it can be was not found out.
  case mayBe
  /// Who clashes.
  case who([String])
  /// Something cannot be, or not together with others.
  case cannotWith([String])
  /// Over what.
  case over
  /// What would help.
  case easings
  /// Nothing by itself would help.
  case noEasing
  /// Where it would then go, and the points that it is worth.
  case then(String, points: Int)
  /// What a slot would push out.
  case pushesOut(title: String, to: String?, cost: Int)
  /// The ways to get a request onto an evening.
  case ways(title: String, Day)
  /// There is none.
  case noWay(title: String, Day)
  /// A number of points.
  case points(Int)
  /// A rule that costs, that forbids, and that does either.
  case hard
  case soft
  case both
  /// Nothing sets it aside.
  case notSetAside
}

extension Words {
  /// What is planned, by its number and title.
  public func name(_ item: Timetable.Item) -> String {
    let number =
      item.request.map { "\(name(EntityKind.request)) \($0)" }
      ?? item.session.map { "\(name(EntityKind.session)) \($0.number)" } ?? ""
    return "\(number), \(item.title)"
  }

  /// Where and when, with the room's own name.
  public func slot(_ slot: Slot, in agenda: Agenda) -> String {
    "\(day(slot.day)) \(slot.start), \(agenda.rooms[slot.room]?.name ?? slot.room)"
  }

  /// A rule by its title and its name.
  func rule(_ name: String, _ finding: Finding?) -> String {
    "\(finding.map { rule($0).title } ?? title(ofRule: name)) (\(name))"
  }

  /// What a rule says, after its title.
  func says(_ name: String, _ finding: Finding?) -> String {
    finding.map { "\(rule(name, $0)): \(rule($0).says)" } ?? rule(name, nil)
  }
}
