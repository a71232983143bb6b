#!/bin/sh
# All that can be told without building. Runs every check, so that one run shows every finding.
set -eu
. "$(dirname -- "$0")/sources.sh"

failed=0
Scripts/format.sh --check || failed=1
Scripts/lengths.sh || failed=1
Scripts/imports.sh || failed=1
[ "$failed" -eq 0 ] && echo "lint: nothing to say"
exit "$failed"
