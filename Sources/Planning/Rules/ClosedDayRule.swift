import Almanac
package import Council

/// Not on a day that the council keeps free.
package struct ClosedDayRule: Rule {
  package let name = "ClosedDay"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let closed = scene.agenda.closedDays[candidate.day.description] else { return [] }
    return [finding(.closedDay(name: closed.name), broken: true)]
  }
}
