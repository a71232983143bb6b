import Resources
import TestSupport
import Testing
import Wording

struct TextsTests {
  @Test(arguments: [
    "Onderwerp\tZaaknummer\tUw kenmerk\tDatum", "3604012", "27 juni 2023", "(3487985)",
    "(3496929)", "kort na het zomerreces", "na de behandeling van de Zomernota 2023-2027",
    "voorafgaand aan de Begrotingsbehandeling 2024-2027", "ca. eind september 2023",
    "zo spoedig mogelijk na het zomerreces", "beeldvormende politieke markt", "presidium",
  ])
  func `the demo letter says what the walk needs`(_ words: String) {
    #expect(Texts.demoLetter.contains(words))
  }

  @Test func `the demo council names nobody`() {
    #expect(Texts.demoCouncil.contains("[council]"))
  }
}
