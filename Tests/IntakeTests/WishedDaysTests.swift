import Council
import Testing

@testable import Intake

struct WishedDaysTests {
  @Test(arguments: [
    ("Bij voorkeur wordt die gehouden in week 41.", Relation.prefer, Strength.soft),
    ("Dat moet na het herfstreces.", .after, .hard),
    ("Het liefst komen wij na het herfstreces.", .after, .soft),
    ("De tweede helft van oktober heeft onze voorkeur.", .prefer, .soft),
    ("Week 41 verdient de voorkeur.", .prefer, .soft),
    ("Als het kan al voor het herfstreces.", .before, .soft),
    ("Zo enigszins mogelijk in week 41.", .prefer, .soft),
    ("Als het even kan in week 41.", .prefer, .soft),
    ("Wij dachten aan een sessie in week 41, als dat kan.", .prefer, .soft),
    ("Lukt het voor het herfstreces, dan heeft dat onze voorkeur.", .before, .soft),
    ("Wij hopen op een plek in week 41.", .prefer, .soft),
    ("Wij hopen op uw steun en vragen u om die sessie in week 41 te houden.", .on, .hard),
    ("Later dan week 41 wordt te laat.", .deadline, .hard),
  ])
  func `a wish makes soft what stands in its segment`(
    body: String, relation: Relation, strength: Strength
  ) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.map(\.relation) == [relation])
    #expect(draft.clauses.map(\.strength) == [strength])
  }

  @Test func `a wish that opens the next words is theirs`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. Week 41 past, als het kan op een dinsdag."
    )
    #expect(draft.clauses.map(\.relation) == [.on, .prefer])
    let next = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie. De sessie kan in week 41, dan graag op een dinsdag."
    )
    #expect(next.clauses.first?.strength == .hard)
  }
}
