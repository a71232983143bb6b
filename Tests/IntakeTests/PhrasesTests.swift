import Testing

@testable import Intake

/// Phrases by phenomenon of the field's catalogue, each read by itself.
struct PhrasesTests {
  @Test(arguments: PhraseCase.points) func `points and parts of months`(one: PhraseCase) {
    #expect(one.right.contains(one.reading))
  }

  @Test(arguments: PhraseCase.stretches) func `weeks, quarters, seasons, cycles`(one: PhraseCase) {
    #expect(one.right.contains(one.reading))
  }

  @Test(arguments: PhraseCase.limits) func `limits and terms`(one: PhraseCase) {
    #expect(one.right.contains(one.reading))
  }

  @Test(arguments: PhraseCase.events) func `events, recesses, meetings`(one: PhraseCase) {
    #expect(one.right.contains(one.reading))
  }

  @Test(arguments: PhraseCase.wishes) func `wishes, weekdays, haste`(one: PhraseCase) {
    #expect(one.right.contains(one.reading))
  }

  @Test(arguments: PhraseCase.traps) func `no dates after all`(one: PhraseCase) {
    #expect(one.right.contains(one.reading))
  }
}
