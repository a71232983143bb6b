import Almanac
public import Council
import Planning
public import Wording

/// All rules: what they are called, what they do, where they come from, with which terms.
public struct RulesReport: Report, Sendable {
  private let rules: [RuleView]

  struct RuleView: Encodable, Sendable {
    let rule: String
    let titles: [String: String]
    let hard: Bool
    let soft: Bool
    let canBeSetAside: Bool
    let source: String
    let parameters: [String: String]
  }

  /// The rules with the terms of an agenda's council.
  public init(_ agenda: Agenda, _ words: any Words) {
    let terms = Dictionary(
      agenda.procedure.terms.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    rules = RuleList.all.map { rule in
      let isSoftened = agenda.procedure.softRules.contains(rule.name)
      var parameters: [String: String] = [:]
      if case .procedure(let key) = rule.source, let value = terms[key] {
        parameters[key] = value
      }
      return RuleView(
        rule: rule.name,
        titles: [
          "nl": Dutch().title(ofRule: rule.name), "en": English().title(ofRule: rule.name),
        ], hard: rule.canForbid && !isSoftened, soft: rule.strength == .soft || isSoftened,
        canBeSetAside: rule.canForbid, source: words.source(rule.source),
        parameters: parameters)
    }
  }

  /// Writes the rules as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rules)
  }

  /// A rule a line.
  public func lines(_ words: any Words) -> [String] {
    Columns.lines(
      rules.map { rule in
        let strength = rule.hard && rule.soft ? PlanText.both : rule.hard ? .hard : .soft
        let terms = rule.parameters.sorted { $0.key < $1.key }.map { " = \($0.value)" }
        return [
          rule.rule, rule.titles[words.language.rawValue] ?? rule.rule, words.plan(strength),
          rule.source + terms.joined(),
        ]
      })
  }
}

extension Procedure {
  /// The terms, by the key that the council file has for them.
  var terms: [(key: String, value: String)] {
    let numbers: [(String, Int)] = [
      ("notice-days", noticeDays), ("documents-days", documentsDays),
      ("presidium-request-days", presidiumRequestDays), ("phase-gap-min-days", phaseGapMinimum),
      ("phase-gap-max-days", phaseGapMaximum), ("soon-after-days", soonAfterDays),
      ("about-tolerance-days", aboutToleranceDays), ("default-duration", defaultDuration),
      ("council-margin", councilMargin), ("press-copy-days", pressCopyDays),
      ("guest-days", guestDays), ("speaker-sign-up-days", speakerSignUpDays),
      ("technical-questions-days", technicalQuestionsDays),
      ("school-holiday-margin", schoolHolidayMargin),
      ("council-change-margin", councilChangeMargin),
    ]
    return numbers.map { ($0.0, "\($0.1)") } + [
      ("earliest-start", "\(earliestStart)"), ("latest-end", "\(latestEnd)"),
      ("press-weekday", pressWeekday.map { "\($0)" } ?? "-"),
    ]
  }
}
