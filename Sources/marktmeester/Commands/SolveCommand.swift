import ArgumentParser
import Exchange
import Planning
import Wording

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: Help.text(.solve))

  /// How long a search takes when nobody says.
  private static let usualSeconds = 10.0
  /// As long as anybody waits: a month.
  private static let mostSeconds = 31.0 * 86_400

  @Argument var file: String
  @Option(help: Help.option(.optionSeconds)) var seconds: Double?
  @Option(help: Help.option(.optionSteps)) var steps: Int?
  @Option(help: Help.option(.optionLevels)) var levels = 2
  @Option(help: Help.option(.optionSeed)) var seed: UInt64 = 1
  @Flag(help: Help.option(.optionExplain)) var explain = false
  @OptionGroup var common: Common

  func validate() throws {
    if let seconds, !(0...Self.mostSeconds).contains(seconds) {
      throw ValidationError("--seconds: \(seconds) (0...\(Int(Self.mostSeconds)))")
    }
    if let steps, steps < 0 { throw ValidationError("--steps: \(steps) (0...)") }
    if seconds != nil, steps != nil { throw ValidationError("--seconds | --steps") }
    if !(0...2).contains(levels) { throw ValidationError("--levels: \(levels) (0, 1, 2)") }
  }

  func run() throws {
    let office = try common.office()
    let text = try Files.text(file, office.words, limit: SeasonFile.limit)
    let season = try SeasonText.read(text, from: file, office.words)
    do {
      try plan(season, office)
    } catch let fault as SeasonFault {
      throw Failure(.seasonUnplannable(file, fault), office.words)
    } catch let rejection as SolveReport.Rejection {
      throw Failure(
        .planRejected(
          violations: rejection.violations.count, judged: rejection.judged,
          claimed: rejection.claimed), office.words)
    }
  }

  private func plan(_ season: Season, _ office: Office) throws {
    let budget = steps.map(SeasonRun.Budget.steps) ?? .seconds(seconds ?? Self.usualSeconds)
    let run = try SeasonRun(season, seed: seed, levels: levels, budget)
    let reasons = explain ? try Self.reasons(season, run.progress.plan) : nil
    let report = try SolveReport(
      season, run.progress, times: run.times, reasons: reasons, office.words)
    try Output.write(report, json: office.json, office.words)
    if !report.isComplete { throw ExitCode(1) }
  }

  /// Why each is left out, as far as somebody has the patience.
  private static func reasons(_ season: Season, _ plan: Plan) throws -> [SolveReport.Reason] {
    let explaining = try Explaining(season, plan: plan)
    Interrupt.listen()
    var reasons: [SolveReport.Reason] = []
    for request in plan.indices where plan[request] == nil {
      if Interrupt.isAsked { break }
      reasons.append(SolveReport.Reason(request, explaining.outcome(for: request)))
    }
    return reasons
  }
}

/// Season files, their errors put into words.
enum SeasonText {
  /// The season that a text spells.
  static func read(_ text: String, from path: String, _ words: any Words) throws -> Season {
    do {
      return try SeasonFile.read(text)
    } catch {
      switch error {
      case .tooLarge(let bytes, let limit):
        throw Failure(.fileTooLarge(path, bytes: bytes, limit: limit), words)
      case .syntax(let line, let column, let flaw):
        throw Failure(.seasonSyntax(path, line: line, column: column, flaw), words)
      case .invalid(let faults, let count):
        let message = words.trouble(.seasonFaults(path, count: count))
        let lines = faults.map { fault in
          let path = fault.path.isEmpty ? "" : ", \(fault.path)"
          return "  \(words.label(.line)) \(fault.line)\(path): \(words.problem(fault.problem))"
        }
        let more = count > faults.count ? ["  …"] : []
        throw Failure(lines: [message.what] + lines + more + [message.todo ?? ""], code: 65)
      }
    }
  }
}
