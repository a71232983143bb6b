/// Wishes, weekdays, exclusions, haste, times and recurrence.
extension PhraseCase {
  static let wishes: [PhraseCase] = [
    PhraseCase("het liefst op woensdag", on: "2023-09-12", ".. wednesday"),
    PhraseCase("bij voorkeur op dinsdag of donderdag", on: "2024-01-23", ".. tuesday,thursday"),
    PhraseCase("bij vorkeur op maandag", on: "2024-03-12", ".. monday"),
    PhraseCase("het liefst in week 45", on: "2023-09-12", ".. ~2023-11-06..2023-11-12"),
    PhraseCase("liever niet in de herfstvakantie", on: "2023-06-27", ".. -2023-10-21..2023-10-29"),
    PhraseCase("m.u.v. 7 november 2023", on: "2023-09-12", ".. -2023-11-07"),
    PhraseCase("met uitzondering van week 47", on: "2023-09-12", ".. -2023-11-20..2023-11-26"),
    PhraseCase("buiten het kerstreces", on: "2023-10-31", ".. -2023-12-23..2024-01-07"),
    PhraseCase("uitsluitend op woensdag", on: "2023-06-27", ".. wednesday"),
    PhraseCase("enkel op maandag of donderdag", on: "2024-01-23", ".. monday,thursday"),
    PhraseCase(
      "op een reguliere vergaderavond", on: "2023-06-27", "!not-a-date", "..", ".. tuesday"),
    PhraseCase("op een gewone marktavond", on: "2023-09-12", "!not-a-date", "..", ".. tuesday"),
    PhraseCase(
      "binnen de reguliere vergaderavonden", on: "2024-01-23", "!not-a-date", "..", ".. tuesday"),
    PhraseCase("op een extra avond", on: "2023-06-27", "!not-a-date", ".."),
    PhraseCase("in een aparte bijeenkomst", on: "2023-09-12", "!not-a-date", ".."),
    PhraseCase("op een ingelaste avond", on: "2024-03-12", "!not-a-date", ".."),
    PhraseCase("graag z.s.m. behandelen", on: "2023-09-12", ".. ~..2023-10-10"),
    PhraseCase("zo spoedig moglijk", on: "2023-06-27", ".. ~..2023-07-25"),
    PhraseCase("op korte termijn", on: "2024-01-23", ".. ~..2024-03-05"),
    PhraseCase("met spoed inplannen", on: "2024-03-12", ".. ~..2024-03-26"),
    PhraseCase("zsm op de agenda", on: "2023-10-31", ".. ~..2023-11-28"),
    PhraseCase("te zijner tijd", on: "2023-06-27", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase("wordt t.z.t. ingepland", on: "2024-03-12", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase("datum n.t.b.", on: "2024-01-23", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase(
      "naar verwachting op 21 november 2023", on: "2023-09-12", "2023-11-21..2023-11-21",
      ".. ~2023-11-21..2023-11-21"),
    PhraseCase(
      "waarschijnlijk in februari 2024", on: "2023-11-28", "2024-02-01..2024-02-29",
      ".. ~2024-02-01..2024-02-29"),
    PhraseCase(
      "onder voorbehoud op 5 maart 2024", on: "2024-01-23", "2024-03-05..2024-03-05",
      ".. ~2024-03-05..2024-03-05"),
    PhraseCase("van 20.00 tot 21.30 uur", on: "2023-06-27", "!not-a-date", ".."),
    PhraseCase("aanvang vanaf 19.30 uur", on: "2023-09-12", "!not-a-date", ".."),
    PhraseCase("na afloop van de raad", on: "2024-01-23", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase("circa een uur", on: "2023-06-27", "!not-a-date", ".."),
    PhraseCase("anderhalf uur spreektijd", on: "2023-09-12", "!not-a-date", ".."),
    PhraseCase("de hele avond", on: "2024-03-12", "!not-a-date", ".."),
    PhraseCase("elk kwartaal", on: "2023-06-27", "!not-a-date", ".."),
    PhraseCase("jaarlijks terugkerend", on: "2023-09-12", "!not-a-date", ".."),
    PhraseCase(
      "de eerste dinsdag van de maand", on: "2023-06-27", "!not-a-date", "..", ".. tuesday",
      "2023-07-04..2023-07-04 tuesday"),
    PhraseCase(
      "op dezelfde avond als het jeugdplan", on: "2023-06-27", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase("verdeeld over twee sessies", on: "2023-09-12", "!not-a-date", ".."),
    PhraseCase("deelsessie 1 en 2", on: "2024-01-23", "!not-a-date", ".."),
    PhraseCase("preferably on a Tuesday evening", on: "2024-01-23", ".. tuesday"),
    PhraseCase("preferably not on 5 December 2023", on: "2023-09-12", ".. -2023-12-05"),
    PhraseCase("not during the autumn holidays", on: "2023-09-12", ".. -2023-10-21..2023-10-29"),
    PhraseCase("on Wednesdays only", on: "2023-06-27", ".. wednesday"),
    PhraseCase("as soon as possible", on: "2024-01-23", ".. ~..2024-02-20"),
  ]
}
