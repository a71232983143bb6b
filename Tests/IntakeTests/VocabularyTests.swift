import Testing

@testable import Intake

struct VocabularyTests {
  private let vocabulary = Vocabulary(council: ["zomerreces", "begroting"])

  @Test(arguments: [
    ("septmber", "september"), ("okotber", "oktober"), ("uitelijk", "uiterlijk"),
    ("zomerreses", "zomerreces"), ("begrotng", "begroting"), ("moglijk", "mogelijk"),
    ("najar", "najaar"),
  ])
  func `one slip in a word that matters is told`(written: String, meant: String) {
    #expect(vocabulary.meant(written) == meant)
  }

  @Test(arguments: [
    "oktober", "uiterlijke", "mogelijke", "donderdags", "vakanties", "tijden", "robotko", "maan",
    "oktbr", "gisteren", "begrotingen",
  ])
  func `other words are left alone`(word: String) {
    #expect(vocabulary.meant(word) == nil)
  }
}
