public import Almanac
import Council
import Planning
public import Screen
public import Wording

/// All that a desk knows: what the store holds, where the person is, what is half done.
///
/// It changes in `update` only. `view` draws it.
public struct State: Sendable {
  /// Who sits here.
  public let seat: Seat
  /// The words that are read.
  public let words: any Words
  /// The day that plans are judged by.
  public internal(set) var today: Day
  /// The screen.
  public internal(set) var size: Size
  /// What the store holds.
  public internal(set) var standing: Standing
  /// Whether it is read line by line: one pane, however large.
  public var isPlain = false
  /// Whether the desk has been left.
  public internal(set) var isOver = false

  /// The pane that keys go to.
  var focus: Place
  /// What lies over the panes, the last on top.
  var overlays: [Overlay] = []
  /// The strokes of a command that is not complete.
  var strokes: [Key] = []
  /// What is told on the last line but one.
  var notice: Notice?
  /// The requests.
  var inbox: Inbox
  /// The season.
  var board: Board
  /// Where the person is on the board.
  var spot = Spot()
  /// How far the detail and the verdict have been pushed up.
  var detailScroll = Scroll()
  var verdictScroll = Scroll()
  /// What the presidium has before it.
  var review: Review
  /// What councillors read.
  var listing: Listing
  /// The words that were last searched for.
  var sought: String?
  /// The session that is being moved, as it was when it was taken up.
  var hand: Hand?
  /// The request as it was when a form about it was opened.
  var basis: Basis?
  /// What is on its way to the store.
  var pending: Pending?
  /// The letters that are to be taken in.
  var tray = Tray()
  /// The steps of the journal that were taken at this desk in this sitting.
  var own: Set<Int> = []

  /// A session in hand.
  struct Hand: Hashable, Sendable {
    let request: Request.ID
    let basis: Basis
    let from: Slot?
  }

  /// What lies over the panes.
  enum Overlay: Sendable {
    case page(Page)
    case form(Form)
    case confirm(Confirmation)
    case panel(Panel)
    case draft(DraftPage)
  }

  /// A desk with what the store holds.
  public init(
    seat: Seat, words: any Words, today: Day, size: Size, standing: Standing
  ) {
    self.seat = seat
    self.words = words
    self.today = today
    self.size = size
    self.standing = standing
    switch seat {
    case .plan: focus = .inbox
    case .review: focus = .review
    case .browse: focus = .evenings
    }
    inbox = Inbox(standing.agenda)
    board = Board(standing.agenda, request: nil, today: today)
    review = Review(seat == .review ? standing.agenda : Agenda(), at: nil, today: today)
    listing = Listing(standing.agenda)
    listing.go(to: today)
    if seat == .plan { choose(inbox.firstToPlace) }
    settle()
  }

  /// The plan.
  var agenda: Agenda { standing.agenda }

  /// What can be done to the plan.
  var deeds: Deeds { Deeds(agenda, today: today, supply: standing.supply) }

  /// Days as they are typed.
  var days: DayEntry { DayEntry(today: today, agenda: agenda) }

  /// Where the person is: what the next key is about.
  public var place: Place {
    switch overlays.last {
    case .page: return .page
    case .panel(let panel): return panel.place
    case .draft(let page): return page.place
    case .form, .confirm, nil: break
    }
    return hand != nil && focus == .board ? .moving : focus
  }
}

/// A message to the person.
struct Notice: Hashable, Sendable {
  /// The words.
  var text: String
  /// Whether it asks for attention.
  var isAlarm = false
}

/// A place on the board: an evening, and a slot of it.
struct Spot: Hashable, Sendable {
  /// The row of the board.
  var cursor = Cursor()
  /// The room, in the board's order.
  var room = 0
  /// The start, in the board's order.
  var start = 0
}

/// A summary of a step that is about to be taken.
struct Confirmation: Hashable, Sendable {
  /// What is asked.
  enum Matter: Hashable, Sendable {
    /// A step that is judged and ready.
    case intent(Intent)
    /// Undoing or redoing a step of somebody else, or of an earlier sitting.
    case turn(Step.Turn, Step)
    /// A step on something that changed since it was begun.
    case conflict(Intent, Basis)
    /// Leaving a letter that was changed, or all of them.
    case leave(quits: Bool)
  }

  let matter: Matter
  /// How far a summary that has no room has been pushed up.
  var scroll = Scroll()
}

/// A text over the panes.
struct Page: Sendable {
  /// Which.
  enum Matter: Hashable, Sendable {
    case help(Place)
    case history([Step])
    case verdict(Slot)
    case session(Session.ID)
  }

  let matter: Matter
  var scroll = Scroll()
}

extension State {
  /// Takes over what the store now holds, and stays where the person is.
  mutating func take(_ new: Standing) {
    standing = new
    let (index, number) = (inbox.cursor.index, inbox.current?.number)
    inbox = Inbox(new.agenda)
    inbox.cursor.index = index
    inbox.select(number)
    rebuildBoard(board.request?.number)
    let old = listing
    listing = Listing(new.agenda)
    listing.resume(old)
    if seat == .review {
      let old = review
      review = Review(new.agenda, at: old.current, today: today)
      review.resume(old)
    }
  }

  /// Chooses the request that the board judges slots for.
  mutating func choose(_ number: Request.ID?) {
    inbox.select(number)
    rebuildBoard(number)
    detailScroll = Scroll()
    if let slot = board.session?.slot {
      go(to: slot)
    } else if let request = board.request {
      let window = agenda.window(of: request)
      go(to: window.target?.first ?? window.earliest ?? today)
    }
    // What comes before and after it shows as well.
    spot.cursor.top = spot.cursor.index - layout.board.height / 2
  }

  /// Goes on with another day as today.
  mutating func begin(_ day: Day) {
    guard day != today else { return }
    today = day
    take(standing)
  }

  /// The board anew, the cursor on the evening where it was.
  private mutating func rebuildBoard(_ number: Request.ID?) {
    let (slot, day) = (slot, evening?.day)
    board = Board(agenda, request: number, today: today)
    if let slot, go(to: slot) { return }
    go(to: day ?? today)
  }

  /// The evening under the cursor.
  var evening: Evening? {
    board.rows.indices.contains(spot.cursor.index) ? board.rows[spot.cursor.index].evening : nil
  }

  /// The slot under the cursor; nil where there is none.
  var slot: Slot? {
    guard let evening, board.rooms.indices.contains(spot.room) else { return nil }
    let slots = board.slots(of: evening, in: board.rooms[spot.room])
    return slots.indices.contains(spot.start) ? slots[spot.start] : nil
  }

  /// Goes to the first evening on or after a day, else to the last.
  mutating func go(to day: Day) {
    let rows = board.rows
    spot.cursor.index =
      rows.firstIndex { $0.evening.map { $0.day >= day } ?? false }
      ?? rows.lastIndex { $0.evening != nil } ?? 0
  }

  /// Goes to a slot; false, and nowhere, where the board does not have it.
  @discardableResult
  mutating func go(to slot: Slot) -> Bool {
    guard let row = board.rows.firstIndex(where: { $0.evening?.day == slot.day }),
      let room = board.rooms.firstIndex(where: { $0.id == slot.room }),
      let start = board.starts.firstIndex(of: slot.start)
    else { return false }
    spot.cursor.index = row
    (spot.room, spot.start) = (room, start)
    return true
  }

  /// What the rules say of a slot for the request in question.
  func verdict(on slot: Slot) -> Verdict {
    if seat == .plan { return board.verdict(on: slot) }
    return Board(agenda, request: review.current, today: today).verdict(on: slot)
  }

  /// Where everything stands.
  var layout: Layout { Layout(size, focus: focus, board: board.columns, isPlain: isPlain) }

  /// Brings every cursor within bounds and into sight, and judges what is seen.
  mutating func settle() {
    inbox.cursor.settle(count: inbox.rows.count, height: layout.inbox.height - 1)
    spot.cursor.settle(count: board.rows.count, height: layout.board.height - 2)
    spot.room = max(0, min(spot.room, board.rooms.count - 1))
    spot.start = max(0, min(spot.start, board.starts.count - 1))
    listing.evening.settle(count: listing.evenings.count, height: layout.evenings.height - 1)
    listing.session.settle(count: listing.shown.count, height: layout.sessions.height - 1)
    review.choice = max(0, min(review.choice, review.best.count - 1))
    settlePanel()
    settleDraft()
    guard seat == .plan else { return }
    let seen = board.rows.dropFirst(spot.cursor.top).prefix(max(1, layout.board.height))
    for evening in seen.compactMap(\.evening) { board.judge(evening) }
  }
}
