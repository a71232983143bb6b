/// Limits, from one side and from both, and terms.
extension PhraseCase {
  static let limits: [PhraseCase] = [
    PhraseCase("per 1 december gereed", on: "2023-09-12", "..2023-12-01"),
    PhraseCase("uitelijk 10 november 2023", on: "2023-09-12", "..2023-11-10"),
    PhraseCase("op uiterlijk vijftien maart", on: "2024-01-23", "..2024-03-15"),
    PhraseCase("niet later dan eind jan. '24", on: "2023-10-31", "..2024-01-31"),
    PhraseCase("uiterlijk in week 47", on: "2023-09-12", "..2023-11-26"),
    PhraseCase("vóór 1 december", on: "2023-09-12", "..2023-11-30"),
    PhraseCase("voor 15 nov. 2023", on: "2023-06-27", "..2023-11-14"),
    PhraseCase("voor week 11", on: "2024-01-23", "..2024-03-10"),
    PhraseCase("tot 1 november", on: "2023-06-27", "..2023-10-31"),
    PhraseCase("tot 15 maart 2024", on: "2024-01-23", "..2024-03-14"),
    PhraseCase(
      "tot aan het herfstreces", on: "2023-06-27", "..2023-10-20", "..2023-10-04", "..2023-10-17"),
    PhraseCase("t/m 8 maart 2024", on: "2024-01-23", "..2024-03-08"),
    PhraseCase("tm 13 oktober", on: "2023-06-27", "..2023-10-13"),
    PhraseCase("per 1 februari 2024", on: "2023-11-28", "2024-02-01.."),
    PhraseCase("op z'n vroegst in maart 2024", on: "2023-11-28", "2024-03-01.."),
    PhraseCase("niet vóór 1 oktober 2023", on: "2023-06-27", "2023-10-01.."),
    PhraseCase("ná week 45", on: "2023-09-12", "2023-11-13.."),
    PhraseCase("volgend op 10 oktober 2023", on: "2023-06-27", "2023-10-11.."),
    PhraseCase("na november", on: "2023-09-12", "2023-12-01.."),
    PhraseCase(
      "tussen het herfstreces en het kerstreces", on: "2023-06-27", "2023-10-30..2023-12-22"),
    PhraseCase(
      "in de periode 8 januari - 16 februari 2024", on: "2023-11-28", "2024-01-08..2024-02-16"),
    PhraseCase(
      "van 1 oktober tot 15 november 2023", on: "2023-06-27", "2023-10-01..2023-11-14",
      "2023-10-01..2023-11-15"),
    PhraseCase("tussen september en november 2023", on: "2023-06-27", "2023-09-01..2023-11-30"),
    PhraseCase("binnen veertien dagen", on: "2024-03-12", "..2024-03-26"),
    PhraseCase("binnen twee weken na 3 oktober 2023", on: "2023-06-27", "2023-10-04..2023-10-17"),
    PhraseCase("binnen 8 weken na het zomerreces", on: "2023-06-27", "2023-09-04..2023-10-29"),
    PhraseCase("ten minste twee weken voor 15 november 2023", on: "2023-06-27", "..2023-11-01"),
    PhraseCase(
      "ten minste drie weken voor de Begrotingsbehandeling 2024-2027", on: "2023-06-27",
      "..2023-09-26"),
    PhraseCase(
      "over drie weken", on: "2023-06-27", ".. ~2023-07-15..2023-07-21", "2023-07-15..2023-07-21"),
    PhraseCase(
      "over een maand", on: "2023-09-12", ".. ~2023-10-09..2023-10-15", "2023-10-09..2023-10-15"),
    PhraseCase(
      "over zes weken", on: "2024-01-23", ".. ~2024-03-02..2024-03-08", "2024-03-02..2024-03-08"),
    PhraseCase("volgende maand", on: "2023-06-27", "2023-07-01..2023-07-31"),
    PhraseCase("de komende weken", on: "2024-01-23", "..2024-02-20", ".. ~..2024-02-20"),
    PhraseCase("no later than 15 March 2024", on: "2024-01-23", "..2024-03-15"),
    PhraseCase("by the end of January 2024", on: "2023-11-28", "..2024-01-31"),
    PhraseCase("by the end of Febuary 2024", on: "2023-11-28", "..2024-02-29"),
    PhraseCase("before 15 November", on: "2023-06-27", "..2023-11-14"),
    PhraseCase("up to and including 8 December 2023", on: "2023-09-12", "..2023-12-08"),
    PhraseCase("from 8 January 2024 onwards", on: "2023-11-28", "2024-01-08.."),
    PhraseCase("not before 11 September 2023", on: "2023-06-27", "2023-09-11.."),
    PhraseCase("after 1 October 2023", on: "2023-06-27", "2023-10-02.."),
    PhraseCase(
      "between 6 and 24 November 2023", on: "2023-09-12", "2023-11-06..2023-11-24",
      "2023-11-07..2023-11-23", "2023-11-06..2023-11-23"),
    PhraseCase("within three weeks", on: "2023-09-12", "..2023-10-03"),
    PhraseCase("at least two weeks after 3 October 2023", on: "2023-06-27", "2023-10-17.."),
    PhraseCase("next month", on: "2023-06-27", "2023-07-01..2023-07-31"),
  ]
}
