/// Texts of any length that are hard on a reader, each made of one thing over and over.
enum Texts {
  /// The kinds by name: what is repeated.
  static let kinds: [(name: String, piece: String)] = [
    ("letters", letter), ("na", "na "), ("van", "van "), ("week 1 of", "week 1 of "),
    ("1 of", "1 of "), ("5 mei,", "op 5 mei, "), ("numbers", "1,"), ("brackets", "("),
    ("pairs", "(["), ("one line", "woorden zonder einde "), ("short lines", "ja\n"),
    ("digits", "7"), ("tabs", "\t"), ("cells", "a\t"), ("strokes", "|"), ("accents", "\u{301}"),
    ("accented", "e\u{301}"), ("one letter", "a"), ("blanks", " "), ("line ends", "\n"),
    ("dots", "a."), ("hyphens", "ab-\n"), ("dashes", "- "), ("stars", "*"),
    ("paragraphs", "\n\nStap 1: sessie van een uur"), ("labels", "Onderwerp:\tzaak 1234567\n"),
    ("greetings", "Geachte raad,\n"), ("shortest", "niet op maandag maar na het reces. "),
    ("unknown", "na de Grotestadsvisie Hengelo "), ("quotes", "> > "), ("cases", "(1234567) "),
  ]

  /// The text of a kind, cut off at so many bytes; every word another where the kind is "distinct".
  static func text(_ kind: String, bytes: Int, asBody: Bool) -> String {
    var text = asBody ? head : ""
    if kind == "distinct" {
      for word in 0... {
        guard text.utf8.count < bytes else { break }
        text += String(word, radix: 26) + "x "
      }
    } else if let piece = kinds.first(where: { $0.name == kind })?.piece {
      text += String(repeating: piece, count: bytes / piece.utf8.count)
    }
    return text
  }

  /// What makes a letter of what follows.
  private static let head = """
    Datum: 1 mei 2023
    Onderwerp: een sessie

    Geachte raad,

    Graag houden wij een beeldvormende sessie van een uur 
    """

  /// An ordinary letter, for a text that is long and yet no trap.
  private static let letter = """
    Aan: griffie
    Onderwerp: sessie over het zwembad
    Zaaknummer: 3611222
    Datum: 4 september 2023

    Geachte leden van het presidium,

    In het voorjaar van 2022 hebben wij u geïnformeerd over de staat van het zwembad (3544650). De
    onderzoeken zijn inmiddels afgerond, en het college heeft op 29 augustus de uitkomsten besproken.

    Wij verzoeken u een beeldvormende sessie van anderhalf uur in te plannen, bij voorkeur kort na
    het herfstreces en in ieder geval vóór de behandeling van de begroting. Liefst niet in week 45,
    want dan is de wethouder op werkbezoek. De stukken ontvangt u uiterlijk twee weken voor de
    sessie.

    Met vriendelijke groet,
    het college van burgemeester en wethouders


    """
}
