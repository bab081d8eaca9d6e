#!/bin/sh
# sqlmap and wapiti over every form and list of a demonstration of 200 persons, signed in as each role. Debian: apt-get install sqlmap wapiti
# Usage: bench/security.sh [FOLDER]     (default: target/security; two hours on two cores)
# MAILLAGE_SECURITY_ONLY='/(avis|candidatures|recrutement|organigramme)' keeps to those addresses, MAILLAGE_SECURITY_ROLES to those roles for wapiti.
set -eu

root=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd -P)
folder=${1:-$root/target/security}
port=${MAILLAGE_SECURITY_PORT:-18977}
address=http://localhost:$port
mkdir -p "$folder"
for tool in sqlmap wapiti python3 curl; do
  command -v "$tool" >/dev/null 2>&1 || { echo "security : il manque $tool (Debian : apt-get install -y sqlmap wapiti python3 curl)" >&2; exit 1; }
done

program=
start() {
  MAILLAGE_HOME=$folder/home "$root/maillage" demo --population 200 --port "$port" >"$folder/demo.log" 2>&1 &
  program=$!
  until grep -q 'Ctrl+C' "$folder/demo.log"; do
    kill -0 $program 2>/dev/null || { cat "$folder/demo.log" >&2; exit 1; }
    sleep 1
  done
}
stop() {
  if [ -n "$program" ]; then kill "$program"; wait "$program" || true; fi 2>/dev/null
  program=
}
trap stop EXIT INT TERM

# An attack that goes all the way suspends the very account that it came by: each begins on the same home.
rm -rf "${folder:?}/home" "$folder/untouched"
start
stop
cp -a "$folder/home" "$folder/untouched"
afresh() {
  stop
  rm -rf "${folder:?}/home"
  cp -a "$folder/untouched" "$folder/home"
  start
}
afresh

{ date -u; sqlmap --version; wapiti --version 2>&1 | tail -n 1; } | tee "$folder/versions.txt"
python3 "$root/bench/forms.py" "$address" "$folder/requests" | tee "$folder/covered.txt"
python3 "$root/bench/strangers.py" "$address" | tee "$folder/strangers.txt"

# Each file by itself, three at a time: a request that fails does not hide the next one. Times are not measured: a busy machine would
# invent findings. A session that the tools ended is opened again.
mkdir -p "$folder/sqlmap" "$folder/sessions" "$folder/states"
cat >"$folder/one.sh" <<'ONE'
root=$1 folder=$2 address=$3 file=$4
name=$(basename "$file")
role=$(echo "$name" | sed 's/^[0-9]*-\([a-z]*\).*/\1/')
session=$folder/sessions/$role
cookies=$(cat "$session" 2>/dev/null || true)
if [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $cookies" "$address/mon-compte")" != 200 ]; then
  cookies=$(python3 "$root/bench/forms.py" "$address" "$folder" "$role") || { echo "$name" >>"$folder/lost.txt"; exit 0; }
  echo "$cookies" >"$session"
fi
token=$(curl -s -H "Cookie: $cookies" "$address/mon-compte" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
sed -e "s#^Cookie: .*#Cookie: $cookies#" -e "s#_csrf=[^&]*#_csrf=$token#" "$file" >"$folder/sessions/$name"
sqlmap --ignore-stdin -r "$folder/sessions/$name" --batch --disable-coloring --flush-session --output-dir="$folder/states/${name%.txt}" \
  --level=1 --risk=1 --answers='keep testing the others=Y' --technique=BEU --dbms=PostgreSQL --ignore-code='*' --timeout=30 --retries=1 \
  --param-exclude='^_csrf$|^(maillage|maillage-form|maillage-agent|maillage-collectivite)$' >"$folder/sessions/$name.log" 2>&1 || true
mv "$folder/sessions/$name.log" "$folder/sqlmap/$name"
ONE
find "$folder/requests" -name '*.txt' | sort | xargs -P 3 -I '{}' sh "$folder/one.sh" "$root" "$folder" "$address" '{}'

# Not ssrf, which calls a server outside; nor blindsql, which measures times; nor wapp, whose list must be downloaded.
modules='sql,xss,permanentxss backup,htaccess,shellshock,xxe,crlf,csp,csrf,cookieflags,http_headers,redirect,methods exec file'
# Debian's wapiti 3.0.4 makes of its option -x an expression that Python 3.11 refuses: that one function is replaced.
wapiti_here='import re, wapitiCore.net.crawler as c, wapitiCore.main.wapiti as w
c.wildcard_translate = lambda p: re.compile(".*".join(map(re.escape, p.split("*"))) + r"\Z", re.S)
w.wapiti_main()'
for group in $modules; do
  for role in ${MAILLAGE_SECURITY_ROLES:-reception bureau administration ressources}; do
    afresh
    name=wapiti-$role-$(echo "$group" | tr , -)
    cookies=$(python3 "$root/bench/forms.py" "$address" "$folder" "$role")
    $(sed -n "1s/^.!//p" "$(command -v wapiti)") -c "$wapiti_here" -u "$address/mon-compte" -H "Cookie: $cookies" -x "$address/deconnexion" --scope folder --flush-session \
      --max-scan-time 300 --max-attack-time "${MAILLAGE_WAPITI_SECONDS:-600}" \
      -m "$group" -f txt -o "$folder/$name.txt" --store-session "$folder/wapiti-state" >"$folder/$name.log" 2>&1 || true
  done
done

{
  echo "requests tried by sqlmap: $(ls "$folder/sqlmap" | wc -l); sessions lost: $(cat "$folder/lost.txt" 2>/dev/null | wc -l)"
  echo "parameters told injectable: $(grep -l 'identified the following injection' "$folder"/sqlmap/*.txt 2>/dev/null | wc -l)"
  echo "parameters tried: $(grep -h 'does not seem to be injectable' "$folder"/sqlmap/*.txt | wc -l)"
  echo "wapiti, cut short: $(grep -l 'Max attack time' "$folder"/wapiti-*.log 2>/dev/null | wc -l) of $(ls "$folder"/wapiti-*.log | wc -l)"
  echo "answers 500 met: $(grep -hoE '500 \([^)]*\) - [0-9]+ times' "$folder"/sqlmap/*.txt | wc -l)"
} | tee "$folder/summary.txt"
