import Council
import TestSupport
import Testing

@testable import Intake

/// Whatever comes in, a reader answers, in time that grows with the text and no faster.
struct RobustnessTests {
  /// SplitMix64, so that a seed is a letter.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces =
    Letters.all.flatMap { $0.split(separator: " ").map(String.init) } + [
      "31", "99999999999999999999", "-", "'", "\n", "\n\n", "|", "\t", "week", "week 99", "0", "q",
      "van", "tot", "tussen", "en", "binnen", "uiterlijk", "9999", "29 februari", "2024-2028", "(",
      "een", "half", "'s", "z.s.m.", "eerstvolgende", "markt", "wij vragen", "sessie", "stap", "1",
    ]

  private func check(_ text: String) {
    let draft = Reading.draft(text)
    let bytes = Array(text.utf8)
    for clause in draft.clauses {
      guard let place = clause.place else { continue }
      #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == clause.phrase)
    }
    _ = PhraseReader(agenda: Season.agenda, letterDate: Reading.on).read(text)
  }

  @Test(arguments: UInt64(0)..<60)
  func `random bytes`(seed: UInt64) {
    var random = Random(state: seed)
    let count = Int.random(in: 0...400, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: UInt64(0)..<120)
  func `random words of letters`(seed: UInt64) {
    var random = Random(state: seed)
    let count = Int.random(in: 1...250, using: &random)
    let words = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
    check(words.joined(separator: " "))
  }

  @Test(arguments: UInt64(0)..<8)
  func `letters spoilt in every way`(seed: UInt64) {
    var mutator = Mutator(seeds: Letters.all, seed: seed)
    for _ in 0..<25 { check(mutator.next()) }
  }

  @Test func `a clause far into a long text stands where it says`() throws {
    let long = Letters.waste + String(repeating: "\nEen zin die niets vraagt.\r\n", count: 2_000)
    let draft = Reading.draft(long + "\nGraag op 9 april 2024 een sessie.")
    let clause = try #require(draft.clauses.last)
    #expect(clause.phrase == "op 9 april 2024")
    #expect(
      clause.place?.line == 4_001
        + Letters.waste.split(separator: "\n", omittingEmptySubsequences: false).count)
    check(long)
  }

  @Test(arguments: Letters.all)
  func `letters cut off anywhere`(letter: String) {
    let characters = Array(letter)
    for end in stride(from: 0, to: characters.count, by: 37) {
      check(String(characters[..<end]))
    }
  }

  @Test func `ten thousand weeks in a subject`() {
    let subject = (1...10_000).map { "week \($0 % 50 + 1)" }.joined(separator: " ")
    check("Datum: 1 mei 2023\nOnderwerp: verzoek \(subject)\n\nGeachte raad,\n\nGraag een sessie.")
  }

  @Test func `a thousand dates`() {
    let dates = (1...1000).map { "op \($0 % 28 + 1) juli of na \($0 % 28 + 1) september" }
    let letter = "Datum: 1 mei 2023\n\nGeachte raad,\n\nGraag een sessie "
    check(letter + dates.joined(separator: ", "))
    #expect(Reading.draft(letter + dates.joined(separator: ", ")).clauses.count > 900)
  }
}
