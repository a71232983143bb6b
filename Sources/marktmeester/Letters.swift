import Exchange
import Glibc
import Wording

/// Reads letters from files: text, mail or PDF, whichever it is.
struct Letters {
  /// The words that troubles are told in.
  let words: any Words

  /// A file holds no more bytes than this, and a letter no more of text.
  static let limit = (file: 40_000_000, text: 12_000_000)

  /// A letter, and the attached files that could not be read.
  struct Reading {
    var text: String
    var unread: [Failure] = []
  }

  /// The letter in a file; "-" is standard input.
  ///
  /// - Throws: `Failure`: no such file, too large, or nothing that can be read.
  func read(_ path: String) throws -> Reading {
    let bytes = try Files.bytes(path, words, limit: Self.limit.file)
    do {
      let reading = try read(bytes, from: path)
      guard reading.text.utf8.count <= Self.limit.text else {
        throw LetterFlaw.tooLong(limit: Self.limit.text)
      }
      return reading
    } catch let flaw as LetterFlaw {
      throw Failure(.letter(path, flaw), words)
    }
  }

  private func read(_ bytes: [UInt8], from path: String) throws -> Reading {
    let deadline = PDFReader.now() + PDFReader.seconds * 1000
    switch try LetterFile(bytes) {
    case .text(let text): return Reading(text: text)
    case .pdf(let bytes): return Reading(text: try pdf(bytes, until: deadline))
    case .mail(let mail): return try read(mail, from: path, until: deadline)
    }
  }

  /// A mail, with what is attached as far as it can be read.
  ///
  /// Pictures are only missed where nothing else says anything: most are logos.
  private func read(
    _ mail: MailLetter, from path: String, until deadline: Int
  ) throws -> Reading {
    var flaws: [(flaw: LetterFlaw, name: String)] = []
    var isRead = mail.hasWords
    let text = mail.text { bytes, name in
      do throws(LetterFlaw) {
        let text = try pdf(bytes, until: deadline)
        isRead = true
        return text
      } catch {
        flaws.append((error, name))
        return nil
      }
    }
    for attachment in mail.attachments {
      switch attachment.content {
      case .text: isRead = true
      case .other(let flaw?) where flaw != .image || !isRead: flaws.append((flaw, attachment.name))
      case .pdf, .other: break
      }
    }
    guard isRead else { throw flaws.first?.flaw ?? .empty }
    return Reading(
      text: text, unread: flaws.map { Failure(.letter("\(path): \($0.name)", $0.flaw), words) })
  }

  private func pdf(_ bytes: [UInt8], until deadline: Int) throws(LetterFlaw) -> String {
    try PDFReader.text(
      of: bytes, limit: Self.limit.text, until: deadline, path: Surroundings.variable("PATH"))
  }

  // MARK: Folders

  /// The files that are meant: a folder stands for the files in it, sorted by name.
  ///
  /// What is hidden, and what lies in folders of the folder, is left out. A folder that cannot be
  /// read stands for itself, so that it is told among the files.
  ///
  /// - Throws: `Failure` where there is no file at all.
  func files(_ paths: [String]) throws -> [String] {
    let files = paths.flatMap { path -> [String] in
      guard path != "-", Self.isFolder(path), let names = Files.names(in: path) else {
        return [path]
      }
      let folder = path.hasSuffix("/") ? path : path + "/"
      return names.map { folder + $0 }.filter { !Self.isFolder($0) }
    }
    if files.isEmpty { throw Failure(.folderEmpty(paths.first ?? "."), words) }
    return files
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
