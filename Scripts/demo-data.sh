# Fills a new store for the demo. Sourced, with `program` set and MARKTMEESTER_DB and
# MARKTMEESTER_TODAY in the environment.
# One request letter is read in; of four more requests two are granted and have their session.

quietly() { "$program" "$@" </dev/null >/dev/null; }

add_request() { quietly request add --date 2023-06-26 --received 2023-06-26 "$@"; }

fill_demo() {
  quietly init --demo
  quietly intake --demo --add
  add_request --case 3598220 --subject "Regionale energiestrategie, stand van zaken" \
    --kind beeldvormend --duration 60 --portfolio duurzaamheid --clause "in september 2023"
  add_request --case 3601177 --subject "Huisvesting Havo-Vwo in de binnenstad" \
    --kind oordeelsvormend --duration 90 --portfolio onderwijs \
    --clause "kort na het zomerreces" --clause "voor de begrotingsbehandeling"
  add_request --case 3602518 --subject "Afvalbeleid: variant met of zonder diftar" \
    --kind oordeelsvormend --duration 60 --portfolio groen --clause "uiterlijk 10 oktober 2023"
  add_request --case 3603340 --subject "Jaarverslag van de rekenkamer" --sender rekenkamer \
    --kind informatief --duration 30 --clause "bij voorkeur in oktober 2023"
  quietly request grant 2 --reason "Past in de planning van de raad."
  quietly place 2 2023-09-26 --room burgerzaal --at 19:30
  quietly request grant 4 --reason "Er is haast bij: het besluit moet voor 2024 vallen."
  quietly place 4 2023-10-03 --room raadzaal --at 20:30
}
