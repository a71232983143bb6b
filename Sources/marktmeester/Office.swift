import Almanac
import ArgumentParser
import Council
import Exchange
import Foundation
import Planning
import Store
import Wording

/// The options that every command takes.
struct Common: ParsableArguments {
  @Option(help: Help.option(.optionDB)) var db: String?
  @Option(help: Help.option(.optionToday)) var today: String?
  @Option(help: Help.option(.optionLang)) var lang: String?
  @Flag(help: Help.option(.optionJSON)) var json = false

  /// Refuses a language that there is no wording for.
  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("--lang: \(lang) (nl, en)")
    }
  }

  /// What a command works with.
  func office() throws -> Office { try Office(self) }
}

/// Where a command works: the store, the day, the words.
struct Office {
  /// The words of the language asked for.
  let words: any Words
  /// The day that plans are judged by.
  let today: Day
  /// Whether that day was given, and is not the clock's.
  let isGivenDay: Bool
  /// Whether the answer is wanted as JSON.
  let json: Bool
  /// Where the store is.
  let path: String

  /// The surroundings of a command, by its options, else by the environment.
  init(_ common: Common) throws {
    words = Surroundings.language(among: CommandLine.arguments).words
    json = common.json
    path = Surroundings.absolute(
      common.db ?? Surroundings.variable("MARKTMEESTER_DB") ?? Surroundings.defaultStore())
    let real = Surroundings.today()
    let given = common.today ?? Surroundings.variable("MARKTMEESTER_TODAY")
    isGivenDay = given != nil
    if let text = given {
      today = try Self.day(text, reference: real, words)
    } else {
      today = real
    }
  }

  /// The years that a council plans in; others are slips of the pen.
  private static let years = 1900...2999

  /// A day as people write it.
  func day(_ text: String) throws -> Day { try Self.day(text, reference: today, words) }

  private static func day(_ text: String, reference: Day, _ words: any Words) throws -> Day {
    switch DateParser(reference: reference).parse(text) {
    case .day(let day):
      guard years.contains(day.year) else {
        throw Failure(.yearOutOfReach(text, years), words)
      }
      return day
    case .noSuchDay(let text): throw Failure(.noSuchDate(text), words)
    case .weekdayDisagrees(let day, let said):
      throw Failure(.weekdayDisagrees(day, said: said), words)
    case .unreadable: throw Failure(.badDate(text), words)
    }
  }

  /// A time of day as people write it.
  func time(_ text: String) throws -> TimeOfDay {
    let dotted = text.replacing(".", with: ":")
    guard let time = TimeOfDay(iso: dotted) else { throw Failure(.badTime(text), words) }
    return time
  }

  /// The end of an absence: a whole day, or an hour of it.
  func moment(_ text: String, isEnd: Bool) throws -> Moment {
    if let moment = Moment(iso: text), Self.years.contains(moment.day.year) { return moment }
    return Moment(day: try day(text), time: isEnd ? .endOfDay : .midnight)
  }
}

// MARK: - The store

extension Office {
  /// Runs something on the store, its errors put into words.
  func guarded<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as StoreError {
      throw Failure(error.trouble, words)
    }
  }

  /// The plan as it stands.
  func snapshot() throws -> Snapshot {
    try guarded { try Store.open(at: path, mode: .read).load() }
  }

  /// The plan as it stands.
  func agenda() throws -> Agenda { try snapshot().agenda }

  /// The request that somebody means.
  func request(_ name: String, in agenda: Agenda) throws -> Request {
    try judged(in: agenda) { () throws(Refusal) in try agenda.request(named: name) }
  }

  /// Runs something that may be refused, the refusal put into words.
  func judged<Value>(in agenda: Agenda, _ work: () throws(Refusal) -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      let code: Int32 = error.isUsage ? 64 : 1
      throw Failure(words.refusal(error, in: agenda), code: code)
    }
  }

  /// Does a deed and keeps it: loads, judges, applies.
  ///
  /// When another desk got in between, the deed is judged anew on what stands then, three times
  /// at most.
  func perform(
    _ command: String, names: Int = 1, _ deed: (Deeds) throws(Refusal) -> Edit
  ) throws -> (edit: Edit, before: Agenda, after: Agenda) {
    try guarded {
      let store = try Store.open(at: path)
      for attempt in 1... {
        let before = try store.load()
        let supply = Supply(highest: before.highest, publicIDs: Surroundings.names(names))
        let deeds = Deeds(before.agenda, today: today, supply: supply)
        let edit = try judged(in: before.agenda) { () throws(Refusal) in try deed(deeds) }
        do {
          let after = try store.apply(
            edit, against: before.revision, by: Surroundings.origin(command))
          return (edit, before.agenda, after.agenda)
        } catch StoreError.stale where attempt < 3 {
          continue
        }
      }
      preconditionFailure("three attempts end in an answer or an error")
    }
  }

  /// Says what was done.
  func say(_ note: Note) throws { try Output.write([words.note(note)]) }

  /// What an item is called: its kind and number, with its subject.
  func title(of key: EntityKey, in agenda: Agenda) -> String {
    let name = "\(words.name(key.kind)) \(key.id)"
    switch agenda[key] {
    case .request(let request): return "\(name), \(request.subject)"
    case .session(let session): return "\(name), \(session.title)"
    default: return key.kind == .council ? words.name(key.kind) : name
    }
  }
}

extension Refusal {
  /// Whether the command named something that is not there.
  var isUsage: Bool {
    switch self {
    case .noRequest, .ambiguousRequest, .unknownRule, .overrideNeedsReason, .announcedNeedsReason,
      .noAnchor, .noPhase,
      .phaseNeeded, .nobody, .reversedDays, .unknownPortfolio, .unknownRoom, .badDuration,
      .sameRequest, .linkedToItself, .dependsInCircle, .badCount, .optionLapsed, .optionTooLong,
      .noChair:
      true
    default: false
    }
  }
}
