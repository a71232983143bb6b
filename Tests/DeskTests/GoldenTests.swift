import Almanac
import Screen
import TestSupport
import Testing

@testable import Desk

/// Whole screens, character by character and style by style, kept in files that people can read.
struct GoldenTests {
  /// A screen: who sits there, and the keys that lead to it.
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let seat: Seat
    let keys: String
    var testDescription: String { name }
  }

  static let scenes: [Scene] = [
    Scene(name: "plan-inbox", seat: .plan, keys: ""),
    Scene(name: "plan-board", seat: .plan, keys: "Enter j"),
    Scene(name: "plan-refused", seat: .plan, keys: "Enter gd \"24 okt 2023\" Enter p"),
    Scene(name: "plan-placed", seat: .plan, keys: "p p"),
    Scene(name: "plan-moving", seat: .plan, keys: "p p m k"),
    Scene(name: "plan-override", seat: .plan, keys: "Enter gd \"24 okt 2023\" Enter O \"spoed\""),
    Scene(
      name: "plan-confirm", seat: .plan,
      keys: "Enter gd \"24 okt 2023\" Enter O \"spoed\" Enter"),
    Scene(name: "plan-finder", seat: .plan, keys: "p j"),
    Scene(name: "plan-chances", seat: .plan, keys: "i"),
    Scene(name: "plan-season", seat: .plan, keys: "A"),
    Scene(name: "plan-insert", seat: .plan, keys: "Enter I"),
    Scene(name: "plan-adopt", seat: .plan, keys: "A p \"zo kan het\" Enter"),
    Scene(name: "plan-why", seat: .plan, keys: "Enter gd \"12 sep 2023\" Enter i"),
    Scene(name: "plan-letter", seat: .plan, keys: "o j j j"),
    Scene(name: "plan-history", seat: .plan, keys: "p p m j Enter u U"),
    Scene(name: "plan-help", seat: .plan, keys: "?"),
    Scene(name: "plan-detail", seat: .plan, keys: "Tab Tab ^D"),
    Scene(name: "review-page", seat: .review, keys: ""),
    Scene(name: "review-offer", seat: .review, keys: "j d \"\" Enter \"agenda vol\""),
    Scene(name: "review-confirm", seat: .review, keys: "+ \"rijp voor bespreking\" Enter Enter"),
    Scene(name: "review-help", seat: .review, keys: "?"),
    Scene(name: "browse-evenings", seat: .browse, keys: ""),
    Scene(name: "browse-list", seat: .browse, keys: "5 j"),
    Scene(name: "browse-session", seat: .browse, keys: "Enter Enter"),
    Scene(name: "browse-search", seat: .browse, keys: "/ \"afval\" Enter"),
  ]

  /// The sizes that show all panes.
  static let sizes = [Size(120, 35), Size(80, 24), Size(60, 15)]

  @Test(arguments: scenes, [Language.nl, .en])
  func `the screen`(_ scene: Scene, _ language: Language) throws {
    let frames = Self.sizes.map { size in
      var desk = TestDesk(
        scene.seat, language, size: size,
        agenda: scene.seat == .browse ? Sample.planned : Sample.agenda)
      desk.play(scene.keys)
      return desk.frame.portrait
    }
    let name = "desk/\(scene.name).\(language.rawValue)"
    #expect(try Golden.difference(frames.joined(separator: "\n"), name) == nil)
  }

  @Test(arguments: [Language.nl, .en])
  func `small screens show the pane in use, and the smallest a sentence`(
    _ language: Language
  ) throws {
    let keys: [(Seat, String)] = [
      (.plan, ""), (.plan, "Enter"), (.plan, "Tab Tab Tab"), (.plan, "Enter O"), (.review, ""),
      (.browse, ""), (.browse, "Enter"),
    ]
    var frames: [String] = []
    for (seat, keys) in keys {
      var desk = TestDesk(seat, language, size: Size(40, 10), agenda: Sample.planned)
      desk.play(keys)
      frames.append(desk.frame.portrait)
    }
    frames.append(TestDesk(.plan, language, size: Size(29, 5)).frame.portrait)
    #expect(
      try Golden.difference(
        frames.joined(separator: "\n"), "desk/small.\(language.rawValue)") == nil)
  }

  /// The page of a letter: as it opens, at a question, in the letter, while a phrase is typed, with
  /// a phrase left out and the question before it is left.
  static let drafts = [
    ("open", ""), ("question", "n 2 n"), ("letter", "j j j Tab"),
    ("typing", "a \"uiterlijk wk 41\""),
    ("left-out", "G k k k k k x"), ("leaving", "n 1 q"), ("help", "?"),
  ]

  @Test(arguments: drafts.map(\.0), [Language.nl, .en])
  func `a letter beside what was read of it`(_ name: String, _ language: Language) throws {
    let keys = Self.drafts.first { $0.0 == name }?.1 ?? ""
    let frames = [Size(120, 35), Size(80, 24), Size(40, 10)].map { size in
      Visit.intake(name, keys).desk(language, size: size).frame.portrait
    }
    let name = "desk/draft-\(name).\(language.rawValue)"
    #expect(try Golden.difference(frames.joined(separator: "\n"), name) == nil)
  }
}
