public import Almanac
public import Council

/// A letter that lies on the desk, to be taken in.
public struct Incoming: Hashable, Sendable {
  /// What it is called: its file.
  public var name: String
  /// Its text.
  public var text: String
  /// What was read of it.
  public var draft: Draft
  /// The day on which it came in; nil is the date that it bears.
  public var received: Day?

  /// A letter.
  public init(name: String, text: String, draft: Draft, received: Day? = nil) {
    self.name = name
    self.text = text
    self.draft = draft
    self.received = received
  }
}

/// The letters that lie on the desk, and what came of them.
struct Tray: Hashable, Sendable {
  /// Those that were not opened yet.
  var waiting: [Incoming] = []
  /// How many there were.
  var count = 0
  /// The requests that were made of them.
  var taken: [Request.ID] = []
}

/// What is taken in of a letter.
struct Taking: Hashable, Sendable {
  let draft: Draft
  let letter: String
  let received: Day?
}
