#!/bin/sh
# On a terminal: opens the desk on the council that is built in, with a season of requests in every
# state. The first argument tells who sits there: plan (the registry), review (the presidium) or
# browse (a councillor).
# Elsewhere: shows the road from a letter to a planned session, command by command, and stops at the
# first that fails. Leaves nothing behind.
# MARKTMEESTER names the program; without it, the release build is taken.
set -eu
. "$(dirname -- "$0")/sources.sh"

program=${MARKTMEESTER:-$(swift build -c release --show-bin-path)/marktmeester}
if [ ! -x "$program" ]; then
  echo "demo: there is no $program. Run \"make release\" first." >&2
  exit 66
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/marktmeester-demo.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

export MARKTMEESTER_DB="$folder/demo.sqlite"
export MARKTMEESTER_TODAY=2023-07-03

if [ -t 0 ] && [ -t 1 ]; then
  . "$(dirname -- "$0")/demo-data.sh"
  . "$(dirname -- "$0")/demo-season.sh"
  fill_demo
  fill_season
  "$program" desk "${1:-plan}"
  exit
fi

# Shows a command as one would type it, and runs it.
step() {
  printf '\n$ marktmeester'
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9_.:=/-]* | '') printf ' "%s"' "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  status=0
  "$program" "$@" </dev/null || status=$?
  if [ "$status" -ne 0 ]; then
    echo "demo: the step above ended $status, where 0 was expected." >&2
    exit "$status"
  fi
}

echo "Today is $MARKTMEESTER_TODAY. A letter has come in at the griffie."
step init --demo
step intake --demo --add
step dates 1
step why 1 2023-09-12
step request grant 1 --by meeting \
  --reason "Het onderwerp is rijp voor bespreking en eind september past in de planning van de raad."
step place 1 2023-09-26
step check
step agenda
step log
step verify
