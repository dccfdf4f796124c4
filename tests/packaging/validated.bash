#!/usr/bin/env bash
# validated.bash BUILT SOURCES: what others check of what is installed. 77, skipped, where none of the checkers is there.
set -euo pipefail
built=$1 sources=$2 id=org.faces_studio.FacesStudio tried=0 failures=0

check() { # check PROGRAM COMMAND...: silence is content
  command -v "$1" >/dev/null || { echo "$1 is not installed: its check is left out."; return; }
  tried=$((tried + 1))
  local said; said=$("${@:2}" 2>&1) && [ -z "$said" ] && return
  printf 'WRONG: %s\n%s\n' "${*:2}" "$said"; failures=$((failures + 1))
}
quiet() { local said; said=$("$@" 2>&1) || { echo "$said"; return 1; }; }
page() { MANWIDTH=80 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null; }
types() { # its database is made elsewhere
  local place; place=$(mktemp -d); mkdir "$place/packages"; cp "$sources/desktop/$id.xml" "$place/packages"
  quiet update-mime-database "$place" && grep -q ':application/x-faces-model:\*\.faces-model$' "$place/globs2" &&
    grep -aq 'application/x-faces-project' "$place/magic"; local code=$?
  rm -r "$place"; return $code
}
icons() { (cd "$sources/icons" && sha256sum --check --quiet drawn-from); } # the pictures are those of today's SVGs

[ ! -f "$built/desktop/$id.metainfo.xml" ] || {
  check desktop-file-validate desktop-file-validate "$sources/desktop/$id.desktop"
  check appstreamcli quiet appstreamcli validate --no-net "$built/desktop/$id.metainfo.xml"
  check update-mime-database types
  check sha256sum icons
}
for page in "$built"/man/*.1; do check man page "$page"; done
# The package says the version it is of.
version=$(sed -nE '1s/^faces-studio \(([^-]+)-1\).*/\1/p' "$sources/debian/changelog")
grep -q "\"Faces Studio $version\"" "$built/man/faces.1" || { echo "WRONG: debian/changelog speaks of version $version, not of this one."; failures=1; }
[ "$failures" = 0 ] || exit 1
[ "$tried" -gt 0 ] || exit 77
