import TestSupport
import Testing

@testable import Exchange
import Wording

struct PlaceTests {
  @Test func `elements are counted from one`() {
    let room = Place.element(1, in: .key("room", in: .root))
    #expect(Place.key("seats", in: room).description == "room[2].seats")
  }

  @Test(
    arguments: zip(
      ["wijkgericht werken", "a\"b", "a\u{1B}b", "*", "", String(repeating: "a", count: 61)],
      [
        "\"wijkgericht werken\"", "\"a\\\"b\"", "\"a\\u001bb\"", "\"*\"", "\"\"",
        "\"" + String(repeating: "a", count: 60) + "…\"",
      ]))
  func `a key that is not bare stands in quotes`(_ key: String, _ written: String) {
    #expect(Place.key(key, in: .root).description == written)
  }
}
