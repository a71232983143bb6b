import Council
import Testing

@testable import Intake

struct SenderReaderTests {
  @Test(
    arguments: zip(
      [
        "Namens het college van burgemeester en wethouders", "de fractievoorzitter van fractie 3",
        "Het presidium", "De griffier", "de secretaris van de rekenkamer", "uw buurtvereniging",
        "de directeur van het museum",
      ],
      [
        .college, .faction, .presidium, .registry, .auditCourt, .residents, .external,
      ] as [Sender]))
  func `the signature tells`(signature: String, sender: Sender) {
    let letter = "Geachte raad,\n\nWij schrijven u.\n\nMet vriendelijke groet,\n\(signature)"
    #expect(Reading.draft(letter).sender == sender)
  }

  @Test func `the registry of another municipality is a guest`() {
    let letter = "Gemeente Borne\nGriffie\n\nBeste collega's,\n\nDag.\n\nGroet,\nde griffie"
    #expect(Reading.draft(letter).sender == .external)
  }
}
