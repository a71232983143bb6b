public import Almanac

/// A paper for a session: promised, expected, received.
public struct Paper: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.paper
  /// The same as its `number`.
  public var id: Int { number }
  /// Its number in this store, from 1.
  public let number: Int
  /// The request that it belongs to.
  public var request: Request.ID
  /// What it is called.
  public var title: String
  /// Where it can be read.
  public var link: String?
  /// Who delivers it.
  public var owner: String?
  /// When it was promised, in the letter's words.
  public var promise: Clause?
  /// The day on which it is expected.
  public var expected: Day?
  /// The day on which it came in.
  public var received: Day?

  /// A paper.
  public init(
    number: Int, request: Request.ID, title: String, link: String? = nil, owner: String? = nil,
    promise: Clause? = nil, expected: Day? = nil, received: Day? = nil
  ) {
    self.number = number
    self.request = request
    self.title = title
    self.link = link
    self.owner = owner
    self.promise = promise
    self.expected = expected
    self.received = received
  }
}
