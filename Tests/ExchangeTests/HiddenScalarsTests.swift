import TestSupport
import Testing

@testable import Exchange
import Wording

struct HiddenScalarsTests {
  @Test func `control characters and direction marks hide, letters do not`() {
    for scalar in "\0\u{1B}\n\u{7F}\u{85}\u{200E}\u{202A}\u{202E}\u{2069}\u{2028}".unicodeScalars {
      #expect(scalar.isHidden)
    }
    for scalar in "aë€ 😀–\u{200D}\u{A0}".unicodeScalars { #expect(!scalar.isHidden) }
  }

  @Test func `a number has four digits at least`() {
    #expect(("\u{1B}" as Unicode.Scalar).fourHexDigits == "001b")
    #expect(("😀" as Unicode.Scalar).fourHexDigits == "1f600")
  }
}
