import Almanac
import Council
import Planning

// What the rules of rooms, hours and people say; the table is in `Rules+English.swift`.

extension English {
  func capacity(_ facts: RoomCapacity.Facts, broken: Bool) -> RuleText {
    RuleText(
      "Room capacity",
      "\(facts.room) has \(plural(facts.seats, "seat", "seats")), expected: \(facts.attendance)",
      !broken
        ? nil
        : facts.larger.isEmpty
          ? "a larger room, or fewer people" : "a room out of: \(list(facts.larger))")
  }

  func webcast(_ facts: WebcastRoom.Facts, broken: Bool) -> RuleText {
    let elsewhere = facts.streamed.isEmpty ? "" : "; it can be in: \(list(facts.streamed))"
    return RuleText(
      "Webcast room",
      broken
        ? "a webcast is asked for and cannot be from \(facts.room)\(elsewhere)"
        : "\(facts.room) can be streamed")
  }

  func changeOver(_ facts: ChangeOver.Facts) -> RuleText {
    let wish = "\(plural(facts.minutes, "minute", "minutes")) between two sessions in a room"
    guard let neighbour = facts.neighbour else { return RuleText("Change-over", wish) }
    return RuleText(
      "Change-over",
      "\(wish); \(neighbour.gap) up to \(neighbour.title) (\(hours(neighbour.hours)))")
  }

  func week(_ facts: WeekLoad.Facts) -> RuleText {
    RuleText(
      "Week load",
      "\(plural(facts.evenings.count, "evening", "evenings")) with market or council in "
        + "\(facts.week.text(language)) (\(facts.limit) at most, by preference): "
        + list(facts.evenings.map(day)))
  }

  func spokespersons(_ facts: Spokesperson.Facts, broken: Bool) -> RuleText {
    let title = "Spokesperson"
    guard broken else {
      return RuleText(
        title,
        "\(plural(facts.factions, "faction has", "factions have")) a spokesperson on "
          + facts.portfolio)
    }
    let standIns = facts.standIns.map { "\($0.faction) with \($0.person)" }
    let parts =
      (standIns.isEmpty ? [] : ["a stand-in: \(list(standIns))"])
      + (facts.silent.isEmpty ? [] : ["no spokesperson: \(list(facts.silent))"])
    return RuleText(title, "\(facts.portfolio), " + parts.joined(separator: "; "))
  }

  func smallFactions(_ facts: SmallFaction.Facts, forbids: Bool) -> RuleText {
    let title = "Small faction"
    let names = facts.factions.map { squeeze in
      "\(squeeze.faction) (\(plural(squeeze.people, "person", "people")) for "
        + "\(plural(squeeze.rooms, "room", "rooms")))"
    }
    if names.isEmpty { return RuleText(title, "each faction has people for each room") }
    return RuleText(
      title, (facts.isShort ? "too few people at once: " : "nobody to spare: ") + list(names),
      forbids
        ? "an hour at which no other session runs, another evening, or in the council file "
          + "`soft = [\"SmallFaction\"]`" : nil)
  }

  func chair(_ facts: ChairFree.Facts) -> RuleText {
    let title = "Chair"
    switch facts {
    case .chosen(let chair): return RuleText(title, "\(chair) can, and is chosen")
    case .proposed(let chair): return RuleText(title, "proposed: \(chair)")
    case .nobody(let chairs):
      return RuleText(
        title,
        "of \(plural(chairs, "chair", "chairs")) none is free who does not speak there",
        "one more chair, or another hour")
    case .mostTurns(let chair, let turns, let fewest):
      return RuleText(
        title, "\(chair) has chaired \(turns), another \(fewest): the most turns")
    case .hindered(let chair, let obstacle, let instead):
      return RuleText(
        title, "\(chair) \(says(obstacle))",
        instead.map { "\($0) in the chair" } ?? "another chair, or another hour")
    }
  }

  private func says(_ obstacle: ChairFree.Obstacle) -> String {
    switch obstacle {
    case .notChairing: "chairs no sessions then"
    case .absent: "is away"
    case .chairing(let title, let hours): "chairs \(self.hours(hours)): \(title)"
    case .speaking: "speaks there for the faction"
    }
  }

  func staff(_ facts: StaffFree.Facts) -> RuleText {
    let title = "Staff"
    if facts.hindered.isEmpty { return RuleText(title, "can come: \(list(facts.officers))") }
    let says = facts.hindered.map { hindrance in
      switch hindrance.obstacle {
      case .away(let days): "\(hindrance.officer) is away (\(self.days(days)))"
      case .elsewhere(let session, let hours):
        "\(hindrance.officer) is at \(self.hours(hours)) in: \(session)"
      }
    }
    return RuleText(title, says.joined(separator: "; "))
  }

  func guests(_ facts: GuestFree.Facts) -> RuleText {
    let title = "Guest speaker"
    if facts.hindered.isEmpty { return RuleText(title, "can come: \(list(facts.guests))") }
    let says = facts.hindered.map { "\($0.name) does not offer that day, but \(offers($0.offers))" }
    return RuleText(title, says.joined(separator: "; "))
  }

  func speaking(_ facts: SpeakerTime.Facts) -> RuleText {
    RuleText(
      "Speaking time",
      "\(plural(facts.speakers, "speaker", "speakers")) of \(facts.minutesEach) minutes: "
        + "\(facts.needed) of the \(facts.duration) minutes")
  }

  func closed(_ facts: ClosedSession.Facts) -> RuleText {
    let title = "Closed session"
    func wayOut(_ rooms: [Room.ID]) -> String {
      rooms.isEmpty
        ? "a room that can be shut and is not streamed" : "a room out of: \(list(rooms))"
    }
    switch facts {
    case .fits(let room): return RuleText(title, "\(room) can be shut and is not streamed")
    case .streamed(let room, let fit):
      return RuleText(title, "what happens in \(room) is streamed", wayOut(fit))
    case .open(let room, let fit): return RuleText(title, "\(room) cannot be shut", wayOut(fit))
    case .noSecrecy: return RuleText(title, "no secrecy has been noted yet")
    }
  }

  func college(_ facts: CollegeDay.Facts, broken: Bool) -> RuleText {
    RuleText(
      "College day",
      "the college decides on \(day(facts.decides)), the papers leave on \(day(facts.leaves))"
        + (broken ? " and are due on \(day(facts.due))" : ""))
  }

  func share(_ facts: FairShare.Facts) -> RuleText {
    let title = "Fair share"
    switch facts {
    case .even: return RuleText(title, "college and factions share the evenings")
    case .late(let side, let late, let count, let otherLate, let otherCount):
      return RuleText(
        title,
        "\(late) of \(count) sessions of \(name(side)) late in the evening, "
          + "of \(name(side.other)) \(otherLate) of \(otherCount)")
    case .alone(let side, let sessions, let waiting):
      return RuleText(
        title,
        "\(sessions) sessions, all of \(name(side)); \(name(side.other)): "
          + "\(plural(waiting, "request waits", "requests wait"))")
    }
  }

  private func name(_ side: Side) -> String { side == .college ? "the college" : "the factions" }

  func urgency(_ facts: Urgency.Facts) -> RuleText {
    RuleText(
      "Urgency",
      "\(plural(facts.weeks, "week", "weeks")) after it came in on \(day(facts.since)): "
        + facts.reason)
  }

  /// A finding that hangs on an option of another session.
  func option(_ inner: RuleText, until: Day) -> RuleText {
    RuleText(inner.title, "\(inner.says) (option up to \(day(until)))")
  }
}
