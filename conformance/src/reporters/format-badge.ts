import type { FormatReport } from './reporter.ts';

/**
 * A badge, in the form that shields.io reads from an endpoint: `https://img.shields.io/endpoint?url=…`. What is known to fail
 * makes it yellow, and what fails otherwise red.
 */
export const formatBadge: FormatReport = ({ subject, profile, results, summary }) => {
  const judged = results.filter(({ status }) => status !== 'info' && status !== 'excluded');
  const kept = judged.filter(({ status }) => status === 'pass' || status === 'warn').length;
  const isWhole = summary.known === 0 && summary.excluded === 0;
  const color = summary.exitCode === 1 ? 'red' : isWhole ? 'brightgreen' : 'yellow';
  const message = `${profile} ${kept}/${judged.length}`;
  return `${JSON.stringify({ schemaVersion: 1, label: `chat-executor ${subject.target}`, message, color, isError: summary.exitCode === 1 })}\n`;
};
