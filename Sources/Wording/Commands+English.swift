extension English {
  // long: one case a command
  /// What a command of the desk is called.
  public func command(_ command: Command) -> CommandText {
    switch command {
    case .place:
      CommandText("place", "Place the session; from the list, first rank its evenings.")
    case .drop: CommandText("drop", "Put the session down at the slot under the cursor.")
    case .move: CommandText("move", "Take the session up; the verdict follows the cursor.")
    case .override: CommandText("override", "Set the rules in the way aside, with a reason.")
    case .cancelSession: CommandText("cancel", "Cancel the session, with a reason.")
    case .pin: CommandText("pin", "Pin the session, or let it go.")
    case .option:
      CommandText("option", "Hold an option on this slot, or let go of the session's options.")
    case .chair:
      CommandText("chair", "Choose who chairs the session; whose turn it is is proposed.")
    case .nextProblem: CommandText("check", "To the next session that cannot stay where it is.")
    case .planSeason: CommandText("plan all", "Find a place for everything that has none.")
    case .replan: CommandText("replan", "Find the fewest moves after which everything can stay.")
    case .insert: CommandText("fit in", "Find how the request can still go on this evening.")
    case .adopt: CommandText("take over", "Take over what stands here, after a summary.")
    case .grant: CommandText("grant", "Grant the request.")
    case .grantOnCondition: CommandText("condition", "Grant the request on a condition.")
    case .offer: CommandText("other date", "Offer another date.")
    case .settle: CommandText("settle", "Settle the request in another way.")
    case .hold: CommandText("hold", "Hold the request over, until a day if need be.")
    case .refuse: CommandText("refuse", "Refuse the request.")
    case .nextUndecided: CommandText("next", "To the next undecided request.")
    case .previousUndecided: CommandText("previous", "To the previous undecided request.")
    case .open: CommandText("open", "Open what is under the cursor.")
    case .why:
      CommandText(
        "why", "Show what the rules say of this slot; in the list whether the request can be.")
    case .letter: CommandText("letter", "Show the letter, what was read from it marked.")
    case .undo: CommandText("undo", "Undo the last step.")
    case .redo: CommandText("redo", "Do the undone step again.")
    case .history: CommandText("history", "Show the last steps.")
    case .byEvening: CommandText("evenings", "Show the agenda by evening.")
    case .asList: CommandText("list", "Show all sessions as a list.")
    case .search: CommandText("search", "Search for a word or a case number.")
    case .nextMatch: CommandText("next", "To the next match.")
    case .previousMatch: CommandText("previous", "To the previous match.")
    case .down: CommandText("down", "One row or evening on.")
    case .up: CommandText("up", "One row or evening back.")
    case .left: CommandText("left", "One slot to the left.")
    case .right: CommandText("right", "One slot to the right.")
    case .top: CommandText("top", "To the top.")
    case .bottom: CommandText("bottom", "To the bottom.")
    case .halfDown: CommandText("half on", "Half a screen on.")
    case .halfUp: CommandText("half back", "Half a screen back.")
    case .pageDown: CommandText("page on", "A screen on.")
    case .pageUp: CommandText("page back", "A screen back.")
    case .nextPeriod: CommandText("month on", "To the next month.")
    case .previousPeriod: CommandText("month back", "To the previous month.")
    case .today: CommandText("today", "To today.")
    case .goToDay: CommandText("go to day", "To a day: 2023-09-26, Tue 26 Sep, wk 39.")
    case .nextPane: CommandText("pane", "To the next pane.")
    case .previousPane: CommandText("previous pane", "To the previous pane.")
    case .help: CommandText("help", "Show the keys of this place.")
    case .escape: CommandText("break off", "Break off what is going on.")
    case .back: CommandText("back", "Back; at the end, close.")
    case .quit: CommandText("quit", "Close the program.")
    case .redraw: CommandText("redraw", "Draw the screen anew.")
    case .suspend: CommandText("suspend", "Put the program aside; `fg` brings it back.")
    }
  }
}
