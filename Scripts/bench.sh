#!/bin/sh
# Runs the benchmarks, which are a package of their own.
set -eu
. "$(dirname -- "$0")/sources.sh"

if [ ! -e Benchmarks/Package.swift ]; then
  echo "There are no benchmarks yet."
  exit 0
fi
swift run -c release --package-path Benchmarks figures "$@"
