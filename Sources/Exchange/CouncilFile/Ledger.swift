import Council
import Wording

/// What the file declares and what it refers to, compared when all has been read.
final class Ledger {
  private let log: FaultLog
  private var known: [Realm: Names] = [:]
  private var references: [Reference] = []

  /// The things that one name can stand for.
  private struct Realm: Hashable {
    let kind: Referent
    /// The faction whose people are meant; nil is anybody's.
    let faction: Faction.ID?
  }

  private struct Names {
    var listed: [String] = []
    var lookup: Set<String> = []
  }

  private struct Reference {
    let realm: Realm
    let id: String
    let node: Node
  }

  init(_ log: FaultLog) { self.log = log }

  /// Notes that there is such a thing.
  func declare(_ kind: Referent, _ id: String, in faction: Faction.ID? = nil) {
    let realm = Realm(kind: kind, faction: faction)
    guard known[realm, default: Names()].lookup.insert(Self.lookup(id, kind)).inserted else {
      return
    }
    known[realm, default: Names()].listed.append(id)
  }

  /// What was declared of a kind, in order.
  func declared(_ kind: Referent) -> [String] {
    known[Realm(kind: kind, faction: nil)]?.listed ?? []
  }

  /// Notes that a value names such a thing, wherever in the file that may stand.
  func refer(to kind: Referent, _ id: String, in faction: Faction.ID? = nil, at node: Node) {
    references.append(Reference(realm: Realm(kind: kind, faction: faction), id: id, node: node))
  }

  /// Notes every reference to what is not there.
  func settle() {
    for reference in references {
      let names = known[reference.realm] ?? Names()
      let kind = reference.realm.kind
      if names.lookup.contains(Self.lookup(reference.id, kind)) { continue }
      let nearest = log.givesHints ? Nearest.three(to: reference.id, among: names.listed) : []
      log.add(
        .unknownReference(kind: kind, id: reference.id, nearest: nearest), at: reference.node)
    }
    references = []
  }

  /// Portfolios are compared as names are, the rest to the letter.
  private static func lookup(_ id: String, _ kind: Referent) -> String {
    kind == .portfolio ? id.folded : id
  }
}

/// Sees that what must be unique is.
final class Uniqueness {
  private let log: FaultLog
  private var lines: [String: Int] = [:]

  init(_ log: FaultLog) { self.log = log }

  /// Notes a value; that it was there before is a fault.
  func note(_ id: String, at node: Node) {
    if let first = lines[id] {
      log.add(.duplicate(id: id, firstLine: first), at: node)
    } else {
      lines[id] = node.line
    }
  }
}
