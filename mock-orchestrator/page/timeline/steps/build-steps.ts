import type { JournalEntry } from '../journal/journal-entry.ts';
import type { ProviderActivity } from '../journal/provider-observer.ts';
import { readFrame } from '../journal/read-frame.ts';
import { type Frame, isStop, type Lane, type Step, type StepKind, startOf } from './step.ts';

/** Returns the provider's part of a request by the random part of the channel name. Times use the orchestrator's clock. */
export type FindProviderActivity = (channelId: string) => ProviderActivity | undefined;

const LANE_OF: Readonly<Record<string, Lane>> = {
  caller: 'page',
  orchestrator: 'orchestrator',
  executor: 'executor',
  fallback: 'provider',
};

/** Kinds that repeat. Consecutive frames of one kind become one step. */
const STREAMED: ReadonlySet<StepKind> = new Set(['item', 'http-event']);

/**
 * The rows of a timeline, in order of their start: the frames of a request, with consecutive items in one row, and what the
 * executor in this page reported about its provider.
 */
export function buildSteps(
  entries: readonly JournalEntry[],
  findProviderActivity: FindProviderActivity = () => undefined,
): readonly Step[] {
  const steps: (Step & { readonly frames: Frame[] })[] = [];
  const providerRows: Step[] = [];
  let runs = new Map<string, Frame[]>();
  for (const entry of entries) {
    const kind = kindOf(entry);
    const { at, frame: raw, from, to, request, seq } = entry;
    // A decision of the orchestrator is not sent, so it has no size.
    const frame: Frame = from === to ? { at, raw } : { at, raw, bytes: entry.bytes };
    const key = `${kind} ${from} ${to}`;
    const run = runs.get(key);
    if (run) {
      run.push(frame);
      continue;
    }
    const frames = [frame];
    steps.push({ id: `${request}#${seq}`, kind, from: LANE_OF[from] ?? 'orchestrator', to: LANE_OF[to] ?? 'orchestrator', frames });
    if (STREAMED.has(kind)) runs.set(key, frames);
    // The head of the HTTP answer is sent between the first and the second item, and must not split their row.
    else if (kind !== 'http-response') runs = new Map();
    if (kind === 'call') providerRows.push(...providerSteps(entries.slice(entries.indexOf(entry)), findProviderActivity));
  }
  return providerRows.reduce(insertByTime, steps);
}

/** Inserts a step by its time. Keeps the order of the others. */
function insertByTime(steps: readonly Step[], other: Step): readonly Step[] {
  const isAfter = (step: Step) => startOf(step) - startOf(other) || ORDER.indexOf(step.kind) - ORDER.indexOf(other.kind);
  const at = steps.findIndex((step) => isAfter(step) > 0);
  return steps.toSpliced(at === -1 ? steps.length : at, 0, other);
}

/** The provider steps of one call. Limits their times to those of the surrounding frames, because the two clocks may differ. */
function providerSteps([call, ...after]: readonly JournalEntry[], findProviderActivity: FindProviderActivity): Step[] {
  if (!call) return [];
  const channelId = channelIdOf(call, after);
  const activity = channelId === undefined ? undefined : findProviderActivity(channelId);
  if (!activity) return [];
  const { request, startedAt, firstChunkAt, end } = activity;
  // The executor says that it asks the model just before it does.
  const said = after.find(({ kind, frame }) => kind === 'status' && frame.includes('"state":"provider"'))?.at ?? call.at;
  const within = (at: number, kind: string) =>
    Math.max(said, Math.min(at, after.find((entry) => entry.kind === kind)?.at ?? Number.POSITIVE_INFINITY));
  const step = (kind: StepKind, at: number, content: object): Step => ({
    id: `${request.id}#${kind}`,
    kind,
    from: kind === 'provider-start' ? 'executor' : 'provider',
    to: kind === 'provider-start' ? 'provider' : 'executor',
    frames: [{ at, raw: JSON.stringify(content) }],
  });
  return [
    step('provider-start', within(startedAt, 'callback'), request),
    ...(firstChunkAt === undefined ? [] : [step('provider-first-chunk', within(firstChunkAt, 'callback'), request)]),
    ...(end ? [step('provider-end', within(end.at, 'done'), end.receipt)] : []),
  ];
}

/** The random part of the channel name of a call. The journal cuts a long call, such as one with images; its first item names it too. */
function channelIdOf(call: JournalEntry, after: readonly JournalEntry[]): string | undefined {
  const named = /"channel":"[^":]+:[^":]+:([^":]+)"/.exec(call.frame)?.[1];
  if (named !== undefined) return named;
  const next = after.find(({ kind }) => kind === 'item' || kind === 'call');
  return /^2\d*\["[^":]+:[^":]+:([^":]+)"/.exec(next?.kind === 'item' ? next.frame : '')?.[1];
}

/** The steps that end a request with an error. */
const FAILURES: ReadonlySet<StepKind> = new Set(['callback-error', 'item-error', 'http-error', 'error']);

/** The kind of a frame. That a user stopped a request is reported like an error, but it is none. */
function kindOf(entry: JournalEntry): StepKind {
  const kind = kindOfMessage(entry);
  return FAILURES.has(kind) && isStop(entry.frame) ? 'stopped' : kind;
}

function kindOfMessage({ kind, from, frame }: JournalEntry): StepKind {
  if (kind === 'http-response') return kindOfAnswer(frame);
  if (kind === 'error') return from === 'executor' ? 'item-error' : 'error';
  if (kind !== 'callback') return ORDER.find((known) => known === kind) ?? 'other';
  const { content } = readFrame(frame);
  if (typeof content !== 'object' || content === null) return 'callback-error';
  if ('choices' in content) return 'callback-completion';
  return 'status' in content && content.status === true ? 'callback-success' : 'callback-error';
}

function kindOfAnswer(frame: string): StepKind {
  if (frame.startsWith('data: [DONE]')) return 'http-end';
  if (/^HTTP\/[\d.]+ [45]/.test(frame) || frame.startsWith('data: {"error":')) return 'http-error';
  return frame.startsWith('data:') ? 'http-event' : 'http-response';
}

/** The order of steps at the same millisecond: causes before effects. */
const ORDER: readonly StepKind[] = [
  'http-request',
  'fault',
  'degrade',
  'announce',
  'call',
  'status',
  'provider-start',
  'provider-first-chunk',
  'callback-success',
  'callback-error',
  'callback-completion',
  'item',
  'item-error',
  'cancel',
  'provider-end',
  'done',
  'error',
  'stopped',
  'http-response',
  'http-event',
  'http-error',
  'http-end',
  'other',
];
