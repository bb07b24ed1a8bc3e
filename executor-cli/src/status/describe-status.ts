import { list } from '../log/describe-line.ts';
import { plainText } from '../log/plain-text.ts';
import type { Status } from './status.ts';

/** Formats a status as several lines of text. */
export function describeStatus(status: Status, now: number): string {
  const { name, processId, backend, models, modelsLeftOut, providers, requests, finished, startedAt } = status;
  const rows: readonly (readonly [string, string])[] = [
    ['backend', `${plainText(backend)}: ${describeConnection(status)}`],
    ['models', `${list(models) || 'none'}${modelsLeftOut ? ` (${modelsLeftOut} more are not announced: the list is full)` : ''}`],
    ...providers.map((provider) => ['provider', describeProvider(provider)] as const),
    ['finished', `${finished.completed} completed, ${finished.failed} failed, ${finished.stopped} stopped`],
    ['running', requests.length === 0 ? 'none' : String(requests.length)],
    ...requests.map((request) => ['', describeRequest(request, now)] as const),
  ];
  const title = `${plainText(name ?? 'executor')} (process ${processId}), for ${describeDuration(now - startedAt)}`;
  return [title, ...rows.map(([label, text]) => `  ${label.padEnd(9)} ${text}`)].join('\n');
}

function describeConnection({ connection, isDraining }: Status): string {
  const { status, sessionId, user, announcementReason, error } = connection;
  if (error) return plainText(`${status}: ${error.message} ${error.cure}`, 500);
  return [
    user === undefined ? status : `${status} as ${plainText(user, 100)}`,
    sessionId && `session ${plainText(sessionId)}`,
    announcementReason && `backend message: ${plainText(announcementReason, 500)}`,
    isDraining && 'stopping, accepts no new requests',
  ]
    .filter(Boolean)
    .join(', ');
}

function describeProvider({ name, status, error }: Status['providers'][number]): string {
  return plainText([name, [status, error && `${error.message} ${error.cure}`].filter(Boolean).join(': ')].join(': '), 500);
}

type ShownRequest = Status['requests'][number];

function describeRequest({ model, task, providerName, status, position, retry, startedAt }: ShownRequest, now: number): string {
  const provider = providerName === undefined ? '' : ` (${plainText(providerName, 100)})`;
  const progress = position === undefined ? describeStage(status, retry, now) : `queued at position ${position}`;
  const purpose = task === undefined ? '' : `, ${plainText(task.replaceAll('_', ' '))}`;
  return `${plainText(model, 100)}${provider}${purpose}: ${progress}, for ${describeDuration(now - startedAt)}`;
}

/** What a request is doing, or waits for. */
function describeStage(status: ShownRequest['status'], retry: ShownRequest['retry'], now: number): string {
  if (status === 'retrying') return `waiting to retry in ${describeDuration(Math.ceil(((retry?.at ?? now) - now) / 1000) * 1000)}`;
  return STAGES[status] ?? status;
}

const STAGES: Readonly<Partial<Record<ShownRequest['status'], string>>> = {
  asking: 'waiting for your permission',
  locked: 'waiting for you to unlock the keys',
  running: 'waiting for the first token',
};

/** Formats a duration, given in milliseconds, in its two largest units. */
function describeDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [days, hours, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
