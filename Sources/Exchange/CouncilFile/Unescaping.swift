/// A quoted TOML key without its escapes; what is no escape stays as it is.
func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
  var rest = Substring(decoding: bytes, as: UTF8.self)
  var result = ""
  while let character = rest.popFirst() {
    guard character == "\\", let letter = rest.popFirst() else {
      result.append(character)
      continue
    }
    let digits = rest.prefix(letter == "u" ? 4 : letter == "U" ? 8 : 0)
    if digits.count >= 4, digits.allSatisfy(\.isHexDigit),
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    {
      result.unicodeScalars.append(scalar)
      rest = rest.dropFirst(digits.count)
    } else {
      result.append(shortEscapes[letter] ?? letter)
    }
  }
  return result
}

private let shortEscapes: [Character: Character] = [
  "b": "\u{8}", "t": "\t", "n": "\n", "f": "\u{C}", "r": "\r", "e": "\u{1B}",
]
