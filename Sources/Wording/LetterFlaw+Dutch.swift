extension Dutch {
  /// Why a letter cannot be read, and what to do about it.
  func message(_ flaw: LetterFlaw, of path: String) -> Message {
    switch flaw {
    case .empty: Message("\(path) is leeg.", "Geef een bestand met tekst.")
    case .binary(let byte):
      Message(
        "\(path) is geen platte tekst (byte \(byte)).", "Bewaar de brief als tekst, mail of pdf.")
    case .richText:
      Message("\(path) is opgemaakte tekst (RTF).", "Bewaar de brief als platte tekst of als pdf.")
    case .office:
      Message(
        "\(path) is een kantoorbestand, een Outlook-bericht of een archief.",
        "Bewaar de brief als platte tekst of pdf, en een bericht als .eml.")
    case .data: Message("\(path) is geen brief maar JSON.", "Geef de brief zelf.")
    case .image:
      Message(
        "\(path) is een afbeelding.", "Laat haar lezen (OCR) en geef de tekst, of typ één regel.")
    case .tooLong(let limit):
      Message("\(path) heeft meer dan \(limit) tekens.", "Geef de brief zonder bijlagen.")
    case .tooDeep(let most):
      Message(
        "\(path) heeft mails of delen meer dan \(most) diep in elkaar.",
        "Bewaar de mail met het verzoek apart.")
    case .tooManyParts(let most):
      Message("\(path) heeft meer dan \(most) delen.", "Bewaar de mail met het verzoek apart.")
    case .noReader:
      Message(
        "\(path) is een pdf, en er is geen pdftotext om die te lezen.",
        "Installeer poppler-utils (`sudo apt install poppler-utils`).")
    case .scan:
      Message(
        "\(path) is een scan: op de pagina's staat geen tekst.",
        "Laat hem lezen (OCR), of typ één regel met `marktmeester request add`.")
    case .locked:
      Message("\(path) vraagt om een wachtwoord.", "Bewaar het bestand opnieuw zonder.")
    case .damaged(let detail):
      Message("\(path) is een beschadigde pdf: \(detail).", "Vraag de afzender om een nieuwe.")
    case .slow(let seconds):
      Message(
        "Het lezen van \(path) duurde langer dan \(plural(seconds, "seconde", "seconden")).",
        "Geef de brief zonder bijlagen, of als platte tekst.")
    }
  }
}
