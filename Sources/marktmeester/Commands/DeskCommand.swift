public import ArgumentParser
public import Desk
import Screen
import Store
import Terminal
import Wording

extension Seat: ExpressibleByArgument {}

struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "desk", abstract: Help.text(.desk))
  @Argument(help: Help.option(.optionSeat)) var seat = Seat.plan
  @Flag(help: Help.option(.optionListKeys)) var listKeys = false
  @Flag(help: Help.option(.optionPlain)) var plain = false
  @Option(help: Help.option(.optionScript)) var script: String?
  @Option(help: Help.option(.optionSaveFrames)) var saveFrames: String?
  @OptionGroup var common: Common

  func validate() throws {
    if saveFrames != nil, script == nil { throw ValidationError("--save-frames: --script FILE") }
  }

  func run() throws {
    let office = try common.office()
    if listKeys { return try Output.write(keyTable(office.words)) }
    var room = try Backroom(office, mode: seat == .browse ? .read : .write)
    let standing = try office.guarded { try room.standing() }
    let state = State(
      seat: seat, words: office.words, today: office.today,
      size: Size(120, 35), standing: standing)
    if let script {
      try Replay(office, state, folder: saveFrames).run(
        try Files.text(script, office.words), &room)
    } else if plain || Surroundings.wantsLines {
      try PlainDesk(office, state, room).run()
    } else {
      try sit(office, state, room)
    }
  }

  /// Takes the terminal; one that cannot place its cursor gets lines.
  private func sit(_ office: Office, _ state: State, _ room: Backroom) throws {
    do {
      let terminal = try Console()
      let clock = office.isGivenDay ? nil : Surroundings.today
      Sitting(state, room, clock: clock).run(on: terminal)
    } catch TerminalError.noTerminal {
      throw Failure(.noTerminal, office.words)
    } catch {
      try PlainDesk(office, state, room).run()
    }
  }

  /// Every command with its keys, the places where they work and what it does.
  private func keyTable(_ words: any Words) -> [String] {
    Commands.table.filter { $0.seats.contains(seat) }.map { binding in
      let keys = binding.keyNames.joined(separator: " ")
      return "\(keys.padded(to: 14))\(binding.command.rawValue.padded(to: 20))"
        + words.command(binding.command).help
    }
  }
}
