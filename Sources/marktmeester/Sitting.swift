import Almanac
import Desk
import Screen
import Store
import Terminal
import Wording

/// Somebody at a desk in a terminal: the loop from key to frame, on one thread, asleep until
/// something happens.
struct Sitting {
  private var state: State
  private var room: Backroom
  private let workroom = Workroom()
  /// What day it is; nil where the day was given.
  private let clock: (() -> Day)?

  /// A sitting at a desk.
  init(_ state: State, _ room: Backroom, clock: (() -> Day)?) {
    self.state = state
    self.clock = clock
    self.room = room
  }

  /// Runs until the desk is left or the terminal is gone; gives the desk as it was left.
  @discardableResult
  consuming func run(on terminal: consuming Console) -> State {
    let watch: StoreWatch?
    do {
      watch = try room.watch()
    } catch {
      // Without it every key looks; that is told.
      watch = nil
      _ = update(&state, .failed(error.trouble))
    }
    state.resize(to: terminal.size)
    terminal.draw(view(state))
    while !state.isOver {
      let ready = terminal.wait([workroom.descriptor] + (watch.map { [$0.descriptor] } ?? []))
      var events: [Event] = []
      for input in terminal.read() {
        guard let event = Event(input) else { return state }
        events.append(event)
      }
      let isWritten = watch.map { ready.contains($0.descriptor) } ?? true
      if isWritten { watch?.drain() }
      if ready.contains(workroom.descriptor) { events += workroom.events() }
      if let clock, !events.isEmpty { events.append(.day(clock())) }
      for event in events { perform(event, &terminal) }
      // Looked at last: what the keys did is part of what is found.
      let other = isWritten ? room.look() : nil
      if let other { perform(other, &terminal) }
      if events.isEmpty, other == nil { continue }
      terminal.draw(view(state))
    }
    return state
  }

  /// Tells the desk an event, and does what comes of it.
  private mutating func perform(_ event: Event, _ terminal: inout Console) {
    var events = [event]
    while !events.isEmpty {
      for effect in update(&state, events.removeFirst()) {
        switch effect {
        case .redraw: terminal.redraw()
        case .inquire(let inquiry): workroom.begin(inquiry)
        case .endInquiry: workroom.end()
        case .suspend:
          terminal.suspend()
          events += [.resized(terminal.size), .resumed]
        default: if let event = room.run(effect) { events.append(event) }
        }
      }
    }
  }
}

extension Event {
  /// What came in from the terminal; nil when it is gone.
  fileprivate init?(_ input: Input) {
    switch input {
    case .key(let key): self = .key(key)
    case .pasted(let text): self = .pasted(text)
    case .resized(let size): self = .resized(size)
    case .resumed: self = .resumed
    case .hangUp: return nil
    }
  }
}
