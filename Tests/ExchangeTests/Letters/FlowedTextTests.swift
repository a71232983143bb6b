import Testing

@testable import Exchange

struct FlowedTextTests {
  private func read(_ text: String, dropsBlank: Bool = false) -> String {
    FlowedText.unfolded(text, dropsBlank: dropsBlank)
  }

  @Test func `a line that ends in a blank goes on`() {
    #expect(read("een \ntwee \ndrie\nvier") == "een twee drie\nvier")
    #expect(read("over \nbegro \nting", dropsBlank: true) == "overbegroting")
  }

  @Test func `blanks that were put before are taken away`() {
    #expect(read(" From hier\n  ingesprongen") == "From hier\n ingesprongen")
  }

  @Test func `a reply keeps its sign, and ends where it ends`() {
    #expect(read("> een \n> twee\nik \n>> drie") == "> een twee\nik\n>> drie")
  }

  @Test func `the mark of a signature does not flow`() {
    #expect(read("groet \n-- \nGriffie") == "groet\n-- \nGriffie")
  }
}
