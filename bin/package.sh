# shellcheck shell=sh
# shellcheck disable=SC2154
# Sourced by ./maillage, which sets root. make_package VERSION writes target/maillage-VERSION.tar.gz and prints its path.

make_package() {
  name=maillage-$1
  stage=$root/target/package/$name
  rm -rf "$root/target/package"
  mkdir -p "$stage/bin" "$stage/lib/cli" "$stage/lib/app" "$stage/systemd"
  say "liste des composants (SBOM)…"
  (cd "$root" && ./mvnw -q -B -ntp -pl .,law,notices,cli,app -Dmaven.test.skip=true package org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom) >&2
  cp "$root/maillage" "$root/LICENSE" "$root/CHANGELOG.md" "$root/docs/operations.md" "$stage/"
  cp "$root/target/sbom.cdx.json" "$stage/"
  cp "$root/bin/jdk.sh" "$stage/bin/"
  cp "$root/bin/maillage.service" "$stage/systemd/"
  cp "$root/bin/INSTALL.txt" "$stage/README"
  cp -R "$root/cli/target/maillage-cli.jar" "$root/cli/target/lib" "$stage/lib/cli/"
  # With their dates: the cache of the rehearsal is for these jars and no other.
  for kept in maillage-app.jar lib maillage-app.aot maillage-app.aot.for; do
    [ ! -e "$root/app/target/dist/$kept" ] || cp -Rp "$root/app/target/dist/$kept" "$stage/lib/app/"
  done
  printf '%s\n' "$1" >"$stage/VERSION"
  (cd "$root/target/package" && tar -czf "$root/target/$name.tar.gz" "$name")
  printf '%s\n' "$root/target/$name.tar.gz"
}
