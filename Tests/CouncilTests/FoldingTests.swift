import Council
import TestSupport
import Testing

struct FoldingTests {
  @Test(
    arguments: zip(
      [
        "Financiën", "VÓÓR", "Zuid-Oost  2", "  de\tlange\n\nregel ", "garçon", "cafe\u{301}",
        "İzmir", "Łódź", "niet\u{A0}op", "", " \n",
      ],
      [
        "financien", "voor", "zuid-oost 2", "de lange regel", "garcon", "cafe", "izmir", "łodz",
        "niet op", "", "",
      ]))
  func `case, accents and spaces do not matter`(text: String, folded: String) {
    #expect(text.folded == folded)
    #expect(text.folded.folded == folded)
  }

  @Test(arguments: ["æ", "ß", "ελ", "1½", "a-b_c", "漢"])
  func `what has no plain letter stays`(text: String) {
    #expect(text.folded == text)
  }
}
