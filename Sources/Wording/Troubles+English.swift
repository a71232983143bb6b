import Almanac
import Council
import Planning

extension English {
  // long: one case a trouble
  /// What is wrong with a store, a file or a command.
  public func trouble(_ trouble: Trouble) -> Message {
    switch trouble {
    case .storeMissing(let path):
      return Message(
        "There is no Marktmeester store at \(path).",
        "Make one with `marktmeester init --council FILE`, or point to it with `--db`.")
    case .storeExists(let path):
      return Message(
        "There is a file at \(path) already.",
        "Choose another path with `--db`, or put the old one away first; nothing was overwritten.")
    case .storeForeign(let path):
      return Message(
        "\(path) is not a Marktmeester store; it was not touched.",
        "Point to the right file with `--db`.")
    case .storeNewer(let path, let found, let known):
      return Message(
        "\(path) is from a newer Marktmeester (version \(found); this one knows \(known)).",
        "Use the newer Marktmeester; nothing was changed.")
    case .storeOlder(let path):
      return Message(
        "\(path) is from an older Marktmeester and must be brought up to date first.",
        "Open it once with a command that writes.")
    case .storeDamaged(let path, let detail):
      return Message(
        "\(path) is damaged: \(detail).", "Put the last backup back; nothing was changed.")
    case .storeReadOnly(let path):
      return Message(
        "\(path) cannot be written.",
        "Ask for the right to write the file and its folder; nothing was changed.")
    case .storeUnreadable(let path, let detail):
      return Message("\(path) cannot be read: \(detail).", "Check the path and its rights.")
    case .storeUnwritable(let path, let detail):
      return Message(
        "\(path) could not be written: \(detail).",
        "Make room or mend the disk and try again; nothing is half done.")
    case .storeBusy(let path):
      return Message(
        "\(path) is held by another program.", "Try again in a moment; nothing was changed.")
    case .storeChanged:
      return Message(
        "Another desk changed the plan meanwhile.",
        "See what changed (`marktmeester log`) and try again; nothing was changed.")
    case .itemChanged(let key):
      return Message(
        "\(name(key.kind)) \(key.id) was changed by another desk meanwhile.",
        "See what changed (`marktmeester log`) and try again; nothing was changed.")
    case .itemRejected(let key, let detail):
      return Message(
        "\(key.map { name($0.kind) + " " + $0.id } ?? "The step") does not fit the store: \(detail).",
        "Nothing was changed; tell the makers.")
    case .pathRelative(let path):
      return Message("“\(path)” is not a full path.", "Give a path that begins with /.")
    case .pathIsAddress(let path):
      return Message("“\(path)” is an address, not a path.", "Give a path that begins with /.")
    case .pathIsLink(let path):
      return Message("\(path) is a link to another file.", "Point to the file itself with `--db`.")
    case .nothingToUndo:
      return Message("There is nothing to undo.")
    case .nothingToRedo:
      return Message("There is nothing to do again.")
    case .stepBlotted(let step):
      return Message(
        "Step \(step) is blotted; nobody can see any more what it changed.",
        "There is no way further back.")
    case .noSuchStep(let step):
      return Message("The journal has no step \(step).", "See `marktmeester log`.")
    case .fileMissing(let path):
      return Message("There is no file \(path).", "Check the path.")
    case .fileUnreadable(let path, let detail):
      return Message("\(path) cannot be read: \(detail).", "Check the path and its rights.")
    case .fileTooLarge(let path, let bytes, let limit):
      return Message(
        "\(path) is too large: \(bytes) bytes, \(limit) at most.",
        "Give the text of the letter, the council file or the season file alone.")
    case .fileEmpty(let path):
      return Message("\(path) is empty.", "Give a file with text.")
    case .fileBinary(let path, let byte):
      return Message(
        "\(path) is not plain text (byte \(byte)).",
        "Save the letter as plain text, for example with `pdftotext LETTER.pdf`.")
    case .fileNotUTF8(let path, let byte):
      return Message(
        "\(path) is not UTF-8 (byte \(byte)).",
        "Convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`.")
    case .fileUnwritable(let path, let detail):
      return Message("\(path) cannot be written: \(detail).", "Name a folder where it may be.")
    case .storeReplaced(let path):
      return Message(
        "\(path) was meanwhile removed or replaced; nothing was recorded.",
        "Put the file back, or close and open it again.")
    case .noTerminal:
      return Message(
        "There is no terminal here: give `--plain` for line by line, or see `marktmeester --help`.")
    case .letter(let path, let flaw):
      return message(flaw, of: path)
    case .badScript(let line, let word):
      return Message(
        "Line \(line) of the script: “\(word)” is no key.",
        "See `marktmeester desk --list-keys`; text that is typed stands between quotes.")
    case .tooManyClauses(let count, let limit):
      return Message(
        "The letter has \(count) phrases about dates, more than \(limit).",
        "Give only the letter with the request, without its annexes.")
    case .folderEmpty(let path):
      return Message("There is no file in \(path).", "Name a folder with letters.")
    case .letterKnown(let number):
      return Message("This letter is there already, as request \(number).")
    case .letterContradicts(let conflict):
      return Message(
        "\(sentence(self.conflict(conflict))).",
        "Mend it, or take a letter in by itself (`intake --add`) if it may stay so.")
    case .lineWithoutSubject:
      return Message("The line names no subject.", "Put it first, or write “subject: …”.")
    case .saidTwice(let field, let line, let option):
      return Message(
        "\(sentence(name(of: field))): “\(line)” in the line, “\(option)” as an option.",
        "Choose one; nothing was taken in.")
    case .councilSyntax(let path, let line, let column, let detail):
      return Message(
        "\(path), line \(line), column \(column): not valid TOML (\(detail)).",
        "Mend that line; nothing was changed.")
    case .councilTooDeep(let path, let line, let limit):
      return Message(
        "\(path), line \(line): more than \(limit) levels deep.",
        "A council file needs a few; mend that line.")
    case .councilFaults(let path, let count):
      return Message(
        "\(path): \(plural(count, "fault", "faults")).",
        "Mend them and try again; nothing was changed.")
    case .seasonSyntax(let path, let line, let column, let flaw):
      return Message(
        "\(path), line \(line), character \(column): not valid JSON (\(self.flaw(flaw))).",
        "Mend it; nothing was planned.")
    case .seasonFaults(let path, let count):
      return Message(
        "\(path): \(plural(count, "fault", "faults")).",
        "Mend them and try again; nothing was planned.")
    case .seasonUnplannable(let path, let fault):
      return Message(
        "\(path): \(self.fault(fault)).", "Mend it and try again; nothing was planned.")
    case .planRejected(let violations, let judged, let claimed):
      return Message(
        "Internal error: the plan that was found does not hold: "
          + "\(plural(violations, "violation", "violations")), "
          + "levels \(judged.levels) where \(claimed.levels) was reckoned.",
        "Do not use it, and tell the makers, with the file.")
    case .badDate(let text):
      return Message("“\(text)” is no date.", "Write 2023-09-26, 26-9-2023 or “26 September 2023”.")
    case .noSuchDate(let text):
      return Message(
        "The date “\(text)” does not exist.", "Look at the calendar and name a day that does.")
    case .weekdayDisagrees(let day, let said):
      return Message(
        "\(day.text(.long, language)) is no \(CalendarNames.weekday(said, language)).",
        "Give the weekday or the date that is meant.")
    case .yearOutOfReach(let text, let years):
      return Message(
        "The date “\(text)” is not within \(years.lowerBound) to \(years.upperBound).",
        "Check the year.")
    case .rangeTooLong(let range, let limit):
      return Message(
        "\(days(range)) is too long: \(limit) days at most.",
        "Name a shorter period with `--from` and `--to`.")
    case .badTime(let text):
      return Message("“\(text)” is no time.", "Write 19:30.")
    case .badPhrase(let text):
      return Message(
        "“\(text)” says nothing about a date.",
        "Write for example “ca. eind september” or “uiterlijk 13 oktober”.")
    case .phraseContradicts(let text):
      return Message("“\(text)” contradicts itself.", "Name dates that can hold together.")
    case .badSplit:
      return Message("Splitting takes a subject for the second request.", "Give `--subject \"…\"`.")
    }
  }
}
