public import Council

// What somebody says of the needs of a session, put into its request.

extension Deeds {
  /// What somebody says of a session's needs; nil says nothing.
  public struct NeedsAnswers: Hashable, Sendable {
    /// How many come to listen; 0 is unknown.
    public var audience: Int?
    /// Whether it must be streamed.
    public var webcast: Bool?
    /// How many residents want to speak; 0 is unknown.
    public var speakers: Int?
    /// Who comes from outside, and nobody else; none is nobody.
    public var guests: [Needs.Guest]?
    /// Whether somebody comes from outside who has no name yet.
    public var expectsGuests: Bool?
    /// Which officers must be there.
    public var officers: [Needs.Officer]?
    /// Why it is urgent, or that it is not.
    public var urgency: String??

    /// Nothing said yet.
    public init() {}
  }

  /// The needs with what somebody says of them.
  func needs(_ needs: Needs, with answers: NeedsAnswers) throws(Refusal) -> Needs {
    var needs = needs
    if let audience = answers.audience { needs.audience = try count(audience) }
    if let speakers = answers.speakers { needs.speakers = try count(speakers) }
    needs.webcast = answers.webcast ?? needs.webcast
    for guest in answers.guests ?? [] { try check(.guest, guest.name) }
    if let guests = answers.guests { (needs.guests, needs.expectsGuests) = (guests, false) }
    needs.expectsGuests = answers.expectsGuests ?? needs.expectsGuests
    for officer in answers.officers ?? [] { try check(.officer, officer.name) }
    needs.officers = answers.officers ?? needs.officers
    if let urgency = answers.urgency {
      try check(.urgency, urgency)
      needs.urgency = urgency
    }
    return needs
  }

  /// A number of people; 0 is unknown.
  private func count(_ people: Int) throws(Refusal) -> Int? {
    let most = 100_000
    guard (0...most).contains(people) else { throw .badCount(people, most: most) }
    return people == 0 ? nil : people
  }
}
