import type { Journal } from '../journal/journal.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { openBody } from '../open-body.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { answerLongJson } from './answer-long-json.ts';
import type { AppContext } from './app.ts';
import { EVENT_STREAM_HEADERS } from './event-stream-headers.ts';
import type { Route } from './route.ts';

/** Maximum number of entries that wait for a slow reader. Beyond it, the reader is disconnected; it can reconnect with `after`. */
const MAX_WAITING = 2000;
/** Entries that follow others within this time are sent together, in milliseconds: reading hundreds of small pieces is slow in a page. */
const BATCH_MS = 100;
/** Text that is sent at once, in UTF-16 units. */
const MAX_BATCH = 64 * 1024;

/** `/api/journal` and `/api/journal/stream`: the frames of the caller's own requests. */
export function listJournalRoutes(journal: Journal, parts: Parts): readonly Route[] {
  const list = (context: AppContext) =>
    answerLongJson(context, { entries: journal.list(context.get('user').id, readFilter(context)) }, parts);
  return [
    { method: 'GET', path: '/api/journal', access: 'user', answer: list },
    { method: 'GET', path: '/api/journal/stream', access: 'user', answer: (context) => streamJournal(context, journal, parts) },
  ];
}

function readFilter(context: AppContext): { readonly request: string | undefined; readonly after: number } {
  const after = Number(context.req.query('after') ?? 0);
  return { request: context.req.query('request'), after: Number.isFinite(after) ? after : 0 };
}

/** Streams new entries, one SSE event each, many of them together if they are frequent. With `after`, first sends the entries since that number. `request` selects one request. */
function streamJournal(context: AppContext, journal: Journal, { closing, held, limits }: Parts): Response {
  const userId = context.get('user').id;
  const filter = readFilter(context);
  if (journal.countListeners(userId) >= limits.maxSessionsPerUser) throw new OrchestratorError('too-many-sessions');
  const holding = held.open(userId);
  const { body, writer } = openBody({ onDisconnect: () => end(), holding, drainMs: limits.idleMs });
  let waiting = 0;
  let batch = { text: '', entries: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (batch.entries === 0) return;
    const { text, entries } = batch;
    batch = { text: '', entries: 0 };
    timer = setTimeout(flush, BATCH_MS);
    const full = writer.write(text);
    if (full === undefined) return;
    waiting += entries;
    void full.then(() => {
      waiting -= entries;
    });
  };
  const send = (entry: JournalEntry) => {
    if (filter.request !== undefined && entry.request !== filter.request) return;
    if (waiting >= MAX_WAITING || !holding.fits(batch.text.length + entry.frame.length)) {
      end();
      return;
    }
    batch = { text: `${batch.text}data: ${JSON.stringify(entry)}\n\n`, entries: batch.entries + 1 };
    if (timer === undefined || batch.text.length >= MAX_BATCH) flush();
  };
  const unsubscribe = journal.subscribe(userId, send);
  const end = () => {
    unsubscribe();
    closing.removeEventListener('abort', end);
    flush();
    clearTimeout(timer);
    writer.close();
  };
  closing.addEventListener('abort', end);
  if (context.req.query('after') !== undefined) for (const entry of journal.list(userId, filter)) send(entry);
  return context.body(body, 200, EVENT_STREAM_HEADERS);
}
