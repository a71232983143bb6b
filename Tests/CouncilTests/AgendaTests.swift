import Almanac
import Council
import TestSupport
import Testing

struct AgendaTests {
  @Test func `an empty agenda has nothing, and the default terms`() {
    #expect(Agenda().entities.isEmpty)
    #expect(Agenda().profile == nil)
    #expect(Agenda().procedure == Procedure())
  }

  @Test func `the terms are those of the council's profile`() {
    var profile = Profile(name: "Raad", municipality: "Hengelo", seats: 37)
    profile.procedure.noticeDays = 12
    #expect(Agenda([.council(profile)]).procedure.noticeDays == 12)
  }

  @Test func `of two items with one key the later stands`() {
    let agenda = Agenda([
      .room(Room(id: "raadzaal", name: "Oud", seats: 1)),
      .room(Room(id: "raadzaal", name: "Nieuw", seats: 2)),
    ])
    #expect(agenda.rooms.map(\.name) == ["Nieuw"])
  }

  @Test(arguments: Sample.entities)
  func `every kind of item is kept under its key`(entity: Entity) {
    let agenda = Agenda([entity])
    #expect(agenda[entity.key] == entity)
    #expect(agenda.entities == [entity])
    #expect(Season.agenda(with: [entity])[entity.key] == entity)
    let edit = Edit(
      Deed(.cancel, entity.key), changes: [Change(before: entity, after: nil)])
    #expect((try? agenda.applying(edit)) == Agenda())
  }

  @Test func `a key that names nothing finds nothing`() {
    #expect(Season.agenda[EntityKey(.room, "hal")] == nil)
    #expect(Season.agenda[EntityKey(.session, "1")] == nil)
    #expect(Season.agenda[EntityKey(.session, "een")] == nil)
    #expect(Agenda()[EntityKey(.council, Profile.only)] == nil)
  }

  @Test func `the items make the agenda again, whatever their order`() {
    let entities = Season.agenda.entities
    #expect(Agenda(entities) == Season.agenda)
    #expect(Agenda(entities.reversed()) == Season.agenda)
    #expect(Agenda(entities.reversed()).entities == entities)
    #expect(Set(entities.map(\.key)).count == entities.count)
  }
}
