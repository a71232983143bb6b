import ArgumentParser
import Glibc
import Wording

/// The program: reads the command, runs it, tells what came of it.
@main
struct Marktmeester: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marktmeester", abstract: Help.text(.program), version: "0.1.0",
    subcommands: [
      InitCommand.self, CouncilCommand.self, AnchorCommand.self, AbsenceCommand.self,
      IntakeCommand.self, RequestCommand.self, WindowCommand.self, DatesCommand.self,
      WhyCommand.self, PlanCommand.self, ReplanCommand.self, InsertCommand.self,
      FitsCommand.self, RulesCommand.self, PlaceCommand.self, MoveCommand.self, CancelCommand.self,
      PinCommand.self, OptionCommand.self, ChairCommand.self,
      CheckCommand.self, AgendaCommand.self, CalendarCommand.self, LogCommand.self,
      UndoCommand.self,
      RedoCommand.self, VerifyCommand.self, DeskCommand.self,
      SolveCommand.self,
    ])

  /// Whatever is made from here on is for its maker's eyes alone.
  static func main() {
    umask(0o077)
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.tell()
      Glibc.exit(failure.code)
    } catch {
      exit(withError: error)
    }
  }
}

/// The language of the help texts, known before the arguments are parsed.
enum Help {
  /// What a command or an option does.
  static func text(_ text: HelpText) -> String { words.help(text) }

  /// What an option does.
  static func option(_ text: HelpText) -> ArgumentHelp { ArgumentHelp(words.help(text)) }

  private static let words = Surroundings.language(among: CommandLine.arguments).words
}
