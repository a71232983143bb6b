public import Almanac
public import Council

// Facts that change in the year: an anchor moves, somebody goes away, a new council file.

extension Deeds {
  /// Where an anchor goes.
  public enum Shift: Hashable, Sendable {
    /// To a day.
    case to(Day)
    /// By so many days, later or (negative) earlier.
    case by(Int)
  }

  /// Moves a phase of an anchor, or by days all its phases; refuses phases out of order.
  public func moveAnchor(
    _ name: String, phase: String?, _ shift: Shift, reason: String?
  ) throws(Refusal) -> Edit {
    guard var anchor = agenda.anchors[name] ?? agenda.anchors.first(where: { $0.name == name })
    else { throw .noAnchor(name, known: agenda.anchors.map(\.id)) }
    let names = anchor.phases.map(\.name)
    if let phase, !names.contains(phase) {
      throw .noPhase(phase, anchor: anchor.id, known: names)
    }
    if phase == nil, case .to = shift, names.count > 1 {
      throw .phaseNeeded(anchor: anchor.id, phases: names)
    }
    for index in anchor.phases.indices where phase == nil || names[index] == phase {
      switch shift {
      case .to(let day): anchor.phases[index].day = day
      case .by(let days): anchor.phases[index].day = anchor.phases[index].day + days
      }
    }
    if let (earlier, later) = anchor.disorder {
      throw .phasesOutOfOrder(anchor: anchor.id, earlier: earlier, later: later)
    }
    guard anchor != agenda.anchors[anchor.id] else { throw .nothingChanges }
    return Edit(
      Deed(.moveAnchor, anchor.key), reason: reason,
      changes: [agenda.change(to: .anchor(anchor))])
  }

  /// Notes that a holder, clerk, chair, member or whole faction is away.
  ///
  /// A member of whom nothing is known yet gets an item of their own.
  public func addAbsence(
    _ name: String, _ absence: Absence, reason: String?
  ) throws(Refusal) -> Edit {
    guard absence.from < absence.until else {
      throw .reversedDays(absence.from.day, absence.until.day)
    }
    var entities = people(named: name)
    if entities.isEmpty { throw .nobody(name, known: agenda.peopleNames) }
    for index in entities.indices { entities[index].add(absence) }
    let changes = entities.map(agenda.change(to:))
    guard let first = changes.first, changes.contains(where: { $0.before != $0.after }) else {
      throw .nothingChanges
    }
    return Edit(Deed(.addAbsence, first.key), reason: reason, changes: changes)
  }

  /// Puts a council file in place of the facts that stand; one edit, to be undone whole.
  ///
  /// What the file leaves out goes away, unless a request or a session still needs it.
  public func applyCouncil(_ file: [Entity], reason: String?) throws(Refusal) -> Edit {
    let keys = Set(file.map(\.key))
    let gone = agenda.entities.filter { $0.isFact && !keys.contains($0.key) }
    for entity in gone {
      if let user = agenda.user(of: entity.key) { throw .stillNeeded(entity.key, by: user) }
    }
    let changes =
      file.map(agenda.change(to:)) + gone.map { Change(before: $0, after: nil) }
    let edit = Edit(
      Deed(.applyCouncil, EntityKey(.council, Profile.only)), reason: reason, changes: changes)
    if edit.changes.isEmpty { throw .nothingChanges }
    return edit
  }

  private func people(named name: String) -> [Entity] {
    if let holder = agenda.holders[name] { return [.holder(holder)] }
    if let clerk = agenda.clerks[name] { return [.clerk(clerk)] }
    if let faction = agenda.factions[name] { return [.faction(faction)] }
    let chair = agenda.chairs[name].map { [Entity.chair($0)] } ?? []
    if let member = agenda.members[name] { return [.member(member)] + chair }
    guard let faction = agenda.factions.first(where: { $0.people.contains(name) }) else {
      return chair
    }
    return [.member(Member(id: name, faction: faction.id))] + chair
  }
}

extension Agenda {
  /// The short names of everybody who can be away.
  public var peopleNames: [String] {
    holders.map(\.id) + clerks.map(\.id) + factions.map(\.id) + factions.flatMap(\.people)
  }

  /// A request or session that needs a fact, if any does.
  func user(of key: EntityKey) -> EntityKey? {
    switch key.kind {
    case .room:
      sessions.first { session in
        session.isLive
          && ([session.slot].compactMap(\.self) + session.options)
            .contains { $0.room == key.id }
      }?.key
        ?? requests.first { $0.room == key.id && !$0.state.isClosed }?.key
    case .body:
      key.id == Body.market ? sessions.first(where: \.isLive)?.key : nil
    case .anchor:
      requests.first { $0.anchor == key.id && !$0.state.isClosed }?.key
    default: nil
    }
  }
}

extension Entity {
  /// Whether the council file says it.
  var isFact: Bool {
    switch self {
    case .council, .room, .body, .evening, .recess, .closedDay, .anchor, .holder, .faction,
      .member, .chair, .clerk:
      true
    case .request, .letter, .ruling, .paper, .session, .secrecy: false
    }
  }

  /// Notes that the person is away.
  mutating func add(_ absence: Absence) {
    func adding(_ availability: Availability) -> Availability {
      var availability = availability
      if !availability.absences.contains(absence) {
        availability.absences.append(absence)
        availability.absences.sort { ($0.from, $0.until) < ($1.from, $1.until) }
      }
      return availability
    }
    switch self {
    case .holder(var person):
      person.availability = adding(person.availability)
      self = .holder(person)
    case .clerk(var person):
      person.availability = adding(person.availability)
      self = .clerk(person)
    case .chair(var person):
      person.availability = adding(person.availability)
      self = .chair(person)
    case .member(var person):
      person.availability = adding(person.availability)
      self = .member(person)
    case .faction(var person):
      person.availability = adding(person.availability)
      self = .faction(person)
    default: break
    }
  }
}
