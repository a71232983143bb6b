import Council
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct ChainTests {
  private let metadata = Metadata(
    sequence: 2, kind: .undo, refersTo: 1,
    origin: Origin(actor: 1000, program: "marktmeester undo", time: 1_695_733_200_123),
    action: "place", object: EntityKey(.session, "7"),
    keys: [EntityKey(.request, "3"), EntityKey(.session, "7")])

  @Test func `the format never changes`() {
    // Computed from Documentation/0002-journal-format.md by another program.
    let salt = Data(0..<16)
    let payloadHash = Chain.payloadHash(salt: salt, payload: Data("{\"é\":1}".utf8))
    #expect(payloadHash.hex == "0cc3b6d9b9c1514e3fee1ef646c9a3a0947c0f4645d4a6ee514484e80fed784c")
    let hash = Chain.hash(
      previous: Chain.origin, metadata: metadata, payloadHash: payloadHash)
    #expect(hash.hex == "b77d9d5526d8be00be9a5e509cd74593f777c4345ba38ab246fd0947c7944794")
  }

  @Test func `fields that run together give other bytes`() {
    var (a, b) = (metadata, metadata)
    (a.origin.program, a.action) = ("marktmeester", "place")
    (b.origin.program, b.action) = ("marktmeesterp", "lace")
    #expect(a.bytes != b.bytes)
    b = metadata
    b.keys = [EntityKey(.request, "3")]
    #expect(metadata.bytes != b.bytes)
  }

  @Test func `two salts differ`() {
    #expect(Chain.salt() != Chain.salt())
    #expect(Chain.salt().count == 16)
  }
}
