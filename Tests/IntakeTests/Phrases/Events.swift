/// What is measured from events, recesses and meetings.
extension PhraseCase {
  static let events: [PhraseCase] = [
    PhraseCase("ná de zomer", on: "2023-05-16", "2023-09-04.."),
    PhraseCase("na het zomerreses", on: "2023-06-27", "2023-09-04.."),
    PhraseCase("na de krokusvakantie", on: "2024-01-23", "2024-02-26.."),
    PhraseCase(
      "direct na het zomerreces", on: "2023-06-27", "2023-09-04.. ~2023-09-04..2023-09-17",
      ".. ~2023-09-04..2023-09-17"),
    PhraseCase(
      "aansluitend op het herfstreces", on: "2023-09-12", "2023-10-30.. ~2023-10-30..2023-11-05",
      ".. ~2023-10-30..2023-11-05"),
    PhraseCase(
      "kort na de begrotingsbehandeling", on: "2023-09-12", "2023-11-09.. ~2023-11-09..2023-12-06",
      ".. ~2023-11-09..2023-12-06"),
    PhraseCase(
      "nog voor het zomerreces", on: "2023-05-16", "..2023-07-21", "..2023-07-18", "..2023-07-19"),
    PhraseCase(
      "vóór de kerstvakantie", on: "2023-10-31", "..2023-12-22", "..2023-12-13", "..2023-12-19"),
    PhraseCase(
      "in de laatste raad voor het reces", on: "2023-06-27", "2023-07-19..2023-07-19",
      "..2023-07-19", "..2023-07-21"),
    PhraseCase(
      "tijdens het zomerreces", on: "2023-06-27", "2023-07-22..2023-09-03", "!contradiction"),
    PhraseCase(
      "gedurende de herfstvakantie", on: "2023-09-12", "2023-10-21..2023-10-29", "!contradiction"),
    PhraseCase("in het kerstreces", on: "2023-10-31", "2023-12-23..2024-01-07", "!contradiction"),
    PhraseCase("na de Kadernota", on: "2023-06-27", "2023-07-20.."),
    PhraseCase("na de begrotingsraad", on: "2023-09-12", "2023-11-09.."),
    PhraseCase("na de aanbieding van de Zomernota", on: "2023-05-16", "2023-06-07.."),
    PhraseCase("na de begrotingsbehandling 2024-2027", on: "2023-06-27", "2023-11-09.."),
    PhraseCase("na de behandeling van de Kadernota", on: "2023-09-12", "!needs-anchor"),
    PhraseCase("vóór de Programmabegroting 2024-2027", on: "2023-05-16", "..2023-10-16"),
    PhraseCase("voorafgaand aan de Beleidsbegroting", on: "2023-06-27", "..2023-10-16"),
    PhraseCase("voor de behandeling van de begroting in de raad", on: "2023-06-27", "..2023-11-07"),
    PhraseCase("vóór de Begrotingsbehandeling 2027-2030", on: "2025-02-04", "!needs-anchor"),
    PhraseCase(
      "in de aanloop naar de begroting", on: "2022-10-04", ".. ~..2022-10-24", "..2022-10-24"),
    PhraseCase(
      "ter voorbereiding op de Zomernota", on: "2023-05-16", ".. ~2023-05-23..2023-07-03",
      "..2023-07-03 ~2023-05-23..2023-07-03"),
    PhraseCase(
      "in aanloop naar de Jaarstukken 2023", on: "2024-03-12", ".. ~2024-04-30..2024-06-10",
      "..2024-06-10 ~2024-04-30..2024-06-10"),
    PhraseCase(
      "bij de behandeling van de Kadernota", on: "2023-05-16", "2023-07-04..2023-07-04",
      "2023-07-19..2023-07-19", "2023-07-04..2023-07-19", ".. ~2023-07-04..2023-07-04",
      ".. ~2023-07-19..2023-07-19", ".. ~2023-07-04..2023-07-19"),
    PhraseCase(
      "gelijktijdig met de Jaarstukken 2023", on: "2024-03-12", "2024-06-11..2024-06-11",
      "2024-06-26..2024-06-26", "2024-06-11..2024-06-26", ".. ~2024-06-11..2024-06-11",
      ".. ~2024-06-26..2024-06-26", ".. ~2024-06-11..2024-06-26"),
    PhraseCase(
      "tegelijk met de behandeling van de Zomernota in de raad", on: "2023-05-16",
      "2023-07-19..2023-07-19", ".. ~2023-07-19..2023-07-19"),
    PhraseCase(
      "in samenhang met de Zomernota", on: "2023-05-16", ".. ~2023-07-04..2023-07-04",
      ".. ~2023-07-19..2023-07-19", ".. ~2023-07-04..2023-07-19", "2023-07-04..2023-07-04",
      "2023-07-19..2023-07-19", "2023-07-04..2023-07-19"),
    PhraseCase(
      "gekoppeld aan de begrotingsbehandeling", on: "2023-06-27", ".. ~2023-10-17..2023-10-17",
      ".. ~2023-11-08..2023-11-08", ".. ~2023-10-17..2023-11-08", "2023-10-17..2023-10-17",
      "2023-11-08..2023-11-08", "2023-10-17..2023-11-08"),
    PhraseCase(
      "in samenhang met de jaarrekening 2023", on: "2024-03-12", ".. ~2024-06-11..2024-06-11",
      ".. ~2024-06-26..2024-06-26", ".. ~2024-06-11..2024-06-26", "2024-06-11..2024-06-11",
      "2024-06-26..2024-06-26", "2024-06-11..2024-06-26"),
    PhraseCase(
      "na vaststelling door het college", on: "2023-06-27", "!needs-anchor", "..", "2023-07-05.."),
    PhraseCase(
      "na besluitvorming in het college", on: "2023-09-12", "!needs-anchor", "..", "2023-09-20.."),
    PhraseCase("na de collegevergadering van 14 november 2023", on: "2023-09-12", "2023-11-15.."),
    PhraseCase("na de Tweede Kamerverkiezingen", on: "2023-09-12", "2023-11-23.."),
    PhraseCase("na de verkiezingen van 22 november", on: "2023-09-12", "2023-11-23.."),
    PhraseCase(
      "na de installatie van de nieuwe raad", on: "2025-02-04", "!needs-anchor", "2026-03-19.."),
    PhraseCase("na ontvangst van het rekenkamerrapport", on: "2023-06-27", "!needs-anchor"),
    PhraseCase("zodra de zienswijzen binnen zijn", on: "2023-09-12", "!needs-anchor"),
    PhraseCase(
      "in de eerstvolgende politieke markt", on: "2023-10-10", "2023-10-31..2023-10-31",
      ".. ~2023-10-31..2023-10-31"),
    PhraseCase(
      "in de eerstvolgende raadsvergadering", on: "2023-09-12", "2023-10-04..2023-10-04",
      ".. ~2023-10-04..2023-10-04"),
    PhraseCase(
      "het eerstvolgende presidium", on: "2023-09-12", "2023-10-02..2023-10-02",
      ".. ~2023-10-02..2023-10-02"),
    PhraseCase("de raadsvergadering daarna", on: "2023-06-27", "!needs-anchor"),
    PhraseCase(
      "de eerste markt na het zomerreces", on: "2023-06-27", "2023-09-05..2023-09-05",
      ".. ~2023-09-05..2023-09-05"),
    PhraseCase(
      "de eerste raadsvergadering na het herfstreces", on: "2023-09-12", "2023-11-08..2023-11-08",
      ".. ~2023-11-08..2023-11-08"),
    PhraseCase("conform de jaarplanning", on: "2023-06-27", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase("zoals eerder gepland", on: "2023-09-12", "!not-a-date", "..", "!needs-anchor"),
    PhraseCase(
      "volgens de vastgestelde jaarplanning", on: "2024-01-23", "!not-a-date", "..", "!needs-anchor"
    ),
    PhraseCase("after the summer recess", on: "2023-06-27", "2023-09-04.."),
    PhraseCase(
      "shortly after the summer recess", on: "2023-05-16", "2023-09-04.. ~2023-09-04..2023-10-01",
      ".. ~2023-09-04..2023-10-01"),
    PhraseCase("before the summer recess", on: "2024-03-12", "..2024-07-19", "..2024-07-16"),
    PhraseCase("before the treatment of the Zomernota", on: "2023-05-16", "..2023-07-03"),
    PhraseCase("upon receipt of the final report", on: "2023-06-27", "!needs-anchor"),
    PhraseCase(
      "at the next political market", on: "2023-10-10", "2023-10-31..2023-10-31",
      ".. ~2023-10-31..2023-10-31"),
  ]
}
