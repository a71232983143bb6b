# A terminal of its own for end-to-end runs: tmux, nothing of the user's surroundings. Sourced.
# Sets `program` and `folder`; captures go to $CAPTURES, where that is set.

program=${MARKTMEESTER:-$(swift build -c release --show-bin-path)/marktmeester}
if ! command -v tmux >/dev/null; then
  echo "e2e: tmux is missing. Run \"make setup\"." >&2
  exit 1
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/marktmeester-e2e.XXXXXX")
mkdir "$folder/home" "$folder/tmp"
cat >"$folder/tmux.conf" <<'END'
set -g default-shell /bin/sh
set -g default-terminal screen-256color
set -g history-limit 50000
set -g remain-on-exit on
set -s escape-time 0
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

look() { in_tmux capture-pane -p -J -S - >"$folder/screen"; }

fail() {
  echo "e2e: $1" >&2
  [ ! -s "$folder/screen" ] || sed 's/^/  | /' "$folder/screen" >&2
  exit 1
}

# Waits, ten seconds at most, until the screen has a line with this text, in whatever case.
expect() {
  tries=100
  until look && grep -qiF -- "$1" "$folder/screen"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "nowhere on the screen: $1"
    sleep 0.1
  done
}

# Waits until no line of the screen has this text.
expect_gone() {
  tries=100
  while look && grep -qiF -- "$1" "$folder/screen"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "still on the screen: $1"
    sleep 0.1
  done
}

# Types keys, each by its name in tmux; a word after -l is typed as it is.
press() { in_tmux send-keys "$@"; }

# Keeps what is on the screen under a name.
capture() {
  look
  [ -z "${CAPTURES:-}" ] || { mkdir -p "$CAPTURES" && cp "$folder/screen" "$CAPTURES/$1.txt"; }
}

# A shell in a terminal of a size, with the program and a store in its environment.
open_shell() {
  # One shell after the other: the old one's server ends with it, when it is ready to.
  in_tmux kill-server 2>/dev/null || true
  while in_tmux has-session 2>/dev/null; do sleep 0.1; done
  sleep 0.2
  in_tmux new-session -d -x "$1" -y "$2" -e MARKTMEESTER="$program" \
    -e MARKTMEESTER_DB="$folder/demo.sqlite" -e MARKTMEESTER_TODAY=2023-07-03 \
    -e MARKTMEESTER_LANG="$3" -e PS1='shell> ' sh
  expect 'shell>'
}
