#!/bin/sh
# Monday morning: so many agents at work on a large collectivity, over HTTP, by the clock (an open model).
# Usage: bench/monday.sh [--population N] [--seconds S | --minutes M] [--agents N] [--every MILLISECONDS] [--home FOLDER] [--keep] [--out FILE]
# Makes a home of that population where there is none (a load, see docs/scale.md), starts the program as ./maillage does, and
# prints what was waited for, what it cost, and the memory. The report is in bench/target/monday.md, or FILE; what each deed
# costs by itself stands beside it, in FILE.tsv. A home that was given is kept.
set -eu
root=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd -P)
cd "$root"
. bin/jdk.sh
say() { printf '%s\n' "monday : $*" >&2; }
population=320000
seconds=300
agents=50
every=5000
folder=
keep=
out=bench/target/monday.md
port=18778
while [ $# -gt 0 ]; do
  case $1 in
    --population) population=$2 && shift ;;
    --seconds) seconds=$2 && shift ;;
    --minutes) seconds=$(($2 * 60)) && shift ;;
    --agents) agents=$2 && shift ;;
    --every) every=$2 && shift ;;
    --home) folder=$2 && keep=yes && shift ;;
    --out) out=$2 && shift ;;
    --port) port=$2 && shift ;;
    --keep) keep=yes ;;
    *) say "« $1 » n’est pas un réglage ; ils sont en tête de bench/monday.sh." && exit 2 ;;
  esac
  shift
done
find_jdk javac
[ -n "$folder" ] || folder=$root/bench/target/homes/$population
mkdir -p "$folder"
program=
stop() { [ -z "$program" ] || { kill "$program" && wait "$program" || true; } 2>/dev/null; program=; }
trap 'stop; [ -n "$keep" ] || rm -rf "$folder"' EXIT

./maillage demo --inconnue >/dev/null 2>&1 || true # builds what is missing, and is refused
if [ ! -f bench/target/classpath ] || [ -n "$(find pom.xml law/src/main bench/pom.xml bench/src -type f -newer bench/target/classpath | head -n 1)" ]; then
  ./mvnw -q -pl bench -am -DskipTests compile dependency:build-classpath -Dmdep.outputFile=target/classpath
fi

# Starts the program, and waits for its answer.
begin() {
  MAILLAGE_HOME=$folder ./maillage demo "$@" --port "$port" >"$folder/out" 2>"$folder/err" &
  program=$!
  until grep -q "http://" "$folder/out" && curl -fs -o /dev/null "http://localhost:$port/connexion"; do
    kill -0 "$program" 2>/dev/null || { cat "$folder/err" >&2; exit 1; }
    sleep 0.2
  done
}

from=$(date +%s)
begin --population "$population"
say "la démonstration de $population personnes répond après $(($(date +%s) - from)) s"
tail -n 2 "$folder/err" >&2
# What made the load is not what serves it: the program is measured as any morning finds it, freshly started.
stop
# The server counts its statements from now on: a home does not.
grep -qs pg_stat_statements "$folder/postgres/postgresql.auto.conf" ||
  printf '%s\n' "shared_preload_libraries = 'pg_stat_statements'" 'pg_stat_statements.track_planning = on' >>"$folder/postgres/postgresql.auto.conf"
begin
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -cp "bench/target/classes:law/target/classes:$(cat bench/target/classpath)" \
  nc.maillage.bench.monday.Monday --base "http://localhost:$port" --home "$folder" --program "$program" \
  --agents "$agents" --every "$every" --seconds "$seconds" --out "$out"
stop
