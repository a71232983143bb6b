import Almanac
import Testing
import Wording

struct LetterFlawTests {
  @Test(arguments: [
    LetterFlaw.empty, .binary(byte: 7), .richText, .office, .data, .image, .tooLong(limit: 10),
    .tooDeep(16), .tooManyParts(500), .noReader, .scan, .locked, .damaged("May not be a PDF"),
    .slow(seconds: 20),
  ])
  func `a flaw names the file and says what to do`(_ flaw: LetterFlaw) {
    for language in Language.allCases {
      let message = language.words.trouble(.letter("a/b.pdf", flaw))
      #expect(message.what.contains("a/b.pdf"))
      #expect(message.what.hasSuffix("."))
      #expect(message.todo?.hasSuffix(".") == true)
    }
  }
}
