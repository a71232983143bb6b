import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct WebcastRoomTests {
  func judge(isClosed: Bool = false, webcast: Bool = true) -> Judge {
    Judge(WebcastRoom(), for: Chamber.request("jeugd", isClosed: isClosed) { $0.webcast = webcast })
  }

  @Test func `youth care goes to the raadzaal, which is streamed`() throws {
    #expect(try judge().outcome("2023-09-26", "raadzaal") == .fine)
    #expect(try judge().outcome("2023-09-26", "burgerzaal") == .costs(6))
    #expect(
      try judge().matter("2023-09-26", "burgerzaal")
        == .webcastRoom(.init(room: "burgerzaal", streamed: ["raadzaal"])))
  }

  @Test func `what need not be streamed, or is closed, can be anywhere`() {
    #expect(judge(webcast: false).findings("2023-09-26", "burgerzaal").isEmpty)
    #expect(judge(isClosed: true).findings("2023-09-26", "burgerzaal").isEmpty)
  }
}
