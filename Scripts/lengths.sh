#!/bin/sh
# Checks lengths under Sources: a file has at most 500 lines (over 300 it is named, no more), and a
# function or initializer at most 60. A flat switch or table may be longer when the comment above it
# has a line `// long: why`.
set -eu
. "$(dirname -- "$0")/sources.sh"

find Sources -type f \( -name '*.swift' -o -name '*.c' -o -name '*.h' \) | LC_ALL=C sort \
  | LC_ALL=C awk -v file_most=500 -v file_warn=300 -v body_most=60 -f Scripts/lengths.awk
