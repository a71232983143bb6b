import Almanac
import Council

/// Not on a day that the council keeps free.
struct ClosedDayRule: Rule {
  let name = "ClosedDay"
  let strength = Strength.hard
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let closed = scene.agenda.closedDays[candidate.day.description] else { return [] }
    return [finding(.closedDay(name: closed.name), broken: true)]
  }
}
