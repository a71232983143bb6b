public import Wording

/// What a file with a letter holds, told by its bytes and never by its name.
public enum LetterFile: Sendable {
  /// Words: plain text in any of the usual charsets, or a page.
  case text(String)
  /// A mail as it was sent (RFC 5322).
  case mail(MailLetter)
  /// A PDF, its bytes unread.
  case pdf([UInt8])

  /// Looks what the bytes are.
  ///
  /// - Throws: what the file is, where it is no letter that can be read.
  public init(_ bytes: [UInt8]) throws(LetterFlaw) {
    if Self.isPDF(bytes) {
      self = .pdf(bytes)
      return
    }
    if let flaw = Self.flaw(of: bytes) { throw flaw }
    if MailFields(bytes[...]).isMail {
      let mail = try MailLetter(bytes)
      guard mail.hasWords || !mail.attachments.isEmpty else { throw .empty }
      self = .mail(mail)
      return
    }
    let text = try Self.text(of: bytes)
    if Self.isData(text) { throw .data }
    self = .text(Self.isPage(text) ? HTMLText.text(of: text) : text)
  }

  /// Plain text; line ends stay as they are.
  private static func text(of bytes: [UInt8]) throws(LetterFlaw) -> String {
    let marked = Charset.marked(bytes[...])
    if marked.charset == .utf8, let zero = bytes.firstIndex(of: 0) {
      throw .binary(byte: zero - marked.length)
    }
    let text = Charset.text(bytes[...])
    guard text.unicodeScalars.contains(where: { $0.value > 0x20 && $0 != "\u{FEFF}" }) else {
      throw .empty
    }
    return text
  }

  /// Whether bytes are a PDF; a few may stand before its mark.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let head = bytes.prefix(1024)
    return head.indices.contains { index in
      head[index...].starts(with: mark) && (index == 0 || head[index - 1] <= 0x20 || index == 3)
    }
  }

  /// Whether a text is JSON: an object or a list of them.
  private static func isData(_ text: String) -> Bool {
    let start = text.prefix(200).filter { !$0.isWhitespace }
    return start.hasPrefix("{\"") || start.hasPrefix("[{\"") || start.hasPrefix("[[")
  }

  private static func isPage(_ text: String) -> Bool {
    let start = String(text.prefix(400)).trimmed.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }

  /// What a file of another program is; nil where it is none of those.
  static func flaw(of bytes: [UInt8]) -> LetterFlaw? {
    formats.first { bytes.starts(with: $0.mark) }?.flaw
  }

  /// What other programs' files begin with.
  private static let formats: [(mark: [UInt8], flaw: LetterFlaw)] = [
    (Array("{\\rtf".utf8), .richText), (Array("PK\u{3}\u{4}".utf8), .office),
    ([0xD0, 0xCF, 0x11, 0xE0], .office), ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image), (Array("II*\0".utf8), .image), (Array("MM\0*".utf8), .image),
    (Array("GIF8".utf8), .image),
  ]
}
