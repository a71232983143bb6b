/// Paragraphs that a mailer cut into short lines (RFC 3676): a line that ends in a blank goes on.
enum FlowedText {
  /// The text with its paragraphs whole; the signs of a quoted reply stay before each.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func unfolded(_ text: String, dropsBlank: Bool) -> String {
    var result: [String] = []
    var open: (depth: Int, text: String)?
    func close() {
      if let line = open { result.append(quoted(line.text, line.depth)) }
      open = nil
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let marks = line.utf8.prefix { $0 == UInt8(ascii: ">") }.count
      var words = line.dropFirst(marks)
      if words.hasPrefix(" ") { words = words.dropFirst() }
      if open?.depth != marks || words == "-- " { close() }
      let goesOn = words.hasSuffix(" ") && words != "-- "
      open = (marks, (open?.text ?? "") + (goesOn && dropsBlank ? words.dropLast() : words))
      if !goesOn { close() }
    }
    close()
    return result.joined(separator: "\n")
  }

  private static func quoted(_ text: String, _ depth: Int) -> String {
    let words = text.hasSuffix(" ") && text != "-- " ? String(text.dropLast()) : text
    return depth == 0 ? words : String(repeating: ">", count: depth) + " " + words
  }
}
