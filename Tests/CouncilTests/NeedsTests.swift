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
    #expect(Needs().joined(with: Needs()) == Needs())
    #expect(Needs().joined(with: full) == full)
  }
}

/// What version 1 of the store wrote, before these facts were there.
struct OlderItemsTests {
  @Test func `an older request has no needs, and is written as it was`() throws {
    let text = """
      {"request":{"clauses":[],"isClosed":false,"letterDate":"2023-06-27","number":1,\
      "publicID":"p","questions":[],"received":"2023-06-27","relatedCases":[],\
      "sender":"college","sequence":0,"state":"ingekomen","subject":"Wijken"}}
      """
    let entity = try value(Entity.self, json: text)
    guard case .request(let request) = entity else {
      Issue.record("no request")
      return
    }
    #expect(request.needs == Needs())
    #expect(try json(entity) == text)
  }

  @Test func `an older session has no options and no chair, and is written as it was`() throws {
    let text = """
      {"session":{"duration":60,"isPinned":false,"number":1,"overrides":[],"publicID":"s",\
      "sequence":0,"state":"ingepland","title":"Wijken"}}
      """
    let entity = try value(Entity.self, json: text)
    guard case .session(let session) = entity else {
      Issue.record("no session")
      return
    }
    #expect(session.options.isEmpty && session.chair == nil && !session.isOnOption)
    #expect(try json(entity) == text)
  }

  @Test func `an older room can be shut, and is written as it was`() throws {
    let text =
      #"{"room":{"hasWebcast":true,"id":"a","isPublic":true,"name":"A","seats":12}}"#
    let entity = try value(Entity.self, json: text)
    #expect(
      entity == .room(Room(id: "a", name: "A", seats: 12, hasWebcast: true, isAlwaysOpen: false)))
    #expect(try json(entity) == text)
  }

  @Test func `older terms leave out those of rooms and people`() throws {
    let text = try json(Procedure())
    for key in ["weekEvenings", "speakerMinutes", "roomCapacity", "smallFaction", "collegeDay"] {
      #expect(!text.contains(key))
    }
    let terms = try value(Procedure.self, json: text)
    #expect(terms == Procedure() && terms.collegeDay == nil)
  }
}
