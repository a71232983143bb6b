import Almanac
import Council
import Foundation
import TestSupport
import Testing

@testable import Intake

/// Reads the practice phrases and the practice letters that lie beside the project.
///
/// They are no part of it: where the folder is absent, the suite is skipped.
@Suite(.enabled(if: Practice.isThere, "no practice letters at ../shared"))
struct PracticeTests {
  @Test func `most phrases come to their window`() throws {
    let phrases = try Practice.phrases()
    let wrong = phrases.filter { !$0.isRead }.map(\.phrase)
    #expect(wrong.count * 100 <= phrases.count * 15, "\(wrong)")
  }

  @Test func `letters are told from requests, with their date`() throws {
    for letter in try Practice.letters() {
      let draft = Reading.draft(letter.text)
      #expect(draft.isRequest == letter.isRequest, "\(letter.name)")
      #expect(draft.date?.description == letter.date, "\(letter.name)")
    }
  }

  @Test func `the letter that started it all`() throws {
    let draft = Reading.draft(try Practice.seed())
    #expect(draft.caseNumber == "3604012")
    #expect(draft.date == Season.day("2023-06-27"))
    #expect(draft.sender == .college)
    #expect(draft.sessions == [.init(kind: .informing)])
    #expect(draft.relatedCases == ["3487985", "3496929"])
    #expect(draft.clauses.map { Practice.withoutPlace($0) } == Season.clauses)
    #expect(draft.papers.map(\.title) == [Season.paper.title])
    #expect(draft.papers.first?.when.map(Practice.withoutPlace) == Season.paper.promise)
    #expect(draft.portfolio == nil)
    #expect(
      draft.questions == [
        .phase(clause: 2, anchor: "begroting-2024", options: ["markt", "raad"], assumed: "markt"),
        .duration(assumed: 60), .portfolio(proposal: "wijkgericht werken"), .room,
      ])
    let window = Season.agenda.window(of: draft.clauses, letterDate: Season.day("2023-06-27"))
    #expect(window.earliest == Season.day("2023-09-04"))
    #expect(window.latest == Season.day("2023-10-16"))
    #expect(window.target == Window.Span(Season.range("2023-09-14", "2023-10-01")))
  }

  @Test func `every clause of a letter stands where it says`() throws {
    for letter in try Practice.letters() {
      let bytes = Array(letter.text.utf8)
      for clause in Reading.draft(letter.text).clauses {
        let place = try #require(clause.place)
        #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == clause.phrase)
      }
    }
  }
}

/// The practice files as they are on disk.
enum Practice {
  /// One phrase with the window that it should come to.
  struct Phrase: Decodable {
    var phrase: String
    var on: String
    var earliest: String?
    var latest: String?
    var error: String?
    var accept: [Other]?

    /// Another window that is right.
    struct Other: Decodable {
      var earliest: String?
      var latest: String?
      var error: String?
    }

    /// Whether the reader comes to this window, or to another that is right.
    var isRead: Bool {
      let reader = PhraseReader(agenda: Season.agenda, letterDate: Season.day(on))
      guard case .clauses(let clauses) = reader.read(phrase) else { return error != nil }
      let window = Season.agenda.window(of: clauses, letterDate: Season.day(on))
      let own = [Other(earliest: earliest, latest: latest, error: error)] + (accept ?? [])
      return own.contains {
        $0.error == nil && $0.earliest == window.earliest?.description
          && $0.latest == window.latest?.description
      }
    }
  }

  /// One letter with the facts that this suite looks at.
  struct Letter {
    var name: String
    var text: String
    var date: String
    var isRequest: Bool
  }

  private struct Facts: Decodable {
    var date: String
    var isRequest: Bool
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../shared").standardizedFileURL

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("phrases.jsonl").path)
  }

  static func phrases() throws -> [Phrase] {
    let text = try String(
      contentsOf: folder.appendingPathComponent("phrases.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Phrase.self, from: Data($0.utf8))
    }
  }

  static func seed() throws -> String {
    try String(contentsOf: folder.appendingPathComponent("letters/seed.txt"), encoding: .utf8)
  }

  static func withoutPlace(_ clause: Clause) -> Clause {
    var clause = clause
    clause.place = nil
    return clause
  }

  static func letters() throws -> [Letter] {
    let letters = folder.appendingPathComponent("letters")
    let names = try FileManager.default.contentsOfDirectory(atPath: letters.path).sorted()
    return try names.filter { $0.hasPrefix("P") && $0.hasSuffix(".json") }.map { name in
      let file = letters.appendingPathComponent(name)
      let facts = try JSONDecoder().decode(Facts.self, from: Data(contentsOf: file))
      let text = file.deletingPathExtension().appendingPathExtension("txt")
      return Letter(
        name: name, text: try String(contentsOf: text, encoding: .utf8), date: facts.date,
        isRequest: facts.isRequest)
    }
  }
}
