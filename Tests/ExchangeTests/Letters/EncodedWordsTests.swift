import Testing

@testable import Exchange

struct EncodedWordsTests {
  @Test(arguments: [
    ("=?utf-8?q?Begr=C3=B6ting_2024?=", "Begröting 2024"), ("=?ISO-8859-1?Q?caf=E9?=", "café"),
    ("=?UTF-8?B?Y2Fmw6k=?= open", "café open"), ("a =?utf-8?q?b?= =?utf-8?q?c?= d", "a bc d"),
    ("=?utf-8*nl?q?x?=", "x"), ("gewoon", "gewoon"),
    ("=?utf-8?q?niet dicht", "=?utf-8?q?niet dicht"), ("=?utf-8?x?y?=", "=?utf-8?x?y?="),
    ("=?koi9?q?caf=E9?=", "café"), ("=?", "=?"), ("x?", "x?"),
  ])
  func `encoded words`(coded: String, plain: String) {
    #expect(EncodedWords.decode(coded) == plain)
  }

  @Test func `words of one charset are joined before they are read`() {
    #expect(EncodedWords.decode("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=") == "café")
    #expect(EncodedWords.decode("=?utf-8?q?a?=\r\n =?iso-8859-1?q?=E9?=") == "aé")
  }
}
