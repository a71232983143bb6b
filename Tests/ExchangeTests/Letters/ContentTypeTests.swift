import Testing

@testable import Exchange

struct ContentTypeTests {
  @Test func `type and parameters`() {
    let type = ContentType("Text/Plain; charset=\"ISO-8859-1\"; Format=flowed (rfc)")
    #expect(type.value == "text/plain")
    #expect(type["charset"] == "ISO-8859-1")
    #expect(type["format"] == "flowed")
    #expect(type["name"] == nil)
  }

  @Test(arguments: [
    ("attachment; filename=\"een; twee.pdf\"", "een; twee.pdf"),
    ("attachment; filename=\"een \\\"twee\\\".pdf\"", "een \"twee\".pdf"),
    ("attachment; filename*=utf-8'nl'voorstel%20b%C3%A9.pdf", "voorstel bé.pdf"),
    ("attachment; filename*0=\"lange \"; filename*1=\"naam.pdf\"", "lange naam.pdf"),
    ("attachment; filename*0*=utf-8''l%C3%A9; filename*1*=ng.pdf", "léng.pdf"),
    ("attachment; filename=\"=?utf-8?q?caf=C3=A9.pdf?=\"", "café.pdf"),
    ("attachment; filename=\"", ""), ("attachment; filename=\"x", "x"),
  ])
  func `names of files`(field: String, name: String) {
    #expect(ContentType(field)["filename"] == name)
  }
}
