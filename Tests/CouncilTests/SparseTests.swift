import Almanac
import TestSupport
import Testing

@testable import Council

struct SparseTests {
  struct Item: Codable, Equatable {
    var name = "x"
    @Sparse var tags: [String] = []
    @Sparse var isLoud = false
  }

  @Test func `what says nothing is not written`() throws {
    #expect(try json(Item()) == #"{"name":"x"}"#)
    #expect(try json(Claim()) == "{}")
  }

  @Test func `what says something is written and read`() throws {
    var item = Item()
    item.tags = ["a"]
    item.isLoud = true
    let text = #"{"isLoud":true,"name":"x","tags":["a"]}"#
    #expect(try json(item) == text)
    #expect(try value(Item.self, json: text) == item)
  }

  @Test func `what is absent is blank, what is of another kind is refused`() throws {
    #expect(try value(Item.self, json: #"{"name":"x"}"#) == Item())
    for text in [#"{"name":"x","tags":"a"}"#, #"{"name":"x","tags":[1]}"#] {
      #expect(throws: DecodingError.self) { try value(Item.self, json: text) }
    }
  }

  /// Items as version 1 of the store wrote them, before they had all the facts of today.
  static let old = [
    """
    {"anchor":{"aliases":["Zomernota"],"id":"zomernota","name":"Zomernota 2023-2027",\
    "phases":[{"day":"2023-07-04","name":"markt"}]}}
    """,
    """
    {"request":{"clauses":[],"isClosed":false,"letterDate":"2023-06-27","number":1,\
    "publicID":"p","questions":[],"received":"2023-06-27","relatedCases":[],"sender":"college",\
    "sequence":0,"state":"ingekomen","subject":"Onderwerp"}}
    """,
    """
    {"session":{"duration":60,"isPinned":false,"number":1,"overrides":[],"publicID":"s",\
    "sequence":0,"state":"ingepland","title":"Wijken"}}
    """,
    #"{"room":{"hasWebcast":true,"id":"a","isPublic":true,"name":"A","seats":12}}"#,
  ]

  /// A council as version 1 of the store wrote it.
  static let oldCouncil = """
    {"council":{"factionWeekdays":["monday"],"language":"nl","municipality":"Stad","name":"Raad",\
    "procedure":{"aboutToleranceDays":7,"accountsToProvince":{"day":14,"month":7},\
    "budgetToProvince":{"day":14,"month":11},"councilMargin":15,"defaultDuration":60,\
    "documentsDays":12,"earliestStart":"19:00","latestEnd":"22:30","liberationDayYearly":true,\
    "movesTermsBack":true,"noticeDays":10,"phaseGapMaximum":56,"phaseGapMinimum":7,\
    "presidiumRequestDays":7,"soonAfterDays":28},"province":"","schoolRegion":"noord","seats":37}}
    """

  @Test(arguments: old)
  func `an item of version 1 opens, and keeps its bytes`(text: String) throws {
    #expect(try json(value(Entity.self, json: text)) == text)
  }

  @Test func `a council of version 1 opens, the terms that came later at their default`() throws {
    var procedure = Procedure()
    procedure.documentsDays = 12
    let expected = Profile(
      name: "Raad", municipality: "Stad", schoolRegion: "noord", seats: 37, procedure: procedure,
      factionWeekdays: [.monday])
    #expect(try value(Entity.self, json: Self.oldCouncil) == .council(expected))
  }
}
