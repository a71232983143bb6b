/// Words that look like dates, and phrases that contradict themselves.
extension PhraseCase {
  static let traps: [PhraseCase] = [
    PhraseCase("zaak (3487985)", on: "2023-06-27", "!not-a-date"),
    PhraseCase("zaaknummer 3604012", on: "2023-09-12", "!not-a-date"),
    PhraseCase("ons kenmerk 2023-10-117", on: "2024-01-23", "!not-a-date"),
    PhraseCase("collegeprogramma 2022-2026", on: "2023-06-27", "!not-a-date"),
    PhraseCase("wijkgericht werken voor 2024", on: "2023-06-27", "!not-a-date"),
    PhraseCase("voor 2024 begroot", on: "2023-09-12", "!not-a-date"),
    PhraseCase("opgenomen in de Zomernota 2023-2027", on: "2023-06-27", "!not-a-date"),
    PhraseCase("Omgevingsvisie 2040", on: "2024-01-23", "!not-a-date"),
    PhraseCase("bel 14-074", on: "2023-06-27", "!not-a-date"),
    PhraseCase("budgetcode 24-NB-6.5", on: "2023-09-12", "!not-a-date"),
    PhraseCase("postbus 18, 7550 AA Hengelo", on: "2024-01-23", "!not-a-date"),
    PhraseCase("1/3 van de raadsleden", on: "2023-06-27", "!not-a-date"),
    PhraseCase("5-10 minuten per spreker", on: "2023-09-12", "!not-a-date"),
    PhraseCase("bijlage 3.10 bij het voorstel", on: "2024-03-12", "!not-a-date"),
    PhraseCase("Julianalaan 26", on: "2023-06-27", "!not-a-date"),
    PhraseCase("per e-mail", on: "2023-06-27", "!not-a-date"),
    PhraseCase("per brief beantwoord", on: "2023-09-12", "!not-a-date"),
    PhraseCase("van harte welkom", on: "2024-01-23", "!not-a-date"),
    PhraseCase("tot stand komen", on: "2023-06-27", "!not-a-date"),
    PhraseCase("leidt tot meer inzicht", on: "2023-09-12", "!not-a-date"),
    PhraseCase("tot op heden", on: "2024-01-23", "!not-a-date"),
    PhraseCase("de meiboom planten", on: "2023-05-16", "!not-a-date"),
    PhraseCase("de meicirculaire van het Rijk", on: "2023-06-27", "!not-a-date"),
    PhraseCase("volgens de septembercirculaire", on: "2023-09-12", "!not-a-date"),
    PhraseCase("maartse buien", on: "2024-03-12", "!not-a-date"),
    PhraseCase("het half jaarbericht", on: "2023-06-27", "!not-a-date"),
    PhraseCase("de helft van de inwoners", on: "2023-09-12", "!not-a-date"),
    PhraseCase("na rijp beraad", on: "2023-06-27", "!not-a-date"),
    PhraseCase("tussen wal en schip", on: "2023-09-12", "!not-a-date"),
    PhraseCase("de wekelijkse vrijdagmarkt", on: "2024-01-23", "!not-a-date"),
    PhraseCase("de eerste termijn van de raad", on: "2023-09-12", "!not-a-date"),
    PhraseCase("de politieke markt als vergadervorm", on: "2023-09-12", "!not-a-date"),
    PhraseCase("in eerste instantie", on: "2024-01-23", "!not-a-date"),
    PhraseCase("besloten op 11 oktober 2022", on: "2023-06-27", "!not-a-date", "..2022-10-11"),
    PhraseCase("week van de lezen", on: "2023-10-31", "!not-a-date", "!needs-anchor"),
    PhraseCase("om half acht", on: "2023-06-27", "!not-a-date", ".."),
    PhraseCase("uiterlijk* 24 november 2023", on: "2023-09-12", "..2023-11-24"),
    PhraseCase(
      "in de eerste helft\nvan novem-\nber 2023", on: "2023-09-12", "2023-11-01..2023-11-15"),
    PhraseCase("na  de\therfstvakantie", on: "2023-09-12", "2023-10-30.."),
    PhraseCase(
      "na het zomerreces en voor de Begrotingsbehandeling 2024-2027", on: "2023-06-27",
      "2023-09-04..2023-10-16"),
    PhraseCase(
      "in november, niet op 7 november en niet in week 47", on: "2023-09-12",
      "2023-11-01..2023-11-30 -2023-11-07 -2023-11-20..2023-11-26"),
    PhraseCase(
      "uiterlijk 1 december 2023, het liefst in week 46", on: "2023-09-12",
      "..2023-12-01 ~2023-11-13..2023-11-19"),
    PhraseCase(
      "in oktober 2023, buiten de herfstvakantie, bij voorkeur op dinsdag", on: "2023-06-27",
      "2023-10-01..2023-10-31 tuesday -2023-10-21..2023-10-29"),
    PhraseCase(
      "kort na het zomerreces, bij voorkeur op een dinsdagavond", on: "2023-06-27",
      "2023-09-04.. ~2023-09-04..2023-10-01 tuesday", ".. ~2023-09-04..2023-10-01 tuesday"),
    PhraseCase(
      "na 1 oktober, uiterlijk eind november, m.u.v. 31 oktober", on: "2023-06-27",
      "2023-10-02..2023-11-30 -2023-10-31"),
    PhraseCase(
      "voor het kerstreces, rond eind november", on: "2023-09-12",
      "..2023-12-22 ~2023-11-14..2023-12-07", "..2023-12-13 ~2023-11-14..2023-12-07",
      "..2023-12-19 ~2023-11-14..2023-12-07"),
    PhraseCase(
      "niet eerder dan 1 maart en bij voorkeur voor 15 april 2024", on: "2024-01-23",
      "2024-03-01.. ~2024-03-01..2024-04-14"),
    PhraseCase(
      "zo spoedig mogelijk, maar uiterlijk 31 oktober 2023", on: "2023-09-12",
      "..2023-10-31 ~..2023-10-10"),
    PhraseCase(
      "begin oktober, uitsluitend op dinsdag", on: "2023-06-27", "2023-10-01..2023-10-10 tuesday"),
    PhraseCase(
      "medio november 2023, in elk geval na 14 november", on: "2023-09-12",
      "2023-11-15.. ~2023-11-15..2023-11-20"),
    PhraseCase(
      "in week 45 of 46, liever niet op 7 november", on: "2023-09-12",
      "2023-11-06..2023-11-19 -2023-11-07"),
    PhraseCase(
      "na de Jaarstukken 2023 en voor het zomerreces", on: "2024-03-12", "2024-06-27..2024-07-19",
      "2024-06-27..2024-07-16"),
    PhraseCase(
      "minimaal twee weken na 26 september en uiterlijk 31 oktober 2023", on: "2023-06-27",
      "2023-10-10..2023-10-31"),
    PhraseCase("op 31 september 2023", on: "2023-06-27", "!contradiction"),
    PhraseCase("29 februari 2025", on: "2024-09-10", "!contradiction"),
    PhraseCase("31 november a.s.", on: "2023-09-12", "!contradiction"),
    PhraseCase("in week 53 van 2024", on: "2024-01-23", "!contradiction"),
    PhraseCase("dinsdag 27 september 2023", on: "2023-06-27", "!contradiction"),
    PhraseCase("ma. 14 november", on: "2023-09-12", "!contradiction"),
    PhraseCase("na 15 november en uiterlijk 1 november 2023", on: "2023-09-12", "!contradiction"),
    PhraseCase(
      "in september, maar niet eerder dan 10 oktober 2023", on: "2023-06-27", "!contradiction"),
    PhraseCase("na het zomerreces, uiterlijk 25 augustus 2023", on: "2023-06-27", "!contradiction"),
    PhraseCase(
      "vóór de begrotingsbehandeling 2024-2027 maar na 1 november 2023", on: "2023-06-27",
      "!contradiction"),
    PhraseCase("in week 40, uiterlijk 29 september 2023", on: "2023-06-27", "!contradiction"),
    PhraseCase("op 14 november 2023, uitsluitend op woensdag", on: "2023-09-12", "!contradiction"),
    PhraseCase(
      "in January 2024, preferably on a Thursday", on: "2023-11-28",
      "2024-01-01..2024-01-31 thursday"),
    PhraseCase("on 31 June 2024", on: "2024-01-23", "!contradiction"),
    PhraseCase("may we remind you", on: "2024-03-12", "!not-a-date"),
    PhraseCase("sent by letter", on: "2023-06-27", "!not-a-date"),
    PhraseCase("the fall in revenue", on: "2023-09-12", "!not-a-date"),
    PhraseCase("for your information", on: "2024-01-23", "!not-a-date"),
  ]
}
