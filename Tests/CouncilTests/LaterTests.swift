import Almanac
import Council
import TestSupport
import Testing

struct LaterTests {
  /// Items as version 1 of the store wrote them, before there were claims, links or a calendar.
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

  @Test func `what is said is written, what is not is left out`() throws {
    let plain = Claim()
    #expect(try json(plain) == "{}")
    let claim = Claim(rooms: ["raadzaal"], from: "20:00")
    #expect(try json(claim) == #"{"from":"20:00","rooms":["raadzaal"]}"#)
    #expect(try value(Claim.self, json: json(claim)) == claim)
    #expect(try value(Claim.self, json: "{}") == plain)
  }

  @Test func `what is there and no such value is refused`() {
    #expect(throws: DecodingError.self) { try value(Claim.self, json: #"{"rooms":"raadzaal"}"#) }
    #expect(throws: DecodingError.self) { try value(Claim.self, json: #"{"rooms":[1]}"#) }
  }
}
