import Almanac
import Council
import Planning

// What the rules of rooms, hours and people say; the table is in `Rules+Dutch.swift`.

extension Dutch {
  func capacity(_ facts: RoomCapacity.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Zaalcapaciteit",
      "\(facts.room) heeft \(plural(facts.seats, "plaats", "plaatsen")), verwacht: "
        + "\(facts.attendance)",
      !broken
        ? nil
        : facts.larger.isEmpty
          ? "een grotere zaal, of minder publiek" : "een zaal uit: \(list(facts.larger))")
  }

  func webcast(_ facts: WebcastRoom.Facts, broken: Bool) -> RuleText {
    let elsewhere = facts.streamed.isEmpty ? "" : "; wel in: \(list(facts.streamed))"
    return RuleText(
      "Uitzendzaal",
      broken
        ? "uitzending is gevraagd en kan niet vanuit \(facts.room)\(elsewhere)"
        : "vanuit \(facts.room) kan worden uitgezonden")
  }

  func changeOver(_ facts: ChangeOver.Facts) -> RuleText {
    let wish = "\(plural(facts.minutes, "minuut", "minuten")) tussen twee sessies in een zaal"
    guard let neighbour = facts.neighbour else { return RuleText("Wisseltijd", wish) }
    return RuleText(
      "Wisseltijd",
      "\(wish); \(neighbour.gap) tot \(neighbour.title) (\(hours(neighbour.hours)))")
  }

  func week(_ facts: WeekLoad.Facts) -> RuleText {
    RuleText(
      "Weekbelasting",
      "\(plural(facts.evenings.count, "avond", "avonden")) met markt of raad in "
        + "\(facts.week.text(language)) (liefst hooguit \(facts.limit)): "
        + list(facts.evenings.map(day)))
  }

  func spokespersons(_ facts: Spokesperson.Facts, broken: Bool) -> RuleText {
    let title = "Woordvoerder"
    guard broken else {
      return RuleText(
        title,
        "\(plural(facts.factions, "fractie heeft", "fracties hebben")) een woordvoerder voor "
          + facts.portfolio)
    }
    let standIns = facts.standIns.map { "\($0.faction) met \($0.person)" }
    let parts =
      (standIns.isEmpty ? [] : ["een vervanger: \(list(standIns))"])
      + (facts.silent.isEmpty ? [] : ["geen woordvoerder: \(list(facts.silent))"])
    return RuleText(title, "\(facts.portfolio), " + parts.joined(separator: "; "))
  }

  func smallFactions(_ facts: SmallFaction.Facts, forbids: Bool) -> RuleText {
    let title = "Kleine fractie"
    let names = facts.factions.map { squeeze in
      "\(squeeze.faction) (\(plural(squeeze.people, "persoon", "personen")) voor "
        + "\(plural(squeeze.rooms, "zaal", "zalen")))"
    }
    if names.isEmpty { return RuleText(title, "elke fractie heeft mensen voor elke zaal") }
    return RuleText(
      title, (facts.isShort ? "te weinig mensen tegelijk: " : "niemand over: ") + list(names),
      forbids
        ? "een uur waarop geen andere sessie loopt, een andere avond, of in het raadsbestand "
          + "`soft = [\"SmallFaction\"]`" : nil)
  }

  func chair(_ facts: ChairFree.Facts) -> RuleText {
    let title = "Voorzitter"
    switch facts {
    case .chosen(let chair): return RuleText(title, "\(chair) kan, en is gekozen")
    case .proposed(let chair): return RuleText(title, "voorstel: \(chair)")
    case .nobody(let chairs):
      return RuleText(
        title,
        "van \(plural(chairs, "voorzitter", "voorzitters")) is er geen vrij die daar niet spreekt",
        "een voorzitter erbij, of een ander uur")
    case .mostTurns(let chair, let turns, let fewest):
      return RuleText(
        title, "\(chair) zat er al \(turns) voor, een ander \(fewest): de meeste beurten")
    case .hindered(let chair, let obstacle, let instead):
      return RuleText(
        title, "\(chair) \(says(obstacle))",
        instead.map { "\($0) als voorzitter" } ?? "een andere voorzitter, of een ander uur")
    }
  }

  private func says(_ obstacle: ChairFree.Obstacle) -> String {
    switch obstacle {
    case .notChairing: "zit dan geen sessies voor"
    case .absent: "is afwezig"
    case .chairing(let title, let hours): "zit van \(self.hours(hours)) voor bij: \(title)"
    case .speaking: "is daar woordvoerder van de fractie"
    }
  }

  func staff(_ facts: StaffFree.Facts) -> RuleText {
    let title = "Ambtelijke ondersteuning"
    if facts.hindered.isEmpty { return RuleText(title, "kan: \(list(facts.officers))") }
    let says = facts.hindered.map { hindrance in
      switch hindrance.obstacle {
      case .away(let days): "\(hindrance.officer) is er niet (\(self.days(days)))"
      case .elsewhere(let session, let hours):
        "\(hindrance.officer) zit van \(self.hours(hours)) bij: \(session)"
      }
    }
    return RuleText(title, says.joined(separator: "; "))
  }

  func guests(_ facts: GuestFree.Facts) -> RuleText {
    let title = "Gastspreker"
    if facts.hindered.isEmpty { return RuleText(title, "kan: \(list(facts.guests))") }
    let says = facts.hindered.map { "\($0.name) biedt die dag niet aan, wel \(offers($0.offers))" }
    return RuleText(title, says.joined(separator: "; "))
  }

  func speaking(_ facts: SpeakerTime.Facts) -> RuleText {
    RuleText(
      "Inspreekruimte",
      "\(plural(facts.speakers, "inspreker", "insprekers")) van \(facts.minutesEach) minuten: "
        + "\(facts.needed) van de \(facts.duration) minuten")
  }

  func closed(_ facts: ClosedSession.Facts) -> RuleText {
    let title = "Beslotenheid"
    func wayOut(_ rooms: [Room.ID]) -> String {
      rooms.isEmpty
        ? "een zaal die dicht kan en niet wordt uitgezonden" : "een zaal uit: \(list(rooms))"
    }
    switch facts {
    case .fits(let room): return RuleText(title, "\(room) kan dicht en wordt niet uitgezonden")
    case .streamed(let room, let fit):
      return RuleText(title, "wat in \(room) gebeurt wordt uitgezonden", wayOut(fit))
    case .open(let room, let fit): return RuleText(title, "\(room) kan niet dicht", wayOut(fit))
    case .noSecrecy: return RuleText(title, "er is nog geen geheimhouding vastgelegd")
    }
  }

  func college(_ facts: CollegeDay.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Collegevergadering",
      "het college besluit op \(day(facts.decides)), de stukken gaan uit op \(day(facts.leaves))"
        + (broken ? " en moeten er zijn op \(day(facts.due))" : ""))
  }

  func share(_ facts: FairShare.Facts) -> RuleText {
    let title = "Eerlijke verdeling"
    switch facts {
    case .even: return RuleText(title, "college en fracties delen de avonden")
    case .late(let side, let late, let count, let otherLate, let otherCount):
      return RuleText(
        title,
        "\(late) van \(count) sessies van \(name(side)) laat op de avond, "
          + "van \(name(side.other)) \(otherLate) van \(otherCount)")
    case .alone(let side, let sessions, let waiting):
      return RuleText(
        title,
        "\(sessions) sessies, alle van \(name(side)); \(name(side.other)): "
          + "\(plural(waiting, "verzoek wacht", "verzoeken wachten"))")
    }
  }

  private func name(_ side: Side) -> String { side == .college ? "het college" : "de fracties" }

  func urgency(_ facts: Urgency.Facts) -> RuleText {
    RuleText(
      "Spoed",
      "\(plural(facts.weeks, "week", "weken")) na ontvangst op \(day(facts.since)): "
        + facts.reason)
  }

  /// A finding that hangs on an option of another session.
  func option(_ inner: RuleText, until: Day) -> RuleText {
    RuleText(inner.title, "\(inner.says) (optie t/m \(day(until)))")
  }
}
