import Almanac
import Council
import Planning
import TestSupport
import Testing
import Wording

/// Every rule's words, in both languages.
struct RulesTests {
  /// A letter that has a phrase of every relation, so that every rule of windows speaks.
  static let clauses: [Clause] =
    Season.clauses + [
      Clause(
        phrase: "tussen zomerreces en herfstvakantie", relation: .between, strength: .hard,
        points: [.recess(name: "zomerreces"), .recess(name: "herfstvakantie")]),
      Clause(
        phrase: "in september", relation: .on, strength: .hard,
        points: [.periods([Season.range("2023-09-01", "2023-09-30")])]),
      Clause(
        phrase: "niet op 26 september", relation: .exclude, strength: .soft,
        points: [.periods([Season.range("2023-09-26", "2023-09-26")])]),
      Clause(
        phrase: "alleen op woensdag", relation: .on, strength: .hard, weekdays: [.wednesday]),
      Clause(
        phrase: "het liefst op maandag", relation: .prefer, strength: .soft, weekdays: [.monday]),
      Clause(phrase: "zo spoedig mogelijk", relation: .asSoonAsPossible, strength: .soft),
      Clause(
        phrase: "uiterlijk 13 september", relation: .deadline, strength: .hard,
        points: [.periods([Season.range("2023-09-13", "2023-09-13")])]),
      Clause(
        phrase: "vanaf 1 september", relation: .notBefore, strength: .hard,
        points: [.periods([Season.range("2023-09-01", "2023-09-01")])]),
    ]

  /// What the rules say of every place that is looked at.
  static let findings = plain + tied

  /// A request that is tied to whatever a request can be tied to, in a council that lists whatever
  /// a council can list.
  static let tied: [Finding] = {
    var request = Season.request(clauses: [])
    request.kindWanted = .opinion
    request.anchor = "begroting-2024"
    request.relatedCases = ["3604012", "3604013"]
    (request.dependsOn, request.together, request.needs.expectsGuests) = ([2, 4], [3], true)
    var later = Season.request(number: 5)
    later.dependsOn = [1]
    let others = (2...4).map { Entity.request(Season.request(number: $0)) } + [.request(later)]
    let sessions = [
      standing(2, "2023-09-12", .informing), standing(3, "2023-11-07", .deciding),
      standing(5, "2023-10-31", nil),
    ]
    let agenda = Season.agenda(
      with: [
        .request(request), .council(council), claimed("begroting-2024", .budget),
        claimed("zomernota-2023", nil), reserve,
      ] + others + sessions)
    return Season.range("2023-07-03", "2024-01-31").days.flatMap { day in
      [Season.day("2023-07-03"), day - 3].flatMap { today in
        let slot = Slot(day: day, room: "raadzaal", start: Season.time("20:30"))
        return Scene(agenda, request: request, today: today)
          .verdict(on: Candidate(slot: slot, duration: 60)).findings
      }
    }
  }()

  private static let council: Profile = {
    let days = ["2023-09-19", "2023-10-10", "2023-10-24", "2023-11-14", "2023-11-22"]
    let kinds: [Occasion.Kind] = [.match, .away, .regional, .councilChange, .election]
    let hours = TimeRange(Season.time("21:00"), Season.time("23:00"))
    let single = zip(kinds, days).map { kind, day in
      Occasion(
        kind: kind, name: "Wat er is", days: DayRange(Season.day(day)),
        hours: kind.hasHours ? hours : nil)
    }
    let holidays = ["noord", "midden"].map { region in
      Occasion(
        kind: .schoolHoliday, name: "Vakantie", days: Season.range("2023-10-21", "2023-10-29"),
        region: region)
    }
    var procedure = Procedure()
    (procedure.pressWeekday, procedure.schoolHolidayMargin) = (.tuesday, 7)
    return Profile(
      name: "Raad", municipality: "Stad", schoolRegion: "noord", seats: 37, procedure: procedure,
      factionWeekdays: [.monday], occasions: single + holidays)
  }()

  private static let reserve = Entity.evening(
    Evening(
      body: Body.market, day: Season.day("2023-10-03"), name: "Uitloop",
      start: Season.time("19:30"), end: Season.time("22:30"), rooms: ["raadzaal"],
      isReserve: true))

  /// An anchor of the season, its market evening claimed.
  private static func claimed(_ id: Anchor.ID, _ statute: Statute?) -> Entity {
    guard var anchor = Season.agenda.anchors[id] else { preconditionFailure("no anchor \(id)") }
    anchor.statute = statute
    for index in anchor.phases.indices {
      anchor.phases[index].claim = Claim(rooms: ["raadzaal"], from: Season.time("20:00"))
    }
    return .anchor(anchor)
  }

  private static func standing(_ number: Int, _ day: String, _ kind: SessionKind?) -> Entity {
    .session(
      Session(
        number: number, publicID: "p\(number)", request: number, title: "Sessie \(number)",
        kindOfSession: kind, duration: 60,
        slot: Slot(day: Season.day(day), room: "burgerzaal", start: Season.time("19:30"))))
  }

  /// What the rules say of the days of a year, some good, most bad.
  static let plain: [Finding] = {
    var request = Season.request(clauses: clauses, portfolio: "wijkgericht werken")
    request.needs = Crowd.needs
    let taken = Session(
      number: 9, publicID: "p", title: "Andere sessie", duration: 60,
      slot: Slot(day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("19:30")))
    let agenda = Season.agenda(with: [.paper(Season.paper), .session(taken)] + Crowd.entities)
    let today = Season.day("2023-07-03")
    let scene = Scene(agenda, request: request, today: today)
    var secret = request
    secret.isClosed = true
    let closed = Scene(agenda, request: secret, today: today)
    let days = Season.range("2023-07-03", "2024-07-02").days
    return days.flatMap { day in
      Crowd.slots.filter { $0.day == day }.flatMap { slot in
        [scene, closed].flatMap {
          $0.verdict(on: Candidate(session: 20, slot: slot, duration: 60)).findings
            + $0.verdict(on: Candidate(slot: slot, duration: 60)).findings
        }
      }
    }
      + days.flatMap { day in
        let start = Season.time(["18:00", "19:30", "22:00"][day.day % 3])
        let slot = Slot(day: day, room: "raadzaal", start: start)
        return scene.verdict(on: Candidate(slot: slot, duration: 60)).findings
      }
  }()

  @Test func `every rule speaks, in order and broken where it can be`() {
    #expect(Set(Self.findings.map(\.rule)) == Set(RuleList.all.map(\.name)))
  }

  @Test(arguments: Language.allCases)
  func `a finding has a title and a sentence without a trace of the program`(_ language: Language) {
    for finding in Self.findings {
      let text = language.words.rule(finding)
      #expect(!text.title.isEmpty && !text.says.isEmpty)
      #expect(!(text.says + (text.remedy ?? "")).contains("Optional("))
      #expect(!(text.says + (text.remedy ?? "")).contains("nil"))
    }
  }

  @Test(arguments: Language.allCases)
  func `whatever forbids names a way out`(_ language: Language) {
    for finding in Self.findings where finding.forbids {
      #expect(language.words.rule(finding).remedy?.isEmpty == false, "\(finding.rule)")
    }
  }

  @Test(arguments: Language.allCases)
  func `what is in order needs no way out`(_ language: Language) {
    for finding in Self.findings where !finding.isBroken {
      #expect(language.words.rule(finding).remedy == nil, "\(finding.rule)")
    }
  }

  @Test(arguments: Language.allCases)
  func `what hangs on an option says up to when`(_ language: Language) throws {
    let finding = try #require(
      Self.findings.first { if case .option = $0.matter { true } else { false } })
    #expect(language.words.rule(finding).says.lowercased().contains("20 sep 2023"))
    #expect(language.words.rule(finding).remedy == nil)
  }

  @Test func `titles differ between the languages where the words do`() {
    let titles = Dictionary(grouping: Self.findings, by: \.rule)
    for (rule, findings) in titles.sorted(by: { $0.key < $1.key }) {
      #expect(Set(findings.map { Dutch().rule($0).title }).count == 1, "\(rule)")
      #expect(Dutch().rule(findings[0]).title != English().rule(findings[0]).title, "\(rule)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a rule is called by one title, with a finding and without`(_ language: Language) {
    for finding in Self.findings {
      let title = language.words.title(ofRule: finding.rule)
      #expect(title == language.words.rule(finding).title, "\(finding.rule)")
    }
  }
}
