import Council
import TestSupport
import Testing

struct FoldingTests {
  @Test(
    arguments: zip(
      [
        "Financiën", "VÓÓR", "Zuid-Oost  2", "  de\tlange\n\nregel ", "garçon", "cafe\u{301}",
        "İzmir", "Łódź", "niet\u{A0}op", "", " \n", "al plat", "plat ", " plat", "plat  en", "Plat",
      ],
      [
        "financien", "voor", "zuid-oost 2", "de lange regel", "garcon", "cafe", "izmir", "łodz",
        "niet op", "", "", "al plat", "plat", "plat", "plat en", "plat",
      ]))
  func `case, accents and spaces do not matter`(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.folded.folded == folded)
  }

  @Test(arguments: ["æ", "ß", "ελ", "1½", "a-b_c", "漢"])
  func `what has no plain letter stays`(text: String) {
    #expect(text.folded == text)
  }

  @Test(
    arguments: [
      ("zomernota 2023", "nota", true), ("zomernota 2023", "zomernota 2023", true),
      ("zomernota 2023", "2024", false), ("nota", "nota's", false), ("nota", "Nota", false),
      ("aab", "ab", true), ("", "a", false), ("漢字", "字", true),
    ])
  func `a text stands in another as it is written`(whole: String, part: String, isThere: Bool) {
    #expect(whole.containsText(part) == isThere)
  }

  @Test(arguments: ["", "a", "zomernota"])
  func `nothing stands in everything, and everything in itself`(text: String) {
    #expect(text.containsText(""))
    #expect(text.containsText(text))
  }

  @Test func `folded words are found in folded text`() {
    let text = "Vóór de  FINANCIËLE\nverantwoording".folded
    #expect(text.containsText("Financiële verantw".folded))
    #expect(!text.containsText("financielever"))
  }
}
