import Council
import Foundation
import Intake
import TestSupport

/// Fits the weights with which a letter's phrases are judged, and prints them.
///
///     swift run -c release weigh-intake FOLDER…
///
/// A folder holds sentences (`.tsv`) and letters (`.txt`) with their right readings (`.json`, whose
/// `clauses` name the phrases that speak of the session). First come the figures of a
/// cross-validation in which no letter is judged by weights that it had a part in, folder by folder;
/// then the table for `PhraseWeights.swift`. A folder named twice counts twice.
@main
struct Weigh {
  static func main() throws {
    let folders = Array(CommandLine.arguments.dropFirst())
    guard !folders.isEmpty else {
      print("usage: weigh-intake FOLDER…")
      exit(64)
    }
    var rows: [Regression.Row] = []
    for folder in folders { rows += try self.rows(of: folder) }
    crossValidate(rows)
    table(Regression(rows, signs: PhraseSign.allCases.count))
  }

  // MARK: Rows

  private struct Gold: Decodable {
    struct Clause: Decodable { var phrase: String }
    var isRequest: Bool
    var clauses: [Clause]
  }

  private static func rows(of folder: String) throws -> [Regression.Row] {
    let reader = LetterReader(agenda: Season.agenda)
    var rows: [Regression.Row] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".json") || name.hasSuffix(".tsv") {
      if name.hasSuffix(".tsv") {
        rows += try self.sentences(of: folder + "/" + name, reader)
        continue
      }
      let file = URL(fileURLWithPath: folder + "/" + name)
      let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
      guard gold.isRequest else { continue }
      let letter = file.deletingPathExtension().appendingPathExtension("txt")
      let text = String(decoding: try Data(contentsOf: letter), as: UTF8.self)
      rows += self.rows(
        of: text, phrases: gold.clauses.map(\.phrase), folder: folder, name: name, reader)
    }
    return rows
  }

  private static func rows(
    of text: String, phrases: [String], folder: String, name: String, _ reader: LetterReader
  ) -> [Regression.Row] {
    let right = phrases.compactMap { phrase in
      let found = place(of: phrase, in: text)
      if found == nil { print("\(folder), \(name): not in the letter: \(phrase)") }
      return found
    }
    return reader.weighed(text).compactMap { item in
      guard let place = item.clause.place else { return nil }
      let signs = PhraseSign.allCases.filter(item.signs.contains).map(\.rawValue)
      let answer = right.contains { $0.overlaps(place.start..<place.end) }
      return Regression.Row(signs: signs, answer: answer, folder: folder, name: name)
    }
  }

  /// Sentences behind a plain request: a phrase that speaks of the session or "-", and the sentence.
  private static func sentences(
    of file: String, _ reader: LetterReader
  ) throws -> [Regression.Row] {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    return lines.flatMap { line -> [Regression.Row] in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 2 else {
        print("\(file): not two fields: \(line)")
        return []
      }
      return rows(
        of: head + fields[1], phrases: fields[0] == "-" ? [] : [fields[0]], folder: file,
        name: fields[1], reader)
    }
  }

  private static let head = """
    Datum: 1 september 2023
    Onderwerp: Plan sport

    Geacht presidium,

    Wij vragen een beeldvormende sessie van een uur. 
    """

  private static func place(of phrase: String, in text: String) -> Range<Int>? {
    guard let range = text.range(of: phrase, options: .literal) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<(start + phrase.utf8.count)
  }

  // MARK: Figures

  private static func crossValidate(_ rows: [Regression.Row]) {
    let groups = Set(rows.map(\.group)).sorted()
    let fold = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0 % 10) })
    var tallies: [String: (right: Int, extra: Int, missed: Int)] = [:]
    for part in 0..<10 {
      let known = rows.filter { fold[$0.group] != part }
      let fit = Regression(known, signs: PhraseSign.allCases.count)
      for row in rows where fold[row.group] == part {
        let says = fit.probability(row.signs) > 0.5
        for name in [row.folder, "all"] {
          tallies[name, default: (0, 0, 0)].right += says && row.answer ? 1 : 0
          tallies[name, default: (0, 0, 0)].extra += says && !row.answer ? 1 : 0
          tallies[name, default: (0, 0, 0)].missed += !says && row.answer ? 1 : 0
        }
      }
    }
    print("\(rows.count) phrases, \(rows.count { $0.answer }) of the session; held back in turn:")
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      let precision = Double(tally.right) / Double(max(1, tally.right + tally.extra))
      let recall = Double(tally.right) / Double(max(1, tally.right + tally.missed))
      print(
        "\(name): precision \(percent(precision)) recall \(percent(recall)), "
          + "\(tally.extra) too many, \(tally.missed) missed")
    }
  }

  private static func percent(_ share: Double) -> String {
    String(format: "%.1f %%", share * 100)
  }

  private static func table(_ fit: Regression) {
    func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }
    print("  static let start = \(tenths(fit.start))\n")
    var line = "   "
    for sign in PhraseSign.allCases {
      let weight = tenths(fit.weights[sign.rawValue])
      guard weight != 0 else { continue }
      let entry = " (.\(sign), \(weight)),"
      if line.count + entry.count > 100 {
        print(line)
        line = "   "
      }
      line += entry
    }
    print(line)
  }
}
