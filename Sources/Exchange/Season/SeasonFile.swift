public import Planning
public import Wording

/// A season to plan as a file: JSON in the format `marktmeester-plan/1`.
///
///     let season = try SeasonFile.read(text)
///
/// Everything refers by index, counted from 0. Days are texts "2023-09-26". Every key must be there
/// unless `?` marks it; a `?` after a value says that it may be null. Other keys are left alone, so
/// that the format can grow. A place is `[evening, first round, room]`.
///
///     format        "marktmeester-plan/1"
///     name
///     evenings      [{ date, closed: reason?, rounds, maxSessions,
///                      parallel?: sessions at once, a number for each round }], in order of date;
///                   closed ones stay in the list
///     rooms         [{ id, capacity, equipment: [name], public: true or false,
///                      closed: [evening] }]
///     aldermen      [{ id, absent: [[evening, [round]?]] }]
///     factions      [{ id, spokes: { portfolio: person } }]
///     requests      [{ id, portfolio, aldermen: [id], duration: rounds, attendance: people,
///                      equipment: [name], public,
///                      after: [[first day, reason]], before: [[last day, reason]],
///                      docsReady: day, noticeDays, presidium: day, leadDays,
///                      preferred: day, tolDays, weight, pin: place?,
///                      attend: [faction], wish: [faction],
///                      bans?: [{ reason, places: [place] }],
///                      prices?: [[evening, first round, room, price]] }]
///     chains        [{ before: request, after: request, minDays }]
///     together      [[request, request]]
///     apart         [[request, request]]
///     published     [place?]?, one for each request
///     loadTarget    rounds that an evening bears
///     weights       { date, load, end, room, together, apart, clash, moveEvening, moveRound,
///                     moveRoom }
///
/// A season without evenings, rooms or requests is one too.
public enum SeasonFile {
  /// The format that is read.
  public static let format = "marktmeester-plan/1"
  /// The largest text that is read, in bytes.
  public static let limit = 64_000_000

  /// Why a season file could not be read.
  public enum Failure: Error, Equatable, Sendable {
    /// The text is larger than any season is.
    case tooLarge(bytes: Int, limit: Int)
    /// The text is no JSON: where, and why.
    case syntax(line: Int, column: Int, JSONFlaw)
    /// Errors of meaning in the order of the text, the first hundred, and how many there are.
    case invalid([Fault], count: Int)
  }

  /// The season that a text spells.
  ///
  /// What can only be seen of the whole, such as requests that come after themselves, is left to
  /// the planning.
  public static func read(_ text: String) throws(Failure) -> Season {
    guard text.utf8.count <= limit else {
      throw .tooLarge(bytes: text.utf8.count, limit: limit)
    }
    let source: JSONSource
    do {
      source = try JSONSource(text)
    } catch {
      let (line, column) = JSONSource.line(of: error.position, in: Array(text.utf8))
      throw .syntax(line: line, column: column, error.flaw)
    }
    var reader = SeasonReader(source)
    guard let season = reader?.season(), source.faultCount == 0 else {
      throw .invalid(source.faults, count: source.faultCount)
    }
    return season
  }
}
