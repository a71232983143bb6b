public import Council

/// The council file: everything about a council that is not a request, as TOML.
///
///     let entities = try CouncilFile.read(text)
///
/// A file holds these tables. `?` marks what may be left out, "=" what then holds.
/// Days are TOML local dates, times are text "HH:MM", weekdays are English in lower case.
/// Identifiers are letters a to z or A to Z, digits, "-", "_" and ".", at most 64, unique for
/// their kind. A file is a megabyte at most, with 100 holders and 150 factions at most.
///
///     [council]
///     name, municipality
///     province?         = ""
///     time-zone?        "Europe/Amsterdam", the only one
///     language?         "nl" or "en"                    = "nl"
///     school-region?    "noord", "midden" or "zuid"     = ""
///     seats             what the factions' seats come to
///
///     [[room]]
///     id, name, seats
///     webcast?          = false
///     public?           = true
///     always-open?      cannot be shut, so that no closed session can be there  = false
///
///     [[body]]          "markt", "raad" and "presidium" must be there
///     id, name
///     aliases?          other names by which letters call it
///     statutory?        meets in the sense of the Gemeentewet   = false
///     weekdays          the days of every week
///     every-weeks?      1, or 2 for every second week           = 1
///     from?             a day of the first week, where every-weeks is 2
///     dates?            the days themselves; weekdays may then be left out, and are what
///                       people expect
///     start, end
///     step?             minutes of the time grid                = 30
///     change-over?      minutes wished for between two sessions in a room       = 0
///     rooms?            identifiers, in order of preference; the markt has one at least
///     max-sessions?, max-parallel?   an evening                 = no limit
///
///     [[meeting]]       one that departs from its body's pattern
///     body, date
///     name?, start?, end?   = the body's
///     room? or rooms?       = the body's
///     reserve?          kept for what did not fit elsewhere     = false
///
///     [[recess]]        the council's own list
///     name
///     aliases?
///     periods           pairs of days [first, last], none of which overlap
///
///     [[anchor]]
///     id, name
///     aliases?
///     phases            tables { name, date, claims? }, in the order in which they happen;
///                       `claims` is what a phase takes of the market's evening: "evening" is all
///                       of it, a table { rooms?, from?, until? } some rooms or some hours
///     cases?            case numbers of the requests that are its own and may stand there
///     statute?          "budget" or "accounts": the term that the law sets it
///
///     [[closed]]        a day kept free, beside public holidays
///     name, date
///
///     [[calendar]]      the council's own calendar list
///     kind              "election", "council-change", "match", "away", "regional" or
///                       "school-holiday"
///     name
///     date or periods   a day, or pairs of days [first, last]
///     start?, end?      of a match, away or regional   = all day; of a start alone two hours
///     region?           of a school holiday            = the council's own
///
///     [[holder]]
///     id, name
///     portfolios        names
///     substitute?       another holder
///
///     [[faction]]
///     id, name
///     seats             members: F1-1, F1-2 and on
///     representatives?  non-members who may speak: F1-a, F1-b and on    = 0
///     spokespersons?    a table: portfolio = people, the first first; each the identifier
///                       of a person, or a table { member, from?, until?, absent? }.
///                       The key "*" stands for every portfolio that has no key of its own.
///
///     [[member]]        what more is known of a member or representative
///     id
///     faction?          = the one whose person it is
///
///     [[chair]]
///     member            one who holds a seat
///
///     [[clerk]]
///     id, name
///
///     [[faction-evening]]
///     weekdays          on which factions meet
///
///     [rules]           terms in days, margins in minutes; what is left out keeps its default
///     notice-days?, documents-days?, presidium-request-days?, phase-gap-min-days?,
///     phase-gap-max-days?, soon-after-days?, about-tolerance-days?, default-duration?,
///     earliest-start?, latest-end?, council-margin?
///     closed-days-of-notice?    "back" or "none": whether terms move to the working day before
///     liberation-day?           "yearly" or "lustrum": whether 5 May is a day off each year
///     budget-to-province?, accounts-to-province?        days "MM-DD"
///     press-weekday?            the day of the municipal advert         = none
///     press-copy-days?, guest-days?, technical-questions-days?, speaker-sign-up-days?,
///     speaker-sign-up-time?, school-holiday-margin-days?, council-change-margin-days?
///     speaker-kinds?            kinds of session at which residents may speak
///     school-holiday-neighbours?        regions next door whose school holidays count
///     week-evenings?            evenings a week with market or council, by preference   = 2
///     speaker-minutes?          minutes that a resident may speak                       = 5
///     college-day?              the weekday on which the college decides; its papers leave the
///                               day after
///     soft?                     rules that cost and do not forbid: "CouncilChange", "MinGap",
///                               "RoomCapacity", "SmallFaction"
///
/// Holders, factions, members, chairs, clerks and spokespersons may carry `from` and `until`,
/// the first and last day on which they count, and `absent`: pairs [first, last] of days, both
/// included, or of local date-times, the last not included.
public struct CouncilFile: Sendable {
  /// What a council file says, in a fixed order: the council, rooms, bodies, evenings, recesses,
  /// closed days, anchors, holders, factions, members, chairs, clerks; of each kind in the order
  /// of the file.
  ///
  /// - Throws: ``CouncilFileError``, which for errors of meaning tells all of them.
  public static func read(_ text: String) throws(CouncilFileError) -> [Entity] {
    let log = FaultLog()
    let entities = try CouncilReader(log).entities(of: TOMLText.node(of: text))
    let faults = log.sorted
    guard faults.isEmpty else { throw .invalid(faults) }
    return entities
  }
}
