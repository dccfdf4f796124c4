#!/usr/bin/env bash
# words.bash PROGRAMS BUILT SOURCES: compares what --help names with what man pages and completions name, both ways.
set -euo pipefail
programs=$1 built=$2 sources=$3 failures=0

wrong() { printf 'WRONG: %s\n' "$*"; failures=$((failures + 1)); }
same() { # same WHAT EXPECTED FOUND: lists, a word a line
  [ "$2" = "$3" ] || wrong "$1:"$'\n'"$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") | sed -n 's/^</  missing:/p; s/^>/  too much:/p')"
}
# The long options that a help text names at the beginning of its lines.
options() { sed -nE 's/^ +((-[a-zA-Z], ?)?--[a-z0-9-]+(,--[a-z0-9-]+)*).*/\1/p' | grep -oE -- '--[a-z0-9-]+' | sort -u; }
# Those that stand in front of a paragraph in a man page's text.
page_options() { sed 's/\\-/-/g; s/\\f.//g' | awk 'head { print; head = 0 } /^\.TP/ { head = 1 }' | grep -oE -- '--[a-z0-9-]+' | sort -u; }
section() { awk -v name="$2" '/^\.S[SH]/ { inside = ($0 == ".SS " name) } inside' "$1"; }

compopt() { :; } # which works only while bash completes
completed() { # completed FUNCTION WORD...: what bash would offer for the last word
  COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMPREPLY=()
  "$1"
  printf '%s\n' "${COMPREPLY[@]}" | sort -u
}
set +eu # as in a shell where somebody types
. "$built/completions/faces.bash"; . "$sources/completions/faces-studio.bash"
set -eu

no_help() { grep -vxE -- '--help|--version' || true; }
commands=$("$programs/faces" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z-]\+\) .*/\1/p')
[ "$(wc -w <<<"$commands")" -gt 20 ] || wrong "faces --help lists few commands: $commands"
same "commands in faces.1" "$(sort <<<"$commands")" "$(sed -n '/^\.SH COMMANDS/,/^\.SH EXIT/s/^\.SS //p' "$built/man/faces.1" | sed 's/\\-/-/g' | sort)"
same "commands in bash" "$(sort <<<"$commands")" "$(completed _faces faces '' | grep -v '^-')"
# All in one call: fish takes its time to start.
in_fish=$(! command -v fish >/dev/null || fish --no-config -c "source $built/completions/faces.fish
  for command in $(tr '\n' ' ' <<<"$commands")
    complete -C \"faces \$command --\" | string replace -r '\t.*' '' | string replace -r '^' \"\$command \"
  end")
for command in $commands; do
  help=$("$programs/faces" "$command" --help | options)
  same "faces.1, $command" "$(no_help <<<"$help")" "$(section "$built/man/faces.1" "$command" | page_options | no_help)"
  same "bash, $command" "$help" "$(completed _faces faces "$command" --)"
  same "zsh, $command" "$help" "$(awk -v name="    $command)" '/^    [a-z-]+\)$/ { inside = ($0 == name) } /^_faces\(/ { exit } inside' "$built/completions/faces.zsh" |
    grep -oE "(\)|')--[a-z0-9-]+\[" | grep -oE -- '--[a-z0-9-]+' | sort -u)"
  if command -v fish >/dev/null; then
    same "fish, $command" "$help" "$(sed -n "s/^$command //p" <<<"$in_fish" | sort -u)"
  fi
done
command -v fish >/dev/null || echo "fish is not installed: what it offers was not asked."

same "bash, --net" $'classic-multi\nclassic-single\ncompact' "$(completed _faces faces train a.faces --net '')"
same "bash, --net=cl" $'classic-multi\nclassic-single' "$(completed _faces faces train a.faces --net = cl)"
same "bash, --run" last "$(completed _faces faces evaluate a.faces --run '')"
same "bash, a file is left to bash" '' "$(completed _faces faces predict a.faces pho)"
same "bash, faces-serve" "$("$programs/faces" serve --help | options)" "$(completed _faces faces-serve a.faces --)"

if [ -x "$programs/faces-serve" ]; then
  help=$("$programs/faces-serve" --help | options)
  same "faces-serve.1" "$help" "$(page_options <"$built/man/faces-serve.1")"
  # It is started by faces serve, whose words it shares; the completions are written from those.
  same "faces-serve and faces serve" "$(no_help <<<"$help")" "$("$programs/faces" serve --help | options | no_help)"
fi
if [ -x "$programs/faces-studio" ]; then
  help=$("$programs/faces-studio" --help | options)
  same "faces-studio.1" "$help" "$(page_options <"$built/man/faces-studio.1")"
  same "bash, faces-studio" "$help" "$(completed _faces_studio faces-studio --)"
  same "zsh, faces-studio" "$help" "$(grep -oE -- "['{,)]--[a-z-]+[[}]" "$sources/completions/faces-studio.zsh" | grep -oE -- '--[a-z-]+' | sort -u)"
  same "fish, faces-studio" "$help" "$(grep -oE -- ' -l [a-z-]+' "$sources/completions/faces-studio.fish" | sed 's/ -l /--/' | sort -u)"
  pages=$("$programs/faces-studio" --help | tr -s ' \n' ' ' | sed -nE 's/.*Page to show: ([a-z, ]+)\..*/\1/p' | sed 's/ or /, /' | tr -d ' ' | tr ',' '\n' | sort)
  same "bash, faces-studio --page" "$pages" "$(completed _faces_studio faces-studio --page '')"
fi
[ "$failures" = 0 ] && echo "$(wc -w <<<"$commands") commands, their man pages and completions agree." || exit 1
