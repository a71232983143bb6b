import Almanac
import Council

/// Reads the whole file, table by table.
///
/// Where something is missing or wrong, a stand-in takes its place and reading goes on: nothing
/// that was read counts once the log holds a fault.
struct CouncilReader {
  let log: FaultLog
  let ledger: Ledger

  init(_ log: FaultLog) {
    self.log = log
    ledger = Ledger(log)
  }

  /// The entities of the file, in the order that `CouncilFile.read` promises.
  func entities(of root: Node) -> [Entity] {
    let entities = root.fields(log) { file in
      let council = council(file)
      let rooms = rooms(file)
      let bodies = bodies(file)
      let evenings = evenings(file, of: bodies)
      let calendar = recesses(file) + closedDays(file) + anchors(file)
      let holders = holders(file)
      let factions = factions(file)
      SeatCount(log).check(factions, against: council, in: file)
      let people = members(file) + chairs(file) + clerks(file)
      return [Entity.council(council)] + rooms + bodies.map(Entity.body) + evenings + calendar
        + holders + factions.map(Entity.faction) + people
    }
    ledger.settle()
    return entities ?? []
  }

  /// The items of a list of tables `[[key]]`, in order; those that cannot be read are left out.
  func items<Item>(
    _ key: String, _ file: Fields, atMost limit: Int = 10_000, _ read: (Fields) -> Item?
  ) -> [Item] {
    (file.optional(key)?.list(log, atMost: limit) ?? []).compactMap { $0.fields(log, read) }
  }
}

// MARK: The council and its rules

extension CouncilReader {
  private func council(_ file: Fields) -> Profile {
    let standIn = Profile(name: "", municipality: "", seats: 0)
    var profile = file.required("council")?.fields(log, profile) ?? standIn
    profile.procedure = file.optional("rules")?.fields(log, procedure) ?? Procedure()
    profile.factionWeekdays = factionWeekdays(file)
    profile.occasions = occasions(file)
    return profile
  }

  private func profile(_ fields: Fields) -> Profile {
    _ = fields.optional("time-zone")?.word(of: ["Europe/Amsterdam"], log)
    let languages = Language.allCases.map(\.rawValue)
    let language = fields.optional("language")?.word(of: languages, log)
    return Profile(
      name: fields.required("name")?.name(log) ?? "",
      municipality: fields.required("municipality")?.name(log) ?? "",
      province: fields.optional("province")?.name(log) ?? "",
      language: language.flatMap(Language.init(rawValue:)) ?? .nl,
      schoolRegion: fields.optional("school-region")?.word(of: Self.regions, log) ?? "",
      seats: fields.required("seats")?.integer(1...150, log) ?? 0)
  }

  private func factionWeekdays(_ file: Fields) -> [Weekday] {
    let all = items("faction-evening", file) { fields in
      fields.required("weekdays").map(weekdays)
    }
    return Set(all.joined()).sorted()
  }

  /// A list of weekdays, in order of the week.
  func weekdays(_ node: Node) -> [Weekday] {
    let seen = Uniqueness(log)
    let weekdays = (node.list(log, mayBeEmpty: false) ?? []).compactMap { node -> Weekday? in
      guard let weekday = node.weekday(log) else { return nil }
      seen.note(weekday.name, at: node)
      return weekday
    }
    return weekdays.sorted()
  }
}
