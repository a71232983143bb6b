/// The whole plan as one value: the council's facts, its requests, its sessions.
///
/// It changes only by edits (`apply`), so that every step can be undone, shown and kept.
public struct Agenda: Hashable, Sendable {
  /// Who the council is; nil before a council file has been applied.
  public internal(set) var profile: Profile?
  /// Its rooms.
  public internal(set) var rooms = Catalog<Room>()
  /// What meets.
  public internal(set) var bodies = Catalog<Body>()
  /// The meetings that depart from their body's pattern.
  public internal(set) var evenings = Catalog<Evening>()
  /// Its recesses.
  public internal(set) var recesses = Catalog<Recess>()
  /// The days that it keeps free.
  public internal(set) var closedDays = Catalog<ClosedDay>()
  /// The events that windows are measured from.
  public internal(set) var anchors = Catalog<Anchor>()
  /// The portfolio holders.
  public internal(set) var holders = Catalog<Holder>()
  /// The factions.
  public internal(set) var factions = Catalog<Faction>()
  /// Members of whom more is known than their faction.
  public internal(set) var members = Catalog<Member>()
  /// Those who may chair.
  public internal(set) var chairs = Catalog<Chair>()
  /// Registry staff.
  public internal(set) var clerks = Catalog<Clerk>()
  /// The requests.
  public internal(set) var requests = Catalog<Request>()
  /// The letters that requests were read from.
  public internal(set) var letters = Catalog<Letter>()
  /// What the presidium decided.
  public internal(set) var rulings = Catalog<Ruling>()
  /// The papers.
  public internal(set) var papers = Catalog<Paper>()
  /// The sessions.
  public internal(set) var sessions = Catalog<Session>()
  /// Duties of secrecy.
  public internal(set) var secrecies = Catalog<Secrecy>()

  /// An empty agenda.
  public init() {}

  /// The terms of the council's rules; the defaults before there is a council.
  public var procedure: Procedure { profile?.procedure ?? Procedure() }
}

extension Agenda {
  /// The item of that key, if it is there.
  public subscript(key: EntityKey) -> Entity? {
    func find<Value: Item>(_ catalog: Catalog<Value>, _ wrap: (Value) -> Entity) -> Entity? {
      Value.ID(key.id).flatMap { catalog[$0] }.map(wrap)
    }
    switch key.kind {
    case .council: return profile.map(Entity.council)
    case .room: return find(rooms, Entity.room)
    case .body: return find(bodies, Entity.body)
    case .evening: return find(evenings, Entity.evening)
    case .recess: return find(recesses, Entity.recess)
    case .closedDay: return find(closedDays, Entity.closedDay)
    case .anchor: return find(anchors, Entity.anchor)
    case .holder: return find(holders, Entity.holder)
    case .faction: return find(factions, Entity.faction)
    case .member: return find(members, Entity.member)
    case .chair: return find(chairs, Entity.chair)
    case .clerk: return find(clerks, Entity.clerk)
    case .request: return find(requests, Entity.request)
    case .letter: return find(letters, Entity.letter)
    case .ruling: return find(rulings, Entity.ruling)
    case .paper: return find(papers, Entity.paper)
    case .session: return find(sessions, Entity.session)
    case .secrecy: return find(secrecies, Entity.secrecy)
    }
  }

  /// Every item, by kind and identifier.
  public var entities: [Entity] {
    var all = profile.map { [Entity.council($0)] } ?? []
    all += rooms.map(Entity.room) + bodies.map(Entity.body) + evenings.map(Entity.evening)
    all += recesses.map(Entity.recess) + closedDays.map(Entity.closedDay)
    all += anchors.map(Entity.anchor) + holders.map(Entity.holder)
    all += factions.map(Entity.faction) + members.map(Entity.member)
    all += chairs.map(Entity.chair) + clerks.map(Entity.clerk)
    all += requests.map(Entity.request) + letters.map(Entity.letter)
    all += rulings.map(Entity.ruling) + papers.map(Entity.paper)
    all += sessions.map(Entity.session) + secrecies.map(Entity.secrecy)
    return all
  }

  /// An agenda of these items; of two with one key the later stands.
  public init(_ entities: some Sequence<Entity>) {
    self.init()
    for entity in entities { set(entity) }
  }

  /// Puts an item in its place.
  mutating func set(_ entity: Entity) {
    switch entity {
    case .council(let item): profile = item
    case .room(let item): rooms[item.id] = item
    case .body(let item): bodies[item.id] = item
    case .evening(let item): evenings[item.id] = item
    case .recess(let item): recesses[item.id] = item
    case .closedDay(let item): closedDays[item.id] = item
    case .anchor(let item): anchors[item.id] = item
    case .holder(let item): holders[item.id] = item
    case .faction(let item): factions[item.id] = item
    case .member(let item): members[item.id] = item
    case .chair(let item): chairs[item.id] = item
    case .clerk(let item): clerks[item.id] = item
    case .request(let item): requests[item.id] = item
    case .letter(let item): letters[item.id] = item
    case .ruling(let item): rulings[item.id] = item
    case .paper(let item): papers[item.id] = item
    case .session(let item): sessions[item.id] = item
    case .secrecy(let item): secrecies[item.id] = item
    }
  }

  /// Takes an item away.
  mutating func remove(_ entity: Entity) {
    switch entity {
    case .council: profile = nil
    case .room(let item): rooms[item.id] = nil
    case .body(let item): bodies[item.id] = nil
    case .evening(let item): evenings[item.id] = nil
    case .recess(let item): recesses[item.id] = nil
    case .closedDay(let item): closedDays[item.id] = nil
    case .anchor(let item): anchors[item.id] = nil
    case .holder(let item): holders[item.id] = nil
    case .faction(let item): factions[item.id] = nil
    case .member(let item): members[item.id] = nil
    case .chair(let item): chairs[item.id] = nil
    case .clerk(let item): clerks[item.id] = nil
    case .request(let item): requests[item.id] = nil
    case .letter(let item): letters[item.id] = nil
    case .ruling(let item): rulings[item.id] = nil
    case .paper(let item): papers[item.id] = nil
    case .session(let item): sessions[item.id] = nil
    case .secrecy(let item): secrecies[item.id] = nil
    }
  }
}
