public import Almanac
public import Council
public import Planning
public import Screen
public import Wording

/// What the store holds, as the desk sees it.
public struct Standing: Hashable, Sendable {
  /// The plan.
  public var agenda: Agenda
  /// The number of the last step in the journal; edits are kept against it.
  public var revision: Int
  /// Numbers and names for new items.
  public var supply: Supply
  /// What undo would take back; nil when there is nothing.
  public var undo: Step?
  /// What redo would do once more; nil when there is nothing.
  public var redo: Step?

  /// What the store holds.
  public init(
    agenda: Agenda, revision: Int, supply: Supply = Supply(), undo: Step? = nil, redo: Step? = nil
  ) {
    self.agenda = agenda
    self.revision = revision
    self.supply = supply
    self.undo = undo
    self.redo = redo
  }
}

/// A step of the journal, as the desk tells it.
public struct Step: Hashable, Sendable {
  /// Its number in the journal.
  public var sequence: Int
  /// What was done; nil for what this version has no word for.
  public var action: Deed.Action?
  /// What it was done to.
  public var object: EntityKey
  /// What that item is called; nil when the words were taken out.
  public var subject: String?
  /// Whether it is a step back, a step again, or neither.
  public var turn: Turn?
  /// Who did it: the kernel's user.
  public var actor: UInt32
  /// With what: "marktmeester plan".
  public var program: String
  /// When, by the council's clock.
  public var moment: Moment
  /// Why.
  public var reason: String?

  /// A way along the road of steps.
  public enum Turn: Sendable {
    case undo, redo
  }

  /// A step.
  public init(
    sequence: Int, action: Deed.Action?, object: EntityKey, subject: String?, turn: Turn? = nil,
    actor: UInt32 = 0, program: String = "", moment: Moment, reason: String? = nil
  ) {
    self.sequence = sequence
    self.action = action
    self.object = object
    self.subject = subject
    self.turn = turn
    self.actor = actor
    self.program = program
    self.moment = moment
    self.reason = reason
  }
}

/// What happened.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case pasted(String)
  /// The screen got another size.
  case resized(Size)
  /// The program was put aside and came back.
  case resumed
  /// An edit of ours is kept.
  case kept(Standing)
  /// Another day has begun.
  case day(Day)
  /// A step was taken back.
  case undone(Step, Standing)
  /// A step was done once more.
  case redone(Step, Standing)
  /// Somebody was first: nothing was kept, and this is what stands.
  case outdated(Standing)
  /// Another desk took steps.
  case elsewhere(Standing, [Step])
  /// The last steps of the journal, newest first.
  case history([Step])
  /// How far the search for an answer is.
  case searched(Inquiry, Solver.Progress)
  /// The answer to a question.
  case answered(Inquiry, Inquiry.Answer)
  /// Something did not work.
  case failed(Trouble)
}

/// What is to be done outside: data, so that a test can compare it.
public enum Effect: Hashable, Sendable {
  /// Keep an edit that was made against a revision; the command names it in the journal.
  case keep(Edit, against: Int, command: String)
  /// Take the last step back.
  case undo(against: Int)
  /// Do the undone step once more.
  case redo(against: Int)
  /// Tell the last steps.
  case history(limit: Int)
  /// Work out an answer, and leave any other.
  case inquire(Inquiry)
  /// Go no further with a question: what is known by now will do.
  case endInquiry
  /// Draw everything anew.
  case redraw
  /// Put the program aside.
  case suspend
  /// End.
  case quit
}
