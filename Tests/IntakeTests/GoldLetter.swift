import Almanac
import Council
import Foundation
import TestSupport

@testable import Intake

/// A letter of `Tests/Letters` with what a good reading makes of it, written by phenomenon of the
/// field's catalogue before any reader saw it.
struct GoldLetter: Sendable, CustomStringConvertible {
  let name: String
  let text: String
  let gold: Gold

  var description: String { name }

  /// What is right; further readings that are right too stand under `accept`.
  struct Gold: Decodable, Sendable {
    var isRequest: Bool
    var caseNumber: String?
    var caseNumberAccept: [String?]?
    var date: String?
    var sender: String
    var senderAccept: [String]?
    var kindAccept: [String?]?
    var sessions: [Session]
    var earliest: String?
    var latest: String?
    var target: [String?]?
    var weekdays: [String]?
    var excluded: [[String]]
    var clauses: [Clause]
    var portfolio: String?
    var relatedCases: [String]
    var closed: Bool?
    var conflict: [String]?
    var accept: [Accept]?

    struct Session: Decodable, Equatable, Sendable {
      var kind: String?
      var durationMinutes: Int?
      var gapDays: Int?
    }

    struct Clause: Decodable, Sendable {
      var phrase: String
      var relation: String
      var orRelation: [String]?
      var strength: String
    }

    struct Accept: Decodable, Sendable {
      var earliest: String??
      var latest: String??
      var target: [String?]??
    }
  }

  /// All letters, in order.
  static let all: [GoldLetter] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../Letters").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
      let file = folder.appending(path: name)
      guard let data = try? Data(contentsOf: file),
        let gold = try? JSONDecoder().decode(Gold.self, from: data),
        let text = try? Data(
          contentsOf: file.deletingPathExtension().appendingPathExtension("txt"))
      else { return nil }
      return GoldLetter(
        name: String(name.dropLast(5)), text: String(decoding: text, as: UTF8.self), gold: gold)
    }
  }()

  /// What the reader makes of it.
  var draft: Draft { Reading.draft(text) }

  /// The windows that are right, as "first..last ~first..last".
  var windows: [String] {
    let own = describe(gold.earliest, gold.latest, gold.target)
    let others = (gold.accept ?? []).map { other in
      describe(
        other.earliest ?? gold.earliest, other.latest ?? gold.latest, other.target ?? gold.target)
    }
    return [own] + others
  }

  /// The window of a draft, written alike.
  func window(of draft: Draft) -> String {
    let day = draft.date ?? Season.day("2023-01-01")
    let window = Season.agenda.window(of: draft.clauses, letterDate: day)
    return describe(
      window.earliest?.description, window.latest?.description,
      window.target.map { [$0.first?.description, $0.last?.description] })
  }

  /// A window in words; a first day that the letter's date implies, and a target as wide as the
  /// demands, say nothing.
  private func describe(_ first: String?, _ last: String?, _ target: [String?]?) -> String {
    let first = start(first)
    let span = "\(first ?? "")..\(last ?? "")"
    guard let target, target.count == 2 else { return span }
    let low = [first, start(target[0])].compactMap(\.self).max()
    let high = [last, target[1]].compactMap(\.self).min()
    let aim = "\(low ?? "")..\(high ?? "")"
    return aim == span ? span : "\(span) ~\(aim)"
  }

  private func start(_ day: String?) -> String? {
    guard let day, let date = gold.date.map(Season.day) else { return day }
    return Season.day(day) <= date + 1 ? nil : day
  }
}
