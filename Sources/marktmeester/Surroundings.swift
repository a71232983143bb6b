import Almanac
import Council
import Foundation
import Glibc
import Planning
import Store

/// What the program reads of the machine it runs on: clock, user, environment, chance.
enum Surroundings {
  /// A variable of the environment; nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether whoever sits here reads line by line: ACCESSIBLE.
  static var wantsLines: Bool { !["0", nil].contains(variable("ACCESSIBLE")) }

  /// The language asked for among some arguments, else by MARKTMEESTER_LANG, else Dutch.
  ///
  /// Never the locale: the same data give the same words on every machine.
  static func language(among arguments: [String]) -> Language {
    var asked = variable("MARKTMEESTER_LANG")
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { asked = arguments[index + 1] }
      if argument.hasPrefix("--lang=") { asked = String(argument.dropFirst(7)) }
    }
    return asked.flatMap(Language.init(rawValue:)) ?? .nl
  }

  /// The day by the real clock, in the council's zone.
  static func today() -> Day { AmsterdamZone.moment(atUTC: seconds()).day }

  /// The kernel's user.
  static func user() -> UInt32 { getuid() }

  /// Who acts, with which command, at what moment: the kernel's user and the real clock.
  static func origin(_ command: String) -> Origin {
    Origin(actor: user(), program: "marktmeester \(command)", time: milliseconds())
  }

  /// Random names for new items.
  static func names(_ count: Int) -> [String] {
    (0..<count).map { _ in UUID().uuidString.lowercased() }
  }

  /// The store of this user: the XDG data folder.
  static func defaultStore() -> String {
    let home = variable("HOME") ?? "/"
    let data = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/marktmeester/marktmeester.sqlite"
  }

  /// A path made whole from the working folder; an address stays what it is.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") || path.hasPrefix("file:") { return path }
    return FileManager.default.currentDirectoryPath + "/" + path
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  private static func seconds() -> Int { milliseconds() / 1000 }
}
