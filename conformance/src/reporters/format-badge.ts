import type { FormatReport } from './reporter.ts';

/**
 * A badge for `https://img.shields.io/endpoint?url=…`. Yellow with known failures or exclusions, red with other failures.
 */
export const formatBadge: FormatReport = ({ subject, profile, results, summary }) => {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  const kept = judged.filter(({ status }) => status === 'pass' || status === 'warn').length;
  const isWhole = summary.known === 0 && summary.excluded === 0;
  const color = summary.exitCode === 1 ? 'red' : isWhole ? 'brightgreen' : 'yellow';
  const message = `${profile} ${kept}/${judged.length}`;
  return `${JSON.stringify({ schemaVersion: 1, label: `chat-executor ${subject.target}`, message, color, isError: summary.exitCode === 1 })}\n`;
};
