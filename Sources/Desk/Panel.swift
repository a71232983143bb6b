import Almanac
import Council
import Planning
import Screen
import Wording

/// A question to planning over the panes, with what is known of the answer.
struct Panel: Hashable, Sendable {
  /// What was asked, and of which plan.
  let inquiry: Inquiry
  /// What came of it; nil while it is worked on.
  var answer: Inquiry.Answer?
  /// How far a search is.
  var progress: Solver.Progress?
  /// Whether a search was told to stop.
  var isStopping = false
  /// Whether its answer came while it was watched, and no key was pressed since.
  var isFresh = false
  /// Who must be told of what would be taken over.
  var telling: [Telling] = []
  /// The row of a list of evenings or ways.
  var cursor = Cursor()
  /// How far the text has been pushed up.
  var scroll = Scroll()

  /// Where the person is.
  var place: Place {
    if case .slots = inquiry.matter { .finder } else { .answer }
  }

  /// The evenings that a request could have.
  var offers: [Offer] {
    if case .slots(let offers)? = answer { offers } else { [] }
  }

  /// The ways to get a request onto an evening.
  var ways: [Insertion.Option] {
    if case .insertion(let insertion)? = answer { insertion.options } else { [] }
  }

  /// The rows to choose among; none where the answer is a text.
  var count: Int { offers.count + ways.count }

  /// Works out who must be told; nobody of what cannot be taken over, which is told when it is tried.
  mutating func brief(_ deeds: Deeds) {
    telling = adoption.flatMap { try? deeds.telling($0) } ?? []
  }

  /// What would be taken over; nil where there is nothing to.
  var adoption: Adoption? {
    switch answer {
    case .plan(let briefing) where !briefing.steps.isEmpty:
      return Adoption(
        plan: briefing.proposal.agenda, base: inquiry.agenda,
        action: inquiry.matter == .plan ? .plan : .replan, object: nil)
    case .insertion(let insertion) where ways.indices.contains(cursor.index):
      return Adoption(
        plan: ways[cursor.index].agenda, base: inquiry.agenda, action: .insert,
        object: insertion.request.key)
    case .chances(let prospect):
      guard case .byMoving(let proposal) = prospect.answer,
        case .chances(let number) = inquiry.matter,
        inquiry.agenda.liveSession(of: number) == nil
      else { return nil }
      return Adoption(
        plan: proposal.agenda, base: inquiry.agenda, action: .insert,
        object: EntityKey(.request, "\(number)"))
    default: return nil
    }
  }
}
