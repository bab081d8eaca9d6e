#!/bin/sh
# Twenty thousand invented notices, and how long anyone waits for a search among them: docs/performance.md.
set -e
cd "$(dirname "$0")/.."
exec ./mvnw -pl app -am test -Dtest=VacancySearchMeasureTest -Dmeasure=true -Dsurefire.failIfNoSpecifiedTests=false
