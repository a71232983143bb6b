import Almanac
import Council
import Planning
import TestSupport
import Testing
import Wording

/// Labels, terms, refusals and troubles in both languages.
struct WordsTests {
  @Test(arguments: Language.allCases)
  func `every label, term and help text is there`(_ language: Language) {
    let words = language.words
    for label in Label.allCases { #expect(!words.label(label).isEmpty, "\(label)") }
    for text in HelpText.allCases { #expect(words.help(text).hasSuffix("."), "\(text)") }
    for kind in SessionKind.allCases { #expect(!words.name(kind).isEmpty) }
    for action in Deed.Action.allCases { #expect(!words.name(action).isEmpty) }
    #expect(Set(RequestState.allCases.map { words.name($0) }).count == RequestState.allCases.count)
    #expect(Set(EntityKind.allCases.map { words.name($0) }).count == EntityKind.allCases.count)
  }

  @Test func `a clause tells its days, its weekdays, or why it comes to nothing`() {
    let day = Season.day("2023-06-27")
    func outcome(_ clause: Clause) -> String {
      let window = Season.agenda.window(of: [clause], letterDate: day)
      return Dutch().outcome(of: clause, window.parts[0])
    }
    let tuesday = Clause(
      phrase: "", relation: .prefer, strength: .soft, weekdays: [.tuesday])
    #expect(outcome(tuesday) == "dinsdag")
    let summer = Clause(
      phrase: "", relation: .after, strength: .hard, points: [.recess(name: "zomerreces")])
    #expect(outcome(summer) == "vanaf ma 4 sep 2023")
    let unknown = Clause(
      phrase: "", relation: .after, strength: .hard, points: [.unknown(name: "het plan")])
    #expect(outcome(unknown) == "geen mijlpaal “het plan” in de kalender na de brief")
  }

  @Test func `words in doubt are asked about with their other readings`() {
    let other = Clause(
      phrase: "tot 15 november", relation: .deadline, strength: .hard,
      points: [.periods([Season.range("2023-11-15", "2023-11-15")])])
    let question = Question.reading(clause: 0, doubt: .until, others: [other])
    #expect(
      Dutch().question(question, phrase: "tot 15 november")
        == "“tot 15 november”: telt de dag zelf mee? Gelezen als: niet. "
        + "Kan ook: uiterlijk 15 november 2023.")
    let slip = Question.reading(
      clause: 0, doubt: .spelling(written: "septmber", meant: "september"), others: [])
    #expect(
      English().question(slip, phrase: "eind septmber")
        == "“eind septmber”: does “septmber” mean “september”?")
  }

  static let refusals: [Refusal] = [
    .noRequest("x"), .requestClosed(1, .refused), .alreadyRuled(1, .granted),
    .noPresidium(Season.day("2023-07-04"), next: Season.day("2023-09-04")),
    .noPresidium(Season.day("2023-07-04"), next: nil), .sameRequest(1), .notPlaced(1),
    .unknownRule("Reces", known: RuleList.hardNames), .needlessOverride("Recess"),
    .overrideNeedsReason(["Recess"]), .noAnchor("x", known: ["begroting-2024"]),
    .noPhase("x", anchor: "begroting-2024", known: ["markt"]),
    .phaseNeeded(anchor: "begroting-2024", phases: ["markt", "raad"]),
    .nobody("x", known: ["wethouder-1"]), .unknownPortfolio("x", known: ["sport"]),
    .unknownRoom("x", known: ["raadzaal"]), .badDuration(0, longest: 720), .nothingChanges,
    .noRequestInLetter, .noDateInLetter, .caseNumberTaken("1", by: 2), .notSecret(1), .noCouncil,
    .badCount(-1, most: 100_000),
    .optionLapsed(Season.day("2023-07-02"), today: Season.day("2023-07-03")),
    .optionTooLong(Season.day("2023-09-26"), evening: Season.day("2023-09-26")), .noOptions(1),
    .published(1, 2), .noChair("x", known: ["F1-6"]), .blank(.urgency),
  ]

  @Test(arguments: Language.allCases)
  func `a refusal is a sentence, and what to do another`(_ language: Language) {
    for refusal in Self.refusals {
      let message = language.words.refusal(refusal, in: Season.agenda)
      #expect(message.what.hasSuffix("."), "\(message.what)")
      #expect(message.todo?.hasSuffix(".") ?? true, "\(message.todo ?? "")")
      #expect(!message.what.contains("Optional("))
    }
  }

  @Test func `a refused phase names both phases and their days`() {
    let refusal = Refusal.phasesOutOfOrder(
      anchor: "begroting-2024",
      earlier: .init(name: "aanbieding", day: Season.day("2023-09-28")),
      later: .init(name: "markt", day: Season.day("2023-09-25")))
    #expect(
      Dutch().refusal(refusal, in: Season.agenda).what
        == "markt van begroting-2024 zou op ma 25 sep 2023 vallen, "
        + "voor de aanbieding op do 28 sep 2023.")
  }

  @Test func `requests that fit one name are listed`() {
    let agenda = Season.agenda(
      with: [.request(Season.request()), .request(Season.request(number: 2))])
    let message = English().refusal(.ambiguousRequest("wijk", [1, 2]), in: agenda)
    #expect(message.what.contains("\n  1  3604011  Verzoek"))
    #expect(message.what.contains("\n  2  3604012  Verzoek"))
  }

  @Test(arguments: [
    Trouble.storeMissing("/a"), .storeNewer("/a", found: 2, known: 1), .storeBusy("/a"),
    .fileNotUTF8("/a", byte: 7), .tooManyClauses(1000, limit: 100), .noSuchDate("30 februari"),
    .councilSyntax("a.toml", line: 3, column: 1, detail: "x"),
  ])
  func `a trouble names the thing and what to do`(_ trouble: Trouble) {
    for language in Language.allCases {
      let message = language.words.trouble(trouble)
      #expect(message.what.hasSuffix("."))
      #expect(message.todo?.isEmpty == false)
    }
  }

  @Test func `a long list is cut`() {
    let names = (1...20).map { "n\($0)" }
    let message = Dutch().refusal(.nobody("x", known: names), in: Season.agenda)
    #expect(message.todo == "Kies uit: n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, ….")
  }
}
