import Foundation
import Testing

/// A letter at the desk, line by line: shown, corrected, taken in.
struct IntakeDeskTests {
  private static let letter = """
    Datum: 27 juni 2023
    Zaaknummer: 3611111
    Onderwerp: Groen in de wijk, plannen voor 2024

    Geachte raad,

    Wij verzoeken u een beeldvormende sessie te houden: kort na het zomerreces, maar vóór de
    begroting. Liever niet op 3 oktober.

    Het college van burgemeester en wethouders
    """

  /// Takes lines at the page of a letter.
  private func run(
    _ lines: String, _ program: Program, _ language: String = "nl"
  ) throws -> Program.Outcome {
    let letter = try program.write("brief.txt", Self.letter)
    let input = try program.write("lines.txt", lines)
    return try program.run(["intake", letter, "--plain", "--lang", language], input: input)
  }

  @Test(arguments: ["nl", "en"])
  func `the questions are answered by number, and the request is taken in as one step`(
    _ language: String
  ) throws {
    let program = try Program.withCouncil()
    let outcome = try run("n\n2\n4\n1\n1\nY\n", program, language)
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(!outcome.out.contains("\u{1B}"))
    #expect(outcome.out.contains("2 raad\n"))
    let last = language == "nl" ? "Verzoek 1 ingenomen" : "Request 1 taken in"
    #expect(outcome.out.split(separator: "\n").last?.hasPrefix(last) == true, "\(outcome.out)")
    let shown = try program.done("request", "show", "1").out
    #expect(shown.contains("di 7 nov 2023"))
    #expect(shown.contains("90 minuten"))
    let log = try program.done("log").out
    #expect(log.contains("marktmeester desk intake"))
    #expect(log.components(separatedBy: "verzoek ingenomen").count == 2)
  }

  @Test func `words are typed on a line of their own, and what is left is not taken in`() throws {
    let program = try Program.withCouncil()
    let outcome = try run("a\nuiterlijk wk 41\nq\nEsc\nq\nJ\n", program)
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.out.contains("uiterlijk, eis: tot en met zo 15 okt 2023; gewijzigd"))
    #expect(outcome.out.contains("wat u wijzigde gaat verloren"))
    #expect(!outcome.out.contains("ingenomen ("))
    #expect(try program.done("request", "list").out.contains("3611111") == false)
  }

  @Test func `the letter is read out with what was read of it marked`() throws {
    let program = try Program.withCouncil()
    let outcome = try run("j\nTab\nq\n", program)
    #expect(outcome.out.contains("2 Zaaknummer: »3611111«"))
    #expect(outcome.out.contains("[kort na het zomerreces]"))
  }

  @Test func `without a terminal the draft is printed as ever, whoever asks for lines`() throws {
    let program = try Program.withCouncil()
    let letter = try program.write("brief.txt", Self.letter)
    let plain = try program.done("intake", letter).out
    let accessible = try program.run(["intake", letter], environment: ["ACCESSIBLE": "1"])
    #expect(accessible.out == plain)
    #expect(plain.contains("Nog niet ingenomen"))
  }

  @Test func `several letters come one after the other, and one that cannot be read stops none`()
    throws
  {
    let program = try Program.withCouncil()
    let first = try program.write("een.txt", Self.letter)
    let second = try program.write(
      "twee.txt", Self.letter.replacingOccurrences(of: "3611111", with: "3622222"))
    let input = try program.write("lines.txt", "Y\nw\n")
    let outcome = try program.run(
      ["intake", first, program.file("geen.txt"), second, "--plain"], input: input)
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(outcome.err.contains("geen.txt"))
    #expect(outcome.out.contains("brief 1 van 2") && outcome.out.contains("brief 2 van 2"))
    let list = try program.done("request", "list").out
    #expect(list.contains("3611111") && list.contains("3622222"))
  }
}
