import TestSupport
import Testing
import Wording

@testable import struct Exchange.PlainValue

struct PlainValueTests {
  @Test(arguments: [
    "true", "false", "inf", "-inf", "+nan", "0", "+0", "-17", "1_000", "99", "0xDEAD_beef", "0o17",
    "0b1_0", "1.0", "-0.5", "1e6", "6.626e-34", "1_0.0_1E+1_0", "1979-05-27", "2023-02-30",
    "07:32:00", "00:32:00.999999", "1979-05-27T07:32:00", "1979-05-27 07:32:00",
    "1979-05-27t07:32:00.5Z", "1979-05-27T00:32:00-07:00",
  ])
  func `what TOML writes plainly is sound`(_ text: String) {
    #expect(PlainValue.isSound(text.utf8))
  }

  @Test(arguments: [
    "", " ", "True", "yes", "Raad", "+", "-", "_1", "1_", "1__2", "01", "+0x1", "0x", "0xg", "0o8",
    "0b2", ".5", "5.", "1e", "1e+", "1.e1", "é", "2023-1-01", "2023-01-01 ", "2023-01-01 1",
    "2023-01-01T", "19:30", "1:30:00", "07:32:00.", "07:32:00Z", "2023-01-01Z",
    "2023-01-01T07:32:00+1", "2023-01-01  07:32:00", String(repeating: "1", count: 65),
  ])
  func `what TOML does not write is not`(_ text: String) {
    #expect(!PlainValue.isSound(text.utf8))
  }
}
