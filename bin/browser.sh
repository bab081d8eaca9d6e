# shellcheck shell=sh
# Sourced by ./check. find_browser exports MAILLAGE_CHROME; it installs a browser where there is none.

installed_browser() {
  for name in google-chrome-stable google-chrome chromium chromium-browser chrome; do
    if command -v "$name" 2>/dev/null; then
      return 0
    fi
  done
  for browser in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "${HOME:-/nonexistent}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "${HOME:-/nonexistent}"/.cache/ms-playwright/chromium-*/chrome-linux*/chrome \
    "${HOME:-/nonexistent}"/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*; do
    if [ -x "$browser" ]; then
      printf '%s\n' "$browser"
      return 0
    fi
  done
  return 1
}

browser_from_debian() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  say "aucun navigateur : installation de Chromium par apt-get…"
  apt-get update >target/browser.log 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu >>target/browser.log 2>&1
}

browser_from_playwright() {
  say "aucun navigateur : Playwright en télécharge un…"
  mkdir -p target/browser
  playwright=$(sed -n 's/.*<playwright.version>\(.*\)<\/playwright.version>.*/\1/p' pom.xml)
  cat >target/browser/pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>nc.maillage</groupId><artifactId>browser</artifactId><version>0</version>
  <dependencies>
    <dependency><groupId>com.microsoft.playwright</groupId><artifactId>playwright</artifactId><version>$playwright</version></dependency>
  </dependencies>
</project>
XML
  ./mvnw -q -B -ntp -f target/browser/pom.xml dependency:copy-dependencies -DoutputDirectory=lib >target/browser.log 2>&1 &&
    "$JAVA_HOME/bin/java" -cp 'target/browser/lib/*' com.microsoft.playwright.CLI install chromium >>target/browser.log 2>&1
}

find_browser() {
  mkdir -p target
  if [ -n "${MAILLAGE_CHROME:-}" ] && [ ! -x "$MAILLAGE_CHROME" ]; then
    say "MAILLAGE_CHROME (« $MAILLAGE_CHROME ») n’est pas un programme : corrigez ce chemin, ou retirez la variable."
    return 1
  fi
  if [ -z "${MAILLAGE_CHROME:-}" ]; then
    MAILLAGE_CHROME=$(installed_browser) || { browser_from_debian || browser_from_playwright || true; MAILLAGE_CHROME=$(installed_browser) || MAILLAGE_CHROME=; }
  fi
  if [ -z "$MAILLAGE_CHROME" ]; then
    say "il faut Chrome ou Chromium pour les essais de pages, et il n’a pas pu être installé (target/browser.log) : installez-le, ou donnez son chemin dans MAILLAGE_CHROME."
    return 1
  fi
  export MAILLAGE_CHROME
}
