import Testing

@testable import Intake

struct WordTableTests {
  private func numbers(_ words: [String]) -> (numbers: [Int], table: WordTable) {
    var table = WordTable(vocabulary: nil)
    let numbers = words.map { table.number(of: Array($0.utf8), kind: .word) }
    return (numbers, table)
  }

  @Test func `each word has one number, capitals or not`() {
    let (numbers, table) = numbers(["na", "Het", "na", "het", "reces"])
    #expect(numbers == [0, 1, 0, 1, 2])
    #expect(table.words.map(\.text) == ["na", "het", "reces"])
  }

  @Test func `words keep their numbers when there are many`() {
    let words = (0..<5_000).map { "w" + String($0, radix: 26) }
    let (numbers, table) = numbers(words + words)
    #expect(numbers == Array(0..<5_000) + Array(0..<5_000))
    #expect(table.words.map(\.text) == words)
  }

  @Test func `a slip of the pen is mended once and kept as written`() {
    var table = WordTable(vocabulary: Vocabulary())
    let word = table.number(of: Array("novembr".utf8), kind: .word)
    #expect(table.words[word].text == "november")
    #expect(table.written == [word: "novembr"])
  }
}
