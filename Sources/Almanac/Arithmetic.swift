extension Int {
  /// The quotient rounded towards minus infinity, where `/` rounds towards zero.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
  }

  /// The remainder of ``floorDivided(by:)``: for a positive divisor always in `0..<divisor`.
  func modulo(_ divisor: Int) -> Int {
    self - floorDivided(by: divisor) * divisor
  }
}
