import Foundation
import TestSupport
import Testing

/// The walk that `make demo` shows, line by line, in both languages.
struct WalkTests {
  /// The steps, in order, each with the name of its golden.
  static let steps: [(name: String, arguments: [String])] = [
    ("1-init", ["init", "--demo"]),
    ("2-intake", ["intake", "--demo", "--add"]),
    ("3-dates", ["dates", "1"]),
    ("4-why", ["why", "1", "2023-09-12"]),
    ("5-grant", ["request", "grant", "1", "--by", "meeting", "--reason", "Het is er rijp voor."]),
    ("6-place", ["place", "1", "2023-09-26"]),
    ("7-check", ["check"]),
    ("8-agenda", ["agenda"]),
    ("9-log", ["log"]),
    ("10-verify", ["verify"]),
  ]

  @Test(arguments: ["nl", "en"])
  func `the walk`(_ language: String) throws {
    let program = try Program()
    for step in Self.steps {
      let outcome = try program.run(step.arguments + ["--lang", language])
      #expect(outcome.code == 0, "\(step.name): \(outcome.err)")
      #expect(outcome.err.isEmpty, "\(step.name)")
      let text = outcome.out.replacing(program.store, with: "STORE")
      let name = "walk-\(step.name).\(language)"
      #expect(try Golden.difference(Self.timeless(text), name) == nil)
    }
  }

  /// The text with the clock and the user of the machine taken out.
  private static func timeless(_ text: String) -> String {
    text.replacing(#/\w\w\w? \d+ \w{3} \d{4} \d\d:\d\d  uid \d+/#, with: "WHEN  WHO")
  }
}
