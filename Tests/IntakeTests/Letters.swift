/// Letters of the tests' own making: nobody ever sent them.
enum Letters {
  /// Labels in rows of tabs, a range of demands and wishes, papers, history.
  static let waste = """
    Gemeente Hengelo

    Onderwerp\tZaaknummer\tUw kenmerk\tDatum
    Beeldvormende sessie afvalbeleid\t3711222\t\t5 februari 2024

    Geachte raad,

    Sinds 2019 halen wij restafval minder vaak op. In het voorjaar van 2023 hebben wij u daarover
    geïnformeerd (3644550). Het contract met de inzamelaar loopt tot 1 januari 2026.

    Wij willen graag met uw raad in gesprek over drie scenario's voor 2025 (24-AF-2.1). Het college
    stelt voor dat te doen in een beeldvormende sessie van twee uur, bij voorkeur op 16 of 23 april,
    maar vóór de behandeling van de Jaarstukken 2023. De stukken ontvangt u uiterlijk 26 maart.

    De wethouder duurzaamheid licht de scenario's toe.

    Hoogachtend,
    burgemeester en wethouders van Hengelo
    """

  /// A message of a faction: haste, a day that does not suit, an answer that is awaited.
  static let building = """
    Van: fractie 12
    Verzonden: donderdag 14 september 2023 09:12
    Aan: griffie
    Onderwerp: agendering woningbouw Noordrand

    Beste griffie,

    Op 29 augustus jl. stond in de krant dat de bouw van 200 woningen stilligt. Wij stelden daarover
    op 4 september schriftelijke vragen; het antwoord verwachten wij voor 15 oktober.

    Wij verzoeken het presidium om dit zo spoedig mogelijk te agenderen voor een oordeelsvormende
    markt. Liefst nog vóór de herfstvakantie, maar niet op 3 oktober, want dan zijn twee van onze
    leden op werkbezoek in Delft. Een uur lijkt ons genoeg.

    Met vriendelijke groet,
    de fractievoorzitter
    """

  /// Residents: no labels, days away, a date for the answer.
  static let park = """
    Bewonersgroep Stadspark
    Hengelo, 3 oktober 2023

    Plan voor het stadspark

    Geachte leden van de gemeenteraad,

    In mei 2022 hebben wij 1.200 handtekeningen aangeboden. Sindsdien is er weinig gebeurd.

    Graag komen wij in november of december bij u langs om ons plan te presenteren. Wij hebben daar
    ongeveer drie kwartier voor nodig. Dinsdagen komen ons goed uit, behalve 5 december. Van 10 tot
    17 november zijn wij in het buitenland.

    Wij horen graag voor 20 oktober of dit kan.
    """

  /// Two sessions, one after the other, in a letter with noise of scanning.
  static let vision = """
    GEMEENTE HENGEL0\r
    \r
    Aan: presidium\r
    Zaak 3655001\r
    Datum: 10 oktober 2023\r
    Betreft: Twee rondes **Omgevingsvisie**\r
    \r
    Geacht presidium,\r
    \r
    De Omgevingsvisie ligt vanaf 1 november zes weken ter inzage. Daarna verwer-\r
    ken wij de zienswijzen.\r
    \r
    Wij vragen u twee sessies in te plannen: een beeldvormende sessie van anderhalf uur in de\r
    twee-\r
    de helft van januari 2024 en drie weken later een oordeelsvormende sessie van twee uur. Beide\r
    graag in de raadzaal. Een besloten karakter is niet nodig.\r
    \r
    De portefeuillehouder ruimte is bij beide aanwezig.\r
    \r
    Burgemeester en wethouders\r
    """

  /// English.
  static let centre = """
    Subject: Request for a briefing on the data centre
    Case number: 3699123
    Date: 12 January 2024

    Dear members of the presidium,

    Last year the council adopted the energy vision. Since then a company has filed plans.

    We would like to hold a closed session of one hour, preferably on a Tuesday in March 2024 and no
    later than 2 April. It must be after the spring recess, but not in week 12.

    Kind regards,
    on behalf of the college of mayor and aldermen
    """

  /// No request: an answer, with dates of its own.
  static let answer = """
    Gemeente Hengelo

    | Onderwerp | Zaaknummer | Datum |
    |---|---|---|
    | Beantwoording vragen sportpark | 3622002 | 18 september 2023 |

    Geachte raad,

    Tijdens de politieke markt van 5 september stelde u vragen over het sportpark. Hieronder leest u
    onze antwoorden.

    De kleedkamers worden in het eerste kwartaal van 2024 vernieuwd. De tribune volgt na de
    zomervakantie. Uiterlijk in december hoort u van ons wat de kosten zijn.

    Met vriendelijke groet,
    Burgemeester en wethouders
    """

  /// A contradiction, a day that does not exist and an event that nobody knows.
  static let clash = """
    Rekenkamer Hengelo

    Ons kenmerk: RK-2024-07
    Datum: 22 januari 2024
    Betreft: Presentatie onderzoek schuldhulp

    Geacht presidium,

    Wij vragen om een informatieve presentatie na het meireces, maar uiterlijk 1 april. Anders graag
    op 31 april of na de vaststelling van het beleidsplan.

    De secretaris van de rekenkamer
    """

  /// A resident who is away a week, and does not say "sessie".
  static let pool = """
    Hengelo, 2 november 2023
    Betreft: inspreken over het zwembad

    Geacht presidium,

    Namens 340 zwemmers schrijf ik u over de sluiting van het buitenbad per 1 september 2024.

    Wij willen met de raad praten. Kan dat op een dinsdagavond eind november, of anders uiterlijk 5
    december? In week 48 ben ik helaas op vakantie. Een half uurtje is voor ons voldoende.

    Met vriendelijke groeten,
    een inwoner
    """

  /// All of them.
  static let all = [waste, building, park, vision, centre, answer, clash, pool]
}
