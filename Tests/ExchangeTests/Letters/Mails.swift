@testable import Exchange

/// Mails that tests are about, in the form in which they travel.
enum Mails {
  /// A mail with this type and these bytes; line ends are those of the wire.
  static func mail(_ body: String, type: String = "text/plain; charset=utf-8") -> [UInt8] {
    let head = """
      Received: from mail.example.nl by mx.example.nl
      From: =?utf-8?q?Gri=C3=ABtte_Bos?= <griffie@example.nl>
      To: presidium@example.nl
      Date: Tue, 27 Jun 2023 10:11:12 +0200
      Subject: Verzoek om een
       politieke markt
      MIME-Version: 1.0
      Content-Type: \(type)


      """
    return Array((head + body).replacing("\n", with: "\r\n").utf8)
  }

  /// What such a mail says at its top.
  static let head = """
    Van: Griëtte Bos <griffie@example.nl>
    Aan: presidium@example.nl
    Datum: 2023-06-27
    Onderwerp: Verzoek om een politieke markt

    """

  /// Parts of a mail, with the boundary "grens".
  static func parts(_ parts: String...) -> String {
    parts.map { "--grens\n\($0)\n" }.joined() + "--grens--\n"
  }

  /// The text of a mail, PDFs read as their own bytes.
  static func text(_ bytes: [UInt8]) throws -> String {
    try MailLetter(bytes).text { bytes, _ in String(decoding: bytes, as: UTF8.self) }
  }
}
