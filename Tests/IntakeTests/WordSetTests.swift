import Testing

@testable import Intake

struct WordSetTests {
  @Test func `only its own words are in a set`() {
    let words: WordSet = ["na", "voor", "in de loop van"]
    #expect(words.contains("na") && words.contains("in de loop van"))
    #expect(!words.contains("ni") && !words.contains("naar") && !words.contains(""))
    #expect(words.union(["naar"]).contains("naar") && words.union(["naar"]).contains("na"))
  }

  @Test func `a map finds what a word means and nothing for its like`() {
    let map: WordMap<Int> = ["mei": 5, "mrt": 3]
    #expect(map["mei"] == 5)
    #expect(map["mrt"] == 3)
    #expect(map["mes"] == nil && map["me"] == nil && map[""] == nil)
  }

  @Test func `long words are told apart beyond what a glance can count`() {
    let long = String(repeating: "x", count: 40)
    let words: WordSet = [long]
    #expect(words.contains(long))
    #expect(!words.contains(long + "x"))
  }

  @Test func `runs are found by their first word`() {
    let runs: WordRuns = [["tot", "en", "met"], ["tm"], ["tot"]]
    let list = TokenList(Tokenizer.tokens(of: "van 1 tot en met 3"))
    #expect(list.match(anyOf: runs, at: 2) == 5)
    #expect(list.match(anyOf: runs, at: 1) == nil)
    #expect((runs + [["-"]])[first: "-"] == [["-"]])
  }
}
