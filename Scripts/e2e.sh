#!/bin/sh
# Runs the release build in a terminal of its own (tmux), presses keys, and looks at what a person
# would have seen: the demo's walk, the three desks in both languages, and what may happen to a
# terminal. With CAPTURES=FOLDER the screens are kept there.
set -eu
. "$(dirname -- "$0")/sources.sh"
. Scripts/tmux.sh
. Scripts/demo-data.sh
. Scripts/demo-season.sh
export MARKTMEESTER_TODAY=2023-07-03

new_store() {
  rm -f "$folder"/demo.sqlite*
  MARKTMEESTER_DB="$folder/demo.sqlite" fill_demo
}

# The demo as it runs where there is no terminal.
walk_of_commands() {
  in_tmux new-session -d -x 120 -y 35 -e MARKTMEESTER="$program" \
    'Scripts/demo.sh </dev/null; echo "ended $?"'
  expect 'ended 0'
  expect '$ marktmeester init --demo'
  expect '12 sep 2023'                      # why it could not be then
  expect 'di 26 sep 2023 om 19:30 in de Raadzaal, ingepland'
  expect 'In orde: 1 sessie getoetst.'
  expect 'is ongeschonden en klopt met het plan.'
}

# The registry: sees why not, places, moves, undoes, redoes. $1 is the language, then what is said.
walk_of_plan() {
  open_shell 120 35 "$1"
  press '"$MARKTMEESTER" desk plan' Enter
  expect '3604012'
  capture "plan-$1-1-open"
  press Enter; expect "$2"
  for day in '12 sep 2023' '24 okt 2023' '17 okt 2023'; do
    press g d; expect "$3"
    press -l "$day"; press Enter
    expect_gone "$3"
    press p
    expect "$4"
    capture "plan-$1-2-not-$(echo "$day" | tr -d ' ')"
  done
  press Tab Tab Tab p; expect "$5"
  press p; expect "$6"
  capture "plan-$1-3-placed"
  press m; expect "$7"
  press j; capture "plan-$1-4-moving"
  press Enter; expect "$8"
  press u; expect "$9"
  capture "plan-$1-5-undone"
  press C-r; expect "${10}"
  capture "plan-$1-6-redone"
  press U; expect "${11}"
  capture "plan-$1-7-history"
  press q Q; expect 'shell>'
}

# The presidium: grants one, offers another date for a second, holds a third.
walk_of_review() {
  open_shell 80 24 "$1"
  press '"$MARKTMEESTER" desk review' Enter
  expect "$2 3"
  capture "review-$1-1-open"
  press +; press -l 'Rijp voor bespreking'; press Enter Enter; expect "$3"
  capture "review-$1-2-grant"
  press "$4"; expect "$2 2"
  press d C-u; press -l "$5"; press Enter; press -l 'De avond zit vol'; press Enter Enter
  expect "$3"
  capture "review-$1-3-offer"
  press "$4"; expect "$2 1"
  press w; press -l "$6"; press Enter; press -l 'Wacht op het verslag'; press Enter Enter
  expect "$3"
  capture "review-$1-4-hold"
  press "$4"; expect "$7"
  capture "review-$1-5-done"
  press q; expect 'shell>'
}

# A councillor: finds the evening, opens the detail, on a file that can only be read.
walk_of_browse() {
  chmod 0400 "$folder/demo.sqlite"
  open_shell 60 15 "$1"
  press '"$MARKTMEESTER" desk browse' Enter
  expect '26 sep 2023'
  capture "browse-$1-1-evenings"
  press 5; expect 'Afvalbeleid'
  press /; press -l 'energie'; press Enter Enter; expect "$2"
  capture "browse-$1-2-session"
  press q p; expect "$3"
  press q; expect 'shell>'
  chmod 0600 "$folder/demo.sqlite"
}

# Another desk's step appears, and a session that both change is shown twice.
walk_of_two() {
  new_store
  open_shell 120 35 nl
  press '"$MARKTMEESTER" desk plan' Enter
  expect '3604012'
  press p p; expect 'Met u maakt u het ongedaan'
  press m k
  capture two-1-in-hand
  MARKTMEESTER_DB="$folder/demo.sqlite" "$program" move 1 2023-10-03 >/dev/null
  expect 'intussen door een ander gewijzigd'
  expect '→ di 3 okt'
  capture two-2-told
  press Enter
  expect 'Zoals u het zag: ingekomen; di 26 sep 2023'
  expect 'Zoals het staat: ingekomen; di 3 okt 2023'
  capture two-3-both
  press Escape; expect_gone 'Intussen heeft'
  press Escape; expect 'Teruggezet'
  press Q; expect 'shell>'
}

# A season: ranked evenings, a plan that is searched while the desk reads on, taken over, replanned
# after an anchor moved. $1 is the language, then what is said.
walk_of_season() {
  MARKTMEESTER_DB="$folder/demo.sqlite" fill_season
  open_shell 120 35 "$1"
  press '"$MARKTMEESTER" desk plan' Enter
  expect '3604012'
  press p; expect "$2"; capture "season-$1-1-finder"
  press Escape; expect_gone "$2"
  press A; expect "$3"
  press Escape; expect "$4"; capture "season-$1-2-plan"
  press p; press -l 'zo kan het'; press Enter; expect "$5"; capture "season-$1-3-summary"
  press "$6"; expect "$7"
  MARKTMEESTER_DB="$folder/demo.sqlite" "$program" anchor move begroting-2024 --by -14 >/dev/null
  press M; expect "$8"; capture "season-$1-4-replan"
  press q u; expect "${9}"
  press q Q; expect 'shell>'
}

# A letter beside what was read of it, at three sizes: answered, a phrase left out, another typed and
# seen in dates, taken in. $1 is the language, then what is said.
walk_of_intake() {
  for size in '120 35' '80 24' '40 10'; do
    rm -f "$folder"/demo.sqlite*
    MARKTMEESTER_DB="$folder/demo.sqlite" "$program" init --demo >/dev/null
    # shellcheck disable=SC2086
    open_shell $size "$1"
    press "\"\$MARKTMEESTER\" intake $PWD/Resources/demo-letter.txt" Enter
    expect "$2"
    capture "intake-$1-${size% *}-1-open"
    press n; expect '2 raad'; capture "intake-$1-${size% *}-2-question"
    press 2; expect '2 30 minu'
    press Tab; capture "intake-$1-${size% *}-3-letter"
    press Tab a; press -l 'uiterlijk wk 41'; expect "$3"; capture "intake-$1-${size% *}-4-typing"
    press Enter; expect "$4"
    press x; expect "$5"; press x; expect_gone "$5"
    press q; expect "$6"; press Escape; expect_gone "$6"
    press Y; expect "$7"; expect 'shell>'
    press '"$MARKTMEESTER" desk' Enter; expect '3604012'
    press o; expect "$8"; capture "intake-$1-${size% *}-5-again"
    press q Q; expect 'shell>'
  done
}

# What may happen to a terminal: it is usable after each, and nothing is left on its screen.
walk_of_mishaps() {
  open_shell 80 24 nl
  press '"$MARKTMEESTER" desk plan' Enter
  expect '3604012'
  press C-z; expect 'Stopped'
  press 'fg' Enter; expect '3604012'
  for size in '40 10' '20 5' '200 60' '60 15' '80 24'; do
    in_tmux resize-window -x "${size% *}" -y "${size#* }"
  done
  expect '3604012'
  press q; expect_gone '3604012'
  for signal in TERM HUP INT SEGV ABRT ILL; do
    press clear Enter '"$MARKTMEESTER" desk plan' Enter
    expect '3604012'
    pkill -"$signal" -f "^$program desk plan" || fail "no desk to kill"
    expect_gone 'Verzoeken'
    press "stty -a | grep -q ' icanon ' && stty -a | grep -q ' echo ' && echo usable-\$((6 * 7))-$signal" Enter
    expect "usable-42-$signal"
  done
  press clear Enter 'TERM=dumb "$MARKTMEESTER" desk browse' Enter
  expect '> di 26 sep 2023'
  press q Enter; expect 'shell>'
  press clear Enter 'LC_ALL=C LANG=C "$MARKTMEESTER" desk plan' Enter
  expect '3604012'
  expect '----'
  press q; expect_gone '3604012'
}

# Without a terminal: one line, and the exit code that says so.
without_a_terminal() {
  code=0
  MARKTMEESTER_DB="$folder/demo.sqlite" "$program" desk </dev/null >"$folder/screen" 2>&1 || code=$?
  [ "$code" -eq 2 ] || fail "without a terminal it ended $code, where 2 was expected"
  grep -q -- '--plain' "$folder/screen" || fail "without a terminal it does not say what to do"
}

walk_of_commands
new_store
walk_of_plan nl 'Toets' 'Dag:' 'Kan hier niet' 'De beste plek' 'voorlopig' 'Opgenomen' '3 okt 2023 om' \
  'Ongedaan gemaakt' 'Opnieuw gedaan' 'Journaal'
new_store
walk_of_plan en 'Verdict' 'Day:' 'Not possible here' 'The best slot' 'provisional' 'Taken up' '3 Oct 2023 at' \
  'Undone' 'Done again' 'History'
new_store
walk_of_review nl '1 van' 'Zo vastleggen?' J '3 okt 2023' '4 sep 2023' 'Besloten'
walk_of_browse nl 'Sessies' 'is niet voor wie hier zit'
new_store
walk_of_review en '1 of' 'Record this?' Y '3 Oct 2023' '4 Sep 2023' 'Decided'
walk_of_browse en 'Sessions' 'is not for who sits here'
new_store
walk_of_season nl 'avonden mogelijk' 'Ik zoek' ' nieuw.' 'in één stap' J 'Plan overgenomen' 'wijzig' 'Ongedaan maken'
new_store
walk_of_season en 'evenings possible' 'Searching' ' new.' 'in one step' Y 'Plan adopted' 'change' 'Undo'
walk_of_intake nl Gelezen '15 okt' gewijzigd 'telt niet mee' 'Niet innemen?' 'Verzoek 1 ingenomen' \
  'Wat eruit gelezen is'
walk_of_intake en 'What was read' '15 Oct' changed 'does not count' 'Not take it in?' \
  'Request 1 taken in' 'What was read of it'
new_store
walk_of_two
walk_of_mishaps
without_a_terminal
[ -z "$(ls -A "$folder/home")" ] || fail "something was left in the home folder"
echo "e2e: the walks of plan, season, review, browse and intake, two desks, and what may happen to a terminal"
