import Almanac
import Council

/// The presidium's meetings and the requests that reach them.
enum Presidium {
  /// The first meeting that a request still reaches, and one that it missed by coming in late.
  struct Meeting {
    var reached: Day?
    var missed: (meeting: Day, daysLate: Int)?
  }

  /// The last day on which a request reaches a meeting.
  static func closing(of meeting: Day, in agenda: Agenda) -> Day {
    agenda.procedure.due(agenda.procedure.presidiumRequestDays, before: meeting)
  }

  /// How many days too late a request came in for a meeting; 0 is in time.
  static func daysLate(_ request: Request, for meeting: Day, in agenda: Agenda) -> Int {
    max(0, request.received - closing(of: meeting, in: agenda))
  }

  /// The first meeting on or after today that a request reaches, looking a year ahead.
  static func next(for request: Request, in agenda: Agenda, today: Day) -> Meeting {
    var result = Meeting()
    let first = max(today, request.received)
    for evening in agenda.evenings(of: Body.presidium, in: DayRange(first, first + 366)) {
      let late = daysLate(request, for: evening.day, in: agenda)
      if late == 0 {
        result.reached = evening.day
        return result
      }
      result.missed = (evening.day, late)
    }
    return result
  }
}
