import { type JournalEntry, readFrame } from './journal-entry.ts';
import type { Step } from './step.ts';
import { endOf, startOf } from './step.ts';

/** A request in one line. */
export type RequestSummary = {
  readonly request: string;
  readonly outcome: 'running' | 'completed' | 'failed' | 'stopped';
  readonly model: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
};

/** Sums a request up from its frames. */
export function summariseRequest(request: string, entries: readonly JournalEntry[]): RequestSummary {
  const kinds = new Set(entries.map(({ kind }) => kind));
  return { request, outcome: outcomeOf(kinds, entries), model: modelOf(entries), startedAt: entries[0]?.at ?? 0 };
}

/** How long it was until the first words and how long they came, in milliseconds; as far as that has happened. */
export function measurePhases(steps: readonly Step[]): { readonly waited?: number; readonly wrote?: number; readonly items: number } {
  const begin = steps[0];
  const items = steps.filter(({ kind }) => kind === 'item');
  const first = items[0];
  const last = items.at(-1);
  if (!begin || !first || !last) return { items: 0 };
  const count = items.reduce((sum, { frames }) => sum + frames.length, 0);
  return { waited: startOf(first) - startOf(begin), wrote: endOf(last) - startOf(first), items: count };
}

function outcomeOf(kinds: ReadonlySet<string>, entries: readonly JournalEntry[]): RequestSummary['outcome'] {
  if (kinds.has('cancel')) return 'stopped';
  if (kinds.has('error')) return 'failed';
  return kinds.has('done') || entries.at(-1)?.kind === 'http-response' ? 'completed' : 'running';
}

function modelOf(entries: readonly JournalEntry[]): string | undefined {
  const asked = entries.find(({ kind }) => kind === 'http-request');
  const text = asked ? JSON.stringify(readFrame(asked.frame)) : '';
  return /"model":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
}
