import Foundation

/// Values as JSON that people and programs can read, the same bytes for the same value.
public enum JSONText {
  /// A value as JSON, keys sorted, two spaces a level, without a line end after it.
  ///
  /// Characters that a terminal might act on are escaped: see ``Unicode/Scalar/isHidden``.
  ///
  /// - Precondition: the value's own encoding does not fail, as none of ours does.
  public static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data: Data
    do {
      data = try encoder.encode(value)
    } catch {
      preconditionFailure("\(type(of: value)) cannot be written as JSON: \(error)")
    }
    return escapingHidden(in: tightened(String(decoding: data, as: UTF8.self)))
  }

  /// The text with "\u" escapes for what hides, line ends between the values excepted.
  private static func escapingHidden(in text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isHidden, scalar != "\n" {
        result.append(contentsOf: "\\u\(scalar.fourHexDigits)".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text with "[]" and "{}" where the encoder spreads an empty value over three lines.
  ///
  /// Within a string no line ends stand unescaped, so only the encoder's own are touched.
  private static func tightened(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let closing = line.drop { $0 == " " }
      if closing.hasPrefix("]") || closing.hasPrefix("}"), lines.count >= 2,
        lines.last?.isEmpty == true
      {
        lines.removeLast()
        let opening = lines.removeLast()
        lines.append(opening + closing)
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
