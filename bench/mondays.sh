#!/bin/sh
# All that docs/performance.md says of Monday mornings, in one go and by itself, on a machine that does nothing else:
#   1. a collectivity of 320,000 is made, by the clock;      2. fifty agents work on it for five minutes;
#   3. each deed is measured among 10,000, 320,000 and 1,000,000 persons;      4. the five minutes become thirty, for memory.
# Usage: bench/mondays.sh [--homes FOLDER] [--population N] [--sizes "N N"] [--seconds S] [--brief S] [--minutes M]
# Homes of those sizes already in FOLDER (FOLDER/10000…) are used, but for the first, which is made anew; all are kept.
# About 45 minutes, of which thirty for the last; the report, bench/target/mondays.md, grows with each step.
set -u
root=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd -P)
cd "$root" || exit 1
say() { printf '%s\n' "mondays : $*" >&2; }
homes=$root/bench/target/homes
population=320000
sizes='10000 1000000'
seconds=300
brief=75
minutes=30
while [ $# -gt 0 ]; do
  case $1 in
    --homes) homes=$2 ;;
    --population) population=$2 ;;
    --sizes) sizes=$2 ;;
    --seconds) seconds=$2 ;;
    --brief) brief=$2 ;;
    --minutes) minutes=$2 ;;
    *) say "« $1 » n’est pas un réglage ; ils sont en tête de bench/mondays.sh." && exit 2 ;;
  esac
  shift 2
done
mkdir -p "$homes" bench/target
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
report=bench/target/mondays.md
home=$homes/$population

tell() { printf '%s\n' "$@" >>"$report"; }

: >"$report"
tell "$(date '+%F %T'), $(nproc) cores, $(git rev-parse --short HEAD 2>/dev/null), load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg)" ''

# Each run says its own figures; a run that fails is told, and the next one goes on.
run() {
  label=$1 && shift
  say "$label"
  tell '' "## $label" ''
  rm -f "$parts/run.md.tsv"
  if bench/monday.sh "$@" --out "$parts/run.md" >"$parts/run.log" 2>&1; then
    cat "$parts/run.md" >>"$report"
  else
    tell 'Failed:' '' "$(tail -n 20 "$parts/run.log")"
  fi
}

# Seconds of processor of the program and of its server, and the highest memory of the program.
spent() {
  server=$(head -n 1 "$home/postgres/postmaster.pid" 2>/dev/null || echo 0)
  ticks=$(sed "s/.*) //" "/proc/$1/stat" 2>/dev/null | cut -d" " -f12,13)
  served=$(for one in $server $(ps -o pid= --ppid "$server" 2>/dev/null); do sed 's/.*) //' "/proc/$one/stat" 2>/dev/null | cut -d' ' -f12-15; done)
  printf '%s\n' "$ticks" | awk '{ printf "processor of the program %.0f s, ", ($1 + $2) / 100 }'
  printf '%s\n' "$served" | awk 'NR == 1 { s += $3 + $4 } { s += $1 + $2 } END { printf "of PostgreSQL %.0f s", s / 100 }'
  awk '/VmHWM/ { printf ", memory of the program %.0f MiB at most", $2 / 1024 }' "/proc/$1/status"
}

say "une collectivité de $population personnes"
./maillage demo --inconnue >/dev/null 2>&1 || true # builds what is missing, and is refused
rm -rf "$home" && mkdir -p "$home"
from=$(date +%s)
MAILLAGE_HOME=$home ./maillage demo --population "$population" --port 18779 >"$home/out" 2>"$home/err" &
program=$!
until grep -q 'http://' "$home/out" || ! kill -0 "$program" 2>/dev/null; do sleep 0.5; done
tell "## A home of $population persons" '' \
  "Answers after $(($(date +%s) - from)) s: $(spent "$program"). $(du -sm "$home/postgres" | cut -f1) MiB on disk." '' "$(tail -n 1 "$home/err")"
kill "$program" 2>/dev/null
wait "$program"

run "$population persons, $seconds s" --population "$population" --home "$home" --seconds "$seconds"
mv "$parts/run.md.tsv" "$parts/$population.tsv"
for size in $sizes; do
  run "$size persons, $brief s" --population "$size" --home "$homes/$size" --seconds "$brief"
  mv "$parts/run.md.tsv" "$parts/$size.tsv"
done

# Every deed, size by size: processor of the program, of PostgreSQL, time inside PostgreSQL, statements.
tell '' '## Each deed alone, size by size (p50, processor of the program, processor of PostgreSQL, the same SQL inside PostgreSQL; ms)' ''
# shellcheck disable=SC2086 # sizes are separated by spaces on purpose
all=$(printf '%s\n' $sizes "$population" | sort -n)
# shellcheck disable=SC2086
{
  printf '| deed |' && printf ' %s |' $all && printf '\n|---|' && printf -- '---|%.0s' $all && printf '\n'
  for size in $all; do [ ! -f "$parts/$size.tsv" ] || sed "s/^/$size\t/" "$parts/$size.tsv"; done |
    awk -F'\t' '!($2 in seen) { seen[$2]; deeds[++n] = $2 } !($1 in had) { had[$1]; sizes[++m] = $1 } { cell[$2, $1] = $3 " · " $5 " · " $6 " · " $7 }
      END { for (d = 1; d <= n; d++) { line = "| " deeds[d] " |"; for (s = 1; s <= m; s++) line = line " " cell[deeds[d], sizes[s]] " |"; print line } }'
} >>"$report"

[ "$minutes" -eq 0 ] || run "$population persons, $minutes minutes" --population "$population" --home "$home" --minutes "$minutes"
tell '' "$(date '+%F %T'), end."
cat "$report"
