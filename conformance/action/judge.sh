#!/usr/bin/env bash
# What the action runs: judges, keeps every form of the report, and shows the table in the summary of the job.
set -euo pipefail

report=${CONFORMANCE_REPORT:?}
mkdir -p "$report"

# Arguments are words of a shell, so that a command with spaces can be quoted. They come from the workflow itself.
eval "words=(${CONFORMANCE_ARGUMENTS:-})"

# The suite sets variables of that name for the executor that it starts: these are not for it.
package=${CONFORMANCE_PACKAGE:?}
target=${CONFORMANCE_TARGET:?}
profile=${CONFORMANCE_PROFILE:?}
unset CONFORMANCE_REPORT CONFORMANCE_ARGUMENTS CONFORMANCE_PACKAGE CONFORMANCE_TARGET CONFORMANCE_PROFILE

code=0
npx --yes --package "$package" chat-executor-conformance "$target" --profile "$profile" \
  --json "$report/report.json" --junit "$report/report.xml" --html "$report/report.html" \
  --markdown "$report/report.md" --badge "$report/badge.json" ${words[@]+"${words[@]}"} || code=$?

if [ -f "$report/report.md" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  # A summary has room for one megabyte.
  head -c 900000 "$report/report.md" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
