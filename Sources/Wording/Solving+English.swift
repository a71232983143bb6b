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
  public func fact(_ fact: Explanation.Fact, in season: Season) -> FactText {
    let requests = season.requests
    func evening(_ index: Int) -> String { day(season.evenings[index].day) }
    switch fact {
    case .after(let index, let limit):
      let limit = requests[index].after[limit]
      return FactText(requests[index].id, "not before \(day(limit.day)) (\(limit.reason))")
    case .before(let index, let limit):
      let limit = requests[index].before[limit]
      return FactText(requests[index].id, "by \(day(limit.day)) at the latest (\(limit.reason))")
    case .papers(let index):
      return FactText(
        requests[index].id,
        "papers on \(day(requests[index].papersReady)), "
          + "\(ahead(requests[index].noticeDays))")
    case .presidium(let index):
      return FactText(
        requests[index].id,
        "presidium on \(day(requests[index].presidium)), "
          + "\(ahead(requests[index].leadDays))")
    case .ban(let index, let ban):
      let ban = requests[index].bans[ban]
      let count = plural(ban.places.count, "slot", "slots")
      return FactText(requests[index].id, "not in \(count) (\(ban.reason))")
    case .pin(let index):
      let place = requests[index].pin.map { " to \(self.place($0, in: season))" }
      return FactText(requests[index].id, "pinned\(place ?? "")")
    case .capacity(let index):
      return FactText(requests[index].id, "a room for \(requests[index].attendance) people")
    case .equipment(let index):
      return FactText(requests[index].id, "a room with \(list(requests[index].equipment))")
    case .isPublic(let index):
      return FactText(requests[index].id, "a room that the public may enter")
    case .duration(let index):
      return FactText(
        requests[index].id, plural(requests[index].duration, "round", "rounds"))
    case .closed(let index):
      return FactText(evening(index), "off (\(season.evenings[index].closed ?? ""))")
    case .maxSessions(let index):
      let most = season.evenings[index].maxSessions
      return FactText(evening(index), "\(plural(most, "session", "sessions")) at most")
    case .parallel(let index):
      let most = (season.evenings[index].parallel ?? []).map(String.init).joined(separator: ", ")
      return FactText(evening(index), "so many sessions at once at most, by round: \(most)")
    case .roomClosed(let room, let index):
      return FactText(season.rooms[room].id, "closed on \(evening(index))")
    case .away(let holder, let index):
      return FactText(season.holders[holder].id, "away on \(evening(index))")
    case .holder(let holder):
      return FactText(season.holders[holder].id, "not in two rooms at once")
    case .spokesperson(let name):
      return FactText(name, "not speaking in two rooms at once")
    case .chain(let chain):
      let chain = season.chains[chain]
      let days = plural(chain.minDays, "day", "days")
      return FactText(
        requests[chain.after].id, "at least \(days) after \(requests[chain.before].id)")
    }
  }

  private func ahead(_ days: Int) -> String {
    "\(plural(days, "day", "days")) ahead"
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
    case .notFoundOut(let request):
      "\(request): not found out why, that would take too long."
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
