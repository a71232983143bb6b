import Almanac
package import Council

/// The residents who want to speak fit in the session's minutes.
package struct SpeakerTime: Rule {
  package let name = "SpeakerTime"
  package let strength = Strength.soft
  package let source = Source.procedure("speaker-minutes")

  /// How many speak for how long, and how long the session is.
  package struct Facts: Hashable, Codable, Sendable {
    package var speakers: Int
    package var minutesEach: Int
    package var duration: Int

    /// The minutes that they take.
    package var needed: Int { speakers * minutesEach }
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let speakers = scene.request?.needs.speakers, speakers > 0 else { return [] }
    let facts = Facts(
      speakers: speakers, minutesEach: scene.procedure.speakerMinutes,
      duration: candidate.duration)
    let lack = max(0, facts.needed - facts.duration)
    return [
      finding(.speakerTime(facts), broken: lack > 0, cost: (lack + 29) / 30 * Price.speaking)
    ]
  }
}
