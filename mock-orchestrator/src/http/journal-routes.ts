import type { Journal } from '../journal/journal.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { openBody } from '../open-body.ts';
import type { AppContext } from './app.ts';
import type { Route } from './route.ts';

/** Entries that may wait for a slow reader; a slower one is disconnected and can reconnect with `after`. */
const MAX_BEHIND = 2000;

/** `/api/journal` and `/api/journal/stream`: the frames of the caller's own requests. */
export function listJournalRoutes(journal: Journal, closing: AbortSignal): readonly Route[] {
  const list = (context: AppContext) => context.json({ entries: journal.list(context.get('user').id, readFilter(context)) });
  return [
    { method: 'GET', path: '/api/journal', access: 'user', answer: list },
    { method: 'GET', path: '/api/journal/stream', access: 'user', answer: (context) => streamJournal(context, journal, closing) },
  ];
}

function readFilter(context: AppContext): { readonly request: string | undefined; readonly after: number } {
  const after = Number(context.req.query('after') ?? 0);
  return { request: context.req.query('request'), after: Number.isFinite(after) ? after : 0 };
}

/** Streams new entries, one SSE event each. `after` adds the entries since then; `request` selects one request. */
function streamJournal(context: AppContext, journal: Journal, closing: AbortSignal): Response {
  const userId = context.get('user').id;
  const filter = readFilter(context);
  const { body, writer } = openBody({ onDisconnect: () => end() });
  let behind = 0;
  const send = (entry: JournalEntry) => {
    if (filter.request !== undefined && entry.request !== filter.request) return;
    behind += 1;
    if (behind > MAX_BEHIND) {
      end();
      return;
    }
    void writer.write(`data: ${JSON.stringify(entry)}\n\n`).then(() => {
      behind -= 1;
    });
  };
  const stop = journal.subscribe(userId, send);
  const end = () => {
    stop();
    closing.removeEventListener('abort', end);
    writer.close();
  };
  closing.addEventListener('abort', end);
  if (context.req.query('after') !== undefined) for (const entry of journal.list(userId, filter)) send(entry);
  return context.body(body, 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  });
}
