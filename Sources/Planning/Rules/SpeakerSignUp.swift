package import Almanac
package import Council

/// Residents who want to speak can still sign up, at the kinds of session where they may.
///
/// Judged by the day, as there is no clock: on the closing day itself it is not too late yet, and
/// where a session comes to stand, for whoever stands already could sign up all the time.
package struct SpeakerSignUp: Rule {
  package let name = "SpeakerSignUp"
  package let strength = Strength.hard
  package let source = Source.procedure("speaker-sign-up-days")

  /// When signing up closes.
  package struct Facts: Hashable, Codable, Sendable {
    package var closes: Day
    package var time: TimeOfDay
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let kind = scene.kind(of: candidate), scene.procedure.speakerKinds.contains(kind),
      !scene.stands(candidate)
    else { return [] }
    let closes = scene.procedure.due(scene.procedure.speakerSignUpDays, before: candidate.day)
    let facts = Facts(closes: closes, time: scene.procedure.speakerSignUpTime)
    return [finding(.speakerSignUp(facts), broken: scene.today > closes)]
  }
}
