import type { LogLine } from './log-line.ts';
import { plainText } from './plain-text.ts';

type Describe = { readonly [E in LogLine['event']]: (line: Extract<LogLine, { event: E }>) => string };

const DESCRIBE: Describe = {
  ready: ({ session, models }) => `Ready: offers ${list(models)} in session ${session}`,
  receipt: describeReceipt,
  connection: ({ error }) => `Not connected: ${error.message} ${error.cure}`,
  announcement: describeAnnouncement,
  models: ({ models }) => (models.length > 0 ? `Now offers ${list(models)}` : 'Now offers no model'),
  provider: ({ name, status, error }) => (status === 'ready' ? `${name}: is there again` : `${name}: ${error?.message} ${error?.cure}`),
  draining: ({ running, seconds }) =>
    running === 0 ? 'Stopping' : `Stopping: ${running} still running, for ${seconds} seconds at most; once more stops at once`,
  stopped: () => 'Stopped',
};

/** A line as text, without a line break. */
export function describeLine(line: LogLine): string {
  const describe = DESCRIBE[line.event] as (line: LogLine) => string;
  return plainText(describe(line), 2000);
}

function describeAnnouncement({ answer, session, reason }: Extract<LogLine, { event: 'announcement' }>): string {
  if (answer === 'stock')
    return `The backend lists no models of executors: requests have to name session ${session}. In Open WebUI, the function chat_executor changes that.`;
  if (answer === 'accepted') return `The backend says of the list of models: ${reason}`;
  return `The backend did not accept the list of models${reason === undefined ? '. Look at its log, or ask its administrator.' : `: ${reason}`}`;
}

function list(models: readonly string[]): string {
  return models.map((model) => plainText(model, 100)).join(', ');
}

function describeReceipt(receipt: Extract<LogLine, { event: 'receipt' }>): string {
  const { model, providerName, outcome, error, durationMs, firstTokenMs, promptTokens, completionTokens, isEstimate, costUsd, notes } =
    receipt;
  const facts = [
    `${(durationMs / 1000).toFixed(1)} s`,
    firstTokenMs !== undefined && `first token after ${(firstTokenMs / 1000).toFixed(1)} s`,
    (promptTokens ?? completionTokens) !== undefined &&
      `${promptTokens ?? '?'} + ${completionTokens ?? '?'} tokens${isEstimate ? ' (estimated)' : ''}`,
    costUsd !== undefined && costUsd > 0 && `$${Number(costUsd.toPrecision(2))}`,
    ...notes.map((note) => plainText(note)),
  ].filter(Boolean);
  const who = providerName === undefined ? plainText(model, 100) : `${plainText(model, 100)} (${plainText(providerName, 100)})`;
  return `${outcome}: ${who}, ${facts.join(', ')}${error ? `: ${error.message}` : ''}`;
}
