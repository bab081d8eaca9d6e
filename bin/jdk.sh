# shellcheck shell=sh
# Sourced by ./maillage and ./check. find_jdk [javac] sets and exports JAVA_HOME, or says in one line what to do.

wanted_java=25

java_major() {
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]\{1,\}\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]\{1,\}\).*/\1/p'
  fi
}

java_fits() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/$2" ] || return 1
  found_java=$(java_major "$1" | head -n 1)
  [ "${found_java:-0}" -ge "$wanted_java" ]
}

real_path() {
  path=$1
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in
      /*) path=$link ;;
      *) path=$(dirname "$path")/$link ;;
    esac
  done
  printf '%s\n' "$(CDPATH='' cd -- "$(dirname "$path")" && pwd -P)/$(basename "$path")"
}

# On macOS /usr/bin/java is a stub that may open a window: Apple's own index is asked instead.
java_on_path() {
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$wanted_java+" 2>/dev/null || true
  elif onpath=$(command -v java 2>/dev/null); then
    onpath=$(real_path "$onpath")
    printf '%s\n' "${onpath%/bin/java}"
  fi
}

find_jdk() {
  tool=${1:-java}
  if [ -n "${MAILLAGE_JAVA_HOME:-}" ]; then
    if java_fits "$MAILLAGE_JAVA_HOME" "$tool"; then
      JAVA_HOME=$MAILLAGE_JAVA_HOME
      export JAVA_HOME
      return 0
    fi
    say "MAILLAGE_JAVA_HOME (« $MAILLAGE_JAVA_HOME ») n’est pas un JDK $wanted_java ou plus récent : corrigez ce chemin, ou retirez la variable."
    return 1
  fi
  for found_home in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk* \
    /usr/local/opt/openjdk* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if java_fits "$found_home" "$tool"; then
      JAVA_HOME=$found_home
      export JAVA_HOME
      return 0
    fi
  done
  say "il faut un JDK $wanted_java ou plus récent, et aucun n’est installé ici : installez-en un (par exemple Temurin $wanted_java, https://adoptium.net), ou donnez son dossier dans MAILLAGE_JAVA_HOME."
  return 1
}
