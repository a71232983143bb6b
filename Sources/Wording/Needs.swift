public import Almanac
public import Council

extension Words {
  /// What a session needs, a fact a line; nothing where nobody spoke of it.
  public func facts(_ needs: Needs) -> [(label: Label, text: String)] {
    let facts: [(Label, String?)] = [
      (.audience, needs.audience.map(String.init)),
      (.webcast, needs.webcast ? label(.webcastWanted) : nil),
      (.speakers, needs.speakers.map(String.init)),
      (
        .guests,
        people(needs.guests.map { ($0.name, $0.offers) })
          ?? (needs.hasGuests ? label(.yes) : nil)
      ),
      (.officers, people(needs.officers.map { ($0.name, $0.away) }) { note(.notOn($0)) }),
      (.urgency, needs.urgency),
    ]
    return facts.compactMap { label, text in text.map { (label, $0) } }
  }

  /// Slots that a session holds an option on, in one line.
  public func options(_ slots: [Slot], until: Day, in agenda: Agenda) -> String {
    let places = slots.map { slot in
      "\(day(slot.day)) \(slot.start) \(agenda.rooms[slot.room]?.name ?? slot.room)"
    }
    let end = note(.optionUntil(until))
    return places.isEmpty ? end : "\(places.joined(separator: ", ")) (\(end))"
  }

  /// Days that somebody offers.
  func offers(_ offers: [DayRange]) -> String { offers.map(days).joined(separator: ", ") }

  private func people(
    _ people: [(name: String, days: [DayRange])], _ told: (String) -> String = { $0 }
  ) -> String? {
    if people.isEmpty { return nil }
    return people.map { person in
      person.days.isEmpty ? person.name : "\(person.name) (\(told(offers(person.days))))"
    }.joined(separator: ", ")
  }
}
