import process from 'node:process';
import { WIRE_TARGET, wireSubject } from '../checks/wire/wire-target.ts';
import { UsageError } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import type { TargetCommand } from './command.ts';

/** Judges a recorded journal. */
export const WIRE_COMMAND: TargetCommand = {
  name: 'wire',
  summary: 'judge a recorded journal, without touching anything',
  options: {
    journal: { value: 'FILE', text: 'the journal, JSON lines; JOURNAL.md tells its form', isRequired: true },
    'canary-env': { value: 'VARIABLE', text: 'environment variable with a provider key that must be in no frame' },
    name: { value: 'NAME', text: 'what to call it in reports; the file when left out' },
  },
  positional: 'journal',
  checks: WIRE_TARGET.checks,
  run: (values, options) => {
    const journal = values.one('journal') ?? '';
    const variable = values.one('canary-env');
    const canary = variable === undefined ? undefined : process.env[variable];
    if (variable !== undefined && !canary) throw new UsageError(`--canary-env names ${variable}, which is not set.`);
    return runTarget(WIRE_TARGET, wireSubject(values.one('name') ?? journal, { journal, canary }), options);
  },
};
