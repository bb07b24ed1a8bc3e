#!/usr/bin/env bash
# Entry point of the action: runs the suite, writes every report, and adds the table to the job summary.
set -euo pipefail

report=${CONFORMANCE_REPORT:?}
mkdir -p "$report"

# Shell words, so that a command with spaces can be quoted. They come from the workflow itself, so eval is safe.
eval "words=(${CONFORMANCE_ARGUMENTS:-})"

# The executor inherits the environment; keep these settings away from it.
package=${CONFORMANCE_PACKAGE:?}
target=${CONFORMANCE_TARGET:?}
profile=${CONFORMANCE_PROFILE:?}
unset CONFORMANCE_REPORT CONFORMANCE_ARGUMENTS CONFORMANCE_PACKAGE CONFORMANCE_TARGET CONFORMANCE_PROFILE

code=0
npx --yes --package "$package" chat-executor-conformance "$target" --profile "$profile" \
  --json "$report/report.json" --junit "$report/report.xml" --html "$report/report.html" \
  --markdown "$report/report.md" --badge "$report/badge.json" ${words[@]+"${words[@]}"} || code=$?

if [ -f "$report/report.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  # A job summary is limited to one megabyte.
  head -c 900000 "$report/report.md" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
