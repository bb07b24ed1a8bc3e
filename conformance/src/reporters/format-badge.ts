import type { FormatReport } from './reporter.ts';

/**
 * A badge for `https://img.shields.io/endpoint?url=…`. Yellow with known failures or exclusions, red with other failures.
 */
export const formatBadge: FormatReport = ({ subject, profile, results, summary }) => {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  const passed = judged.filter(({ status }) => status === 'pass' || status === 'warn').length;
  const isComplete = summary.known === 0 && summary.excluded === 0;
  const color = summary.exitCode === 1 ? 'red' : isComplete ? 'brightgreen' : 'yellow';
  const message = `${profile} ${passed}/${judged.length}`;
  return `${JSON.stringify({ schemaVersion: 1, label: `chat-executor ${subject.target}`, message, color, isError: summary.exitCode === 1 })}\n`;
};
