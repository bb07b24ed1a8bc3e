import type { FormatReport } from './reporter.ts';

/** The run as it is: `{subject, profile, suite, results, summary}`. */
export const formatJson: FormatReport = (report) => `${JSON.stringify(report, null, 2)}\n`;
