#!/bin/sh
# How long a newcomer waits: first start of the demonstration and second start, then a plain start of the same home, from
# built jars to the sign-in page.
# Beside them, a floor: the program started on an empty home, where nothing is invented. Usage: bench/starts.sh [population]
set -eu
root=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd -P)
cd "$root"
. bin/jdk.sh
say() { printf '%s\n' "starts : $*" >&2; }
find_jdk javac
population=${1:-}
port=18777
home=$(mktemp -d)
program=
trap '[ -z "$program" ] || kill "$program" 2>/dev/null || true; rm -rf "$home"' EXIT

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# Starts the program with the arguments given, and prints the milliseconds until its sign-in page answers.
wait_for_page() {
  from=$(milliseconds)
  MAILLAGE_HOME=$home ./maillage "$@" --port $port >"$home/out" 2>"$home/err" &
  program=$!
  until grep -q "http://" "$home/out" && curl -fs -o /dev/null "http://localhost:$port/connexion"; do
    kill -0 "$program" || { cat "$home/err" >&2; exit 1; }
    sleep 0.05
  done
  echo "$*: $(($(milliseconds) - from)) ms"
}

stop() {
  kill "$program"
  wait "$program" || true
  program=
}

./maillage demo --inconnue >/dev/null 2>&1 || true # builds what is missing, and is refused
wait_for_page run
stop
rm -rf "${home:?}"/*
wait_for_page demo ${population:+--population "$population"}
tail -n 1 "$home/err"
stop
wait_for_page demo
stop
wait_for_page run
stop
