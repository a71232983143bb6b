public import Council

/// What can be wrong in a store: a step of its journal, or an item that does not follow from it.
public enum Damage: Hashable, Sendable {
  /// SQLite's own check complains, in its words.
  case file(String)
  /// The step cannot be read.
  case unreadable(Int)
  /// A step before this one is missing or moved.
  case gap(Int)
  /// The step does not continue the chain.
  case chain(Int)
  /// Who, what or when of the step was changed.
  case changed(Int)
  /// The words of the step were changed.
  case words(Int)
  /// The words of the step are gone and nobody recorded it.
  case unrecordedBlot(Int)
  /// The words of the step should be gone and are not.
  case blotNotDone(Int)
  /// The step takes back what was not the last.
  case road(Int)
  /// The step changed an item that was not as it says.
  case before(Int, EntityKey)
  /// An item is not what the journal leaves.
  case item(EntityKey)
  /// The numbers given out for a kind are not those of the journal.
  case counter(EntityKind)
  /// The journal does not have the step of a seal.
  case seal(Int)
}
