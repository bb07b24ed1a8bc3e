import type { CheckResult } from '../result.ts';
import type { FormatReport } from './reporter.ts';

/** The run as `{subject, profile, suite, results, summary}`; a result is `{id, aliases, level, status, title, rule, evidence?}`. */
export const formatJson: FormatReport = ({ subject, profile, suite, results, summary }) =>
  `${JSON.stringify({ subject, profile, suite, results: results.map(writeResult), summary }, null, 2)}\n`;

/** The finding of the baseline becomes `evidence.known`. */
function writeResult({ id, aliases, level, status, title, rule, evidence, baseline }: CheckResult): object {
  const known = baseline === undefined ? evidence : { ...evidence, known: baseline };
  return { id, aliases, level, status, title, rule, ...(known && { evidence: known }) };
}
