import Council
import Testing

@testable import Intake

struct OpenerTests {
  private func opener(_ text: String) -> Opener? {
    Opener.find(in: TokenList(Tokenizer.tokens(of: text)), at: 0)?.value
  }

  @Test func `the longest words win`() {
    #expect(opener("na de zomer")?.relation == .after)
    #expect(opener("niet eerder dan week 9")?.relation == .notBefore)
    #expect(opener("niet op maandag")?.relation == .exclude)
    #expect(opener("uiterlijk voor de raad")?.relation == .before)
    #expect(opener("voorafgaat aan de begroting")?.relation == .before)
    #expect(opener("uiterlijk 3 mei")?.relation == .deadline)
  }

  @Test func `each way of soon has its reach`() {
    #expect(opener("kort na het reces")?.days == nil)
    #expect(opener("direct na het reces")?.days == 14)
    #expect(opener("Zo spoedig mogelijk na het reces")?.days == 7)
    #expect(opener("in aanloop naar de begroting")?.days == 42)
  }

  @Test func `haste has its reach too`() {
    let list = TokenList(Tokenizer.tokens(of: "z.s.m."))
    #expect(Opener.findHaste(in: list, at: 0)?.value.days == nil)
    let spoed = TokenList(Tokenizer.tokens(of: "met spoed"))
    #expect(Opener.findHaste(in: spoed, at: 0)?.value.days == 14)
  }
}
