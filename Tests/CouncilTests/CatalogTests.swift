import Council
import TestSupport
import Testing

struct CatalogTests {
  func room(_ id: String, seats: Int = 10) -> Room { Room(id: id, name: id, seats: seats) }

  @Test func `an empty catalog has nothing`() {
    var catalog = Catalog<Room>()
    #expect(catalog.isEmpty)
    #expect(catalog.count == 0)
    #expect(catalog.first == nil)
    #expect(catalog.last == nil)
    #expect(catalog["raadzaal"] == nil)
    catalog["raadzaal"] = nil
    #expect(catalog.isEmpty)
  }

  @Test func `items stand in order of identifier, however they came`() {
    var one = Catalog<Room>()
    var other = Catalog<Room>()
    for id in ["c", "a", "b"] { one[id] = room(id) }
    for id in ["b", "c", "x", "a"] { other[id] = room(id) }
    other["x"] = nil
    #expect(one.map(\.id) == ["a", "b", "c"])
    #expect(one == other)
    #expect(one.first?.id == "a")
    #expect(one.last?.id == "c")
    #expect(one["b"] == room("b"))
    #expect(one["bb"] == nil)
  }

  @Test func `an item of the same identifier takes its place`() {
    var catalog = Catalog<Room>()
    catalog["a"] = room("a")
    catalog["a"] = room("a", seats: 20)
    #expect(catalog.count == 1)
    #expect(catalog["a"]?.seats == 20)
  }

  @Test func `numbers stand in order of number`() {
    var catalog = Catalog<Session>()
    for number in [10, 2, 1] { catalog[number] = session(number) }
    #expect(catalog.map(\.number) == [1, 2, 10])
    #expect(catalog.last?.number == 10)
  }

  @Test(arguments: UInt64(0)..<50)
  func `a catalog does what a dictionary does`(seed: UInt64) {
    var random = SeededGenerator(seed)
    var catalog = Catalog<Room>()
    var plain: [String: Room] = [:]
    for _ in 0..<40 {
      let id = String(Int.random(in: 0...12, using: &random))
      let item = Int.random(in: 0...2, using: &random) == 0 ? nil : room(id)
      catalog[id] = item
      plain[id] = item
    }
    #expect(Array(catalog) == plain.values.sorted { $0.id < $1.id })
    #expect((0...12).allSatisfy { catalog[String($0)] == plain[String($0)] })
  }
}
