import Council

/// The text of a letter and its tokens: what all grammars read.
struct LetterText: Sendable {
  /// The letter's UTF-8.
  let bytes: [UInt8]
  /// Its tokens.
  var list: TokenList

  /// The text of a letter.
  init(_ text: String, vocabulary: Vocabulary = Vocabulary()) {
    bytes = Array(text.utf8)
    var tokens = Tokenizer.tokens(of: text)
    for index in tokens.indices where tokens[index].kind == .word {
      guard let meant = vocabulary.meant(tokens[index].folded) else { continue }
      tokens[index].written = tokens[index].folded
      tokens[index].folded = meant
    }
    list = TokenList(tokens)
  }

  /// The exact words of a run of tokens, with their place.
  func quote(_ range: Range<Int>) -> (words: String, place: TextSpan) {
    guard !range.isEmpty, let place = list.span(range) else {
      return ("", TextSpan(start: 0, end: 0, line: 1))
    }
    return (exact(place), place)
  }

  /// The exact words of a span.
  func exact(_ span: TextSpan) -> String {
    guard span.start >= 0, span.start <= span.end, span.end <= bytes.count else { return "" }
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The words of a run of tokens as one line: breaks within words closed, spaces single, marks of
  /// emphasis left out; with `mended`, words misspelt as they were meant.
  func tidy(_ range: Range<Int>, mended: Bool = false) -> String {
    var result = ""
    for index in range {
      guard let token = list[index] else { continue }
      if token.hasSpace && !result.isEmpty { result += " " }
      result += mended && token.written != nil ? token.folded : original(token)
    }
    return result
  }

  /// A token as written, a break within it closed.
  private func original(_ token: Token) -> String {
    let text = exact(TextSpan(start: token.start, end: token.end, line: token.line))
    guard text.utf8.contains(10) || text.utf8.contains(13) else { return text }
    return text.split { $0 == "-" || $0.isWhitespace || $0 == "\u{2010}" }.joined()
  }
}
