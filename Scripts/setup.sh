#!/bin/sh
# Installs what this machine lacks to build and test Marktmeester, and nothing else.
# Needs: a Swift toolchain (which it does not install) and, on Debian, root or sudo.
set -eu

swift_least="6.2"

# What is needed, one a line: the Debian package to install, and after it what else will do.
# (The toolchain can use more, such as Python for its debugger; building does not.)
needs="
binutils
ca-certificates
g++ libstdc++-*-dev
git
libc6-dev
libcadical-dev
libcurl4-openssl-dev libcurl4 libcurl4t64
libncurses-dev
libsqlite3-dev
libxml2-dev libxml2 libxml2-16
make
pkg-config pkgconf
poppler-utils
procps
tmux
tzdata
zlib1g-dev
"

say() { printf '%s\n' "setup: $*" >&2; }

# Prints the packages that are needed and not installed. (In parentheses: a shell of its own, in
# which `*` is left to dpkg-query and `case`.)
missing_packages() (
  set -f
  # shellcheck disable=SC2086 # one word a package
  installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $needs 2>/dev/null |
    sed -n 's/^installed //p')
  printf '%s\n' "$needs" | while read -r package others; do
    [ -n "$package" ] || continue
    found=no
    for name in $installed; do
      for pattern in $package $others; do
        # shellcheck disable=SC2254 # a pattern is what it is
        case $name in $pattern) found=yes ;; esac
      done
    done
    [ "$found" = yes ] || echo "$package"
  done
  # Swift links with gold, which newer Debians keep in a package of its own.
  command -v ld.gold >/dev/null || echo binutils-gold
)

# Installs the packages named, as root or through sudo.
install_packages() {
  if [ "$(id -u)" -eq 0 ]; then
    as_root="env"
  elif command -v sudo >/dev/null; then
    as_root="sudo env"
  else
    say "these packages are missing: $*"
    say "installing them takes root or sudo, and this is neither. As root, run:"
    say "  apt-get install --no-install-recommends $*"
    exit 1
  fi
  say "installing $*"
  $as_root DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null
  $as_root DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" </dev/null
}

# On a system that is not Debian: says what is needed, and stops when the headers are not there.
look_for_headers() {
  [ -e /usr/include/sqlite3.h ] && [ -e /usr/include/curses.h ] &&
    [ -e /usr/include/ccadical.h ] && command -v tmux >/dev/null &&
    command -v pdftotext >/dev/null && return
  say "this is not Debian or Ubuntu, so nothing is installed. Needed are the headers of SQLite 3,"
  say "ncurses (wide characters) and CaDiCaL, tmux, pdftotext, git, make, binutils, pkg-config and a C++ library with its headers."
  [ -e /usr/include/sqlite3.h ] && [ -e /usr/include/curses.h ] &&
    [ -e /usr/include/ccadical.h ] || exit 1
}

# Stops with what to do when Swift is absent or too old.
look_for_swift() {
  if ! command -v swiftc >/dev/null; then
    say "Swift is not on the PATH. Install $swift_least or newer: https://www.swift.org/install/linux/"
    exit 1
  fi
  version=$(swiftc --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  if [ -z "$version" ]; then
    say "\"swiftc --version\" does not answer. Reinstall Swift: https://www.swift.org/install/linux/"
    exit 1
  fi
  oldest=$(printf '%s\n%s\n' "$version" "$swift_least" | sort -t . -k 1,1n -k 2,2n | head -n 1)
  if [ "$oldest" != "$swift_least" ]; then
    say "Swift $version is too old; $swift_least or newer is needed: https://www.swift.org/install/linux/"
    exit 1
  fi
}

# Reads ID and ID_LIKE of this system, in a shell of its own.
system=$( (. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}") 2>/dev/null || true)
# Packages first: without some of them Swift cannot even tell its version.
case " $system " in
  *" debian "* | *" ubuntu "*)
    missing=$(missing_packages)
    # shellcheck disable=SC2086 # one word a package
    [ -z "$missing" ] || install_packages $missing
    ;;
  *) look_for_headers ;;
esac
look_for_swift
