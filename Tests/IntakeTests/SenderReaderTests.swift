import Council
import Testing

@testable import Intake

struct SenderReaderTests {
  @Test(
    arguments: zip(
      [
        "Namens het college van burgemeester en wethouders", "de fractievoorzitter van fractie 3",
        "Het presidium", "De griffier", "de secretaris van de rekenkamer", "uw buurtvereniging",
        "de directeur van het museum", "de gemeentesecretaris", "Fractie 3",
        "burgemeester en wethouders van Hengelo", "burgemeester en wethouders van Borne",
        "de griffier van de gemeente Losser", "raadslid voor Samen Verder",
        "Groeten van 63 huishoudens", "de rector van het Twents College",
        "Stichting Oud Hengelo, Burgemeester Jansenplein 3", "bewoners van de Kastanjelaan",
        "het bestuur van het Platform Cultuur", "het Platform Toegankelijk",
      ],
      [
        .college, .faction, .presidium, .registry, .auditCourt, .residents, .external, .college,
        .faction, .college, .external, .external, .faction, .residents, .external, .external,
        .residents, .external, .residents,
      ] as [Sender]))
  func `the signature tells`(signature: String, sender: Sender) {
    let letter = "Geachte raad,\n\nWij schrijven u.\n\nMet vriendelijke groet,\n\(signature)"
    #expect(Reading.draft(letter).sender == sender)
  }

  @Test(
    arguments: zip(
      [
        "Onze fractie wil dit bespreken.", "Wij wonen in de Kastanjelaan.",
        "Ons college vraagt uw mening.", "Het college verzoekt u een sessie te houden.",
        "Wij maken machines.",
      ], [.faction, .residents, .college, .college, .external] as [Sender]))
  func `the text tells where the signature does not`(body: String, sender: Sender) {
    let letter = "Geachte raad,\n\n\(body)\n\nMet vriendelijke groet,\nA. B."
    #expect(Reading.draft(letter).sender == sender)
  }

  @Test func `a name with its mail address tells`() {
    let letter = "Van: Fractie Noord <noord@example.nl>\nAan: griffie\n\nDag,\n\nWij schrijven u."
    #expect(Reading.draft(letter).sender == .faction)
  }

  @Test func `whoever a letter is addressed to did not write it`() {
    let letter =
      "To: the council\nc/o the Registry\n\nDear council,\n\nHello.\n\nRegards,\nthe school"
    #expect(Reading.draft(letter).sender == .external)
  }

  @Test func `a line within the head may name who writes`() {
    let letter = "Aan: presidium\nNamens het college\n\nGeacht presidium,\n\nDag."
    #expect(Reading.draft(letter).sender == .college)
  }

  @Test func `the registry of another municipality is a guest`() {
    let letter = "Gemeente Borne\nGriffie\n\nBeste collega's,\n\nDag.\n\nGroet,\nde griffie"
    #expect(Reading.draft(letter).sender == .external)
  }

  @Test func `the registry of a place by its name is that of the place`() {
    func letter(_ place: String) -> String {
      "Griffie \(place)\n\n1 september 2023\nBetreft: avond\n\nBeste collega,\n\nDag.\n\nGroet,\nde griffier"
    }
    #expect(Reading.draft(letter("Haaksbergen")).sender == .external)
    #expect(Reading.draft(letter("Hengelo")).sender == .registry)
  }

  @Test(arguments: ["B en W", "B & W", "B en W van Hengelo", "Het colle ge"])
  func `the mayor and aldermen sign short`(name: String) {
    #expect(Reading.draft("Raad,\n\nDag.\n\n\(name)").sender == .college)
  }

  @Test func `who signs on behalf of others writes for them`() {
    let letter = "Werkbezoek\n\nBeste leden,\n\nDag.\n\nNamens het presidium,\nde griffie"
    #expect(Reading.draft(letter).sender == .presidium)
  }

  @Test func `the last words of a paragraph and a greeting are no signature`() {
    let memo =
      "memo van de griffie\nvoor het presidium\n22 mei 2023\nnieuwe regels\n\nde wet geldt sinds kort "
      + "en wij leggen hem graag eens aan de raad uit in een\nsessie. een wethouder hoeft niet."
    #expect(Reading.draft(memo).sender == .registry)
    let invitation =
      "Wijkcentrum Noord\n\nOpen dag\n\nDag raadsleden, dag wethouders,\n\nDag.\n\nTot ziens,\nwij"
    #expect(Reading.draft(invitation).sender == .residents)
  }

  @Test func `a label at the end is no signature`() {
    let letter =
      "griffiememo\n22 mei 2023\nzaak 3597720\nnieuwe regels\n\nde wet geldt. wij leggen hem uit.\n\nzaal: raadzaal\ncollege: hoeft niet"
    #expect(Reading.draft(letter).sender == .registry)
  }
}
