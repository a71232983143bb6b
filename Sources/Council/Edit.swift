/// An invertible step: what was done, why, and every item that it changed.
public struct Edit: Hashable, Codable, Sendable {
  /// What was done.
  public var what: Deed
  /// Why, in somebody's words.
  public var reason: String?
  /// What it changed, in order of key.
  public var changes: [Change]

  /// An edit of these changes; those that change nothing are left out.
  public init(_ what: Deed, reason: String? = nil, changes: [Change]) {
    self.what = what
    self.reason = reason
    self.changes = changes.filter { $0.before != $0.after }.sorted { $0.key < $1.key }
  }

  /// The step back: every before and after swapped.
  public var inverse: Edit {
    Edit(what, reason: reason, changes: changes.map(\.inverse))
  }
}

/// What an edit does, to what.
///
/// The actions' names stand in the journal: they never change.
public struct Deed: Hashable, Codable, Sendable {
  /// What is done.
  public var action: Action
  /// What it is done to.
  public var object: EntityKey

  /// A deed.
  public init(_ action: Action, _ object: EntityKey) {
    self.action = action
    self.object = object
  }

  /// What can be done.
  public enum Action: String, Codable, Sendable, CaseIterable {
    case applyCouncil, addAbsence, moveAnchor
    case addRequest, setRequest, grant, offer, settle, hold, refuse, withdraw, merge, split
    case imposeSecrecy, liftSecrecy
    case place, move, cancel, pin, unpin
    case option, releaseOptions, chooseChair
    case plan, replan, insert
  }
}

/// One item before and after an edit; nil is absent.
public struct Change: Hashable, Codable, Sendable {
  /// The item as it stood.
  public let before: Entity?
  /// The item as it stands afterwards.
  public let after: Entity?

  /// An item made, changed or taken away.
  ///
  /// Before and after bear one key, and at least one of them is there.
  public init(before: Entity?, after: Entity?) {
    precondition(
      (before ?? after) != nil && (before ?? after)?.key == (after ?? before)?.key,
      "a change is about one item")
    self.before = before
    self.after = after
  }

  /// The key of the item.
  public var key: EntityKey {
    guard let entity = after ?? before else { preconditionFailure("a change is about one item") }
    return entity.key
  }

  /// The change back.
  public var inverse: Change { Change(before: after, after: before) }

  private enum CodingKeys: CodingKey { case before, after }

  /// Reads a change; both sides must bear one key.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    before = try container.decodeIfPresent(Entity.self, forKey: .before)
    after = try container.decodeIfPresent(Entity.self, forKey: .after)
    guard let some = before ?? after, some.key == (after ?? some).key else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a change is about one item"))
    }
  }
}

/// Two desks changed one item: what the edit expected is not what stands there.
public struct EditConflict: Error, Hashable, Sendable {
  /// The item.
  public var key: EntityKey
  /// What the edit was made against.
  public var expected: Entity?
  /// What stands there.
  public var found: Entity?
}

extension Agenda {
  /// The agenda after an edit.
  ///
  /// Nothing is changed when any item is not as the edit expects it.
  ///
  /// - Throws: `EditConflict` for the first such item.
  /// - Complexity: O(changes · items of a kind).
  public func applying(_ edit: Edit) throws(EditConflict) -> Agenda {
    for change in edit.changes where self[change.key] != change.before {
      throw EditConflict(key: change.key, expected: change.before, found: self[change.key])
    }
    var result = self
    for change in edit.changes {
      if let after = change.after {
        result.set(after)
      } else if let before = change.before {
        result.remove(before)
      }
    }
    return result
  }

  /// What must change to make this agenda the other: the difference that people are shown.
  public func changes(to other: Agenda) -> [Change] {
    let keys = Set(entities.map(\.key)).union(other.entities.map(\.key)).sorted()
    return keys.compactMap { key in
      let (before, after) = (self[key], other[key])
      return before == after ? nil : Change(before: before, after: after)
    }
  }

  /// The change that puts an item in place of what stands under its key.
  public func change(to entity: Entity) -> Change {
    Change(before: self[entity.key], after: entity)
  }
}
