import Testing

@testable import Intake

struct CueTests {
  @Test func `a word tells by its whole or by how it begins`() {
    #expect(Cue.of("graag").isSuperset(of: [.ask, .wish]))
    #expect(Cue.of("geagendeerd").contains(.plan))
    #expect(Cue.of("ingetrokken").contains(.withdrawal))
    #expect(Cue.of("antwoord").contains(.answer))
  }

  @Test(arguments: ["", "boom", "ing", "agen"])
  func `most words tell nothing`(word: String) { #expect(Cue.of(word).isEmpty) }
}
