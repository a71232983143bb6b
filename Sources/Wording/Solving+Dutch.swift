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
  public func fact(_ fact: Explanation.Fact, in season: Season) -> FactText {
    let requests = season.requests
    func evening(_ index: Int) -> String { day(season.evenings[index].day) }
    switch fact {
    case .after(let index, let limit):
      let limit = requests[index].after[limit]
      return FactText(requests[index].id, "niet voor \(day(limit.day)) (\(limit.reason))")
    case .before(let index, let limit):
      let limit = requests[index].before[limit]
      return FactText(requests[index].id, "uiterlijk \(day(limit.day)) (\(limit.reason))")
    case .papers(let index):
      return FactText(
        requests[index].id,
        "stukken op \(day(requests[index].papersReady)), "
          + "\(ahead(requests[index].noticeDays))")
    case .presidium(let index):
      return FactText(
        requests[index].id,
        "presidium op \(day(requests[index].presidium)), "
          + "\(ahead(requests[index].leadDays))")
    case .ban(let index, let ban):
      let ban = requests[index].bans[ban]
      let count = plural(ban.places.count, "plek", "plekken")
      return FactText(requests[index].id, "niet op \(count) (\(ban.reason))")
    case .pin(let index):
      let place = requests[index].pin.map { " op \(self.place($0, in: season))" }
      return FactText(requests[index].id, "staat vast\(place ?? "")")
    case .capacity(let index):
      return FactText(requests[index].id, "een zaal voor \(requests[index].attendance) mensen")
    case .equipment(let index):
      return FactText(requests[index].id, "een zaal met \(list(requests[index].equipment))")
    case .isPublic(let index):
      return FactText(requests[index].id, "een zaal waar publiek in mag")
    case .duration(let index):
      return FactText(
        requests[index].id, plural(requests[index].duration, "ronde", "rondes"))
    case .closed(let index):
      return FactText(evening(index), "valt uit (\(season.evenings[index].closed ?? ""))")
    case .maxSessions(let index):
      let most = season.evenings[index].maxSessions
      return FactText(evening(index), "hooguit \(plural(most, "sessie", "sessies"))")
    case .parallel(let index):
      let most = (season.evenings[index].parallel ?? []).map(String.init).joined(separator: ", ")
      return FactText(evening(index), "hooguit zoveel sessies tegelijk, per ronde: \(most)")
    case .roomClosed(let room, let index):
      return FactText(season.rooms[room].id, "dicht op \(evening(index))")
    case .away(let holder, let index):
      return FactText(season.holders[holder].id, "afwezig op \(evening(index))")
    case .holder(let holder):
      return FactText(season.holders[holder].id, "niet op twee plekken tegelijk")
    case .spokesperson(let name):
      return FactText(name, "niet op twee plekken tegelijk aan het woord")
    case .chain(let chain):
      let chain = season.chains[chain]
      let days = plural(chain.minDays, "dag", "dagen")
      return FactText(
        requests[chain.after].id, "ten minste \(days) na \(requests[chain.before].id)")
    }
  }

  private func ahead(_ days: Int) -> String {
    "\(plural(days, "dag", "dagen")) van tevoren"
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
    case .notFoundOut(let request):
      "\(request): niet uitgezocht waarom, dat zou te lang duren."
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
