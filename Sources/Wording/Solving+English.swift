import Almanac
public import Planning

extension English {
  /// Why a text is no JSON.
  public func flaw(_ flaw: JSONFlaw) -> String {
    switch flaw {
    case .ends: "it ends too soon"
    case .character: "this character cannot stand here"
    case .number: "a number written wrongly"
    case .escape: "an unknown character after \\"
    case .control: "a line end or control character in a text"
    case .deep(let limit): "more than \(limit) levels deep"
    case .more: "something stands after its end"
    }
  }

  /// What makes a season impossible to plan.
  public func fault(_ fault: SeasonFault) -> String {
    switch fault {
    case .number(let field, let item, let value, let allowed):
      "\(about(item))\(name(field)) is \(value), must be from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .unknown(.spokesperson, let item, let value):
      "\(about(item))there is no spokesperson for “\(value)”"
    case .unknown(let field, let item, let value):
      "\(about(item))\(name(field)): there is no \(value)"
    case .repeated(let field, let item, let value):
      "\(about(item))\(name(field)): \(value) stands there twice"
    case .disorder(let item): "the evenings are not in order: \(item) comes too late"
    case .circle(let requests): "these requests would have to follow themselves: \(list(requests))"
    case .tooMany(let field, let count, let most):
      "too many to plan (\(name(field))): \(count), \(most) at most"
    }
  }

  private func about(_ item: String) -> String { item.isEmpty ? "" : "\(item): " }

  // long: one case a field
  private func name(_ field: SeasonFault.Field) -> String {
    switch field {
    case .evening: "evening"
    case .rounds: "rounds"
    case .maxSessions: "number of sessions"
    case .room: "room"
    case .capacity: "seats"
    case .holder: "portfolio holder"
    case .faction: "faction"
    case .spokesperson: "spokesperson"
    case .request: "request"
    case .duration: "duration"
    case .weight: "weight"
    case .tolerance: "tolerance"
    case .noticeDays: "notice of the papers"
    case .leadDays: "days after the presidium"
    case .pin: "pinned slot"
    case .chain: "order"
    case .minDays: "days between"
    case .together: "together"
    case .apart: "not at once"
    case .published: "announced"
    case .loadTarget: "load that an evening bears"
    case .weights: "weights"
    case .date: "date"
    case .place: "slot"
    case .price: "price"
    case .parallel: "sessions at once"
    }
  }

  // long: one case a fact
  /// A fact that a plan of a season must respect.
  public func fact(_ fact: Explanation.Fact, in season: Season) -> String {
    func evening(_ index: Int) -> String { day(season.evenings[index].day) }
    switch fact {
    case .after(let request, let limit):
      let (request, limit) = (season.requests[request], season.requests[request].after[limit])
      return "\(request.id) cannot be before \(day(limit.day)) (\(limit.reason))"
    case .before(let request, let limit):
      let (request, limit) = (season.requests[request], season.requests[request].before[limit])
      return "\(request.id) must be by \(day(limit.day)) (\(limit.reason))"
    case .papers(let request):
      let request = season.requests[request]
      return "the papers of \(request.id) are there on \(day(request.papersReady)) and must be "
        + "\(plural(request.noticeDays, "day", "days")) ahead"
    case .presidium(let request):
      let request = season.requests[request]
      return "the presidium rules on \(request.id) on \(day(request.presidium)), "
        + "at least \(plural(request.leadDays, "day", "days")) before the evening"
    case .ban(let request, let ban):
      let (request, ban) = (season.requests[request], season.requests[request].bans[ban])
      return "\(request.id): \(ban.reason) rules out \(plural(ban.places.count, "slot", "slots"))"
    case .pin(let request):
      let request = season.requests[request]
      return "\(request.id) is pinned\(request.pin.map { " to \(place($0, in: season))" } ?? "")"
    case .capacity(let request):
      let request = season.requests[request]
      return "\(request.id) needs a room for \(request.attendance) people"
    case .equipment(let request):
      let request = season.requests[request]
      return "\(request.id) needs a room with \(list(request.equipment))"
    case .isPublic(let request):
      return "\(season.requests[request].id) needs a room that the public may enter"
    case .duration(let request):
      let request = season.requests[request]
      return "\(request.id) lasts \(plural(request.duration, "round", "rounds"))"
    case .closed(let index):
      return "\(evening(index)) is off (\(season.evenings[index].closed ?? ""))"
    case .maxSessions(let index):
      let most = season.evenings[index].maxSessions
      return "\(evening(index)) has \(plural(most, "session", "sessions")) at most"
    case .parallel(let index):
      let most = list((season.evenings[index].parallel ?? []).map(String.init))
      return "\(evening(index)) has so many sessions at once at most, by round: \(most)"
    case .roomClosed(let room, let index):
      return "\(season.rooms[room].id) is closed on \(evening(index))"
    case .away(let holder, let index):
      return "\(season.holders[holder].id) is away on \(evening(index))"
    case .holder(let holder):
      return "\(season.holders[holder].id) cannot be in two rooms at once"
    case .spokesperson(let name):
      return "\(name) cannot speak in two rooms at once"
    case .chain(let chain):
      let chain = season.chains[chain]
      let (before, after) = (season.requests[chain.before], season.requests[chain.after])
      return
        "\(after.id) comes at least \(plural(chain.minDays, "day", "days")) after \(before.id)"
    }
  }

  private func place(_ place: Place, in season: Season) -> String {
    "\(day(season.evenings[place.evening].day)), round \(place.round + 1), "
      + season.rooms[place.room].id
  }

  /// What came of planning a season.
  public func solve(_ text: SolveText) -> String {
    switch text {
    case .placed(let season, let placed, let count):
      "\(season): \(placed) of \(plural(count, "request", "requests")) placed."
    case .leftOut: "Not placed"
    case .unplaced(let request, let weight): "\(request), weight \(weight)"
    case .clash(let request, let others):
      others.isEmpty ? "\(request) fits nowhere:" : "\(request) does not fit beside \(row(others)):"
    case .fitsAfterAll(let request): "\(request) can still be added: search longer."
    case .level(.unplaced): "Not placed (weight)"
    case .level(.moved): "Moved from what was announced"
    case .level(.wishes): "Departure from the wishes"
    case .wish(let wish): name(wish)
    case .proven: "proven: it cannot be less"
    case .open(_, 0): "not proven"
    case .open(let found, let bound): "not proven: it can be \(found - bound) less at most"
    case .times(let first, let placed, let proven):
      "First plan after \(milliseconds(first)), all that could be placed after "
        + "\(milliseconds(placed)), "
        + (proven.map { "proven after \(milliseconds($0))." } ?? "not all proven.")
    case .steps(let count): plural(count, "step.", "steps.")
    }
  }

  private func milliseconds(_ microseconds: Int) -> String {
    "\(thousandths(microseconds, ".")) ms"
  }

  /// Names in a row, all of them, the last after "and".
  private func row(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func name(_ wish: SolveText.Wish) -> String {
    switch wish {
    case .date: "farther from the date than wished"
    case .load: "evenings too full"
    case .end: "late evenings"
    case .room: "rooms opened"
    case .together: "not together on one evening"
    case .apart: "at once after all"
    case .clash: "people wanted in two rooms"
    case .place: "lesser slots"
    }
  }
}
