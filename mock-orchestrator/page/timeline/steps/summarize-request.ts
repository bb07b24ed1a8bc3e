import type { JournalEntry } from '../journal/journal-entry.ts';
import { endOf, isStop, type Step, startOf } from './step.ts';

/** A summary of a request. */
export type RequestSummary = {
  readonly request: string;
  readonly outcome: 'running' | 'completed' | 'failed' | 'stopped' | 'unknown';
  readonly model: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
};

const cache = new WeakMap<readonly JournalEntry[], { readonly upTo: number; readonly summary: RequestSummary }>();

/** Summarizes a request from its frames. The summary is cached until a frame is added. */
export function summarizeRequest(request: string, entries: readonly JournalEntry[]): RequestSummary {
  const upTo = entries.at(-1)?.seq ?? -1;
  const cached = cache.get(entries);
  if (cached?.upTo === upTo) return cached.summary;
  const summary = { request, outcome: outcomeOf(entries), model: modelOf(entries), startedAt: entries[0]?.at ?? 0 };
  cache.set(entries, { upTo, summary });
  return summary;
}

/** The time until the first item, and the time from the first to the last item, in milliseconds. Undefined without items. */
export function measurePhases(steps: readonly Step[]): { readonly waited?: number; readonly wrote?: number; readonly items: number } {
  const begin = steps[0];
  const items = steps.filter(({ kind }) => kind === 'item');
  const first = items[0];
  const last = items.at(-1);
  if (!begin || !first || !last) return { items: 0 };
  const count = items.reduce((sum, { frames }) => sum + frames.length, 0);
  return { waited: startOf(first) - startOf(begin), wrote: endOf(last) - startOf(first), items: count };
}

/** The errors with which executors refuse requests, or end them when their user pauses. */
const REFUSALS = /"code":"(?:paused|not-allowed|busy|model-not-offered|channel-refused|bad-request)"/;

/** Whether an executor ended a request before it called a model. */
export function hasCalledNoModel(steps: readonly Step[]): boolean {
  const has = (kinds: RegExp, frame: RegExp) => steps.some(({ kind, frames }) => kinds.test(kind) && frame.test(frames[0]?.raw ?? ''));
  const hasCalled = has(/^(?:item|callback-success|callback-completion)$/, /./) || has(/^status$/, /"state":"provider"/);
  return !hasCalled && has(/^(?:callback|item)-error$/, REFUSALS);
}

/** How an HTTP answer ended. Undefined while it is running. */
function endOfAnswer(frame: string): RequestSummary['outcome'] | undefined {
  if (/^HTTP\/[\d.]+ [45]/.test(frame) || /^data: \{"error":/.test(frame)) return isStop(frame) ? 'stopped' : 'failed';
  if (frame.startsWith('data: [DONE]')) return 'completed';
  // Without streaming, the body completes the answer, unless it only contains the ids of tasks that answer with events.
  return frame.startsWith('HTTP/') && !/^content-type: text\/event-stream/im.test(frame) && !/"task_ids":/.test(frame)
    ? 'completed'
    : undefined;
}

function outcomeOf(entries: readonly JournalEntry[]): RequestSummary['outcome'] {
  // The frames between the head and the last one are chunks.
  const isAnswer = ({ kind }: JournalEntry) => kind === 'http-response';
  for (const { frame } of [entries.find(isAnswer), entries.findLast(isAnswer)].filter((entry) => entry !== undefined)) {
    const end = endOfAnswer(frame);
    if (end) return end;
  }
  const ends = new Set(entries.map(({ kind }) => kind));
  if (ends.has('cancel')) return 'stopped';
  if (ends.has('error')) return 'failed';
  return ends.has('done') && entries.some(({ frame }) => frame.includes('"task_ids":')) ? 'completed' : 'running';
}

function modelOf(entries: readonly JournalEntry[]): string | undefined {
  const sent = entries.find(({ kind }) => kind === 'http-request');
  return /"model":\s*"((?:[^"\\]|\\.)*)"/.exec(sent?.frame ?? '')?.[1];
}
