#!/bin/sh
# Runs the demo with the release build in a terminal of its own (tmux, 120 by 35, nothing of the
# user's surroundings), and looks at what a person would have seen.
set -eu
. "$(dirname -- "$0")/sources.sh"

if ! command -v tmux >/dev/null; then
  echo "e2e: tmux is missing. Run \"make setup\"." >&2
  exit 1
fi
program=$(swift build -c release --show-bin-path)/marktmeester
seconds=60

folder=$(mktemp -d "${TMPDIR:-/tmp}/marktmeester-e2e.XXXXXX")
mkdir "$folder/home" "$folder/tmp"
cat >"$folder/tmux.conf" <<'END'
set -g default-shell /bin/sh
set -g default-terminal screen-256color
set -g history-limit 50000
set -g remain-on-exit on
END

# tmux with a server, a folder and surroundings of its own.
in_tmux() {
  env -i PATH="$PATH" HOME="$folder/home" TMPDIR="$folder/tmp" TMUX_TMPDIR="$folder/tmp" \
    TERM=screen-256color TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 \
    tmux -L e2e -f "$folder/tmux.conf" "$@"
}

clean_up() {
  in_tmux kill-server 2>/dev/null || true
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
  echo "e2e: $1" >&2
  [ ! -s "$folder/screen" ] || sed 's/^/  | /' "$folder/screen" >&2
  exit 1
}

# Fails unless the screen has a line with this text, in whatever case.
expect() {
  grep -qiF -- "$1" "$folder/screen" || fail "nowhere on the screen: $1"
}

in_tmux new-session -d -x 120 -y 35 -e MARKTMEESTER="$program" -e STATUS="$folder/status" \
  'Scripts/demo.sh; echo $? >"$STATUS.new"; mv "$STATUS.new" "$STATUS"'

tries=$((seconds * 10))
while [ ! -e "$folder/status" ] && [ "$tries" -gt 0 ]; do
  sleep 0.1
  tries=$((tries - 1))
done
in_tmux capture-pane -p -J -S - >"$folder/screen"
[ -e "$folder/status" ] || fail "the demo was not done after $seconds seconds"
[ "$(cat "$folder/status")" -eq 0 ] || fail "the demo ended $(cat "$folder/status")"

expect '$ marktmeester init --demo'
expect '12 sep 2023'                      # why it could not be then
expect 'di 26 sep 2023 om 19:30 in de Raadzaal, ingepland'
expect 'In orde: 1 sessie getoetst.'
expect 'is ongeschonden en klopt met het plan.'
[ -z "$(ls -A "$folder/home")" ] || fail "the demo left something in the home folder"
[ -z "$(find "$folder/tmp" -name 'marktmeester-demo.*')" ] || fail "the demo left its folder behind"
echo "e2e: the demo ends 0 and shows the planned session"
