public import Wording

/// A letter that came as mail: who wrote it to whom, its words, and what is attached.
///
///     let mail = try MailLetter(bytes)
///     mail.text { try read($0) }  // "Van: …\nAan: …\nDatum: …\nOnderwerp: …\n\n…"
///
/// Of the same words in two forms the plain one is read. A mail that only carries another one is
/// that other one.
public struct MailLetter: Sendable {
  /// Sender, addressee, date and subject, a line each.
  private let head: [String]
  /// The mail's own words.
  private let words: [String]
  /// What is attached, attachments of mails in it included.
  public let attachments: [Attachment]

  /// A file that came with a mail.
  public struct Attachment: Hashable, Sendable {
    /// Its name, else what it is.
    public let name: String
    /// What it holds.
    public let content: Content

    /// What an attachment holds.
    public enum Content: Hashable, Sendable {
      /// Words.
      case text(String)
      /// A PDF.
      case pdf([UInt8])
      /// Something that is not read; with why, where it may well be a letter.
      case other(LetterFlaw?)
    }
  }

  /// Reads a mail.
  ///
  /// - Throws: what makes it none that a person sent: parts without end.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(_ bytes: [UInt8]) throws(LetterFlaw) {
    var count = 0
    try self.init(MailPart(bytes[...]), depth: 0, count: &count)
  }

  /// More parts than any mail has, and deeper than any lie.
  static let mostParts = 500
  private static let deepest = 16

  private init(_ part: MailPart, depth: Int, count: inout Int) throws(LetterFlaw) {
    let found = try Found(part, depth: depth, count: &count)
    attachments = found.attachments
    if !found.hasWords, found.mails.count == 1, let inner = found.mails.first {
      (head, words) = (inner.head, inner.words)
      return
    }
    head = Self.head(of: part.fields, attachments.map(\.name))
    words = found.words + found.mails.map { ($0.head + [""] + $0.words).joined(separator: "\n") }
  }

  private static func head(of fields: MailFields, _ attachments: [String]) -> [String] {
    let rows = [
      ("Van", fields.readable("from")), ("Aan", fields.readable("to")),
      ("Datum", fields.day.map { "\($0)" } ?? fields.readable("date")),
      ("Onderwerp", fields.readable("subject")),
      ("Bijlagen", attachments.isEmpty ? nil : attachments.joined(separator: "; ")),
    ]
    return rows.compactMap { label, value in value.map { "\(label): \($0)" } }
  }

  // MARK: Its text

  /// Whether the mail itself says anything.
  public var hasWords: Bool { words.contains(where: \.hasLetters) }

  /// The letter as text: the head, the words, and below them the words of what is attached.
  ///
  /// An attached PDF is read by whoever asks: from its bytes and its name comes its text, or nil
  /// where it cannot be read.
  public func text(reading pdf: ([UInt8], String) -> String?) -> String {
    var pieces = [head.joined(separator: "\n")] + words
    for attachment in attachments {
      let text: String?
      switch attachment.content {
      case .text(let words): text = words
      case .pdf(let bytes): text = pdf(bytes, attachment.name)
      case .other: text = nil
      }
      if let text { pieces.append("Bijlage: \(attachment.name)\n\n\(text)") }
    }
    return pieces.map(\.withoutLastBlanks).joined(separator: "\n\n") + "\n"
  }
}

extension String {
  /// The text without blanks and line ends at its end.
  fileprivate var withoutLastBlanks: String {
    String(
      decoding: utf8.prefix(utf8.count - utf8.reversed().prefix { $0 <= 0x20 }.count), as: UTF8.self
    )
  }

  /// Whether there is anything to read in it.
  var hasLetters: Bool { unicodeScalars.contains(where: \.properties.isAlphabetic) }
}

// MARK: - What the parts hold

extension MailLetter {
  /// What was found in a part and the parts in it.
  private struct Found {
    var words: [String] = []
    var attachments: [Attachment] = []
    var mails: [MailLetter] = []

    var hasWords: Bool { words.contains(where: \.hasLetters) }

    init(_ part: MailPart, depth: Int, count: inout Int) throws(LetterFlaw) {
      count += 1
      guard depth <= deepest else { throw .tooDeep(deepest) }
      guard count <= mostParts else { throw .tooManyParts(mostParts) }
      if part.isMultipart {
        try take(part.parts, of: part, depth: depth, count: &count)
      } else if part.type.value == "message/rfc822" {
        let inner = MailPart(part.content[...])
        let mail = try MailLetter(inner, depth: depth + 1, count: &count)
        mails.append(mail)
        attachments += mail.attachments
      } else {
        take(part)
      }
    }

    private mutating func take(
      _ parts: [MailPart], of whole: MailPart, depth: Int, count: inout Int
    ) throws(LetterFlaw) {
      var found: [(part: MailPart, found: Found)] = []
      for part in parts {
        found.append((part, try Found(part, depth: depth + 1, count: &count)))
      }
      attachments += found.flatMap(\.found.attachments)
      mails += found.flatMap(\.found.mails)
      if parts.isEmpty {
        words.append(Charset.text(whole.fields.body))
      } else if whole.type.value == "multipart/alternative" {
        let plain = found.first { $0.part.type.value == "text/plain" && $0.found.hasWords }
        words += (plain ?? found.last { $0.found.hasWords })?.found.words ?? []
      } else {
        words += found.flatMap(\.found.words)
      }
    }

    private mutating func take(_ part: MailPart) {
      guard !part.isAdornment else { return }
      let isText = ["text/plain", "text/html", "text"].contains(part.type.value)
      let name = part.name ?? part.type.value
      if isText, !part.isAttachment {
        words.append(part.text)
      } else if isText {
        attachments.append(Attachment(name: name, content: .text(part.text)))
      } else {
        let bytes = part.content
        let isPDF = LetterFile.isPDF(bytes)
        attachments.append(
          Attachment(name: name, content: isPDF ? .pdf(bytes) : .other(LetterFile.flaw(of: bytes))))
      }
    }
  }
}
