# Read by the other scripts: goes to the project's folder, and sets `sources` to the Swift files
# and folders that are ours (not what SwiftPM fetched or built).
# shellcheck shell=sh
CDPATH='' cd -- "$(dirname -- "$0")/.."
sources=""
for path in Package.swift Sources Tests Resources Benchmarks/Package.swift Benchmarks/Sources; do
  if [ -e "$path" ]; then sources="$sources $path"; fi
done
