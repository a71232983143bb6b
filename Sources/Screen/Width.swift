/// How many columns a terminal gives to text, as libc measures it.
public enum Width {
  /// The columns of a scalar: 0, 1 or 2; nil for a control and for what libc does not know.
  ///
  /// - Complexity: O(log n) in the places where widths change; O(1) for ASCII.
  public static func of(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F ? 1 : nil }
    var low = 0
    var high = WidthTable.changes.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if WidthTable.changes[middle] >> 2 <= scalar.value { low = middle } else { high = middle }
    }
    let width = Int(WidthTable.changes[low] & 3) - 1
    return width < 0 ? nil : width
  }

  /// The columns that some text takes once what is hidden in it has been made visible.
  public static func of(_ text: String) -> Int {
    text.isPlain ? text.utf8.count : text.pieces.reduce(0) { $0 + $1.width }
  }
}

extension String {
  /// Whether each byte of it is a character that is seen and takes one column.
  fileprivate var isPlain: Bool {
    for byte in utf8 where byte < 0x20 || byte >= 0x7F { return false }
    return true
  }
}
