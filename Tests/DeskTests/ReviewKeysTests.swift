import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct ReviewKeysTests {
  @Test func `one is granted, another date offered for the second, the third held`() {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp voor bespreking\" Enter Enter J")
    #expect(desk.agenda.requests[1]?.state == .granted)
    #expect(desk.state.review.current == 2)
    desk.play("d ^U \"3 okt 2023\" Enter \"agenda vol\" Enter Enter J")
    #expect(desk.agenda.requests[2]?.state == .alternativeOffered)
    desk.play("w \"4 sep 2023\" Enter \"wacht op stukken\" Enter Enter J")
    #expect(desk.agenda.requests[3]?.state == .heldOver)
    #expect(
      desk.agenda.rulings.map(\.outcome) == [
        .grant(condition: nil), .offer(Season.day("2023-10-03")),
        .hold(until: Season.day("2023-09-04")),
      ])
    #expect(
      desk.agenda.rulings.map(\.reason) == [
        "rijp voor bespreking", "agenda vol", "wacht op stukken",
      ])
    #expect(desk.state.review.undecided == [4, 5])
  }

  @Test func `on condition, settled otherwise and refused`() {
    var desk = TestDesk(.review)
    desk.play("c \"na advies\" Enter \"goed verhaal\" Enter Enter J")
    desk.play("s \"raadsbrief\" Enter \"kan schriftelijk\" Enter Enter J")
    desk.play("- \"geen raadsbevoegdheid\" Enter Enter J")
    #expect(
      desk.agenda.requests.map(\.state).prefix(3) == [
        .grantedOnCondition, .settledOtherwise, .refused,
      ])
  }

  @Test func `nothing is stored before the summary was seen and answered with a capital`() {
    var desk = TestDesk(.review)
    desk.play("- \"nee\" Enter Enter")
    #expect(desk.shows("afgewezen"))
    #expect(desk.shows("nee"))
    desk.play("Enter j y -")
    #expect(desk.agenda.rulings.isEmpty)
    desk.play("Esc")
    #expect(desk.shows("nee"))
    desk.play("Esc")
    #expect(desk.agenda == Sample.agenda)
  }

  @Test func `a ruling needs its reason, an offer a day that can be read`() {
    var desk = TestDesk(.review)
    desk.play("+ Enter Enter")
    #expect(desk.shows("Vul in: reden."))
    desk.play("Esc d ^U \"ooit\" Enter \"druk\" Enter Enter")
    #expect(desk.shows("ooit"))
    #expect(desk.agenda.rulings.isEmpty)
  }

  @Test func `the date that is typed is spelled out`() {
    var desk = TestDesk(.review)
    desk.play("d ^U \"25 sep 2023\"")
    #expect(desk.shows("= maandag 25 september 2023, wk 39"))
    #expect(desk.shows("kan niet: Marktavond"))
    desk.play("^U \"wk 39\"")
    #expect(desk.shows("= dinsdag 26 september 2023, wk 39: eerste marktavond (ma 25 sep 2023"))
    #expect(!desk.shows("kan niet: Marktavond"))
    desk.play("^U \"na de Lentenota\"")
    #expect(desk.shows("geen mijlpaal “Lentenota”"))
  }

  @Test func `the best date under the cursor is the one that is offered`() {
    var desk = TestDesk(.review)
    let second = desk.state.review.best[1].verdict.candidate.day
    desk.play("j d")
    #expect(desk.shows(second.text(.compact, .nl)))
  }

  @Test func `outside a meeting of the presidium a ruling is taken in a written round`() {
    var desk = TestDesk(.review, today: "2023-07-05")
    desk.play("+ \"spoed\" Enter Enter J")
    #expect(desk.agenda.rulings.first?.taken == .round)
  }

  @Test func `what the presidium cannot decide on that day is refused in the form`() {
    var desk = TestDesk(.review, today: "2023-07-05")
    desk.play("+ \"spoed\" Enter Left Enter")
    #expect(desk.shows("vergadert het presidium niet"))
    #expect(desk.agenda.rulings.isEmpty)
  }

  @Test func `a ruling that takes a session away says so before it is recorded`() {
    var desk = TestDesk(.review, agenda: Sample.planned)
    desk.play("< - \"nee\" Enter Enter")
    #expect(!desk.shows("De sessie van"))
    var placed = TestDesk(.plan)
    placed.play("p p L")
    var review = TestDesk(.review, agenda: placed.agenda)
    review.play("- \"nee\" Enter Enter")
    #expect(review.shows("De sessie van di 26 sep 2023 19:30-20:30 Raadzaal, voorlopig, vastgezet"))
    #expect(review.shows("wordt vervallen."))
  }

  @Test func `a field that needs words is not left without them`() {
    var desk = TestDesk(.review)
    desk.play("d Enter Enter Enter")
    guard case .form(let form)? = desk.state.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.fields[form.focus].ask == .reason)
    #expect(form.complaint == "Vul in: reden.")
  }

  @Test func `words typed where a way is chosen change nothing, and it is told how to choose`() {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp\" Enter \"per brief\"")
    #expect(desk.shows("Kies met de pijlen"))
    desk.play("Enter J")
    #expect(desk.agenda.rulings.first?.taken == .meeting)
  }

  @Test func `what was granted is not granted twice`() {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp\" Enter Enter J < +")
    desk.send(.key(.character("<")))
    var granted = TestDesk(.review, agenda: desk.agenda)
    granted.state.review = Review(desk.agenda, at: 1, today: Season.day("2023-07-03"))
    granted.play("+")
    #expect(granted.notice?.contains("is al toegekend") == true)
    #expect(granted.state.overlays.isEmpty)
  }

  @Test func `undoing a ruling turns to its request`() {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp\" Enter Enter J > u")
    #expect(desk.state.review.current == 1)
  }

  @Test func `where no date is allowed the nearest tell why`() {
    var late = Sample.request(1)
    late.clauses = [
      Clause(
        phrase: "in augustus", relation: .on, strength: .hard,
        points: [.periods([Season.range("2023-08-01", "2023-08-31")])])
    ]
    let desk = TestDesk(.review, agenda: Agenda(Sample.agenda.entities + [.request(late)]))
    #expect(desk.shows("Geen datum is toegestaan"))
    #expect(desk.shows("Binnen periode"))
  }

  @Test func `the undecided go round, both ways`() {
    var desk = TestDesk(.review)
    desk.play("< ")
    #expect(desk.state.review.current == 5)
    desk.play("> >")
    #expect(desk.state.review.current == 2)
  }

  @Test func `what was held over comes back on its day`() {
    var desk = TestDesk(.review)
    desk.play("w \"4 sep 2023\" Enter \"wacht\" Enter Enter J")
    let later = TestDesk(.review, agenda: desk.agenda, today: "2023-09-04")
    #expect(desk.state.review.undecided == [2, 3, 4, 5])
    #expect(later.state.review.undecided == [1, 2, 3, 4, 5])
  }

  @Test func `with nothing left undecided the page says so`() {
    let desk = TestDesk(.review, agenda: Season.agenda)
    #expect(desk.shows("geen verzoek meer zonder besluit"))
  }

  @Test func `three dates on three evenings, the best first, with what stands near`() {
    let desk = TestDesk(.review)
    let days = desk.state.review.best.map(\.verdict.candidate.day)
    #expect(days == ["2023-09-26", "2023-09-19", "2023-10-03"].map(Season.day))
    #expect(desk.shows("Begroting 2024-2027, aanbieding"))
    #expect(desk.shows("Prinsjesdag"))
  }
}
