import process from 'node:process';
import { WIRE_TARGET, wireSubject } from '../checks/wire/wire-target.ts';
import { UsageError } from '../finding.ts';
import { runTarget } from '../runner/run-target.ts';
import type { TargetCommand } from './command.ts';

/** Tests a recorded journal. */
export const WIRE_COMMAND: TargetCommand = {
  name: 'wire',
  summary: 'test recorded traffic offline',
  options: {
    journal: { value: 'FILE', text: 'the journal as JSON lines; see JOURNAL.md', isRequired: true },
    'canary-env': { value: 'VARIABLE', text: 'environment variable with the provider key, which no frame may contain' },
    name: { value: 'NAME', text: 'name in reports (default: the file)' },
  },
  positional: 'journal',
  checks: WIRE_TARGET.checks,
  run: (values, options) => {
    const journal = values.one('journal') ?? '';
    const variable = values.one('canary-env');
    const canary = variable === undefined ? undefined : process.env[variable];
    if (variable !== undefined && !canary)
      throw new UsageError(`The environment variable ${variable}, named by --canary-env, is not set. Set it: export ${variable}=…`);
    return runTarget(WIRE_TARGET, wireSubject(values.one('name') ?? journal, { journal, canary }), options);
  },
};
