import Almanac
import Council
import TestSupport
import Testing

struct EntityTests {
  @Test(arguments: Sample.entities)
  func `an item of every kind survives its JSON`(entity: Entity) throws {
    let text = try json(entity)
    #expect(try value(Entity.self, json: text) == entity)
    #expect(text.hasPrefix("{\"\(entity.key.kind.rawValue)\":{"))
    #expect(try json(value(Entity.self, json: text)) == text)
  }

  @Test func `the samples are of every kind`() {
    #expect(Set(Sample.entities.map(\.key.kind)) == Set(EntityKind.allCases))
    #expect(Sample.entities.allSatisfy { type(of: $0.item).kind == $0.key.kind })
  }

  @Test func `a plain item survives its JSON too`() throws {
    let plain: [Entity] = [
      .clerk(Clerk(id: "a", name: "")), .faction(Faction(id: "F1", name: "", seats: 0)),
      .paper(Paper(number: 1, request: 1, title: "")), .session(session(1)),
      .request(
        Request(
          number: 1, publicID: "", letterDate: "2023-06-27", received: "2023-06-27", subject: "")),
    ]
    for entity in plain { #expect(try value(Entity.self, json: json(entity)) == entity) }
  }

  @Test(
    arguments: [
      "{}", #"{"lamp":{}}"#, #"{"room":{}}"#, "[]", "null",
      #"{"room":{"id":"a","name":"A","seats":1,"hasWebcast":false,"isPublic":true},"clerk":{}}"#,
    ])
  func `JSON that is not one item of a known kind is refused`(text: String) {
    #expect(throws: DecodingError.self) { try value(Entity.self, json: text) }
  }

  @Test func `a key names kind and identifier`() {
    #expect(EntityKey(.session, "3").description == "session 3")
    #expect(Entity.session(session(3)).key == EntityKey(.session, "3"))
    #expect(session(3).key == EntityKey(.session, "3"))
    #expect(Entity.council(Profile(name: "", municipality: "", seats: 1)).key.id == "council")
    #expect(Entity.letter(Letter(request: 7, text: "")).key == EntityKey(.letter, "7"))
    #expect(
      Sample.entities.first { $0.key.kind == .evening }?.key
        == EntityKey(.evening, "raad 2023-09-12"))
  }

  @Test func `keys stand by kind and then by identifier as text`() {
    let keys = [
      EntityKey(.session, "2"), EntityKey(.session, "10"), EntityKey(.anchor, "z"),
      EntityKey(.room, "a"),
    ]
    #expect(keys.sorted().map(\.description) == ["anchor z", "room a", "session 10", "session 2"])
  }

  @Test func `the names of kinds never change`() {
    #expect(
      EntityKind.allCases.map(\.rawValue) == [
        "council", "room", "body", "evening", "recess", "closedDay", "anchor", "holder", "faction",
        "member", "chair", "clerk", "request", "letter", "ruling", "paper", "session", "secrecy",
      ])
  }
}
