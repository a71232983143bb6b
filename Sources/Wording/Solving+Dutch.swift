import Almanac
public import Planning

extension Dutch {
  /// Why a text is no JSON.
  public func flaw(_ flaw: JSONFlaw) -> String {
    switch flaw {
    case .ends: "het houdt te vroeg op"
    case .character: "hier kan dit teken niet staan"
    case .number: "een fout geschreven getal"
    case .escape: "een onbekend teken na \\"
    case .control: "een regeleinde of stuurteken in een tekst"
    case .deep(let limit): "meer dan \(limit) lagen diep"
    case .more: "na het einde staat nog iets"
    }
  }

  /// What makes a season impossible to plan.
  public func fault(_ fault: SeasonFault) -> String {
    switch fault {
    case .number(let field, let item, let value, let allowed):
      "\(about(item))\(name(field)) is \(value), moet liggen van \(allowed.lowerBound) tot en met \(allowed.upperBound)"
    case .unknown(.spokesperson, let item, let value):
      "\(about(item))er is geen woordvoerder voor “\(value)”"
    case .unknown(let field, let item, let value):
      "\(about(item))\(name(field)): \(value) bestaat niet"
    case .repeated(let field, let item, let value):
      "\(about(item))\(name(field)): \(value) staat er twee keer"
    case .disorder(let item): "de avonden staan niet op volgorde: \(item) komt te laat"
    case .circle(let requests): "deze verzoeken moeten op zichzelf volgen: \(list(requests))"
    case .tooMany(let field, let count, let most):
      "te veel om te plannen (\(name(field))): \(count), hooguit \(most)"
    }
  }

  private func about(_ item: String) -> String { item.isEmpty ? "" : "\(item): " }

  // long: one case a field
  private func name(_ field: SeasonFault.Field) -> String {
    switch field {
    case .evening: "avond"
    case .rounds: "rondes"
    case .maxSessions: "aantal sessies"
    case .room: "zaal"
    case .capacity: "plaatsen"
    case .holder: "portefeuillehouder"
    case .faction: "fractie"
    case .spokesperson: "woordvoerder"
    case .request: "verzoek"
    case .duration: "duur"
    case .weight: "gewicht"
    case .tolerance: "speling"
    case .noticeDays: "termijn van de stukken"
    case .leadDays: "termijn na het presidium"
    case .pin: "vaste plek"
    case .chain: "volgorde"
    case .minDays: "dagen ertussen"
    case .together: "samen"
    case .apart: "niet tegelijk"
    case .published: "aangekondigd"
    case .loadTarget: "drukte die een avond aankan"
    case .weights: "gewichten"
    case .date: "datum"
    case .place: "plek"
    case .price: "prijs"
    case .parallel: "sessies tegelijk"
    }
  }

  // long: one case a fact
  /// A fact that a plan of a season must respect.
  public func fact(_ fact: Explanation.Fact, in season: Season) -> String {
    func evening(_ index: Int) -> String { day(season.evenings[index].day) }
    switch fact {
    case .after(let request, let limit):
      let (request, limit) = (season.requests[request], season.requests[request].after[limit])
      return "\(request.id) kan niet voor \(day(limit.day)) (\(limit.reason))"
    case .before(let request, let limit):
      let (request, limit) = (season.requests[request], season.requests[request].before[limit])
      return "\(request.id) moet uiterlijk op \(day(limit.day)) (\(limit.reason))"
    case .papers(let request):
      let request = season.requests[request]
      return "de stukken van \(request.id) zijn er op \(day(request.papersReady)) en moeten er "
        + "\(plural(request.noticeDays, "dag", "dagen")) van tevoren zijn"
    case .presidium(let request):
      let request = season.requests[request]
      return "het presidium besluit op \(day(request.presidium)) over \(request.id), "
        + "ten minste \(plural(request.leadDays, "dag", "dagen")) voor de avond"
    case .ban(let request, let ban):
      let (request, ban) = (season.requests[request], season.requests[request].bans[ban])
      return "\(request.id): \(ban.reason) sluit \(plural(ban.places.count, "plek", "plekken")) uit"
    case .pin(let request):
      let request = season.requests[request]
      return "\(request.id) staat vast\(request.pin.map { " op \(place($0, in: season))" } ?? "")"
    case .capacity(let request):
      let request = season.requests[request]
      return "\(request.id) vraagt een zaal voor \(request.attendance) mensen"
    case .equipment(let request):
      let request = season.requests[request]
      return "\(request.id) vraagt een zaal met \(list(request.equipment))"
    case .isPublic(let request):
      return "\(season.requests[request].id) vraagt een zaal waar publiek in mag"
    case .duration(let request):
      let request = season.requests[request]
      return "\(request.id) duurt \(plural(request.duration, "ronde", "rondes"))"
    case .closed(let index):
      return "\(evening(index)) valt uit (\(season.evenings[index].closed ?? ""))"
    case .maxSessions(let index):
      let most = season.evenings[index].maxSessions
      return "\(evening(index)) heeft hooguit \(plural(most, "sessie", "sessies"))"
    case .parallel(let index):
      let most = list((season.evenings[index].parallel ?? []).map(String.init))
      return "\(evening(index)) heeft hooguit zoveel sessies tegelijk, per ronde: \(most)"
    case .roomClosed(let room, let index):
      return "\(season.rooms[room].id) is dicht op \(evening(index))"
    case .away(let holder, let index):
      return "\(season.holders[holder].id) is er niet op \(evening(index))"
    case .holder(let holder):
      return "\(season.holders[holder].id) kan niet op twee plekken tegelijk zijn"
    case .spokesperson(let name):
      return "\(name) kan niet op twee plekken tegelijk het woord voeren"
    case .chain(let chain):
      let chain = season.chains[chain]
      let (before, after) = (season.requests[chain.before], season.requests[chain.after])
      return
        "\(after.id) komt ten minste \(plural(chain.minDays, "dag", "dagen")) na \(before.id)"
    }
  }

  private func place(_ place: Place, in season: Season) -> String {
    "\(day(season.evenings[place.evening].day)), ronde \(place.round + 1), "
      + season.rooms[place.room].id
  }

  /// What came of planning a season.
  public func solve(_ text: SolveText) -> String {
    switch text {
    case .placed(let season, let placed, let count):
      "\(season): \(placed) van \(plural(count, "verzoek", "verzoeken")) geplaatst."
    case .leftOut: "Niet geplaatst"
    case .unplaced(let request, let weight): "\(request), gewicht \(weight)"
    case .clash(let request, let others):
      others.isEmpty ? "\(request) kan nergens:" : "\(request) kan niet naast \(row(others)):"
    case .fitsAfterAll(let request): "\(request) past er nog bij: zoek langer."
    case .level(.unplaced): "Niet geplaatst (gewicht)"
    case .level(.moved): "Verplaatst van wat is aangekondigd"
    case .level(.wishes): "Afwijking van de wensen"
    case .wish(let wish): name(wish)
    case .proven: "bewezen: minder kan niet"
    case .open(_, 0): "niet bewezen"
    case .open(let found, let bound): "niet bewezen: het kan hooguit \(found - bound) minder"
    case .times(let first, let placed, let proven):
      "Eerste plan na \(milliseconds(first)), alles wat kon geplaatst na \(milliseconds(placed)), "
        + (proven.map { "bewezen na \(milliseconds($0))." } ?? "niet alles bewezen.")
    case .steps(let count): plural(count, "stap.", "stappen.")
    }
  }

  private func milliseconds(_ microseconds: Int) -> String {
    "\(thousandths(microseconds, ",")) ms"
  }

  /// Names in a row, all of them, the last after "en".
  private func row(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) en \(last)"
  }

  private func name(_ wish: SolveText.Wish) -> String {
    switch wish {
    case .date: "verder dan gewenst van de datum"
    case .load: "te volle avonden"
    case .end: "late avonden"
    case .room: "geopende zalen"
    case .together: "niet samen op een avond"
    case .apart: "wel tegelijk"
    case .clash: "mensen die op twee plekken gewenst zijn"
    case .place: "mindere plekken"
    }
  }
}
