# Fills a store that holds the demo council with a season of forty requests in every state. Sourced
# after demo-data.sh, with `program` set and MARKTMEESTER_DB and MARKTMEESTER_TODAY in the
# environment. With a number as argument only so many come in.
# A line a request: state | kind | minutes | portfolio | subject | clauses, parted by ";".

season_requests() {
  cat <<'LIST'
g|oordeelsvormend|90|onderwijs|Huisvesting van het voortgezet onderwijs|kort na het zomerreces;voor de begrotingsbehandeling
g|beeldvormend|60|zorg|Jeugdzorg: wachtlijsten en aanpak|in september 2023
r|beeldvormend|60|duurzaamheid|Regionale energiestrategie|uiterlijk 10 oktober 2023
g|beeldvormend|60|wonen|Woonvisie: uitgangspunten|eind september 2023
r|informatief|30||Jaarverslag van de rekenkamer|bij voorkeur in oktober 2023
g|oordeelsvormend|60|groen|Afvalbeleid: variant met of zonder diftar|uiterlijk 10 oktober 2023
r|beeldvormend|60|participatie|Inwonersberaad over het stadhuis|in oktober 2023
g|besluitvormend|60|mobiliteit|Parkeerverordening|voor 1 december 2023
r|oordeelsvormend|120|ruimte|Bestemmingsplan Marktplein|op 3 oktober 2023
g|beeldvormend|60|ruimte|Stationsgebied: schetsontwerp|op 3 oktober 2023
r|informatief|60|mobiliteit|Verkeersveiligheid bij scholen|op 3 oktober 2023
r|beeldvormend|60|openbare orde|Ondermijning in het buitengebied|uiterlijk 14 november 2023
g|beeldvormend|60|sport|Zwembad: toekomst|in oktober 2023
g|beeldvormend|90|economie|Bedrijventerreinen|na 1 oktober 2023
r|informatief|30|dienstverlening|Dienstverlening aan de balie|in november 2023
g|oordeelsvormend|60|jeugd|Jeugdhulp: inkoop|voor 1 november 2023
r|beeldvormend|60|water|Klimaatbestendige wijken|in november 2023
h|beeldvormend|60|wonen|Flexwonen|in oktober 2023
x|beeldvormend|60|sport|Sportpark Veldwijk|in oktober 2023
a|oordeelsvormend|60|economie|Horecabeleid|in september 2023
s|informatief|60||Rondleiding langs de nieuwe wijk|in oktober 2023
w|beeldvormend|60|groen|Bomenbeleid|in november 2023
g|oordeelsvormend|60|financiën|Verbonden partijen|na 1 november 2023
r|beeldvormend|60|financiën|Grondexploitaties|in november 2023
g|beeldvormend|60|wijkgericht werken|Wijkbudgetten|in november 2023
r|oordeelsvormend|90|zorg|Beschermd wonen|na 1 november 2023
r|informatief|30|bestuur|Evaluatie van de politieke markt|in december 2023
g|beeldvormend|60|onderwijs|Leerlingenvervoer|voor 1 december 2023
r|beeldvormend|60|duurzaamheid|Warmtevisie|na 1 november 2023
g|oordeelsvormend|60|ruimte|Omgevingsvisie: hoofdkeuzen|in november 2023
r|beeldvormend|60|mobiliteit|Fietsroute naar het ziekenhuis|in november 2023
r|beeldvormend|60|openbare orde|Jaarwisseling|uiterlijk 5 december 2023
g|informatief|60|participatie|Uitdaagrecht|in december 2023
r|oordeelsvormend|60|wonen|Huisvestingsverordening|in december 2023
r|beeldvormend|60|water|Rioleringsplan|in december 2023
g|beeldvormend|60|zorg|Eenzaamheid onder ouderen|in december 2023
r|beeldvormend|90|jeugd|Kindregeling|in januari 2024
r|informatief|30|economie|Koopstromen in de binnenstad|in januari 2024
g|oordeelsvormend|60|groen|Ecologisch maaien|in januari 2024
r|beeldvormend|60|sport|Sportakkoord|in januari 2024
LIST
}

# Brings one request into its state.
rule_on() {
  case $1 in
    g) quietly request grant "$2" --reason "Past in de planning van de raad." ;;
    h) quietly request hold "$2" --until 2023-10-02 --reason "Er komt eerst een brief." ;;
    x) quietly request refuse "$2" --reason "De raad heeft er al over besloten." ;;
    a) quietly request offer "$2" 2023-11-14 --reason "September is vol." ;;
    s) quietly request settle "$2" "een rondleiding op zaterdag" --reason "Dat is genoeg." ;;
    w) quietly request withdraw "$2" --reason "De afzender ziet ervan af." ;;
  esac
}

fill_season() {
  number=$(( $("$program" request list </dev/null | grep -c '^[0-9]') ))
  season_requests | head -n "${1:-40}" | while IFS='|' read -r state kind minutes portfolio subject clauses; do
    number=$((number + 1))
    set -- --date 2023-06-20 --received 2023-06-20 --case "$((3610000 + number))" \
      --kind "$kind" --duration "$minutes" --subject "$subject"
    [ -z "$portfolio" ] || set -- "$@" --portfolio "$portfolio"
    rest=$clauses
    while [ -n "$rest" ]; do
      set -- "$@" --clause "${rest%%;*}"
      case $rest in *';'*) rest=${rest#*;} ;; *) rest= ;; esac
    done
    quietly request add "$@"
    rule_on "$state" "$number"
  done
}
