import type { LogLine } from './log-line.ts';
import { plainText } from './plain-text.ts';

type Describe = { readonly [E in LogLine['event']]: (line: Extract<LogLine, { event: E }>) => string };

const DESCRIBE: Describe = {
  connecting: ({ backend }) => `Connecting to ${plainText(backend)}`,
  'unknown-model': ({ model, similar }) =>
    `No provider offers the allowed model ${plainText(model, 100)}.${similar === undefined ? '' : ` Did you mean ${plainText(similar, 100)}?`}`,
  ready: ({ session, models, modelsLeftOut }) => `Ready: offering ${list(models)} in session ${session}${describeLeftOut(modelsLeftOut)}`,
  receipt: describeReceipt,
  connection: ({ error }) => `Not connected: ${error.message} ${error.cure}`,
  announcement: describeAnnouncement,
  models: ({ models, modelsLeftOut }) =>
    models.length > 0 ? `Now offering ${list(models)}${describeLeftOut(modelsLeftOut)}` : 'Now offering no models',
  provider: ({ name, status, error }) => (status === 'ready' ? `${name}: available again` : `${name}: ${error?.message} ${error?.cure}`),
  draining: ({ running, seconds }) =>
    running === 0
      ? 'Stopping'
      : `Stopping: waiting up to ${seconds} seconds for ${running} running ${running === 1 ? 'request' : 'requests'}. Press Ctrl-C again to stop now`,
  stopped: () => 'Stopped',
};

/** Length of a list of models, in characters. */
const MAX_LIST_LENGTH = 1000;

/** Formats a log event as text on one line. */
export function describeLine(line: LogLine): string {
  const describe = DESCRIBE[line.event] as (line: LogLine) => string;
  return plainText(describe(line), 2000);
}

function describeAnnouncement({ answer, session, reason }: Extract<LogLine, { event: 'announcement' }>): string {
  if (answer === 'stock')
    return `The backend does not list executor models: requests must name session ${session}. To list them in Open WebUI, install the chat_executor function.`;
  if (answer === 'accepted') return `Message from the backend about the model list: ${reason}`;
  return `The backend rejected the model list${reason === undefined ? '. Check its log, or ask its administrator.' : `: ${reason}`}`;
}

/** Lists models, at most {@link MAX_LIST_LENGTH} characters; the rest are counted. */
export function list(models: readonly string[]): string {
  let text = '';
  for (const [at, model] of models.entries()) {
    if (text.length > MAX_LIST_LENGTH) return `${text} and ${models.length - at} more`;
    text += `${at === 0 ? '' : ', '}${plainText(model, 100)}`;
  }
  return text;
}

function describeLeftOut(count = 0): string {
  return count === 0
    ? ''
    : `. The list is full: ${count === 1 ? '1 model is' : `${count} models are`} not announced. Name the models to offer with --model`;
}

function describeReceipt(receipt: Extract<LogLine, { event: 'receipt' }>): string {
  const {
    model,
    task,
    providerName,
    outcome,
    error,
    durationMs,
    firstTokenMs,
    promptTokens,
    completionTokens,
    isEstimate,
    costUsd,
    notes,
  } = receipt;
  const facts = [
    task?.replaceAll('_', ' '),
    `${(durationMs / 1000).toFixed(1)} s`,
    firstTokenMs !== undefined && `first token after ${(firstTokenMs / 1000).toFixed(1)} s`,
    (promptTokens ?? completionTokens) !== undefined &&
      `${promptTokens ?? '?'} + ${completionTokens ?? '?'} tokens${isEstimate ? ' (estimated)' : ''}`,
    costUsd !== undefined && costUsd > 0 && `$${Number(costUsd.toPrecision(2))}`,
    ...notes.map((note) => plainText(note)),
  ].filter(Boolean);
  const source = providerName === undefined ? plainText(model, 100) : `${plainText(model, 100)} (${plainText(providerName, 100)})`;
  return `${outcome}: ${source}, ${facts.join(', ')}${error ? `: ${error.message}` : ''}`;
}
