import { type JournalEntry, readFrame } from './journal-entry.ts';
import type { ProviderWork } from './provider-watch.ts';
import { type Frame, type Lane, startOf, type Step, type StepKind } from './step.ts';

const LANE_OF: Readonly<Record<string, Lane>> = { caller: 'page', orchestrator: 'orchestrator', executor: 'executor', fallback: 'provider' };

/** Kinds of which many follow each other; a run of them is one step. */
const STREAMED: ReadonlySet<StepKind> = new Set(['item', 'http-response']);

type MutableStep = Step & { readonly frames: Frame[] };

/**
 * The rows of a timeline, in the order they began: the frames of a request, runs of items as one row each, and between
 * them what the executor in this page said of its model.
 *
 * @param work - as seen by this page, its times already by the orchestrator's clock; absent where another executor ran it
 */
export function buildSteps(entries: readonly JournalEntry[], work?: ProviderWork): readonly Step[] {
  const steps: MutableStep[] = [];
  let runs = new Map<string, MutableStep>();
  for (const entry of entries) {
    const content = readFrame(entry.frame);
    const kind = kindOf(entry.kind, content);
    const frame = { at: entry.at, bytes: entry.bytes, content };
    const key = `${kind} ${entry.from} ${entry.to}`;
    const run = runs.get(key);
    if (run) {
      run.frames.push(frame);
      continue;
    }
    const step = { id: `${entry.request}#${entry.seq}`, kind, from: LANE_OF[entry.from] ?? 'orchestrator', to: LANE_OF[entry.to] ?? 'orchestrator', frames: [frame] };
    steps.push(step);
    if (STREAMED.has(kind)) runs.set(key, step);
    else runs = new Map();
  }
  return mergeByTime(steps, providerSteps(steps, work));
}

/** The journal's own order stands; the others go in where their time is. */
function mergeByTime(steps: readonly Step[], others: readonly Step[]): readonly Step[] {
  const merged = [...steps];
  for (const other of others) {
    const before = merged.findIndex((step) => startOf(step) > startOf(other) || (startOf(step) === startOf(other) && ORDER[step.kind] > ORDER[other.kind]));
    merged.splice(before === -1 ? merged.length : before, 0, other);
  }
  return merged;
}

/** The random part of the channel's name: it is the name of the request inside the executor. */
export function channelIdOf(entries: readonly JournalEntry[]): string | undefined {
  const call = entries.find(({ kind }) => kind === 'call');
  if (!call) return undefined;
  const text = typeof call.frame === 'string' ? call.frame : JSON.stringify(call.frame);
  return /"channel":\s*"[^":]+:[^":]+:([^":]+)"/.exec(text)?.[1];
}

function providerSteps(steps: readonly Step[], work: ProviderWork | undefined): Step[] {
  if (!work) return [];
  const { request, startedAt, firstChunkAt, end } = work;
  const call = steps.find(({ kind }) => kind === 'call');
  const done = steps.find(({ kind }) => kind === 'done');
  const base = `${request.id}#provider`;
  // Two clocks never agree to the millisecond; what caused what does not depend on them.
  const start = Math.max(startedAt, call ? startOf(call) : 0);
  const found: Step[] = [{ id: `${base}-start`, kind: 'provider-start', from: 'executor', to: 'provider', frames: [{ at: start, content: request }] }];
  if (firstChunkAt !== undefined) {
    const first = steps.find(({ kind }) => kind === 'callback-success' || kind === 'callback-completion');
    const at = Math.max(start, Math.min(firstChunkAt, first ? startOf(first) : Number.POSITIVE_INFINITY));
    found.push({ id: `${base}-first`, kind: 'provider-first-chunk', from: 'provider', to: 'executor', frames: [{ at, content: request }] });
  }
  if (end) {
    const at = Math.max(start, Math.min(end.at, done ? startOf(done) : Number.POSITIVE_INFINITY));
    found.push({ id: `${base}-end`, kind: 'provider-end', from: 'provider', to: 'executor', frames: [{ at, content: end.receipt }] });
  }
  return found;
}

function kindOf(kind: string, content: unknown): StepKind {
  const value = fieldsOf(Array.isArray(content) ? content.at(-1) : content);
  switch (kind) {
    case 'callback':
      if (value['choices'] !== undefined) return 'callback-completion';
      return value['status'] === true && !value['error'] ? 'callback-success' : 'callback-error';
    case 'item':
      return value['error'] ? 'item-error' : 'item';
    default:
      return kind in ORDER ? (kind as StepKind) : 'other';
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What comes first where two steps carry the same millisecond: the order in which one causes the other. */
const ORDER: Readonly<Record<StepKind, number>> = {
  'http-request': 0,
  announce: 1,
  degrade: 1,
  fault: 1,
  call: 2,
  'provider-start': 3,
  'provider-first-chunk': 4,
  'callback-success': 5,
  'callback-error': 5,
  'callback-completion': 5,
  item: 6,
  'item-error': 7,
  'provider-end': 8,
  cancel: 9,
  done: 9,
  error: 10,
  'http-response': 11,
  other: 12,
};
