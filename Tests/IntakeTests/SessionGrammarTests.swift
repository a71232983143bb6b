import Council
import Testing

@testable import Intake

struct SessionGrammarTests {
  private func mention(_ text: String) -> SessionMention? {
    let list = TokenList(Tokenizer.tokens(of: text))
    return list.all.indices.lazy.compactMap { SessionGrammar(list: list).mention(at: $0) }.first
  }

  @Test func `kinds, nouns and how they are pointed at`() {
    #expect(mention("een korte beeldvormende avond")?.kinds == [.informing])
    #expect(mention("de oordeelsvormende behandeling")?.reach == .definite)
    #expect(mention("een beeld- en oordeelsvormende sessie")?.kinds == [.informing, .opinion])
    #expect(mention("twee sessies")?.count == 2)
    #expect(mention("een tweede sessie")?.ordinal == 2)
    #expect(mention("de laatste avond")?.ordinal == -1)
    #expect(mention("nog een sessie")?.isAnother == true)
    #expect(mention("een vervolgsessie")?.isAnother == true)
    #expect(mention("beide sessies")?.isAll == true)
    #expect(mention("geen werkbezoek")?.isNone == true)
    #expect(mention("een opinion-forming session")?.kinds == [.opinion])
    #expect(mention("een oordeelsvormingsavond")?.kinds == [.opinion])
  }

  @Test(arguments: [
    "een informatieve brief", "de besluitvorming duurt lang", "de tweede helft", "drie huizen",
    "de eerste straat",
  ])
  func `what is no session`(text: String) {
    #expect(mention(text) == nil)
  }
}
