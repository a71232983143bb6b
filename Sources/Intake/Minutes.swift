/// Reads how long a session takes where nothing else is said: "90", "90 min", "anderhalf uur".
public enum Minutes {
  /// The minutes that a text says; nil where it says anything else.
  public static func read(_ text: String) -> Int? {
    let list = TokenList(Tokenizer.tokens(of: text))
    if list.all.count == 1, let number = Int(list.word(0)) { return number }
    guard let found = DurationGrammar(list: list).duration(at: 0), found.end == list.all.count
    else { return nil }
    return found.value
  }
}
