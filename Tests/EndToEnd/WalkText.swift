/// What the walk of the demo says in Dutch, step by step.
enum WalkText {
  /// What is read in the demo letter.
  static let intake = """
    Onderwerp     Politieke markt over Wijkgericht Werken  (regel 8)
    Zaaknummer    3604012                                  (regel 8)
    Brief van     di 27 jun 2023                           (regel 8)
    Afzender      college                                  (regel 36)
    Soort         beeldvormend                             (regel 32)
    Duur          -
    Portefeuille  -
    Andere zaken  3487985, 3496929

    Zinsneden over data
      “kort na het zomerreces”, regel 32
          kort na, wens: ma 4 sep 2023 t/m zo 1 okt 2023
      “na de behandeling van de Zomernota 2023-2027”, regel 32
          na, eis: vanaf do 20 jul 2023
      “voorafgaand aan de Begrotingsbehandeling 2024-2027”, regel 32
          voor, eis: tot en met ma 16 okt 2023
      “ca. eind september 2023”, regel 32
          rond, wens: do 14 sep 2023 t/m za 7 okt 2023

    Periode: ma 4 sep 2023 t/m ma 16 okt 2023
    Streven: do 14 sep 2023 t/m zo 1 okt 2023

    Stukken
      stukken voor deze avond
      “zo spoedig mogelijk na het zomerreces”, regel 32
          kort na, wens: ma 4 sep 2023 t/m zo 10 sep 2023

    Wat de brief openlaat
      ? Welke fase van begroting-2024 bedoelt “voorafgaand aan de Begrotingsbehandeling \
    2024-2027”: markt of raad? Gelezen als: markt.
      ? Hoe lang duurt de sessie? Gerekend met 60 minuten.
      ? Onder welke portefeuille valt het? Voorstel: wijkgericht werken; het telt pas mee na uw \
    akkoord.
      ? Welke zaal is nodig?

    Verzoek 1 ingenomen (zaak 3604012): Politieke markt over Wijkgericht Werken
    """

  /// The evenings, best first.
  static let dates = """
    Verzoek 1 (3604012): Politieke markt over Wijkgericht Werken
    Periode: ma 4 sep 2023 t/m ma 16 okt 2023
    Streven: do 14 sep 2023 t/m zo 1 okt 2023

    4 van 19 avonden mogelijk, beste eerst

    di 26 sep 2023  19:30-20:30  raadzaal  kan  afwijking 0
    di 19 sep 2023  19:30-20:30  raadzaal  kan  afwijking 5
      ± AboutPeriod (+2): op de rand van “ca. eind september 2023”: de kern is 21 t/m 30 \
    september 2023
      ± ObservanceEvening (+3): Prinsjesdag
    di 3 okt 2023   19:30-20:30  raadzaal  kan  afwijking 6
      ± SoonAfter (+4): 2 dagen na zo 1 okt 2023, de laatste dag van “kort na het zomerreces”
      ± AboutPeriod (+2): op de rand van “ca. eind september 2023”: de kern is 21 t/m 30 \
    september 2023
    di 10 okt 2023  19:30-20:30  raadzaal  kan  afwijking 14
      ± SoonAfter (+8): 9 dagen na zo 1 okt 2023, de laatste dag van “kort na het zomerreces”
      ± AboutPeriod (+6): buiten “ca. eind september 2023”, ruim genomen 14 september t/m 7 \
    oktober 2023
    di 17 okt 2023  19:30-20:30  raadzaal  kan niet
      ✗ BeforeAnchor: “voorafgaand aan de Begrotingsbehandeling 2024-2027”: tot en met ma 16 okt \
    2023
          Uitweg: een avond tot en met ma 16 okt 2023, of de mijlpaal later
    di 31 okt 2023  19:30-20:30  raadzaal  kan niet
      ✗ BeforeAnchor: “voorafgaand aan de Begrotingsbehandeling 2024-2027”: tot en met ma 16 okt \
    2023
          Uitweg: een avond tot en met ma 16 okt 2023, of de mijlpaal later
    di 7 nov 2023   19:30-20:30  raadzaal  kan niet
      ✗ BeforeAnchor: “voorafgaand aan de Begrotingsbehandeling 2024-2027”: tot en met ma 16 okt \
    2023
          Uitweg: een avond tot en met ma 16 okt 2023, of de mijlpaal later
    di 12 sep 2023  19:30-20:30  raadzaal  kan niet
      ✗ DocumentsDays: stukken uiterlijk di 29 aug 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 6 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 1 sep 2023
          Uitweg: een besluit voor za 2 sep 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
      … CouncilTonight bij aanvang om 20:00 of later
      … RoomFree bij aanvang om 20:30 of later
    di 5 sep 2023   19:30-20:30  raadzaal  kan niet
      ✗ DocumentsDays: stukken uiterlijk di 22 aug 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 13 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 25 aug 2023
          Uitweg: een besluit voor za 26 aug 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 24 okt 2023  19:30-20:30  raadzaal  kan niet
      ✗ BeforeAnchor: “voorafgaand aan de Begrotingsbehandeling 2024-2027”: tot en met ma 16 okt \
    2023
          Uitweg: een avond tot en met ma 16 okt 2023, of de mijlpaal later
      ✗ Recess: herfstreces, 21 t/m 29 oktober 2023
          Uitweg: een avond voor za 21 okt 2023 of na zo 29 okt 2023
    di 29 aug 2023  19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ Recess: zomerreces, 22 juli t/m 3 september 2023
          Uitweg: een avond voor za 22 jul 2023 of na zo 3 sep 2023
      ✗ DocumentsDays: stukken uiterlijk di 15 aug 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 20 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 18 aug 2023
          Uitweg: een besluit voor za 19 aug 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 22 aug 2023  19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ Recess: zomerreces, 22 juli t/m 3 september 2023
          Uitweg: een avond voor za 22 jul 2023 of na zo 3 sep 2023
      ✗ DocumentsDays: stukken uiterlijk di 8 aug 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 27 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 11 aug 2023
          Uitweg: een besluit voor za 12 aug 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 15 aug 2023  19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ Recess: zomerreces, 22 juli t/m 3 september 2023
          Uitweg: een avond voor za 22 jul 2023 of na zo 3 sep 2023
      ✗ DocumentsDays: stukken uiterlijk di 1 aug 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 34 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 4 aug 2023
          Uitweg: een besluit voor za 5 aug 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 8 aug 2023   19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ Recess: zomerreces, 22 juli t/m 3 september 2023
          Uitweg: een avond voor za 22 jul 2023 of na zo 3 sep 2023
      ✗ DocumentsDays: stukken uiterlijk di 25 jul 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 41 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 28 jul 2023
          Uitweg: een besluit voor za 29 jul 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 1 aug 2023   19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ Recess: zomerreces, 22 juli t/m 3 september 2023
          Uitweg: een avond voor za 22 jul 2023 of na zo 3 sep 2023
      ✗ DocumentsDays: stukken uiterlijk di 18 jul 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 48 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 21 jul 2023
          Uitweg: een besluit voor za 22 jul 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 25 jul 2023  19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ Recess: zomerreces, 22 juli t/m 3 september 2023
          Uitweg: een avond voor za 22 jul 2023 of na zo 3 sep 2023
      ✗ DocumentsDays: stukken uiterlijk di 11 jul 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 55 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 14 jul 2023
          Uitweg: een besluit voor za 15 jul 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 18 jul 2023  19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ AfterAnchor: “na de behandeling van de Zomernota 2023-2027”: vanaf do 20 jul 2023
          Uitweg: een avond vanaf do 20 jul 2023
      ✗ DocumentsDays: stukken uiterlijk di 4 jul 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 62 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 7 jul 2023
          Uitweg: een besluit voor za 8 jul 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 11 jul 2023  19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ AfterAnchor: “na de behandeling van de Zomernota 2023-2027”: vanaf do 20 jul 2023
          Uitweg: een avond vanaf do 20 jul 2023
      ✗ NoticeDays: de agenda is uiterlijk vr 30 jun 2023 openbaar (10 dagen vooraf)
          Uitweg: een latere avond
      ✗ DocumentsDays: stukken uiterlijk di 27 jun 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 69 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 30 jun 2023
          Uitweg: een besluit voor za 1 jul 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    di 4 jul 2023   19:30-20:30  raadzaal  kan niet
      ✗ AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023
          Uitweg: een avond vanaf ma 4 sep 2023
      ✗ AfterAnchor: “na de behandeling van de Zomernota 2023-2027”: vanaf do 20 jul 2023
          Uitweg: een avond vanaf do 20 jul 2023
      ✗ NoticeDays: de agenda is uiterlijk vr 23 jun 2023 openbaar (10 dagen vooraf)
          Uitweg: een latere avond
      ✗ DocumentsDays: stukken uiterlijk di 20 jun 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023
          Uitweg: de stukken 76 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 23 jun 2023
          Uitweg: een besluit voor za 24 jun 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
    """

  /// What the rules say of 12 September.
  static let why = """
    di 12 sep 2023  19:30-20:30  raadzaal  kan niet
      ± AboutPeriod (+6): buiten “ca. eind september 2023”, ruim genomen 14 september t/m 7 \
    oktober 2023 [de brief, regel 32]
      ✗ DocumentsDays: stukken uiterlijk di 29 aug 2023 bij de griffie; ze kunnen er zijn op ma 4 \
    sep 2023 [regels van de raad: documents-days]
          Uitweg: de stukken 6 dagen eerder, of een latere avond
      ✗ PresidiumBefore: eerste presidium ma 4 sep 2023 (1 dag te laat voor ma 3 jul 2023), voor \
    de publicatie op vr 1 sep 2023 [regels van de raad: presidium-request-days]
          Uitweg: een besluit voor za 2 sep 2023 in een schriftelijke ronde of bij mandaat, of \
    een latere avond
      · AfterAnchor: “kort na het zomerreces”: vanaf ma 4 sep 2023 [de brief, regel 32]
      · AfterAnchor: “na de behandeling van de Zomernota 2023-2027”: vanaf do 20 jul 2023 [de \
    brief, regel 32]
      · BeforeAnchor: “voorafgaand aan de Begrotingsbehandeling 2024-2027”: tot en met ma 16 okt \
    2023 [de brief, regel 32]
      · SoonAfter: binnen “kort na het zomerreces”: tot en met zo 1 okt 2023 [de brief, regel 32]
      · MarketEvening: een marktavond [kalender van de raad]
      · NoticeDays: de agenda is uiterlijk vr 1 sep 2023 openbaar (10 dagen vooraf) [regels van \
    de raad: notice-days]
      · RoomFree: raadzaal is vrij [mensen en zalen]
      · SlotFit: 19:30-20:30, de avond begint om 19:30 en telt per 30 minuten [kalender van de raad]
      · EarliestStart: niet voor 19:00 [regels van de raad: earliest-start]
      · LatestEnd: afgelopen om 22:30 [regels van de raad: latest-end]
      · EveningLoad: 1 sessie op de avond (liefst hooguit 6), 1 tegelijk (liefst hooguit 2) \
    [kalender van de raad]
      · CouncilTonight: Raad (kort) om 21:00: een sessie eindigt uiterlijk om 20:45 [regels van \
    de raad: council-margin]
      · ClerkFree: 1 nodig, 3 beschikbaar [mensen en zalen]
    """
}
