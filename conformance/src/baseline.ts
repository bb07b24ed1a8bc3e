import { readFileSync } from 'node:fs';
import type { Profile } from './check-facts.ts';
import { UsageError } from './finding.ts';
import { isRecord } from './peers/json.ts';
import type { CheckResult, Status } from './result.ts';
import { valueFor } from './runner/select-checks.ts';

/** The known failure of one check. */
export type BaselineEntry = {
  /** The expected verdict: `fail`, `warn` or `not-testable`. */
  readonly status: Status;
  /** What the subject does wrong, in one sentence. */
  readonly finding: string;
};

/** The known failures of one subject. An entry that no longer fails makes the run fail until it is removed. */
export type Baseline = {
  readonly subject: string;
  readonly profile: Profile;
  /** By check id; a former id names the same check. */
  readonly entries: Readonly<Record<string, BaselineEntry>>;
};

/** Verdicts that a baseline may contain. `harness-fault` is never expected. */
const KNOWN_STATUSES: readonly string[] = ['fail', 'warn', 'not-testable'] satisfies Status[];

/** Verdicts that make a run fail. */
export const FAILING: readonly Status[] = ['fail', 'not-testable', 'harness-fault'];

/** @throws UsageError naming the problem and the expected format */
export function readBaseline(file: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`The baseline ${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!isBaseline(value)) {
    throw new UsageError(
      `The baseline ${file} is not of the form {"subject": …, "profile": "compat" | "strict", "entries": {ID: {"status": "fail" | "warn" | "not-testable", "finding": …}}}.`,
    );
  }
  return value;
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value) || typeof value['subject'] !== 'string' || !isRecord(value['entries'])) return false;
  if (value['profile'] !== 'compat' && value['profile'] !== 'strict') return false;
  return Object.values(value['entries']).every(
    (entry) =>
      isRecord(entry) &&
      KNOWN_STATUSES.includes(String(entry['status'])) &&
      typeof entry['finding'] === 'string' &&
      entry['finding'] !== '',
  );
}

/** Marks known failures, and lists stale entries of the checks that ran. */
export function applyBaseline(
  results: readonly CheckResult[],
  baseline: Baseline | undefined,
): { results: CheckResult[]; stale: string[] } {
  if (baseline === undefined) return { results: [...results], stale: [] };
  const stale: string[] = [];
  const marked = results.map((result) => {
    const entry = valueFor(result, new Map(Object.entries(baseline.entries)));
    if (entry === undefined) return result;
    if (entry.status === result.status) return { ...result, baseline: entry.finding };
    stale.push(`${result.id}: the baseline says ${entry.status}, this run says ${result.status}`);
    return result;
  });
  return { results: marked, stale };
}
