#!/bin/sh
# Checks every import under Sources and Resources against imports.txt. Says where, and ends 1,
# when a module imports what it may not, or is not in the list.
set -eu
. "$(dirname -- "$0")/sources.sh"

find Sources Resources -name '*.swift' -type f | LC_ALL=C sort | LC_ALL=C awk -f Scripts/imports.awk
