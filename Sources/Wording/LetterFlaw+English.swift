extension English {
  /// Why a letter cannot be read, and what to do about it.
  func message(_ flaw: LetterFlaw, of path: String) -> Message {
    switch flaw {
    case .empty: Message("\(path) is empty.", "Give a file with text.")
    case .binary(let byte):
      Message("\(path) is not plain text (byte \(byte)).", "Save the letter as text, mail or PDF.")
    case .richText:
      Message("\(path) is a text with layout (RTF).", "Save the letter as plain text or as PDF.")
    case .office:
      Message(
        "\(path) is a file of an office program, an Outlook message or an archive.",
        "Save the letter as plain text or PDF, and a message as .eml.")
    case .data: Message("\(path) is no letter but JSON.", "Give the letter itself.")
    case .image:
      Message("\(path) is a picture.", "Have it read (OCR) and give the text, or type one line.")
    case .tooLong(let limit):
      Message(
        "\(path) holds more than \(limit) characters.", "Give the letter without its annexes.")
    case .tooDeep(let most):
      Message(
        "\(path) has mails or parts more than \(most) deep in each other.",
        "Save the mail that holds the request by itself.")
    case .tooManyParts(let most):
      Message(
        "\(path) has more than \(most) parts.", "Save the mail that holds the request by itself.")
    case .noReader:
      Message(
        "\(path) is a PDF, and there is no pdftotext to read it with.",
        "Install poppler-utils (`sudo apt install poppler-utils`).")
    case .scan:
      Message(
        "\(path) is a scan: its pages hold no text.",
        "Have it read (OCR), or type one line with `marktmeester request add`.")
    case .locked:
      Message("\(path) asks for a password.", "Save it again without one.")
    case .damaged(let detail):
      Message("\(path) is a damaged PDF: \(detail).", "Ask the sender for it again.")
    case .slow(let seconds):
      Message(
        "Reading \(path) took more than \(plural(seconds, "second", "seconds")).",
        "Give the letter without its annexes, or as plain text.")
    }
  }
}
