import TestSupport
import Testing

@testable import Council

struct SparseTests {
  struct Item: Codable, Equatable {
    var name = "x"
    @Sparse var tags: [String] = []
    @Sparse var isLoud = false
  }

  @Test func `what says nothing is not written`() throws {
    #expect(try json(Item()) == #"{"name":"x"}"#)
  }

  @Test func `what says something is written and read`() throws {
    var item = Item()
    item.tags = ["a"]
    item.isLoud = true
    let text = #"{"isLoud":true,"name":"x","tags":["a"]}"#
    #expect(try json(item) == text)
    #expect(try value(Item.self, json: text) == item)
  }

  @Test func `what is absent is blank, what is of another kind is refused`() throws {
    #expect(try value(Item.self, json: #"{"name":"x"}"#) == Item())
    #expect(throws: DecodingError.self) {
      try value(Item.self, json: #"{"name":"x","tags":"a"}"#)
    }
  }
}
