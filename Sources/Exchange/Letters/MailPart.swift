/// A part of a mail, which may hold parts itself (RFC 2045, RFC 2046).
struct MailPart: Sendable {
  /// Its head.
  let fields: MailFields
  /// What it is; plain text where it does not say.
  let type: ContentType
  private let disposition: ContentType

  /// Reads the head that the bytes begin with; the rest is the part itself.
  init(_ bytes: ArraySlice<UInt8>) {
    fields = MailFields(bytes)
    type = ContentType(fields["content-type"] ?? "text/plain")
    disposition = ContentType(fields["content-disposition"] ?? "")
  }

  /// The name of the file that it is, where it is one.
  var name: String? {
    let name = (disposition["filename"] ?? type["name"])?
      .split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    return name?.isEmpty == true ? nil : name
  }

  /// Whether it is to be kept apart from the words of the mail.
  var isAttachment: Bool { disposition.value == "attachment" || (name != nil && !isInline) }

  private var isInline: Bool { disposition.value == "inline" }

  /// Whether it only adorns the words: a picture in a page, a signature that machines check.
  var isAdornment: Bool {
    (type.value.hasPrefix("image/") && fields["content-id"] != nil)
      || type.value.hasSuffix("signature")
  }

  /// Whether it holds parts.
  var isMultipart: Bool { type.value.hasPrefix("multipart/") }

  /// Its bytes as they were before they were sent.
  var content: [UInt8] { encoding.decode(fields.body) }

  private var encoding: TransferEncoding {
    TransferEncoding(name: fields["content-transfer-encoding"]?.trimmed ?? "")
  }

  // MARK: Text

  /// Its words: characters read, lines as they were written, a page reduced to text.
  var text: String {
    let charset = type["charset"].flatMap { Charset(name: $0.trimmed) }
    var bytes = content[...]
    if encoding == .base64, charset.map(Self.isNarrow) ?? true, bytes.contains(where: Self.isOdd) {
      bytes = fields.body
    }
    let decoded = charset?.decode(bytes) ?? Charset.text(bytes)
    if type.value == "text/html" { return HTMLText.text(of: decoded) }
    let text = Self.plainLineEnds(decoded)
    guard type["format"]?.lowercased() == "flowed" else { return text }
    return FlowedText.unfolded(text, dropsBlank: type["delsp"]?.lowercased() == "yes")
  }

  /// The text with the line ends of the wire made plain.
  private static func plainLineEnds(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isDoubled = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isDoubled { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isNarrow(_ charset: Charset) -> Bool {
    if case .utf16 = charset { false } else { true }
  }

  /// Whether a byte is in no text: what becomes such by decoding was not encoded at all.
  private static func isOdd(_ byte: UInt8) -> Bool {
    byte < 0x09 || (0x0E..<0x1B).contains(byte)
  }

  // MARK: Parts

  /// The parts between its boundaries; none where there is no boundary.
  ///
  /// The last may lack its end. A boundary that the head does not tell is the first line of two
  /// dashes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  var parts: [MailPart] {
    var lines = ByteLines(fields.body)
    var boundary = type["boundary"].map { Array("--\($0)".utf8)[...] }
    var start: Int?
    var parts: [MailPart] = []
    while let line = lines.next() {
      guard line.text.starts(with: [0x2D, 0x2D]) else { continue }
      let text = line.text.trimmedEnd
      if boundary == nil, text.count > 2 { boundary = text }
      guard let boundary, text.starts(with: boundary) else { continue }
      let rest = text.dropFirst(boundary.count)
      guard rest.isEmpty || rest.elementsEqual([0x2D, 0x2D]) else { continue }
      if let start { parts.append(MailPart(fields.body[start..<line.start].withoutLastEnd)) }
      start = rest.isEmpty ? line.end : nil
      if parts.count > MailLetter.mostParts { return parts }
      if !rest.isEmpty { return parts }
    }
    if let start { parts.append(MailPart(fields.body[start...])) }
    return parts
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without the line end at their end: it belongs to the boundary behind it.
  fileprivate var withoutLastEnd: ArraySlice<UInt8> {
    let bytes = last == 0x0A ? dropLast() : self
    return bytes.last == 0x0D ? bytes.dropLast() : bytes
  }

  /// The bytes without blanks at their end.
  fileprivate var trimmedEnd: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1] <= 0x20 { end -= 1 }
    return self[startIndex..<end]
  }
}
