/// The number in decimal digits, with zeros in front up to `width` digits.
///
///     padded(7, to: 2)  // "07"
///
/// A minus sign comes before the zeros and is not counted.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (number < 0 ? "-" : "") + zeros + digits
}

/// The number that one to six ASCII digits spell, or nil for anything else.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard (1...6).contains(digits.count) else { return nil }
  var number = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    number = number * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return number
}
