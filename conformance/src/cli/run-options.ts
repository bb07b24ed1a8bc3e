import { readBaseline } from '../baseline.ts';
import { PROFILES, type Profile } from '../check-facts.ts';
import { UsageError } from '../finding.ts';
import type { RunOptions } from '../runner/run-target.ts';
import type { OptionFacts, OptionValues } from './command.ts';

export const RUN_OPTIONS: Readonly<Record<string, OptionFacts>> = {
  profile: { value: 'compat|strict', text: 'profile to check (default: compat)' },
  only: {
    value: 'ID,…',
    text: 'run only these checks; a rule selects all of its checks, * is a wildcard, ID#case selects one case of a matrix',
    isMultiple: true,
  },
  list: { text: 'list the checks without running them' },
  exclude: { value: 'ID=reason', text: 'exclude a check, with a reason', isMultiple: true },
  limit: { value: 'ID=SECONDS', text: 'timeout of a check', isMultiple: true },
  baseline: { value: 'FILE', text: 'known failures; an entry that no longer fails makes the run fail' },
  json: { value: 'FILE', text: 'write the results as JSON' },
  junit: { value: 'FILE', text: 'write the results as JUnit XML' },
  html: { value: 'FILE', text: 'write an HTML page, with the wire of each failure as swim lanes' },
  markdown: { value: 'FILE', text: 'write the results as Markdown' },
  badge: { value: 'FILE', text: 'write a badge as JSON, for a shields.io endpoint' },
  seed: { value: 'N', text: 'reproduce the random cases of a run; each run prints its seed' },
  watch: { text: 'run again whenever a file in the working directory changes' },
  help: { text: 'show this help' },
};

const START_LIMIT = 30_000;

/** Reads the options of every target. @throws UsageError */
export function readRunOptions(values: OptionValues): RunOptions {
  const baseline = values.one('baseline');
  return {
    profile: readProfile(values.one('profile')),
    only: values.all('only').flatMap(splitList),
    seed: readSeed(values.one('seed')),
    excluded: readPairs(values.all('exclude'), '--exclude', 'ID=reason'),
    limits: new Map([...readPairs(values.all('limit').flatMap(splitList), '--limit', 'ID=SECONDS')].map(readLimit)),
    startLimit: START_LIMIT,
    ...(baseline !== undefined && { baseline: readBaseline(baseline) }),
  };
}

function splitList(text: string): string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

function readProfile(value = 'compat'): Profile {
  const profile = PROFILES.find((name) => name === value);
  if (profile === undefined) throw new UsageError(`--profile is "${value}"; expected one of ${PROFILES.join(', ')}.`);
  return profile;
}

function readSeed(value: string | undefined): number {
  if (value === undefined) return Math.floor(Math.random() * 1_000_000);
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--seed is "${value}"; expected a whole number of at most nine digits.`);
  return Number(value);
}

function readPairs(texts: readonly string[], option: string, form: string): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const [id = '', ...rest] = text.split('=');
      const value = rest.join('=').trim();
      if (id.trim() === '' || value === '') throw new UsageError(`${option} is "${text}"; expected ${form}.`);
      return [id.trim(), value];
    }),
  );
}

function readLimit([id, text]: readonly [string, string]): [string, number] {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 120)) throw new UsageError(`--limit of ${id} is "${text}"; expected a number of seconds, at most 120.`);
  return [id, seconds];
}
