import Almanac
import Council
import TestSupport
import Testing

struct NeedsTests {
  var full: Needs {
    var needs = Needs()
    needs.audience = 80
    needs.webcast = true
    needs.speakers = 34
    needs.guests = [.init(name: "GGD", offers: [DayRange("2023-09-26")])]
    needs.officers = [
      .init(name: "Beleidsadviseur", away: [DayRange("2023-10-02", "2023-10-06")])
    ]
    needs.urgency = "het contract loopt af"
    return needs
  }

  @Test func `those who find a place are listeners or speakers, whichever are more`() {
    var needs = Needs()
    #expect(needs.attendance == nil)
    needs.speakers = 34
    #expect(needs.attendance == 34)
    needs.audience = 20
    #expect(needs.attendance == 34)
    needs.audience = 80
    #expect(needs.attendance == 80)
  }

  @Test func `guests come with a name or without one yet`() {
    var needs = Needs()
    #expect(!needs.hasGuests && full.hasGuests)
    needs.expectsGuests = true
    #expect(needs.hasGuests)
  }

  @Test func `needs survive their JSON, and none take no room`() throws {
    #expect(try value(Needs.self, json: json(full)) == full)
    #expect(try json(Needs()) == "{}")
  }

  @Test func `two requests that become one need what either needs`() {
    var other = Needs()
    other.audience = 100
    other.speakers = 2
    other.guests = [.init(name: "GGD"), .init(name: "Politie")]
    let joined = full.joined(with: other)
    #expect(joined.audience == 100 && joined.speakers == 36 && joined.webcast)
    #expect(joined.guests.map(\.name) == ["GGD", "Politie"])
    #expect(joined.officers.map(\.name) == ["Beleidsadviseur"])
    #expect(joined.urgency == "het contract loopt af")
    #expect(!joined.expectsGuests)
    other.expectsGuests = true
    #expect(full.joined(with: other).expectsGuests && other.joined(with: full).expectsGuests)
    #expect(Needs().joined(with: Needs()) == Needs())
    #expect(Needs().joined(with: full) == full)
  }
}
