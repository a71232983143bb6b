extension String {
  /// The text with what a terminal would act on turned into signs that are seen.
  ///
  /// Controls become carets ("^["), other hidden characters their code ("<U+202E>"). Nothing is
  /// left out, so that an attack in a letter is seen. A line end is a control like any other: who
  /// prints lines prints each by itself, so that data cannot make up a line.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0..<0x20:
        result.append("^")
        result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x40))
      default:
        if scalar.isHidden {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
