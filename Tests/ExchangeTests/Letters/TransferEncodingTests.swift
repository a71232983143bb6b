import Testing

@testable import Exchange

struct TransferEncodingTests {
  private func decode(_ encoding: TransferEncoding, _ text: String) -> String {
    String(decoding: encoding.decode(Array(text.utf8)[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ("R2VhY2h0ZQ==", "Geachte"), ("R2Vh\r\nY2h0\r\nZQ==\r\n", "Geachte"), ("R2VhY2h0ZQ", "Geachte"),
    ("R2VhY2h0ZSE=", "Geachte!"), ("R2*V-hY2h0ZQ==", "Geachte"), ("", ""), ("=", ""), ("R", ""),
    ("R2VhY2h0ZQ==\r\n-- \r\nfooter", "Geachte"),
  ])
  func `base64, with what does not belong in it`(coded: String, plain: String) {
    #expect(decode(.base64, coded) == plain)
  }

  @Test(arguments: [
    ("begroot=C3=A9", "begrooté"), ("begroot=c3=a9", "begrooté"),
    ("lang=\r\ne regel", "lange regel"),
    ("lang=  \r\ne", "lange"), ("eind  \r\nnieuw", "eind\nnieuw"), ("1=2", "1=2"), ("x=", "x"),
    ("=3D=", "="), ("a=20\r\nb", "a \nb"),
  ])
  func `quoted-printable, with what does not belong in it`(coded: String, plain: String) {
    #expect(decode(.quotedPrintable, coded) == plain)
  }

  @Test func `encodings by name`() {
    #expect(TransferEncoding(name: "BASE64") == .base64)
    #expect(TransferEncoding(name: "Quoted-Printable") == .quotedPrintable)
    #expect(TransferEncoding(name: "8bit") == .plain)
  }
}
