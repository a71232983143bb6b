import CTerminal
import Glibc
import Screen
import Testing

struct WidthTests {
  @Test func `widths are those of libc`() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    var differing: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      // What our table does not know, a newer libc may.
      guard let scalar = Unicode.Scalar(value), let width = Width.of(scalar) else { continue }
      if mm_width(value) != Int32(width) { differing.append(value) }
    }
    #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(10))")
  }
}
