import Almanac
import Council
import Testing

@testable import Intake

struct WishGrammarTests {
  @Test func `weekdays wished for and demanded`() throws {
    let wish = try #require(Reading.clauses("bij voorkeur op een dinsdagavond").first)
    #expect(wish.relation == .prefer)
    #expect(wish.strength == .soft)
    #expect(wish.weekdays == [.tuesday])
    let demand = try #require(Reading.clauses("uitsluitend op maandag of woensdag").first)
    #expect(demand.relation == .on)
    #expect(demand.strength == .hard)
    #expect(demand.weekdays == [.monday, .wednesday])
    let postfix = try #require(Reading.clauses("Donderdagen komen ons goed uit").first)
    #expect(postfix.relation == .prefer)
  }

  @Test func `a recess that is passed over is left out`() throws {
    let skipped = try #require(
      Reading.clauses("Het herfstreces slaan wij liever over, want dan is er niemand.").first)
    #expect(skipped.phrase == "Het herfstreces slaan wij liever over")
    #expect(skipped.relation == .exclude)
    #expect(skipped.strength == .soft)
    #expect(Reading.clauses("Het herfstreces vermijden wij.").first?.strength == .hard)
    #expect(Reading.clauses("Het herfstreces valt vroeg.").isEmpty)
  }

  @Test func `a weekday refused is the other six`() {
    #expect(Reading.clauses("niet op vrijdag").first?.weekdays.count == 6)
  }

  @Test func `a wish softens what it stands before`() {
    #expect(Reading.window("het liefst na het herfstreces") == ".. ~2023-10-30..")
    #expect(Reading.window("liefst in november") == ".. ~2023-11-01..2023-11-30")
    #expect(Reading.window("bij voorkeur vóór de begroting") == ".. ~..2023-10-16")
  }

  @Test func `a soft refusal is a soft exclusion`() throws {
    let clause = try #require(Reading.clauses("liever niet in week 46").first)
    #expect(clause.relation == .exclude)
    #expect(clause.strength == .soft)
  }

  @Test func `a wish for something else is no clause`() {
    #expect(Reading.clauses("het liefst doen wij dit in een beeldvormende avond").isEmpty)
  }

  @Test func `the verb of a wish may stand ahead of its weekdays`() throws {
    let text = "met kinderen komt een dinsdag of donderdag ons het beste uit"
    let clause = try #require(Reading.clauses(text).first)
    #expect(clause.relation == .prefer)
    #expect(clause.weekdays == [.tuesday, .thursday])
  }

  @Test func `weekdays on which something else is are no demand`() {
    #expect(Reading.clauses("op maandag en woensdag is er training").isEmpty)
    #expect(!Reading.clauses("op maandag is er ruimte").isEmpty)
  }
}
