#!/bin/sh
# Lays our Swift files out; with --check only says where they differ, and ends 1 if one does.
set -eu
. "$(dirname -- "$0")/sources.sh"

# shellcheck disable=SC2086 # one word a path
case ${1:-} in
  --check) swift format lint --strict --parallel --recursive $sources ;;
  "") swift format --in-place --parallel --recursive $sources ;;
  *) echo "usage: format.sh [--check]" >&2; exit 64 ;;
esac
