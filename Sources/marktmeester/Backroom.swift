import Almanac
import Council
import Desk
import Planning
import Store
import Wording

/// Does what a desk asks for: effects in, events out.
///
/// It alone knows both the desk and the store.
struct Backroom {
  private let office: Office
  private let store: Store
  /// The last step that the desk knows of.
  private var revision: Int

  /// Opens the store; to read only, where nobody is to write.
  init(_ office: Office, mode: Store.Access) throws {
    self.office = office
    store = try office.guarded { try Store.open(at: office.path, mode: mode) }
    revision = 0
  }

  /// What the store holds now.
  mutating func standing() throws(StoreError) -> Standing { try standing(store.load()) }

  /// Tells when another desk's step stands in the store.
  func watch() throws(StoreError) -> StoreWatch { try store.watch() }

  /// Does an effect; nil where nothing comes of it for the desk to know.
  mutating func run(_ effect: Effect) -> Event? {
    do {
      switch effect {
      case .keep(let edit, let revision, let command):
        let origin = Surroundings.origin("desk \(command)")
        return .kept(try standing(store.apply(edit, against: revision, by: origin)))
      case .undo(let revision):
        let (snapshot, entry) = try store.undo(
          by: Surroundings.origin("desk undo"), against: revision)
        return .undone(office.deskStep(entry), try standing(snapshot))
      case .redo(let revision):
        let (snapshot, entry) = try store.redo(
          by: Surroundings.origin("desk redo"), against: revision)
        return .redone(office.deskStep(entry), try standing(snapshot))
      case .history(let limit):
        return .history(try store.journal(limit: limit).map(office.deskStep).reversed())
      case .inquire(let inquiry): return .answered(inquiry, inquiry.answer())
      case .endInquiry, .redraw, .suspend, .quit: return nil
      }
    } catch {
      return event(of: error)
    }
  }

  /// What another desk did since, if anything.
  mutating func look() -> Event? {
    do {
      guard try store.hasChanged(since: revision) else { return nil }
      let known = revision
      let new = try standing(store.load())
      let steps = try store.journal(limit: max(1, new.revision - known))
        .filter { $0.sequence > known }
      return .elsewhere(new, steps.map(office.deskStep))
    } catch {
      return .failed(error.trouble)
    }
  }

  /// What an error means to the desk: somebody was first, or something is wrong.
  private mutating func event(of error: StoreError) -> Event {
    switch error {
    case .stale, .conflict:
      do { return .outdated(try standing(store.load())) } catch { return .failed(error.trouble) }
    default: return .failed(error.trouble)
    }
  }

  private mutating func standing(_ snapshot: Snapshot) throws(StoreError) -> Standing {
    revision = snapshot.revision
    let road = try store.road()
    // No step makes more items than a plan that places every request.
    let names = Surroundings.names(max(8, snapshot.agenda.requests.count + 1))
    return Standing(
      agenda: snapshot.agenda, revision: snapshot.revision,
      supply: Supply(highest: snapshot.highest, publicIDs: names),
      undo: road.undo.map(office.deskStep), redo: road.redo.map(office.deskStep))
  }
}

extension Office {
  /// A step of the journal as the desk tells it.
  func deskStep(_ entry: JournalEntry) -> Desk.Step {
    let items = entry.edit.map { Agenda($0.changes.compactMap { $0.after ?? $0.before }) }
    let turn: Desk.Step.Turn? =
      switch entry.kind {
      case .edit, .blot: nil
      case .undo: .undo
      case .redo: .redo
      }
    return Desk.Step(
      sequence: entry.sequence, action: Deed.Action(rawValue: entry.action), object: entry.object,
      subject: items.map { title(of: entry.object, in: $0) }, turn: turn,
      actor: entry.origin.actor, program: entry.origin.program,
      moment: AmsterdamZone.moment(atUTC: entry.origin.time / 1000), reason: entry.reason)
  }
}
