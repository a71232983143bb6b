public import Almanac
public import Council

// What ties a request to others, to an anchor and to a day of decision.

extension Deeds {
  /// What ties a request to the rest of the plan; nil leaves a thing as it is.
  public struct Links: Hashable, Sendable {
    /// The anchor that it treats; nil within takes it away.
    public var anchor: Anchor.ID??
    /// The last day for the council to decide; nil within takes it away.
    public var decideBy: Day??
    /// The requests that it comes after, each by number, case number or subject.
    public var dependsOn: [String]?
    /// The requests that it belongs with on one evening, named likewise.
    public var together: [String]?

    /// No link yet.
    public init() {}
  }

  /// Puts links into a request, each checked.
  func apply(_ links: Links, to request: inout Request) throws(Refusal) {
    if let name = links.anchor {
      if let name, agenda.anchors[name] == nil {
        throw .noAnchor(name, known: agenda.anchors.map(\.id))
      }
      request.anchor = name
    }
    if let day = links.decideBy { request.decideBy = day }
    if let names = links.dependsOn {
      request.dependsOn = try numbers(names, besides: request.number)
      try checkCircle(request)
    }
    if let names = links.together {
      request.together = try numbers(names, besides: request.number)
    }
  }

  /// The numbers of requests that somebody names, in order and each once.
  private func numbers(
    _ names: [String], besides own: Request.ID
  ) throws(Refusal) -> [Request.ID] {
    var numbers: [Request.ID] = []
    for name in names {
      let number = try agenda.request(named: name).number
      if number == own { throw .linkedToItself(own) }
      numbers.append(number)
    }
    return numbers.unique.sorted()
  }

  /// Refuses a request that would come after itself.
  private func checkCircle(_ request: Request) throws(Refusal) {
    var road: [Request.ID] = []
    var ahead = request.dependsOn
    while let number = ahead.popLast() {
      if number == request.number { throw .dependsInCircle(request.number, road) }
      guard !road.contains(number) else { continue }
      road.append(number)
      ahead += agenda.requests[number]?.dependsOn ?? []
    }
  }
}
