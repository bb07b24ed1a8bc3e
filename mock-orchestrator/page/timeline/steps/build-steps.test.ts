import { expect, test } from 'vitest';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { ProviderActivity } from '../journal/provider-observer.ts';
import { buildSteps } from './build-steps.ts';

const CHANNEL = 'user:session:channel-1';
let seq = 0;

function entry(at: number, from: string, to: string, kind: string, frame: string): JournalEntry {
  seq += 1;
  return { seq, at, request: 'request-1', from, to, kind, bytes: frame.length, frame };
}

const asked = () => entry(1000, 'caller', 'orchestrator', 'http-request', 'POST /api/chat/completions HTTP/1.1\n\n{"model":"m"}');
const called = (at = 1003, channel = CHANNEL) =>
  entry(at, 'orchestrator', 'executor', 'call', `20["events",{"data":{"data":{"channel":"${channel}"}}}]`);
const acked = (at: number, answer: string) => entry(at, 'executor', 'orchestrator', 'callback', `30[${answer}]`);
const item = (at: number) => entry(at, 'executor', 'orchestrator', 'item', `21["${CHANNEL}",{"choices":[]}]`);
const event = (at: number, data = '{}') => entry(at, 'orchestrator', 'caller', 'http-response', `data: ${data}\n\n`);
const head = (at: number) => entry(at, 'orchestrator', 'caller', 'http-response', 'HTTP/1.1 200 OK\ncontent-type: text/event-stream\n\n');
const done = (at: number) => entry(at, 'executor', 'orchestrator', 'done', `29["${CHANNEL}",{"done":true}]`);

const work: ProviderActivity = {
  request: { id: 'channel-1', status: 'streaming', model: 'm', startedAt: 990 },
  startedAt: 990,
  firstChunkAt: 1100,
  end: { at: 9999, receipt: { id: 'channel-1', outcome: 'completed', startedAt: 990, durationMs: 5 } },
};

function kinds(entries: readonly JournalEntry[], found?: ProviderActivity): string[] {
  return buildSteps(entries, () => found).map(({ kind, frames }) => (frames.length > 1 ? `${frames.length} ${kind}` : kind));
}

test('groups alternating items and events into one row each', () => {
  const entries = [
    asked(),
    called(),
    acked(1100, '{"status":true}'),
    item(1101),
    head(1102),
    event(1102),
    item(1110),
    event(1111),
    done(1120),
    event(1121, '[DONE]'),
  ];
  expect(kinds(entries)).toEqual([
    'http-request',
    'call',
    'callback-success',
    '2 item',
    'http-response',
    '2 http-event',
    'done',
    'http-end',
  ]);
});

test('shows what the stop of a request reports as no error', () => {
  const error = (code: string) => `{"error":{"message":"…","code":"${code}"}}`;
  const frames = (code: string) => [
    acked(1100, error(code)),
    entry(1101, 'executor', 'orchestrator', 'error', error(code)),
    event(1102, error(code)),
    entry(1103, 'orchestrator', 'caller', 'http-response', `HTTP/1.1 499 \n\n${error(code)}`),
  ];
  expect(kinds(frames('cancelled'))).toEqual(['stopped', 'stopped', 'stopped', 'stopped']);
  expect(kinds(frames('overloaded'))).toEqual(['callback-error', 'item-error', 'http-error', 'http-error']);
});

test('starts new rows for a call after a failed one', () => {
  const again = [
    asked(),
    called(),
    acked(1010, '{"error":"busy","code":"busy"}'),
    called(1012, 'user:other:channel-2'),
    item(1020),
    item(1021),
  ];
  expect(kinds(again)).toEqual(['http-request', 'call', 'callback-error', 'call', '2 item']);
});

test('classifies a callback by its answer', () => {
  expect(kinds([acked(1, '{"status":true}')])).toEqual(['callback-success']);
  expect(kinds([acked(1, '{"choices":[]}')])).toEqual(['callback-completion']);
  for (const wrong of ['{"status":false}', '{"error":"no"}', '', '"text"', 'null'])
    expect(kinds([acked(1, wrong)]), wrong).toEqual(['callback-error']);
});

test('classifies an error from the executor as item error, and one in the HTTP answer as HTTP error', () => {
  expect(kinds([entry(1, 'executor', 'orchestrator', 'error', `2["${CHANNEL}",{"error":{}}]`)])).toEqual(['item-error']);
  expect(kinds([event(1, '{"error":{"message":"no"}}')])).toEqual(['http-error']);
  expect(kinds([entry(1, 'orchestrator', 'caller', 'http-response', 'HTTP/1.1 503 Service Unavailable\n\n{}')])).toEqual(['http-error']);
});

test('places provider steps between the frames they explain, even if clocks differ', () => {
  const entries = [asked(), called(), acked(1050, '{"status":true}'), item(1051), item(1060), done(1070)];
  expect(kinds(entries, work)).toEqual([
    'http-request',
    'call',
    'provider-start',
    'provider-first-chunk',
    'callback-success',
    '2 item',
    'provider-end',
    'done',
  ]);
});

test('finds the provider steps of a long call, whose end the journal has cut off', () => {
  const cut = entry(1003, 'orchestrator', 'executor', 'call', '20["events",{"data":{"form_data":{"messages":[…');
  expect(kinds([asked(), cut, item(1051)], work)).toContain('provider-start');
  expect(kinds([asked(), cut, called(1040), item(1051)], work).filter((kind) => kind === 'provider-start')).toHaveLength(1);
});

test('shows no provider rows without information from the executor in this page', () => {
  expect(kinds([asked(), called(), item(1051)])).toEqual(['http-request', 'call', 'item']);
});

test('keeps the id of a step while frames are added', () => {
  const first = [asked(), called(), item(1051)];
  const ids = buildSteps(first).map(({ id }) => id);
  expect(buildSteps([...first, item(1060)]).map(({ id }) => id)).toEqual(ids);
});

test('shows a decision of the orchestrator on its own lane, without a size', () => {
  const [step] = buildSteps([entry(1, 'orchestrator', 'orchestrator', 'fault', 'fault slow-ack; ms=500')]);
  expect(step).toMatchObject({
    kind: 'fault',
    from: 'orchestrator',
    to: 'orchestrator',
    frames: [{ at: 1, raw: 'fault slow-ack; ms=500' }],
  });
  expect(step?.frames[0]).not.toHaveProperty('bytes');
});

test('shows the call of the model after the status that announces it, whatever the clocks say', () => {
  const status = (at: number, state: string) =>
    entry(at, 'executor', 'orchestrator', 'status', `42["executor:status",{"channel":"${CHANNEL}","state":"${state}"}]`);
  const entries = [asked(), called(), status(1005, 'permission'), status(1020, 'provider'), acked(1100, '{"status":true}'), done(1120)];
  expect(kinds(entries, { ...work, startedAt: 1010 })).toEqual([
    'http-request',
    'call',
    'status',
    'status',
    'provider-start',
    'provider-first-chunk',
    'callback-success',
    'provider-end',
    'done',
  ]);
});
