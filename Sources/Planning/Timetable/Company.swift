import Almanac
import Council

/// Who must be and who would like to be where, for the requests of a timetable.
///
/// A portfolio holder is in one room at a time. Where a substitute is never away, two sessions of
/// one holder at one time cost instead. A portfolio with several holders takes none of them, as long
/// as one is never away; else it takes all, which is on the safe side.
///
/// Whatever else the rules say of two sessions at one time is found by asking them: a pair that they
/// forbid shares a holder that stands for their being in two rooms at once.
struct Company {
  private(set) var holders: [Season.Holder] = []
  private(set) var factions: [Season.Faction] = []
  /// By request: its holders, the factions that must and that would like to be there.
  private(set) var holdersOf: [[Int]]
  private(set) var attend: [[Int]]
  private(set) var wish: [[Int]]
  /// By request: its portfolio, as the factions' spokespersons are told by it.
  let portfolio: [String]
  /// Pairs that are better not at one time.
  private(set) var apart: [Season.Pair] = []
  /// The factions that are one person.
  private var single: [Int] = []

  init(_ timetable: Timetable, _ judged: [Judged]) {
    let agenda = timetable.agenda
    portfolio = timetable.items.map { item in
      (item.request.flatMap { agenda.requests[$0] }?.portfolio ?? "").folded
    }
    holdersOf = Array(repeating: [], count: timetable.items.count)
    (attend, wish) = (holdersOf, holdersOf)
    addHolders(timetable)
    addFactions(agenda, on: timetable.range.first)
  }

  private mutating func addHolders(_ timetable: Timetable) {
    let agenda = timetable.agenda
    let evenings = timetable.rounds.evenings
    var number: [Holder.ID: Int] = [:]
    var soft: [Holder.ID: [Int]] = [:]
    for (index, portfolio) in portfolio.enumerated() where !portfolio.isEmpty {
      let all = evenings.flatMap { agenda.holders(of: portfolio, on: $0.day) }.unique
      func isAlwaysThere(_ holder: Holder?) -> Bool {
        holder.map { holder in
          evenings.allSatisfy { holder.availability.isFree(on: $0.day, during: $0.hours) }
        } ?? false
      }
      if all.count > 1, all.contains(where: isAlwaysThere) { continue }
      for holder in all {
        if isAlwaysThere(holder.substitute.flatMap { agenda.holders[$0] }) {
          soft[holder.id, default: []].append(index)
          continue
        }
        if number[holder.id] == nil {
          number[holder.id] = holders.count
          holders.append(Season.Holder(id: holder.name))
        }
        if let holder = number[holder.id] { holdersOf[index].append(holder) }
      }
    }
    for (_, indices) in soft.sorted(by: { $0.key < $1.key }) {
      for (position, one) in indices.enumerated() {
        apart += indices[(position + 1)...].map { Season.Pair(one, $0) }
      }
    }
  }

  private mutating func addFactions(_ agenda: Agenda, on day: Day) {
    for faction in agenda.factions where faction.availability.isValid(on: day) {
      var speakers: [String: String] = [:]
      for entry in faction.spokespersons {
        let first = entry.people.first { $0.availability.isValid(on: day) }
        if let first { speakers[entry.portfolio.folded] = first.member }
      }
      guard !speakers.isEmpty else { continue }
      if faction.people.count == 1 { single.append(factions.count) }
      for index in portfolio.indices where speakers[portfolio[index]] != nil {
        wish[index].append(factions.count)
      }
      factions.append(Season.Faction(id: faction.name, spokespersons: speakers))
    }
  }

  /// Whether two requests need somebody who can be in one room at a time.
  private func sharesSomebody(_ one: Int, _ other: Int) -> Bool {
    holdersOf[one].contains(where: holdersOf[other].contains)
      || attend[one].contains(where: attend[other].contains)
  }
}

extension Company {
  /// Adds what the rules forbid of two requests at one time beside what is known by now.
  ///
  /// - Complexity: O(items² · rules).
  mutating func addClashes(_ timetable: Timetable, _ judged: [Judged], _ ties: Ties) {
    guard timetable.rounds.rooms.count > 1 else { return }
    let probe = Probe(timetable, judged)
    for one in timetable.items.indices {
      for other in timetable.items.indices.dropFirst(one + 1)
      where !sharesSomebody(one, other) && !ties.chain(one, other) {
        guard let rule = probe.clash(one, other) ?? probe.clash(other, one) else { continue }
        if rule == "SmallFaction", mustAttend(one, other) { continue }
        holdersOf[one].append(holders.count)
        holdersOf[other].append(holders.count)
        holders.append(Season.Holder(id: rule))
      }
    }
  }

  /// Has the factions of one person attend wherever they speak, where that keeps a pair apart.
  private mutating func mustAttend(_ one: Int, _ other: Int) -> Bool {
    for faction in single where attend.allSatisfy({ !$0.contains(faction) }) {
      guard wish[one].contains(faction), wish[other].contains(faction) else { continue }
      for index in wish.indices where wish[index].contains(faction) {
        wish[index].removeAll { $0 == faction }
        attend[index].append(faction)
      }
    }
    return sharesSomebody(one, other)
  }
}

/// Puts two requests at one time and asks the rules.
private struct Probe {
  let timetable: Timetable
  let judged: [Judged]
  /// By request and evening: its open places.
  private let open: [[Int: [Place]]]

  init(_ timetable: Timetable, _ judged: [Judged]) {
    self.timetable = timetable
    self.judged = judged
    open = judged.map { Dictionary(grouping: $0.open, by: \.evening) }
  }

  /// The first rule that forbids one request because of another at the same time; nil where none
  /// does, or where they can never be at one time.
  func clash(_ one: Int, _ other: Int) -> String? {
    guard let (place, theirs) = meeting(one, other) else { return nil }
    let item = timetable.items[one]
    let numbers = (timetable.agenda.sessions.last?.number ?? 0) + 1
    let beside = timetable.session(other, at: theirs, number: numbers, publicID: "")
    let agenda = timetable.bare.with([item.session].compactMap(\.self) + [beside])
    let scene = Scene(
      agenda, request: item.request.flatMap { agenda.requests[$0] }, today: timetable.today)
    return scene.findings(of: Self.rules, on: item.candidate(in: timetable.slot(of: place)))
      .first { $0.forbids && !Self.counted.contains($0.rule) }?.rule
  }

  /// Two open places at one time in two rooms, on the first evening that has such.
  private func meeting(_ one: Int, _ other: Int) -> (Place, Place)? {
    let (length, theirs) = (timetable.length(one), timetable.length(other))
    for evening in timetable.rounds.evenings.indices {
      for place in open[one][evening] ?? [] {
        let beside = (open[other][evening] ?? []).first {
          $0.room != place.room && $0.round < place.round + length
            && place.round < $0.round + theirs
        }
        if let beside { return (place, beside) }
      }
    }
    return nil
  }

  private static let rules = Reach.hours + Reach.slot
  /// Rules that count how many there are at once, or say who comes first: those are no pairs.
  private static let counted: Set<String> = ["ClerkFree", "PhaseOrder", "MinGap", "DependsOn"]
}
