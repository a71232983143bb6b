import Almanac
import TestSupport
import Testing

struct LanguageTests {
  @Test func `a language is stored as its two-letter code`() throws {
    #expect(try json(Language.allCases) == #"["nl","en"]"#)
    #expect(try value([Language].self, json: #"["en"]"#) == [.en])
    #expect(throws: DecodingError.self) { try value([Language].self, json: #"["de"]"#) }
  }
}
